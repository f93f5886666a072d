import Questionnaire

/// Tells what is wrong with the templates that steps name, each thing once.
final class TemplateCheck {
  private let faults: (TemplateID) -> [TemplateFault]
  private var told: Set<TemplateID> = []

  init(_ faults: @escaping (TemplateID) -> [TemplateFault]) { self.faults = faults }

  func tell(_ id: TemplateID, at place: Position, findings: FindingCollector) {
    guard told.insert(id).inserted else { return }
    for fault in faults(id) {
      if fault.isError {
        findings.error(place, fault.message, fault.suggestion)
      } else {
        findings.warning(place, fault.message, fault.suggestion)
      }
    }
  }
}
