import ActionPlan
import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

// A result in words: the verdict or the question that it hangs on, why, what fits, the first steps.
extension ResultRow {
  /// Empty where the questionnaire has no verdict.
  static func judgement(_ report: GapReport, _ layout: ResultLayout) -> [ResultRow] {
    switch report.judgement {
    case nil: []
    case .decided(let result): verdict(result, report, layout)
    case .open(let open): openQuestion(open, report, layout)
    }
  }

  private static func verdict(
    _ result: VerdictResult, _ report: GapReport, _ layout: ResultLayout
  ) -> [ResultRow] {
    let (context, limit) = (layout.context, layout.textWidth - 3)
    let verdict = ResultRow(subject: .verdict) { paper, _ in
      let row = paper.row
      paper.write(context.say(result.verdict.title), column: 1, style: style(of: result.verdict.tone))
      paper.newLine()
      paper.paragraph(context.say(result.verdict.text), column: 1, limit: limit)
      if !result.reasons.isEmpty {
        heading(context.say(ResultTexts.reasons), on: &paper)
        for reason in result.reasons {
          paper.write("·", column: 1, style: .muted)
          paper.paragraph(context.say(reason), column: 3, limit: limit - 2)
        }
      }
      return row..<row + 1
    }
    let templates = result.steps.map { report.template(of: $0) }
    let hasTemplates = templates.contains { $0 != nil }
    let steps = result.steps.enumerated().map { index, step in
      ResultRow(
        subject: step.item.map { .item($0) } ?? .verdict, ready: ActionContent(text: context.say(step.text)),
        template: templates[index]
      ) { paper, _ in
        if index == 0 { heading(context.say(ResultTexts.firstSteps), on: &paper) }
        return StepBlock(
          number: index + 1, text: context.say(step.text), hasTemplate: hasTemplates ? templates[index] != nil : nil,
          layout: layout
        ).draw(on: &paper)
      }
    }
    // One proposal comes before the steps, further lists after them.
    let ranked = result.advice.filter { !$0.advice.ranks.isEmpty }
    let other = result.advice.filter(\.advice.ranks.isEmpty)
    return [verdict] + ranked.flatMap { advice($0, layout) } + steps + other.flatMap { advice($0, layout) }
  }

  private static func openQuestion(_ open: OpenVerdict, _ report: GapReport, _ layout: ResultLayout) -> [ResultRow] {
    let context = layout.context
    let row = ResultRow(subject: .item(open.item), asks: true) { paper, _ in
      let row = paper.row
      let words = ReportWording(report, language: context.language)
      paper.lead(words.title(of: open) + ".", words.text(of: open), style: Style(.caution, bold: true), layout)
      return row..<row + 1
    }
    return [row] + open.advice.flatMap { advice($0, layout) }
  }

  private static func advice(_ list: VerdictResult.FittingAdvice, _ layout: ResultLayout) -> [ResultRow] {
    let (context, limit) = (layout.context, layout.textWidth - 3)
    guard !list.entries.isEmpty else {
      return [
        ResultRow(subject: .verdict) { paper, _ in
          heading(context.say(list.advice.title), on: &paper)
          let row = paper.row
          paper.paragraph(context.say(list.advice.none), column: 1, limit: limit)
          return row..<row + 1
        }
      ]
    }
    return list.entries.enumerated().map { index, entry in
      ResultRow(subject: .verdict) { paper, _ in
        if index == 0 { heading(context.say(list.advice.title), on: &paper) }
        let row = paper.row
        let rank = list.advice.ranks.dropFirst(index).first.map { context.say($0) + ": " } ?? ""
        paper.write(rank, column: 1, style: .muted)
        paper.write(
          context.say(entry.title), column: 1 + layout.shown(rank).columns, style: Style(.text, bold: true))
        paper.newLine()
        paper.paragraph(context.say(entry.text), column: 4, limit: limit - 3)
        return row..<row + 1
      }
    }
  }

  private static func heading(_ text: String, on paper: inout Paper) {
    paper.newLine()
    paper.write(text, column: 1, style: .heading)
    paper.newLine()
  }

  private static func style(of tone: Verdict.Tone) -> Style {
    switch tone {
    case .go: Style(.good, bold: true)
    case .prepare: Style(.caution, bold: true)
    case .wait: Style(.bad, bold: true)
    }
  }
}
