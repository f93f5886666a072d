import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// The people side by side: the value of each dimension from each perspective and each two of them, the perception
  /// gaps, then every other item, field by field.
  static func people(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    guard let people = report.people else { return [] }
    let view = PeopleView(people: people, report: report, layout: layout)
    return view.values + view.pairs + view.differences + view.rest
  }
}

private struct PeopleView {
  let people: ReportPeople
  let report: GapReport
  let layout: ResultLayout

  private var context: ScreenContext { layout.context }
  private var words: ReportWording { ReportWording(report, language: context.language) }
  private var scaleColumn: Int { layout.width >= 74 ? 38 : 27 }
  /// Columns from one level to the next.
  private var step: Int { layout.width >= 74 ? 6 : 4 }

  // MARK: Values

  /// Whether there is more than one perspective, whose values then stand first.
  private var hasValues: Bool { people.groups.count > 1 }

  /// A dimension with its value from each perspective alone, and the joint one behind them.
  var values: [ResultRow] {
    guard hasValues else { return [] }
    return report.questionnaire.dimensions.enumerated().map { index, dimension in
      ResultRow(subject: .dimension(dimension.id), explanation: .people, highlight: 0..<scaleColumn - 1) { paper, _ in
        if index == 0 {
          head(on: &paper)
          paper.newLine()
          paper.write(context.say(PeopleTexts.values), column: 1, style: .heading, limit: scaleColumn - 2)
          for (place, group) in people.groups.enumerated() {
            paper.write(letter(group.perspective).leftPadded(to: 3), column: valueColumn(place), style: .accent)
          }
          paper.write("=".leftPadded(to: 3), column: valueColumn(people.groups.count), style: .muted)
          paper.newLine()
        }
        let row = paper.row
        paper.write(context.say(dimension.title), column: 1, limit: scaleColumn - 3)
        for (place, sight) in people.numbers.sights.enumerated() {
          write(sight.dimensions.first { $0.id == dimension.id }?.value, place, .text, on: &paper)
        }
        write(report.values[dimension.id]?.value, people.groups.count, Style(.text, bold: true), on: &paper)
        paper.newLine()
        return row..<row + 1
      }
    }
  }

  /// Each two perspectives in a sentence.
  var pairs: [ResultRow] {
    guard hasValues else { return [] }
    return people.numbers.pairs.enumerated().map { index, pair in
      ResultRow(subject: nil, explanation: .people) { paper, _ in
        if index == 0 { paper.newLine() }
        let row = paper.row
        paper.write(letter(pair.first), column: 1, style: .accent)
        paper.write(letter(pair.second), column: 3, style: .accent)
        paper.paragraph(words.worded(pair), column: 5, limit: min(92, layout.mainWidth - 7))
        return row..<paper.row
      }
    }
  }

  private func valueColumn(_ place: Int) -> Int { scaleColumn + place * 6 }

  private func write(_ value: Double?, _ place: Int, _ style: Style, on paper: inout Paper) {
    paper.write(
      Numerals.value(value, in: context.language).leftPadded(to: 3), column: valueColumn(place), style: style)
  }

  // MARK: Rows

  var differences: [ResultRow] {
    guard !people.differences.isEmpty else {
      let text = people.groups.count < 2 ? PeopleTexts.oneView : PeopleTexts.noDifferences
      return [
        ResultRow(subject: nil) { paper, _ in
          if hasValues { paper.newLine() } else { head(on: &paper) }
          paper.paragraph(context.say(text), column: 1, limit: layout.mainWidth - 2)
          return 0..<0
        }
      ]
    }
    return people.differences.enumerated().compactMap { index, difference in
      guard let perception = people[difference.placed.id] else { return nil }
      return row(perception, difference: difference) { paper in
        guard index == 0 else { return }
        paper.newLine()
        paper.paragraph(
          context.say(PeopleTexts.differencesAbout), column: 1, style: .muted, limit: layout.mainWidth - 2)
        title(context.say(PeopleTexts.differences), on: &paper)
      }
    }
  }

  var rest: [ResultRow] {
    let apart = Set(people.differences.map(\.placed.id))
    var last: FieldID?
    return people.perceptions.filter { !apart.contains($0.id) }.map { perception in
      let field = perception.placed.field
      let isFirst = field.id != last
      last = field.id
      return row(perception, difference: nil) { paper in
        if isFirst { title(context.say(field.title), on: &paper) }
      }
    }
  }

  private func row(
    _ perception: ReportPerception, difference: ReportDifference?, head: @escaping (inout Paper) -> Void
  ) -> ResultRow {
    ResultRow(
      subject: .item(perception.id), explanation: .perception(perception.id), highlight: 0..<scaleColumn - 1
    ) { paper, isSelected in
      head(&paper)
      let line = paper.row
      paper.write(context.say(perception.placed.item.title), column: 1, limit: scaleColumn - 3)
      scale(perception, on: &paper)
      if let difference {
        paper.write(
          context.say(PeopleTexts.levels(Numerals.level(difference.levels, in: context.language))),
          column: scaleColumn + step * 4 + 4, style: Style(.caution, bold: true))
      }
      paper.newLine()
      if isSelected { details(perception, on: &paper) }
      return line..<line + 1
    }
  }

  // MARK: Head

  private func head(on paper: inout Paper) {
    paper.newLine()
    let groups = people.groups.map {
      "\(letter($0.perspective)) \(words.worded($0))"
    }
    var column = 1
    for group in groups {
      let width = layout.shown(group).columns
      if column > 1, column + width > layout.mainWidth - 1 {
        paper.newLine()
        column = 1
      }
      paper.write(group, column: column, limit: layout.mainWidth - column - 1)
      paper.restyle(rows: paper.row..<paper.row + 1, columns: column..<column + 1, .accent)
      column += width + 3
    }
    paper.newLine()
    if people.groups.contains(where: { !$0.showsSingleAnswers }) {
      paper.paragraph(context.say(PeopleTexts.only), column: 1, style: .muted, limit: layout.mainWidth - 2)
    }
  }

  private func title(_ text: String, on paper: inout Paper) {
    paper.newLine()
    paper.write(text, column: 1, style: .heading, limit: scaleColumn - 2)
    for level in 0...4 { paper.write("\(level)", column: scaleColumn + level * step, style: .muted) }
    paper.newLine()
  }

  private func letter(_ perspective: Perspective) -> String { words.letter(of: perspective) }

  // MARK: Scale

  /// The medians as letters, single answers as dots where nothing else stands; what shares a place stands beside it.
  private func scale(_ perception: ReportPerception, on paper: inout Paper) {
    let width = step * 4 + 4
    var cells = [String?](repeating: nil, count: width)
    for view in perception.views {
      for standing in view.single {
        if let level = standing.level { cells[place(level)] = "•" }
      }
    }
    var letters: [Int: String] = [:]
    for view in perception.views {
      guard let median = view.median else { continue }
      var place = place(median)
      while letters[place] != nil, place < width - 1 { place += 1 }
      letters[place] = letter(view.perspective)
    }
    for column in 0..<width {
      if let letter = letters[column] {
        paper.write(letter, column: scaleColumn + column, style: .accent)
      } else if let dot = cells[column] {
        paper.write(dot, column: scaleColumn + column, style: Style(.own))
      } else if column <= step * 4 {
        paper.write(column % step == 0 ? "┼" : "─", column: scaleColumn + column, style: .muted)
      }
    }
  }

  private func place(_ level: Double) -> Int { min(step * 4, max(0, Int((level * Double(step)).rounded()))) }

  // MARK: Details

  private func details(_ perception: ReportPerception, on paper: inout Paper) {
    let language = context.language
    paper.paragraph(
      context.say(perception.placed.item.question), column: 5, style: .muted, limit: min(92, layout.mainWidth - 7))
    for view in perception.views {
      let name = words.name(of: view.perspective)
      let median = view.median.map { Vocabulary.level($0, in: language) } ?? Vocabulary.noLevel[language]
      var text = "\(name): \(median)"
      if view.single.count > 1 {
        let single = view.single.map { $0.level.map { Numerals.level($0, in: language) } ?? "–" }
        text += " (\(single.joined(separator: ", ")))"
      }
      paper.write(letter(view.perspective), column: 5, style: .accent)
      paper.paragraph(text, column: 7, limit: min(90, layout.mainWidth - 9))
    }
    paper.write("=", column: 5, style: .muted)
    paper.paragraph(
      "\(context.say(PeopleTexts.company)): \(Vocabulary.name(of: perception.company, in: language))", column: 7,
      style: Style(.text, bold: true), limit: min(90, layout.mainWidth - 9))
    paper.newLine()
  }
}
