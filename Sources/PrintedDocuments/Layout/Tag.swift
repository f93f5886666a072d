/// What something is in the structure of a PDF, for those who read it with a program.
enum Tag: Hashable, Sendable {
  case document
  /// A heading of a level, 1–6.
  case heading(Int)
  case paragraph
  /// What holds several others.
  case division
  case list, item, label, itemBody
  case table, row, cell
  /// The head of a column or a row.
  case headCell(Scope)
  /// A drawing, with what it shows in words.
  case figure(alternative: String)
  /// A part of a line beside a link.
  case span
  /// A sign that is drawn, with the character it stands for.
  case sign(String)

  /// What the head of a table is the head of.
  enum Scope: String, Hashable, Sendable {
    case column = "Column"
    case row = "Row"
  }

  /// What PDF calls it.
  var name: String {
    switch self {
    case .document: "Document"
    case .heading(let level): "H\(min(6, max(1, level)))"
    case .paragraph: "P"
    case .division: "Div"
    case .list: "L"
    case .item: "LI"
    case .label: "Lbl"
    case .itemBody: "LBody"
    case .table: "Table"
    case .row: "TR"
    case .cell: "TD"
    case .headCell: "TH"
    case .figure: "Figure"
    case .span, .sign: "Span"
    }
  }

  /// Whether it stands within a line.
  var isInline: Bool {
    switch self {
    case .span, .sign: true
    case .document, .heading, .paragraph, .division, .list, .item, .label, .itemBody, .table, .row, .cell, .headCell,
      .figure:
      false
    }
  }
}
