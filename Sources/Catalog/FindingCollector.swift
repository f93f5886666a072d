import Words

/// Gathers what readers find in one file, each thing once.
final class FindingCollector {
  let file: String
  private var seen: Set<Finding> = []
  private(set) var hasErrors = false
  private var texts: [(key: String, position: Position, languages: [Language])] = []

  init(file: String) { self.file = file }

  var sorted: [Finding] {
    seen.union(missingLanguages).sorted { left, right in
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

  /// Takes note of a text and of the languages that it has.
  func noteText(_ key: String, at position: Position, in languages: [Language]) {
    texts.append((key, position, languages))
  }

  /// A file in one language is told once, a text that lacks one at its place.
  private var missingLanguages: [Finding] {
    Language.allCases.flatMap { language -> [Finding] in
      let lacking = texts.filter { !$0.languages.contains(language) }
      guard let first = lacking.first else { return [] }
      let (german, english) =
        switch language {
        case .german: ("deutsche", "German")
        case .english: ("englische", "English")
        }
      guard lacking.count < texts.count else {
        return [
          Finding(
            file: file, position: first.position, severity: .warning,
            explanation: LocalizedText(
              de:
                "Kein Text der Datei hat eine \(german) Fassung („\(language.rawValue)“); überall steht die andere Sprache.",
              en: "No text of the file is in \(english) (“\(language.rawValue)”); the other language stands everywhere."
            ))
        ]
      }
      return lacking.map { text in
        Finding(
          file: file, position: text.position, severity: .warning,
          explanation: LocalizedText(
            de: "In „\(text.key)“ fehlt der \(german) Text („\(language.rawValue)“); dort steht der andere.",
            en: "In “\(text.key)” the \(english) text (“\(language.rawValue)”) is missing; the other one stands there.")
        )
      }
    }
  }

  /// The outcome of reading: a value only where there is no error.
  func reading<Value: Sendable>(_ value: Value?) -> Reading<Value> {
    Reading(value: hasErrors ? nil : value, findings: sorted)
  }
}
