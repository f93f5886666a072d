import Questionnaire

/// Gathers what readers find in one file, each thing once.
final class FindingCollector {
  let file: String
  private var seen: Set<Finding> = []
  private(set) var hasErrors = false

  init(file: String) { self.file = file }

  var sorted: [Finding] {
    seen.sorted { left, right in
      left.position == right.position
        ? left.explanation.english < right.explanation.english : left.position < right.position
    }
  }

  func error(_ position: Position, _ explanation: LocalizedText, _ suggestion: LocalizedText? = nil) {
    hasErrors = true
    seen.insert(
      Finding(
        file: file, position: position, severity: .error, explanation: explanation, suggestion: suggestion))
  }

  func warning(_ position: Position, _ explanation: LocalizedText, _ suggestion: LocalizedText? = nil) {
    seen.insert(
      Finding(
        file: file, position: position, severity: .warning, explanation: explanation, suggestion: suggestion))
  }

  /// The outcome of reading: a value only where there is no error.
  func reading<Value: Sendable>(_ value: Value?) -> Reading<Value> {
    Reading(value: hasErrors ? nil : value, findings: sorted)
  }
}
