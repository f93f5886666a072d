import ActionPlan
import Words

extension ReportWriter {
  /// What the company has decided to do.
  mutating func writeActions() {
    heading(.actions)
    guard !report.plan.isEmpty else { return page.paragraph(words.noActions) }
    for (index, action) in report.plan.enumerated() {
      page.blank()
      page.sides("\(index + 1)", action.action.text, action.state[language])
      let facts = words.facts(of: action).map { "\($0.label): \($0.text)" }
      if !facts.isEmpty { page.paragraph(facts.joined(separator: dot), indent: 4) }
      if let origin = words.origin(of: action) { page.paragraph(origin, indent: 4) }
    }
  }

  /// The result code, ready to be typed in elsewhere.
  mutating func writeCode() {
    guard report.sections.contains(.code), let code = report.code else { return }
    heading(.code)
    page.paragraph(words.codeIntro)
    page.blank()
    page.paragraph(code, indent: 4)
  }
}
