import ActionPlan
import Questionnaire
import Report
import Scoring
import Terminal

extension ResultRow {
  /// Then and now: values and stages, what went up and down, what became of the actions.
  static func trend(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    guard let trend = report.trend else { return [] }
    let view = TrendView(trend: trend, report: report, layout: layout)
    return view.dimensions + view.moves(trend.up, TrendTexts.up(trend.up.count))
      + view.moves(trend.down, TrendTexts.down(trend.down.count)) + view.actions
  }
}

private struct TrendView {
  let trend: Trend
  let report: GapReport
  let layout: ResultLayout

  private var context: ScreenContext { layout.context }
  private var beforeColumn: Int { layout.width >= 74 ? 26 : 20 }

  var dimensions: [ResultRow] {
    report.questionnaire.dimensions.enumerated().compactMap { index, dimension in
      guard let before = trend.before[dimension.id], let now = trend.now[dimension.id] else { return nil }
      return ResultRow(subject: .dimension(dimension.id), explanation: .trend) { paper, _ in
        if index == 0 { head(on: &paper) }
        let row = paper.row
        paper.write(context.say(dimension.title), column: 1, limit: beforeColumn - 2)
        change(before.value, now.value, on: &paper)
        let stages = [before.stage, now.stage].map { $0.map { "\($0.rawValue)" } ?? "–" }
        let stage = context.say(Vocabulary.stage)
        paper.write(
          stages[0] == stages[1] ? "\(stage) \(stages[1])" : "\(stage) \(stages[0]) → \(stages[1])",
          column: beforeColumn + 18, style: stages[0] == stages[1] ? .muted : .accent)
        paper.newLine()
        if index == report.questionnaire.dimensions.count - 1 { foot(on: &paper) }
        return row..<row + 1
      }
    }
  }

  private func head(on paper: inout Paper) {
    paper.newLine()
    let since = context.say(TrendTexts.since(trend.date.formatted(in: context.language))) + ": "
    paper.write(since, column: 1)
    let stages = [trend.before.stage, trend.now.stage].map { stage in
      stage.map { "\($0.rawValue) \(context.say(Vocabulary.name(of: $0)))" } ?? context.say(ResultTexts.unknown)
    }
    let isSame = trend.before.stage == trend.now.stage
    let text =
      isSame
      ? "\(context.say(Vocabulary.stage)) \(stages[1]), \(context.say(TrendTexts.stageSame))"
      : "\(context.say(Vocabulary.stage)) \(stages[0]) → \(stages[1])"
    let column = 1 + layout.shown(since).columns
    if column + layout.shown(text).columns < layout.mainWidth {
      paper.write(text, column: column, style: .accent)
    } else {
      paper.newLine()
      paper.write(text, column: 1, style: .accent, limit: layout.mainWidth - 2)
    }
    paper.newLine(2)
  }

  private func foot(on paper: inout Paper) {
    paper.paragraph(
      context.say(TrendTexts.shared(trend.sharedCount, leftOut: trend.leftOutCount)), column: 1, style: .muted,
      limit: layout.mainWidth - 2)
    paper.paragraph(
      context.say(TrendTexts.same(trend.same.count)), column: 1, style: .muted, limit: layout.mainWidth - 2)
  }

  /// „46 → 50  +4“.
  private func change(_ before: Double?, _ now: Double?, on paper: inout Paper) {
    let language = context.language
    let values = [before, now].map { $0.map { Numerals.value($0, in: language) } ?? "–" }
    paper.write("\(values[0]) → \(values[1])", column: beforeColumn)
    guard let before, let now else { return }
    let text = ReportWording(report, language: language).change(from: before, to: now)
    guard text != "0" else { return }
    paper.write(text, column: beforeColumn + 11, style: Style(now > before ? .good : .bad, bold: true))
  }

  func moves(_ moves: [Trend.Move], _ title: LocalizedText) -> [ResultRow] {
    moves.enumerated().compactMap { index, move in
      guard let item = report.questionnaire.item(move.id) else { return nil }
      return ResultRow(subject: .item(move.id), explanation: .trendItem(move.id)) { paper, _ in
        if index == 0 {
          paper.newLine()
          paper.write(context.say(title), column: 1, style: .heading)
          paper.newLine()
        }
        let row = paper.row
        let column = ClimbLine.levelColumn(layout)
        let levels = [move.before, move.now].map { Numerals.level($0, in: context.language) }
        let isUp = move.change > 0
        paper.write(isUp ? "▲" : "▼", column: 1, style: Style(isUp ? .good : .bad, bold: true))
        paper.write(context.say(item.title), column: 3, limit: column - 4)
        paper.write("\(levels[0]) → \(levels[1])", column: column)
        paper.newLine()
        return row..<row + 1
      }
    }
  }

  /// What was decided then; what still waits can be taken over again.
  var actions: [ResultRow] {
    let actions = report.actionsBefore
    let done = actions.filter { $0.state == .done }.count
    func title(_ paper: inout Paper) {
      paper.newLine()
      paper.write(
        context.say(actions.isEmpty ? TrendTexts.noActions : TrendTexts.actions(done: done, of: actions.count)),
        column: 1, style: actions.isEmpty ? .muted : .heading)
      paper.newLine()
    }
    guard !actions.isEmpty else {
      return [
        ResultRow(subject: nil) { paper, _ in
          title(&paper)
          return 0..<0
        }
      ]
    }
    return actions.inOrderOfUrgency.enumerated().map { index, action in
      var row = ResultRow(
        subject: action.origin.map { .item($0.item) }, highlight: 0..<layout.listWidth - 1
      ) { paper, isSelected in
        if index == 0 { title(&paper) }
        let row = paper.row
        let line = ActionLine(action: action, among: actions, layout: layout)
        line.draw(on: &paper)
        if isSelected { line.details(report, on: &paper) }
        return row..<row + 1
      }
      let isPlanned = report.actions.contains { $0.id == action.id }
      row.ready = action.state.isPending && !isPlanned ? action : nil
      return row
    }
  }
}
