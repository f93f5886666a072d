import ActionPlan
import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// Then and now: values and stages, what went up and down, what became of the actions.
  static func trend(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    guard let trend = report.trend else { return [] }
    let view = TrendView(trend: trend, report: report, layout: layout)
    guard trend.isComparable else { return [sentence(.same(view.words.trendIntro), layout)] + view.actions }
    return view.dimensions + view.words.moves.flatMap { view.moves($0.moves, $0.title) } + view.actions
  }
}

private struct TrendView {
  let trend: ReportTrend
  let report: GapReport
  let layout: ResultLayout

  private var context: ScreenContext { layout.context }
  var words: ReportWording { ReportWording(report, language: context.language) }
  private var beforeColumn: Int { layout.width >= 74 ? 26 : 20 }
  /// Behind the values of every time.
  private var changeColumn: Int {
    beforeColumn + max(11, (trend.dimensions.map { words.values(of: $0).count }.max() ?? 0) + 2)
  }

  var dimensions: [ResultRow] {
    trend.dimensions.enumerated().map { index, dimension in
      ResultRow(subject: .dimension(dimension.id), explanation: .trend) { paper, _ in
        if index == 0 { head(on: &paper) }
        let row = paper.row
        paper.write(context.say(dimension.dimension.title), column: 1, limit: beforeColumn - 2)
        paper.write(words.values(of: dimension), column: beforeColumn)
        change(dimension, on: &paper)
        if report.hasStages { stage(dimension, on: &paper) }
        paper.newLine()
        if index == trend.dimensions.count - 1 { foot(on: &paper) }
        return row..<row + 1
      }
    }
  }

  private func head(on paper: inout Paper) {
    paper.newLine()
    let since = context.say(TrendTexts.since(trend.date.formatted(in: context.language)))
    paper.write(report.hasStages ? since + ": " : since, column: 1)
    if report.hasStages {
      let text = "\(context.say(Vocabulary.stage)) \(words.trendStages)"
      let column = 1 + layout.shown(since).columns + 2
      if column + layout.shown(text).columns < layout.mainWidth {
        paper.write(text, column: column, style: .accent)
      } else {
        paper.newLine()
        paper.write(text, column: 1, style: .accent, limit: layout.mainWidth - 2)
      }
    }
    paper.newLine(2)
  }

  private func foot(on paper: inout Paper) {
    for text in [words.trendUncertainty, words.trendIntro, words.trendRest] where !text.isEmpty {
      paper.paragraph(text, column: 1, style: .muted, limit: layout.mainWidth - 2)
    }
  }

  /// “+4”.
  private func change(_ dimension: ReportTrend.DimensionTrend, on paper: inout Paper) {
    guard let change = dimension.change else { return }
    let text = words.change(of: dimension)
    guard text != "0" else { return }
    paper.write(text, column: changeColumn, style: Style(change > 0 ? .good : .bad, bold: true))
  }

  private func stage(_ dimension: ReportTrend.DimensionTrend, on paper: inout Paper) {
    let stages = dimension.values.map { $0?.stages.map(\.numerals) ?? "–" }
    let isSame = stages.allSatisfy { $0 == stages.first }
    let numbers = isSame ? Array(stages.suffix(1)) : stages
    paper.write(
      "\(context.say(Vocabulary.stage)) \(numbers.joined(separator: " → "))", column: changeColumn + 7,
      style: isSame ? .muted : .accent, limit: layout.mainWidth - changeColumn - 7)
  }

  func moves(_ moves: [ReportTrend.Move], _ title: String) -> [ResultRow] {
    moves.enumerated().map { index, move in
      ResultRow(subject: .item(move.id), explanation: .trendItem(move.id)) { paper, _ in
        if index == 0 {
          paper.newLine()
          paper.write("\(title): \(moves.count)", column: 1, style: .heading)
          paper.newLine()
        }
        let row = paper.row
        let column = layout.width >= 74 ? 38 : 33
        let isUp = move.change > 0
        paper.write(isUp ? "▲" : "▼", column: 1, style: Style(isUp ? .good : .bad, bold: true))
        paper.write(context.say(move.placed.item.title), column: 3, limit: column - 4)
        paper.write("\(words.level(move.before)) → \(words.level(move.now))", column: column)
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
      row.ready = action.state.isPending && !isPlanned ? action.content : nil
      return row
    }
  }
}
