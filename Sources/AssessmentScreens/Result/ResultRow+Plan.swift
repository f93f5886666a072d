import ActionPlan
import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// The plan to the next stage: per dimension what to clear up and its steps; parked questions at the end.
  static func plan(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let plan = PlanRows(report, ResultLayout(context))
    return plan.legs + plan.parked
  }
}

private struct PlanRows {
  private let report: GapReport
  private let layout: ResultLayout
  private let sentences: ResultSentences

  init(_ report: GapReport, _ layout: ResultLayout) {
    self.report = report
    self.layout = layout
    sentences = ResultSentences(report, layout.context.language)
  }

  private var context: ScreenContext { layout.context }
  private var goal: Stage? { report.plan?.goal }

  // MARK: Legs

  var legs: [ResultRow] {
    let rows = report.legs.map(rows)
    guard rows.contains(where: { !$0.isEmpty }) else {
      return [
        ResultRow(subject: nil) { paper, _ in
          head(on: &paper)
          return 0..<0
        }
      ]
    }
    return rows.flatMap(\.self)
  }

  private func rows(of leg: ReportLeg) -> [ResultRow] {
    let isFirst = leg.id == report.legs.first { !$0.clarify.isEmpty || !$0.steps.isEmpty }?.id
    let clarify = ClarifyRows(leg.clarify, report, layout).rows { index, paper in
      if index == 0 { above(leg, isFirst: isFirst, on: &paper) }
    }
    let steps = leg.steps.enumerated().map { index, step in
      PlanStepLine(step: step, leg: leg, report: report, layout: layout).row { paper in
        if index == 0, clarify.isEmpty { above(leg, isFirst: isFirst, on: &paper) }
      }
    }
    return clarify + steps
  }

  private func head(on paper: inout Paper) {
    if let goal {
      let title = context.say(PlanTexts.goal) + " "
      paper.write(title, column: 1)
      paper.write(
        ReportWording(report, language: context.language).numbered(goal), column: 1 + layout.shown(title).columns,
        style: .accent)
      paper.newLine()
    }
    paper.paragraph(sentences.plan, column: 1, style: Style(.text, bold: true), limit: layout.textWidth - 2)
    if report.plan?.steps.isEmpty == false {
      paper.paragraph(context.say(PlanTexts.about), column: 1, style: .muted, limit: layout.textWidth - 2)
    }
  }

  private func above(_ leg: ReportLeg, isFirst: Bool, on paper: inout Paper) {
    if isFirst { head(on: &paper) }
    paper.newLine()
    let title = context.say(leg.dimension.title)
    paper.write(title, column: 1, style: .heading)
    let isBottleneck = report.values.narrowest.dimensions.contains(leg.id)
    let arrow = "← " + context.say(Vocabulary.bottleneck)
    if isBottleneck { paper.write(arrow, column: 3 + layout.shown(title).columns, style: Style(.caution, bold: true)) }
    let summary = leg.steps.isEmpty ? "" : sentences.summary(of: leg)
    let used = 5 + layout.shown(title).columns + (isBottleneck ? layout.shown(arrow).columns : 0)
    let start = layout.textWidth - 2 - layout.shown(summary).columns
    if start > used {
      paper.write(summary, column: start, style: .muted)
      paper.newLine()
    } else {
      paper.newLine()
      paper.paragraph(summary, column: 1, style: .muted, limit: layout.textWidth - 2)
    }
    if leg.steps.isEmpty, goal != nil {
      paper.paragraph(context.say(PlanTexts.isEnough), column: 1, limit: layout.textWidth - 2)
    }
    let relaxed = ReportWording(report, language: context.language).relaxed(leg)
    if !relaxed.isEmpty { paper.paragraph(relaxed, column: 1, style: .muted, limit: layout.textWidth - 2) }
  }

  // MARK: Parked

  var parked: [ResultRow] {
    report.parked.enumerated().map { index, placed in
      ResultRow(subject: .item(placed.id), parks: placed.id) { paper, _ in
        if index == 0 {
          paper.newLine()
          paper.write(context.say(PlanTexts.parked), column: 1, style: .heading)
          paper.newLine()
        }
        let row = paper.row
        paper.write(context.say(placed.item.title), column: 4, style: .muted, limit: layout.mainWidth - 6)
        paper.newLine()
        return row..<row + 1
      }
    }
  }
}

/// “Titel  1 → 2  3 Tage”, under it the step in full where it is marked or where there is room.
struct PlanStepLine {
  let step: ReportStep
  let leg: ReportLeg
  let report: GapReport
  let layout: ResultLayout

  private var context: ScreenContext { layout.context }
  private var offer: StepOffer? { StepOffer(step.placed.item, to: step.to, for: report.reader) }
  private var action: PlannedAction? { offer.flatMap { report.actions.action(from: $0.origin) } }
  private var template: Template? { report.template(of: step.placed.item, to: step.to) }
  private var column: Int { layout.width >= 74 ? 38 : 32 }

  func row(_ head: @escaping (inout Paper) -> Void) -> ResultRow {
    ResultRow(
      subject: .item(step.placed.id), explanation: .leg(leg.id), steps: [offer].compactMap(\.self),
      template: template, parks: step.placed.id
    ) { paper, isSelected in
      head(&paper)
      let row = paper.row
      line(on: &paper)
      if isSelected || context.pageRows >= 30 {
        paper.paragraph(context.say(step.text), column: 4, limit: layout.textWidth - 6)
      }
      if isSelected { details(on: &paper) }
      return row..<row + 1
    }
  }

  private func line(on paper: inout Paper) {
    if action != nil { paper.write("✓", column: 1, style: Style(.good, bold: true)) }
    paper.write(
      context.say(step.placed.item.title), column: 4, style: Style(.text, bold: true), limit: column - 5)
    paper.write(ResultSentences(report, context.language).levels(of: step), column: column)
    paper.write(context.say(Vocabulary.time(step.time)), column: column + 10)
    // Where there is no room for it, the marked step tells it in full.
    let mark = step.isParked ? PlanTexts.parkedMark : step.isGate ? PlanTexts.gate : nil
    if let text = mark.map({ context.say($0) }), layout.shown(text).columns < layout.mainWidth - column - 20 {
      paper.write(text, column: column + 20, style: step.isParked ? Style(.caution) : .muted)
    }
    paper.newLine()
  }

  private func details(on paper: inout Paper) {
    let limit = layout.textWidth - 6
    let words = ReportWording(report, language: context.language)
    if let mark = words.mark(of: step) ?? (step.isParked ? context.say(PlanTexts.parkedStep) : nil) {
      paper.paragraph(mark, column: 4, style: step.isParked ? Style(.caution) : .muted, limit: limit)
    }
    if let action {
      layout.pair(ActionTexts.takeOver, action.summary(context), on: &paper, style: Style(.good), column: 4)
    }
    if let template { layout.tell(template, on: &paper, column: 4) }
    if let why = step.placed.item.why {
      layout.pair(ResultTexts.why, context.say(why), on: &paper, style: .muted, column: 4)
    }
    paper.newLine()
  }
}
