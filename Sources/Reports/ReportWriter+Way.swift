import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// The cheapest way to the next stage, step by step.
  mutating func writeWay() {
    guard !report.wayLegs.isEmpty else { return }
    heading(.way)
    page.paragraph(words.wayIntro)
    page.blank()
    page.paragraph(words.waySummary + ".")
    for leg in report.wayLegs {
      page.blank()
      page.sides(
        "", leg.dimension.title[language], words.values(of: leg) + dot + words.effort(leg.cost), signWidth: 0)
      for climb in leg.climbs { write(climb) }
    }
  }

  private mutating func write(_ climb: ReportClimb) {
    page.blank()
    page.sides(
      "–", climb.placed.item.title[language] + words.core(climb.placed.item), words.levels(of: climb), signWidth: 2)
    if let caution = words.caution(of: climb) { page.paragraph(caution, indent: 2) }
    for step in climb.steps {
      let text = step.text.map { $0[language] + " " } ?? ""
      page.item(
        "→ \(step.to.rawValue)", text + "(\(Vocabulary.effort(step.effort)[language]))",
        signWidth: page.columns("→") + 4, indent: 2)
    }
  }
}
