import Questionnaire
import Reports
import Scoring
import Words

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
    manuscript.paragraph(
      say(
        "Wie jede Perspektive jede Frage sieht, zeigt „Feld für Feld“. ",
        "How each perspective sees each question is shown in “Field by field”. ") + words.privacy,
      TextStyle.small.quiet(), width: Sheet.textWidth, before: 5)
  }

  private func composeDifferences(_ people: ReportPeople) {
    let table = manuscript.table(
      [
        .init(say("Frage", "Question"), width: 132), .init(words.title(of: .people), width: 0),
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
            level(difference.levels), TextStyle.table.tabular(),
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

  // MARK: Perspectives in “Feld für Feld”

  /// A narrow column for each perspective and one for the company.
  func perspectiveColumns(_ people: ReportPeople) -> [Table.Column] {
    (people.groups.map { words.letter(of: $0.perspective) } + [companyLetter]).map {
      Table.Column($0, width: 17, .right)
    }
  }

  /// What the letters over the columns mean.
  func key(to people: ReportPeople) -> String {
    (people.groups.map { "\(words.letter(of: $0.perspective)) = \(words.worded($0))" }
      + [companyLetter + say(" = Unternehmen", " = company")]).joined(separator: words.separator)
      + say(". Median der Antworten jeder Perspektive.", ". Median of the answers of each perspective.")
  }

  private var companyLetter: String { say("U", "X") }
}
