import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// The cheapest way to the next stage, dimension by dimension.
  func composeWay() {
    manuscript.heading(words.title(of: .way), anchor: "way")
    manuscript.paragraph(
      [Span(words.waySummary + ". ", TextStyle.body.semibold()), Span(words.wayIntro, .body)], width: 440,
      keepsWithNext: true)
    composeMissing(before: 6)
    for leg in report.wayLegs { compose(leg) }
  }

  /// What every dimension still lacks, beside those that lack nothing.
  func composeMissing(before: Double) {
    let table = manuscript.table(
      [
        .init(say("Dimension", "Dimension"), width: 92), .init(Vocabulary.stage[language], width: 72),
        .init(words.missingTitle, width: 0),
      ], padding: 2.6)
    manuscript.add(
      report.values.dimensions.map { dimension in
        Table.Row(cells: [
          manuscript.cell(words.title(dimension.id), TextStyle.table.semibold(), in: table, column: 0),
          manuscript.cell(dimension.stage.map { words.numbered($0) } ?? "–", in: table, column: 1),
          manuscript.cell(words.missing(of: dimension), in: table, column: 2),
        ])
      }, to: table, before: before)
  }

  private func compose(_ leg: ReportWayLeg) {
    let title =
      leg.dimension.title[language] + say(" bis „", " up to “") + words.name(of: leg.goal)
      + say("“", "”")
    manuscript.subheading(title)
    manuscript.paragraph(
      words.values(of: leg).capitalisedFirst + words.separator + words.summary(of: leg), TextStyle.small.quiet(),
      keepsWithNext: true)
    let table = manuscript.table(
      [
        .init(say("Frage", "Question"), width: 108),
        .init(Vocabulary.level[language], width: leg.climbs.contains { $0.from == nil } ? 46 : 30),
        .init(Vocabulary.step[language], width: 0), .init(Vocabulary.effort[language], width: 42, .right),
      ], spacing: 10, padding: 2.6)
    manuscript.add(leg.climbs.flatMap { rows($0, in: table) }, to: table, before: 3)
  }

  private func rows(_ climb: ReportClimb, in table: Table) -> [Table.Row] {
    climb.steps.enumerated().map { index, step in
      let isFirst = index == 0
      var item = [Span(isFirst ? climb.placed.item.title[language] : "", TextStyle.table.semibold())]
      if isFirst, climb.placed.traits.isCore { item.append(Span("\u{A0}*", .table)) }
      var text = [Span(step.text?[language] ?? "–", .table)]
      if isFirst, let caution = words.caution(of: climb) {
        text.insert(Span(caution + "\n", TextStyle.table.italic().quiet()), at: 0)
      }
      return Table.Row(
        cells: [
          manuscript.cell(item, in: table, column: 0),
          manuscript.cell(
            "\(isFirst && climb.from == nil ? say("offen", "open") : words.level(Double(step.from.rawValue))) → \(step.to.rawValue)",
            TextStyle.table.tabular(), in: table, column: 1),
          manuscript.cell(text, in: table, column: 2),
          manuscript.cell(Vocabulary.effort(step.effort)[language], in: table, column: 3),
        ], keepsWithNext: index < climb.steps.count - 1, isRuled: index == climb.steps.count - 1)
    }
  }
}
