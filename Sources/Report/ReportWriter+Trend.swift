import ActionPlan
import Questionnaire
import Scoring

extension ReportWriter {
  /// This assessment beside the one before.
  mutating func writeTrend() {
    guard let trend = report.development else { return }
    heading(.trend)
    page.paragraph(words.trendIntro + " " + words.trendCaution)
    page.blank()
    writeDimensions(trend)
    for (title, moves) in [
      (say("Höher als damals", "Higher than then"), trend.up),
      (say("Niedriger als damals", "Lower than then"), trend.down),
    ] where !moves.isEmpty {
      page.subheading(title)
      for move in moves { page.sides("–", move.placed.item.title[language], words.levels(of: move), signWidth: 2) }
    }
    if !words.trendRest.isEmpty {
      page.blank()
      page.paragraph(words.trendRest)
    }
    for (title, actions) in words.earlierActions {
      page.subheading(say("Damals beschlossen: ", "Decided then: ") + title)
      for action in actions { page.item("–", action.action.text) }
    }
  }

  private mutating func writeDimensions(_ trend: ReportTrend) {
    let hasStages = report.verdict == nil
    if hasStages {
      page.entries([(Vocabulary.stage[language], words.trendStages)])
      page.blank()
    }
    let name = min(page.width / 3, trend.dimensions.map { page.columns($0.dimension.title[language]) }.max() ?? 0)
    let widths = [max(name, 9), 8, 6]
    let rest = page.width - widths.reduce(0, +) - 6
    let row = { (title: String, values: String, change: String, stages: String) in
      [
        Page.Cell(title, width: widths[0]), Page.Cell(values, width: widths[1], .right),
        Page.Cell(change, width: widths[2], .right),
      ] + (hasStages ? [Page.Cell(stages, width: rest)] : [])
    }
    page.row(row("Dimension", say("Wert", "Value"), "", Vocabulary.stage[language]))
    for dimension in trend.dimensions {
      page.row(
        row(
          dimension.dimension.title[language], words.values(of: dimension), words.change(of: dimension),
          words.stages(of: dimension)))
    }
  }
}
