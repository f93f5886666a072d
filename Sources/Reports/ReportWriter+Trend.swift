import ActionPlan
import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// This assessment beside those before.
  mutating func writeTrend() {
    guard let trend = report.development else { return }
    heading(.trend)
    page.paragraph(trend.isComparable ? words.trendIntro + " " + words.trendCaution : words.trendIntro)
    if trend.isComparable {
      page.blank()
      writeDimensions(trend)
      for (title, moves) in words.moves {
        page.subheading(title)
        for move in moves { page.sides("–", move.placed.item.title[language], words.levels(of: move), signWidth: 2) }
      }
      if !words.trendRest.isEmpty {
        page.blank()
        page.paragraph(words.trendRest)
      }
    }
    for (title, actions) in words.earlierActions {
      page.subheading(say("Damals beschlossen: ", "Decided then: ") + title)
      for action in actions { page.item("–", action.action.text) }
    }
  }

  private func widest(_ texts: [String]) -> Int { texts.map { page.columns($0) }.max() ?? 0 }

  private mutating func writeDimensions(_ trend: ReportTrend) {
    if report.hasStages {
      page.entries([(Vocabulary.stage[language], words.trendStages)])
      page.blank()
    }
    let name = min(page.width / 3, widest(trend.dimensions.map { $0.dimension.title[language] }))
    let widths = [max(name, 9), max(8, widest(trend.dimensions.map { words.values(of: $0) })), 6]
    let rest = max(12, page.width - widths.reduce(0, +) - 6)
    let hasStages = report.hasStages
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
    if !words.trendUncertainty.isEmpty {
      page.blank()
      page.paragraph(words.trendUncertainty)
    }
  }
}
