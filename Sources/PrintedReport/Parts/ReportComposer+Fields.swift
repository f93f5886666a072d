import Benchmarks
import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// Every scored item of every field with its level, the two profiles and what stands behind them.
  func composeFields() {
    manuscript.heading(words.title(of: .fields), anchor: "fields")
    let columns = fieldColumns
    let table = manuscript.table(columns, spacing: 8, padding: 0.7)
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
    manuscript.add(rows, to: table, before: 0)
    manuscript.paragraph(fieldsNote, TextStyle.small.quiet(), width: Sheet.textWidth, before: 6)
    composeStanding()
  }

  private var fieldColumns: [Table.Column] {
    var columns: [Table.Column] = [
      .init(say("Handlungsfeld und Frage", "Field and item"), width: 0),
      column(scale: [0, 1, 2, 3, 4], width: 104), .init(Vocabulary.level[language], width: 84),
    ]
    guard report.benchmark != nil else { return columns }
    columns += [
      column(.successful, width: 16), column(.lessSuccessful, width: 16),
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
    var cells = [
      manuscript.cell(field.title[language], TextStyle.table.semibold(), in: table, column: 0),
      bar.piece(width: table.width(1), height: TextStyle.table.leading),
      manuscript.cell(
        number + (isOpen ? " · " + Vocabulary.notAssessable[language] : ""), TextStyle.table.semibold().tabular(),
        in: table, column: 2, isHyphenated: false),
    ]
    if report.benchmark != nil {
      cells += [
        manuscript.cell(self.value(value?.successful), TextStyle.table.tabular(), in: table, column: 3),
        manuscript.cell(self.value(value?.lessSuccessful), TextStyle.table.tabular(), in: table, column: 4),
        manuscript.cell(dimension.title[language], TextStyle.tableSmall.quiet(), in: table, column: 5),
      ]
    }
    return Table.Row(
      cells: cells.map { $0.padded(top: 5) }, anchor: "field-" + field.id.rawValue, keepsWithNext: true)
  }

  private func row(_ answer: ReportAnswer, _ table: Table) -> Table.Row {
    let standing = report.standings[answer.id] ?? answer.standing
    let value = report.benchmark?.values[answer.id]
    let title = answer.item.title[language] + (answer.placed?.traits.isCore == true ? "\u{A0}*" : "")
    let bar = BulletBar.level(
      standing.level, target: value?.levels.target, contrast: value?.levels.contrast)
    var cells = [
      manuscript.cell(title, .table, in: table, column: 0).padded(left: 9),
      bar.piece(width: table.width(1), height: TextStyle.table.leading),
      manuscript.cell(
        Vocabulary.name(of: standing, in: language),
        standing.level == nil ? TextStyle.table.quiet().italic() : TextStyle.table.tabular(), in: table, column: 2,
        isHyphenated: false),
    ]
    if report.benchmark != nil {
      cells += [
        manuscript.cell(level(value?.levels.target), TextStyle.table.tabular(), in: table, column: 3),
        manuscript.cell(level(value?.levels.contrast), TextStyle.table.tabular(), in: table, column: 4),
        manuscript.cell(basis(value), TextStyle.tableSmall.quiet(), in: table, column: 5, isHyphenated: false),
      ]
    }
    return Table.Row(cells: cells, isRuled: false)
  }

  /// Support and rows of a benchmark value.
  private func basis(_ value: BenchmarkValue?) -> String {
    guard let value else { return say("kein Vergleichswert", "no benchmark value") }
    guard let strength = value.levels.strength else { return "" }
    let rows = value.rows.map(String.init).joined(separator: ", ")
    return Vocabulary.name(of: strength)[language]
      + (rows.isEmpty || strength == .expert ? "" : say(", Z.\u{A0}\(rows)", ", r.\u{A0}\(rows)"))
  }

  private var fieldsNote: String {
    var text = say(
      "* Kernfrage: Sie muss für jede Reifestufe eine Mindeststufe erreichen.",
      "* Core item: it has to reach a minimum level for each stage.")
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
