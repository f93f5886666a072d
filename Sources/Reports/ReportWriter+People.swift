import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// The perspectives side by side, with what they see differently.
  mutating func writePeople() {
    guard let people = report.people else { return }
    heading(.people)
    page.paragraph(words.peopleIntro)
    page.blank()
    page.paragraph(words.privacy)
    page.blank()
    page.paragraph(words.perceptionNone ?? words.perceptionIntro)
    for (index, difference) in people.differences.enumerated() { write(difference, number: index + 1) }
    writeSideBySide(people)
  }

  private mutating func write(_ difference: ReportDifference, number: Int) {
    page.blank()
    page.sides("\(number)", difference.placed.item.title[language], words.distance(of: difference))
    page.paragraph(path(difference.placed), indent: 4)
    let entries = [difference.higher, difference.lower].map { words.entry($0, of: difference) }
    page.entries(entries, indent: 4)
  }

  /// Every item with the median of each perspective.
  private mutating func writeSideBySide(_ people: ReportPeople) {
    page.subheading(say("Alle Fragen nebeneinander", "All questions side by side"))
    for group in people.groups {
      page.item(words.letter(of: group.perspective), words.worded(group), signWidth: 3, indent: 2)
    }
    page.blank()
    let all = say("alle", "all")
    let column = 4
    let names = people.perceptions.map { page.columns($0.placed.item.title[language]) }.max() ?? 0
    let name = min(names, page.width - 2 - people.groups.count * (column + 2) - (page.columns(all) + 2))
    let row = { (title: String, levels: [String], company: String) in
      [Page.Cell(title, width: name)] + levels.map { Page.Cell($0, width: column, .right) }
        + [Page.Cell(company, width: max(column, all.count), .right)]
    }
    page.row(
      row("", people.groups.map { words.letter(of: $0.perspective) }, all), indent: 2)
    var field: FieldID?
    for perception in people.perceptions {
      if field != nil, perception.placed.field.id != field { page.blank() }
      field = perception.placed.field.id
      page.row(
        row(
          perception.placed.item.title[language], perception.views.map(words.median),
          level(perception.company.level)), indent: 2)
    }
  }
}
