import ActionPlan
import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// The way to the next stage: per dimension its climbs; the marked one shows its steps.
  static func way(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    guard let way = report.way else {
      return [sentence(report.values.stage == nil ? ResultTexts.openDimensions : WayTexts.highest, layout)]
    }
    return way.legs.enumerated().flatMap { legIndex, leg in
      leg.climbs.enumerated().compactMap { index, climb in
        report.questionnaire.item(climb.item).map { item in
          ClimbLine(item: item, climb: climb, dimension: leg.dimension, report: report, layout: layout).row { paper in
            if legIndex == 0, index == 0 { head(way, report, layout, on: &paper) }
            if index == 0 { dimensionLine(leg, report, layout, on: &paper) }
          }
        }
      }
    }
  }

  private static func head(
    _ way: Way, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let context = layout.context
    paper.newLine()
    paper.write(context.say(WayTexts.to) + " ", column: 1)
    paper.write(
      ReportWording(report, language: context.language).numbered(way.goal),
      column: 2 + layout.shown(context.say(WayTexts.to)).columns, style: .accent)
    paper.newLine()
    paper.paragraph(
      ReportWording(report, language: context.language).waySummary, column: 1, style: Style(.text, bold: true),
      limit: layout.mainWidth - 2)
    paper.paragraph(context.say(WayTexts.about), column: 1, style: .muted, limit: layout.mainWidth - 2)
  }

  private static func dimensionLine(
    _ leg: Way.Leg, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let context = layout.context
    paper.newLine()
    paper.write(
      report.questionnaire.dimension(leg.dimension).map { context.say($0.title) } ?? "", column: 1, style: .heading)
    let label = layout.shown(context.say(WayTexts.value)) + " "
    paper.write(label, column: ClimbLine.levelColumn(layout) - label.columns, style: .muted)
    let values = [leg.value, leg.reached].map { Numerals.value($0, in: context.language) }
    paper.write(
      "\(values[0]) → \(values[1])", column: ClimbLine.levelColumn(layout), style: Style(.text, bold: true))
    paper.newLine()
  }
}

/// “Titel  1 → 2  3 Tage”.
struct ClimbLine {
  let item: Item
  let climb: Way.Climb
  let dimension: DimensionID
  let report: GapReport
  let layout: ResultLayout

  static func levelColumn(_ layout: ResultLayout) -> Int { layout.width >= 74 ? 38 : 33 }

  private var context: ScreenContext { layout.context }

  private var offers: [StepOffer] { climb.levels.compactMap { StepOffer(item, to: $0, for: report.reader) } }

  private func level(_ level: Double?) -> String {
    level.map { Numerals.level($0, in: context.language) } ?? context.say(WayTexts.open)
  }

  func row(_ head: @escaping (inout Paper) -> Void) -> ResultRow {
    ResultRow(subject: .item(item.id), explanation: .leg(dimension), steps: offers) { paper, isSelected in
      head(&paper)
      let row = paper.row
      draw(on: &paper)
      if isSelected { details(on: &paper) }
      return row..<row + 1
    }
  }

  private func draw(on paper: inout Paper) {
    let column = Self.levelColumn(layout)
    let isTaken = !offers.isEmpty && offers.allSatisfy { report.actions.action(from: $0.origin) != nil }
    if isTaken { paper.write("✓", column: 1, style: Style(.good, bold: true)) }
    paper.write(context.say(item.title), column: 3, limit: column - 4)
    let from = level(climb.from)
    paper.write("\(from) → \(climb.to.rawValue)", column: column)
    paper.write(context.say(Vocabulary.time(minutes: climb.cost)), column: column + 10, style: .muted)
    if item.scored?.isCore == true, layout.mainWidth >= column + 28 {
      paper.write(context.say(WayTexts.core), column: column + 19, style: .muted)
    }
    paper.newLine()
  }

  private func details(on paper: inout Paper) {
    for offer in offers {
      let to = offer.origin.to.rawValue
      layout.pair(
        .same("\(offer.from.rawValue) → \(to)"),
        "\(context.say(offer.text)) (\(context.say(Vocabulary.time(offer.time))))", on: &paper,
        style: Style(.text, bold: true))
      if let action = report.actions.action(from: offer.origin) {
        layout.pair(ActionTexts.takeOver, action.summary(context), on: &paper, style: Style(.good))
      }
    }
    if climb.from == nil {
      let isStored = context.assessment?.storedID != nil
      paper.paragraph(
        context.say(isStored ? WayTexts.openHint : WayTexts.openCounts), column: 5, style: Style(.caution),
        limit: min(88, layout.mainWidth - 7))
    }
    if let why = item.why { layout.pair(ResultTexts.why, context.say(why), on: &paper, style: .muted) }
    paper.newLine()
  }
}
