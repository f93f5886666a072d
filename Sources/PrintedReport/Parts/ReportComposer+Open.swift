import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// What is strong.
  func composeStrengths() {
    manuscript.heading(words.title(of: .strengths), anchor: "strengths")
    guard !report.strengths.isEmpty else { return manuscript.paragraph(words.strengthsIntro) }
    manuscript.paragraph(words.strengthsIntro, keepsWithNext: true)
    manuscript.add(.space(4), keepsWithNext: true, role: nil)
    manuscript.columns(2) {
      let table = manuscript.table(
        [.init("", width: 0), .init("", width: 76, .right)], spacing: 6, padding: 2, hasHead: false)
      manuscript.add(
        report.strengths.map { strength in
          Table.Row(cells: [
            manuscript.cell(strength.placed.item.title[language], in: table, column: 0),
            manuscript.cell(
              Vocabulary.level(strength.level, in: language), TextStyle.table.tabular().quiet(), in: table, column: 1),
          ])
        }, to: table, before: 0)
    }
  }

  /// What could not be assessed, and what that does to the values.
  func composeOpen() {
    guard !report.open.isEmpty || !report.notApplicable.isEmpty else { return }
    manuscript.heading(words.title(of: .open), anchor: "open")
    if !report.open.isEmpty {
      manuscript.paragraph(words.openIntro, keepsWithNext: true)
      let table = manuscript.table([
        .init(say("Handlungsfeld", "Field of action"), width: 110),
        .init(say("Offene Fragen", "Open questions"), width: 0),
        .init(say("Abgedeckt", "Covered"), width: 48, .right),
        .init(say("Wert (Spanne)", "Value (range)"), width: 74, .right),
      ])
      manuscript.add(
        report.open.map { field in
          Table.Row(cells: [
            manuscript.cell(field.field.title[language], TextStyle.table.semibold(), in: table, column: 0),
            manuscript.cell(openItems(field), in: table, column: 1),
            manuscript.cell(
              percent(field.value.coverage.map { $0 * 100 }), TextStyle.table.tabular(), in: table, column: 2),
            manuscript.cell(
              Numerals.withBounds(field.value.value, low: field.value.low, high: field.value.high, in: language)
                + (field.value.isAssessable ? "" : "\n" + Vocabulary.notAssessable[language]),
              TextStyle.table.tabular(), in: table, column: 3),
          ])
        }, to: table)
    }
    if !report.notApplicable.isEmpty {
      manuscript.paragraph(
        [
          Span(Vocabulary.notApplicable[language].capitalisedFirst + ": ", TextStyle.body.semibold()),
          Span(
            report.notApplicable.map { $0.item.title[language] }.joined(separator: ", ")
              + say(". Diese Fragen zählen nirgends mit.", ". These questions count nowhere."), .body),
        ], before: 8)
    }
  }

  private func openItems(_ field: OpenField) -> [Span] {
    var spans: [Span] = []
    for (state, items) in [(Vocabulary.dontKnow, field.dontKnow), (Vocabulary.unanswered, field.unanswered)]
    where !items.isEmpty {
      if !spans.isEmpty { spans.append(Span("\n", .table)) }
      spans.append(Span(state[language] + ": ", TextStyle.table.quiet().italic()))
      spans.append(Span(items.map { $0.title[language] }.joined(separator: ", "), .table))
    }
    return spans
  }
}
