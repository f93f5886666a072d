import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// Every scored item of every field with its level, the two profiles and what stands behind them.
  func composeFields() {
    manuscript.heading(words.title(of: .fields), anchor: "fields")
    let columns = fieldColumns
    let table = manuscript.table(columns, spacing: report.people == nil ? 8 : 7, padding: 0.5)
    var rows: [Table.Row] = []
    for dimension in report.questionnaire.dimensions {
      for field in dimension.fields {
        let answers = report.answers.filter { $0.placed?.field.id == field.id }
        guard !answers.isEmpty else { continue }
        rows.append(head(of: field, in: dimension, table))
        rows += answers.enumerated().map { index, answer in
          var row = row(answer, table)
          row.keepsWithNext = index == 0 || index == answers.count - 2
          return row
        }
      }
    }
    manuscript.add(rows, to: table, before: 0, keepsWithNext: true)
    if let people = report.people {
      manuscript.paragraph(key(to: people), TextStyle.small.quiet(), width: Sheet.textWidth, before: 6)
    }
    manuscript.paragraph(
      fieldsNote, TextStyle.small.quiet(), width: Sheet.textWidth, before: report.people == nil ? 6 : 0)
    composeStanding()
  }

  private var fieldColumns: [Table.Column] {
    var columns: [Table.Column] = [
      .init(say("Handlungsfeld und Frage", "Field and question"), width: 0),
      column(scale: [0, 1, 2, 3, 4], width: 100),
    ]
    columns +=
      report.people.map(perspectiveColumns) ?? [
        .init(Vocabulary.level[language], width: report.benchmark == nil ? 116 : 84)
      ]
    guard report.benchmark != nil else { return columns }
    columns += [
      column(.successful, width: 14), column(.lessSuccessful, width: 14),
      .init(say("Grundlage", "Basis"), width: 82),
    ]
    return columns
  }

  private func head(of field: Field, in dimension: Dimension, _ table: Table) -> Table.Row {
    let value = report.values[field.id]
    let bar = BulletBar(
      value: value?.value, low: value?.low, high: value?.high, successful: value?.successful,
      lessSuccessful: value?.lessSuccessful, thickness: 7.4, markRadius: 3)
    let number =
      value?.isLeftOut == true
      ? Vocabulary.leftOut[language]
      : Numerals.withBounds(value?.value, low: value?.low, high: value?.high, in: language)
    let isOpen = value?.isAssessable == false && value?.isLeftOut == false
    let bold = TextStyle.table.semibold()
    // May be wider than a column of single levels, which stand empty here.
    let figure = manuscript.line(
      number + (isOpen && report.benchmark == nil ? " · " + Vocabulary.notAssessable[language] : ""), bold.tabular())
    var cells = [
      manuscript.cell(field.title[language], bold, in: table, column: 0),
      bar.piece(width: table.width(1), height: bold.leading),
      Piece(height: bold.leading) { canvas, place in canvas.draw(figure, at: place.moved(y: bold.ascent)) },
    ]
    while cells.count < levelColumns.upperBound { cells.append(.space(0)) }
    cells += comparison(
      value?.successful.map { self.value($0) } ?? "–", value?.lessSuccessful.map { self.value($0) } ?? "–",
      (isOpen ? Vocabulary.notAssessable : dimension.title)[language], in: table)
    return Table.Row(
      cells: cells.map { $0.padded(top: 4.5) }, anchor: "field-" + field.id.rawValue, keepsWithNext: true)
  }

  private func row(_ answer: ReportAnswer, _ table: Table) -> Table.Row {
    let standing = report.standings[answer.id] ?? answer.standing
    let value = report.reference(of: answer.id)
    let title = answer.item.title[language] + (answer.placed?.traits.isCore == true ? "\u{A0}*" : "")
    let bar = BulletBar.level(standing.level, target: value?.levels.target, contrast: value?.levels.contrast)
    let cells =
      [
        manuscript.cell(title, .table, in: table, column: 0, isHyphenated: false).padded(left: 9),
        bar.piece(width: table.width(1), height: TextStyle.table.leading),
      ]
      + levelCells(answer, standing, in: table)
      + comparison(level(value?.levels.target), level(value?.levels.contrast), basis(value, of: answer), in: table)
    return Table.Row(cells: cells, isRuled: false)
  }

  /// Which columns tell levels: one in words, or one for each perspective and one for the company.
  private var levelColumns: Range<Int> { 2..<(report.people.map { 3 + $0.groups.count } ?? 3) }

  private func levelCells(_ answer: ReportAnswer, _ standing: Rating, in table: Table) -> [Piece] {
    let style = TextStyle.table.tabular()
    guard let perception = report.people?[answer.id] else {
      return [
        manuscript.cell(
          Vocabulary.name(of: standing, in: language), standing.level == nil ? TextStyle.table.quiet().italic() : style,
          in: table, column: 2, isHyphenated: false)
      ]
    }
    let figures = perception.views.map { words.median(of: $0) } + [level(perception.company.level)]
    return figures.enumerated().map { index, figure in
      manuscript.cell(
        figure, index == figures.count - 1 ? style.semibold() : style, in: table,
        column: levelColumns.lowerBound + index)
    }
  }

  /// The cells of the profiles and what stands behind them; none without a benchmark.
  private func comparison(_ successful: String, _ lessSuccessful: String, _ basis: String, in table: Table) -> [Piece] {
    guard report.benchmark != nil else { return [] }
    let style = TextStyle.table.tabular()
    let first = levelColumns.upperBound
    return [
      manuscript.cell(successful, style, in: table, column: first),
      manuscript.cell(lessSuccessful, style, in: table, column: first + 1),
      manuscript.cell(basis, TextStyle.tableSmall.quiet(), in: table, column: first + 2, isHyphenated: false),
    ]
  }

  /// Support and rows of a benchmark value; what is known of the group where it is measured.
  private func basis(_ value: BenchmarkValue?, of answer: ReportAnswer) -> String {
    if let group = report.comparison?.entries.first(where: { $0.id == answer.id }).flatMap(words.group) { return group }
    if answer.standing == .notApplicable { return "" }
    guard let value else { return say("kein Vergleichswert", "no benchmark value") }
    guard let strength = value.levels.strength else { return "" }
    let rows = value.rows.map(String.init).joined(separator: ", ")
    return Vocabulary.name(of: strength)[language]
      + (rows.isEmpty || strength == .expert ? "" : say(", Z.\u{A0}\(rows)", ", r.\u{A0}\(rows)"))
  }

  private var fieldsNote: String {
    var text =
      report.hasStages
      ? say(
        "* Kernfrage: Jede Reifestufe verlangt hier eine bestimmte Antwort oder eine höhere.",
        "* Core question: each stage demands a certain answer here or a higher one.")
      : say("* Kernfrage.", "* Core question.")
    if report.benchmark?.basis == .coded {
      text +=
        " "
        + say(
          "Grundlage: wie gut der Artikel zur Studie die Einstufung stützt, mit der Zeile unserer Tabelle der "
            + "Gegenüberstellungen (siehe „Vergleichswerte und ihre Quellen“).",
          "Basis: how well the article on the study supports the coding, with the row of our table of contrasts "
            + "(see “Benchmark values and their sources”).")
    }
    return text
  }
}
