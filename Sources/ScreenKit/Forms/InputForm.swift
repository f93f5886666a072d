import Questionnaire
package import Terminal
package import Words

/// Lines to fill in, one of them under the cursor.
package struct InputForm<Row: Hashable & Sendable>: Sendable {
  private var rows: Menu<Row>
  private var fields: [Row: InputField]

  package init(_ lines: KeyValuePairs<Row, InputField>) {
    rows = Menu(lines.map(\.key))
    fields = Dictionary(lines.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// Which lines there are, in their order; what is in others stays.
  package var lines: [Row] {
    get { rows.choices }
    set { rows.replace(newValue) }
  }

  /// The line under the cursor.
  package var current: Row? { rows.current }

  package subscript(row: Row) -> InputField? { fields[row] }

  private var field: InputField? { current.flatMap { fields[$0] } }
  /// Whether typed characters are text here.
  package var isEditing: Bool { field?.editor != nil }
  /// Whether the arrow keys choose something here.
  package var canChange: Bool { field?.canChange == true }

  /// How many choices stand below each other here; `nil` where none do.
  var listCount: Int? { if case .list(_, let count) = field { count } else { nil } }

  // MARK: Contents

  /// What is typed in a line; empty where nothing can be.
  package func text(_ row: Row) -> String { fields[row]?.editor?.text ?? "" }
  /// What is chosen in a line; `nil` for nothing.
  package func choice(_ row: Row) -> Int? {
    switch fields[row] {
    case .choice(let index, _, _): index
    case .list(let index, _): index
    case .text, .note, .day, .number, .button, nil: nil
    }
  }
  /// The number in a line.
  package func number(_ row: Row) -> Int { if case .number(let number, _) = fields[row] { number } else { 0 } }
  /// The day that is typed in a line.
  package func day(_ row: Row, today: CalendarDate) -> DueDate { DueDate(text(row), today: today) }

  package mutating func set(_ row: Row, _ field: InputField) { fields[row] = field }

  /// Another choice in a line.
  package mutating func set(_ row: Row, choice index: Int?) {
    if case .choice(_, let count, let isVoluntary) = fields[row] {
      fields[row] = .choice(index, of: count, isVoluntary: isVoluntary)
    }
  }

  // MARK: Keys

  package mutating func select(_ row: Row) { rows.select(row) }
  package mutating func move(by distance: Int) {
    if let current, fields[current]?.move(by: distance) == true { return }
    rows.move(by: distance)
  }
  package mutating func type(_ key: Key) { if let current { fields[current]?.type(key) } }
  package mutating func change(by step: Int) { if let current { fields[current]?.change(by: step) } }

  /// Takes a line that was typed in the dialogue; gives the reason where it does not fit.
  package mutating func read(_ line: String, in row: Row, today: CalendarDate) -> LocalizedText? {
    fields[row]?.read(line, today: today)
  }
}
