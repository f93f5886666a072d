import ScreenKit
import Terminal
import Words

/// The filters of the overview in one line, with how many questions each shows where there is room.
struct FilterBar {
  let assessment: OpenAssessment
  let context: ScreenContext

  private func titles(counted: Bool) -> [String] {
    QuestionFilter.allCases.map { filter in
      let name =
        "\(filter.rawValue + 1) " + context.surroundings.charset.shown(context.say(OverviewTexts.name(of: filter)))
      return counted ? "\(name) \(assessment.places(filter).count)" : name
    }
  }

  /// Draws from column 1 on and returns the column behind the last one.
  func draw(in frame: inout Frame, row: Int) -> Int {
    let room = context.surroundings.size.columns - 2
    let gap = 2
    let counted = titles(counted: true)
    let isRoomy = counted.reduce(-gap) { $0 + $1.columns + gap } <= room
    var column = 1
    for (filter, title) in zip(QuestionFilter.allCases, isRoomy ? counted : titles(counted: false)) {
      frame.write(title, row: row, column: column)
      frame.restyle(row: row, columns: column..<column + 1, .key)
      let end = column + title.columns
      if filter == assessment.filter { frame.restyle(row: row, columns: column - 1..<end + 1, .selection) }
      frame.clickable(row: row, columns: column..<end, keys: [filter.key])
      column = end + gap
    }
    return column - gap
  }
}
