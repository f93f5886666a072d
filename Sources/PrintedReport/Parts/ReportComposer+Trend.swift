import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// This assessment beside those before.
  func composeTrend() {
    guard let trend = report.development else { return }
    manuscript.heading(words.title(of: .trend), anchor: "trend")
    manuscript.paragraph(words.trendIntro, keepsWithNext: trend.isComparable)
    guard trend.isComparable else { return composeEarlierActions() }
    composeChange(trend)
    if !words.trendUncertainty.isEmpty { manuscript.paragraph(words.trendUncertainty, before: 5) }
    for (title, moves) in words.moves { composeMoves(title, moves) }
    if !words.trendRest.isEmpty { manuscript.paragraph(words.trendRest, before: 6) }
    composeEarlierActions()
    manuscript.paragraph(words.trendCaution, TextStyle.small.quiet(), before: 5)
  }

  private func composeChange(_ trend: ReportTrend) {
    let table = manuscript.table(
      [
        .init("", width: 92), column(scale: [0, 25, 50, 75, 100], width: 150),
        .init(say("Wert", "Value"), width: 52 + 24 * Double(trend.times.count - 2)),
        .init(say("Änderung", "Change"), width: 44, .right),
        .init(report.hasStages ? Vocabulary.stage[language] : "", width: 0),
      ], padding: 3)
    var rows = trend.dimensions.map { dimension in
      let chart = ChangeBar(before: dimension.before?.value, now: dimension.now.value)
      return Table.Row(cells: [
        manuscript.cell(dimension.dimension.title[language], TextStyle.table.semibold(), in: table, column: 0),
        chart.piece(width: table.width(1), height: TextStyle.table.leading),
        manuscript.cell(words.values(of: dimension), TextStyle.table.tabular(), in: table, column: 2),
        manuscript.cell(words.change(of: dimension), TextStyle.table.tabular(), in: table, column: 3),
        manuscript.cell(report.hasStages ? words.stages(of: dimension) : "", in: table, column: 4),
      ])
    }
    if report.hasStages {
      rows.append(
        Table.Row(cells: [
          manuscript.cell(say("Unternehmen", "Company"), TextStyle.table.semibold(), in: table, column: 0), .space(0),
          .space(0), .space(0), manuscript.cell(words.trendStages, TextStyle.table.semibold(), in: table, column: 4),
        ]))
    }
    manuscript.add(rows, to: table)
  }

  private func composeMoves(_ title: String, _ moves: [ReportTrend.Move]) {
    guard !moves.isEmpty else { return }
    manuscript.subheading(title)
    manuscript.columns(3) {
      let table = manuscript.table(
        [.init("", width: 0), .init("", width: 42, .right)], spacing: 5, padding: 1.6, hasHead: false)
      manuscript.add(
        moves.map { move in
          Table.Row(cells: [
            manuscript.cell(move.placed.item.title[language], in: table, column: 0),
            manuscript.cell(
              "\(level(move.before)) → \(level(move.now))", TextStyle.table.tabular().quiet(), in: table, column: 1),
          ])
        }, to: table, before: 0)
    }
  }

  private func composeEarlierActions() {
    for group in words.earlierActions {
      manuscript.subheading(group.title)
      composeTable(of: group.actions)
    }
  }
}
