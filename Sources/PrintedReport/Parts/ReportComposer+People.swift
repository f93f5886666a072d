import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// The perspectives side by side: where they are far apart, and every item.
  func composePeople() {
    guard let people = report.people else { return }
    manuscript.heading(words.title(of: .people), anchor: "people")
    manuscript.paragraph(words.peopleIntro)
    if let none = words.perceptionNone {
      manuscript.paragraph(none, before: 4)
    } else {
      manuscript.paragraph(words.perceptionIntro, before: 4, keepsWithNext: true)
      composeDifferences(people)
    }
    composePerceptions(people)
    if !people.withheld.isEmpty || people.count > people.groups.count {
      manuscript.paragraph(words.privacy, TextStyle.small.quiet(), width: Sheet.textWidth, before: 5)
    }
  }

  private func composeDifferences(_ people: ReportPeople) {
    let table = manuscript.table(
      [
        .init(say("Frage", "Item"), width: 132), .init(words.title(of: .people), width: 0),
        .init(say("Abstand", "Distance"), width: 60, .right),
      ], padding: 4)
    manuscript.add(
      people.differences.map { difference in
        Table.Row(cells: [
          .stack([
            manuscript.cell(
              difference.placed.item.title[language], TextStyle.table.semibold(), in: table, column: 0),
            manuscript.cell(words.path(difference.placed), TextStyle.small.quiet(), in: table, column: 0),
          ]),
          .stack([side(difference.higher, difference, in: table), side(difference.lower, difference, in: table)]),
          manuscript.cell(
            say("\(level(difference.levels)) Stufen", "\(level(difference.levels)) levels"), TextStyle.table.tabular(),
            in: table, column: 2),
        ])
      }, to: table)
  }

  private func side(
    _ side: Perspectives.Difference.Side, _ difference: ReportDifference, in table: Table
  ) -> Piece {
    let entry = words.entry(side, of: difference)
    return manuscript.cell(
      [Span(entry.label + "  ", TextStyle.table.semibold()), Span(entry.text, .table)], in: table, column: 1)
  }

  /// Every item with the median of each perspective, in two columns.
  private func composePerceptions(_ people: ReportPeople) {
    manuscript.subheading(say("Alle Fragen", "All items"))
    let letters = people.groups.map { letter(of: $0.perspective) }
    let key = zip(letters, people.groups).map { "\($0) \(words.worded($1))" }
    manuscript.paragraph(
      (key + [say("U Unternehmen", "X Company")]).joined(separator: words.separator)
        + say(". Median je Perspektive.", ". Median of each perspective."), TextStyle.small.quiet(),
      width: Sheet.textWidth, keepsWithNext: true)
    manuscript.add(.space(3), keepsWithNext: true, role: nil)
    manuscript.columns(2) {
      let table = manuscript.table(
        [.init(say("Frage", "Item"), width: 0)] + letters.map { .init($0, width: 18, .right) }
          + [.init(say("U", "X"), width: 18, .right)], spacing: 4, padding: 1.3)
      manuscript.add(
        people.perceptions.map { perception in
          let figures = perception.views.map { words.median(of: $0) } + [company(perception.company)]
          return Table.Row(
            cells: [manuscript.cell(perception.placed.item.title[language], .table, in: table, column: 0)]
              + figures.enumerated().map { index, figure in
                manuscript.cell(
                  figure, index == figures.count - 1 ? TextStyle.table.tabular().semibold() : TextStyle.table.tabular(),
                  in: table, column: index + 1)
              })
        }, to: table, before: 0)
    }
  }

  private func company(_ standing: Standing) -> String { level(standing.level) }

  /// A letter for the head of a narrow column.
  private func letter(of perspective: Perspective) -> String {
    switch perspective {
    case .management: say("G", "M")
    case .socialMediaLead: say("S", "L")
    case .colleague: say("K", "C")
    case .other: say("A", "O")
    }
  }
}
