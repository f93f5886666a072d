import Questionnaire
import Reports
import Scoring
import Terminal
import Words

/// The columns of the view over all companies; the name has what the others leave, and those that carry least go first.
struct PortfolioColumns {
  private enum Column: Hashable {
    case stage
    case value(Portfolio.Column)
    case due, next
  }

  private let columns: [(column: Column, head: String)]
  private let nameWidth: Int
  private let width: Int
  private let language: Language

  init(_ portfolio: Portfolio, width: Int, language: Language) {
    self.width = width
    self.language = language
    let values = portfolio.dimensions.prefix(4).map { dimension in
      (Column.value(dimension), dimension.title[language])
    }
    let usual: [(Column, String)] =
      [(.stage, Vocabulary.stage[language])] + values + [(.due, PortfolioText.due[language])]
    let all = usual + [(.next, PortfolioText.next[language])]
    // Names are not cut before words that carry less.
    let least = 20
    let choices = [all, usual, [usual[0], (.due, PortfolioText.due[language])]]
    let chosen = choices.first { width - 4 - Self.width(of: $0) >= least } ?? choices[2]
    columns = chosen.map { (column: $0.0, head: $0.1) }
    nameWidth = max(10, width - 4 - Self.width(of: chosen))
  }

  private static func width(of columns: [(Column, String)]) -> Int {
    columns.reduce(0) { $0 + width(of: $1.0, $1.1) + 2 }
  }

  private static func width(of column: Column, _ head: String) -> Int {
    if case .next = column { return max(10, head.columns) }
    return head.columns
  }

  func writeHead(on paper: inout Paper) {
    paper.write(PortfolioText.company[language], column: 2, style: .muted)
    each { column, head, start, width in
      paper.write(head, column: start + width - head.columns, style: .muted)
    }
    paper.newLine()
  }

  /// One row; a name that is longer than its column wraps.
  func write(_ client: Client, on paper: inout Paper, today: CalendarDate) {
    let row = paper.row
    each { column, _, start, width in
      let (text, style) = cell(column, of: client, today)
      paper.write(text, row: row, column: start + max(0, width - text.columns), style: style)
    }
    let name = client.company.name.isEmpty ? PortfolioText.unnamed[language] : client.company.name
    paper.paragraph(name, column: 2, style: Style(.text, bold: true), limit: nameWidth)
  }

  private func each(_ body: (Column, String, _ start: Int, _ width: Int) -> Void) {
    var start = 2 + nameWidth
    for (column, head) in columns {
      let width = Self.width(of: column, head)
      body(column, head, start + 2, width)
      start += width + 2
    }
  }

  private func cell(_ column: Column, of client: Client, _ today: CalendarDate) -> (String, Style) {
    switch column {
    case .stage:
      guard let stages = client.stages else { return ("–", .muted) }
      let (low, high) = (stages.low.rawValue, stages.high.rawValue)
      return (low == high ? "\(low)" : "\(low)–\(high)", Style(.text, bold: true))
    case .value(let own): return (Numerals.value(client.value(of: own), in: language), .text)
    case .due:
      return (
        client.actionsDue == 0 ? "–" : "\(client.actionsDue)",
        client.actionsDue == 0 ? .muted : Style(.caution, bold: true)
      )
    case .next: return (client.next.description, client.next <= today ? Style(.caution, bold: true) : .muted)
    }
  }
}
