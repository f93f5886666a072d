import ScreenKit
import Terminal
import Words

/// A company in a list: its name, where it stands, what is due.
struct CompanyLines {
  let entry: CompanyEntry
  let context: ScreenContext

  private var today: CalendarDate { context.surroundings.today }

  var name: String { entry.name.isEmpty ? context.say(CommonTexts.unnamedCompany) : entry.name }

  /// Writes three rows, two where nothing is known of where it stands; returns the row of the name.
  func write(on paper: inout Paper, column: Int) -> Range<Int> {
    let row = paper.row
    let date = entry.date.formatted(in: context.language)
    paper.write(
      name, column: column, style: Style(.text, bold: true), limit: paper.width - column - date.columns - 4)
    paper.writeRight(date, style: .muted, inset: 2)
    paper.newLine()
    if let standing = entry.standing {
      paper.paragraph(context.say(standing), column: column, limit: paper.width - column - 2)
    }
    paper.paragraph(
      context.say(entry.due(today: today)), column: column,
      style: entry.isAnythingDue(today: today) ? Style(.caution, bold: true) : .muted, limit: paper.width - column - 2)
    return row..<row + 1
  }
}
