package import Terminal
package import Words

/// How the lines of a form are drawn: labels in one column, what is filled in beside them.
package struct FormView<Row: Hashable & Sendable> {
  private let form: InputForm<Row>
  private let language: Language
  /// Where labels and contents begin.
  private let margin: Int
  private let column: Int
  /// How wide contents may be, and the fields in which a line is typed.
  private let width: Int
  private let fieldWidth: (Row) -> Int

  package init(
    _ form: InputForm<Row>, margin: Int = 3, column: Int, width: Int, in language: Language,
    fieldWidth: @escaping (Row) -> Int
  ) {
    (self.form, self.margin, self.column, self.width) = (form, margin, column, width)
    (self.language, self.fieldWidth) = (language, fieldWidth)
  }

  /// Writes the lines; returns the rows that must be in view, and where the cursor of the terminal stands.
  ///
  /// - Parameters:
  ///   - gap: how many rows stay free before a line.
  ///   - label: the name of a line.
  ///   - value: what is chosen in a line where nothing is typed.
  ///   - options: what can be chosen in a list.
  ///   - aside: what stands beside a field.
  ///   - fault: why a line cannot be taken.
  package func write(
    on paper: inout Paper, gap: (Row) -> Int, label: (Row) -> LocalizedText, value: (Row) -> String = { _ in "" },
    options: (Row) -> [String] = { _ in [] },
    aside: (Row) -> (text: String, style: Style)? = { _ in nil }, fault: (Row) -> LocalizedText? = { _ in nil }
  ) -> (focus: Range<Int>, cursor: Point?) {
    var focus = 0..<1
    var cursor: Point?
    let present = form.lines.firstIndex { $0 == form.current } ?? 0
    for (place, row) in form.lines.enumerated() {
      paper.newLine(gap(row))
      let (top, isSelected) = (paper.row, row == form.current)
      var isTyped = true
      paper.write(label(row)[language], column: margin, style: labelStyle(row))
      if case .list(let index, _) = form[row] {
        let marked = list(options(row), index, on: &paper, isSelected: isSelected)
        if isSelected { focus = marked }
        continue
      }
      let typed: Point? =
        switch form[row] {
        case .text(let editor, _), .day(let editor): line(editor, row, on: &paper, isSelected: isSelected)
        case .note(let editor, _): lines(editor, on: &paper, isSelected: isSelected)
        case .choice, .number:
          choice(value(row), on: &paper, isSelected: isSelected)
        case .button: button(value(row), on: &paper)
        case .list, nil: nil
        }
      if typed == nil { isTyped = false }
      if let aside = aside(row) {
        let start = column + fieldWidth(row) + 2
        paper.write(aside.text, column: start, style: aside.style, limit: column + width - start)
      }
      if isSelected {
        cursor = typed
        let end = isTyped ? column - 2 : min(paper.width - 1, 76)
        paper.restyle(rows: top..<top + 1, columns: 1..<end, .selection)
        focus = top..<paper.row + 1
      }
      if form.listCount == nil {
        paper.clickable(top..<paper.row + 1, keys: isSelected ? clicked(row) : .steps(place - present))
      }
      paper.newLine()
      if let fault = fault(row) {
        paper.paragraph(fault[language], column: column, style: Style(.bad, bold: true), limit: width)
      }
    }
    return (focus, cursor)
  }

  /// What a click does on the line that is marked.
  private func clicked(_ row: Row) -> [Key] {
    switch form[row] {
    case .button: [.enter]
    case .choice, .number: [.right]
    case .text, .note, .day, .list, nil: []
    }
  }

  /// What a line that does something would do it with.
  private func button(_ text: String, on paper: inout Paper) -> Point? {
    if !text.isEmpty { paper.write(text, column: column, limit: width) }
    return nil
  }

  private func labelStyle(_ row: Row) -> Style {
    switch form[row] {
    case .button, nil: Style(.text, bold: true)
    case .list: .heading
    case .text, .note, .day, .choice, .number: .muted
    }
  }

  private func line(_ editor: TextEditor, _ row: Row, on paper: inout Paper, isSelected: Bool) -> Point {
    let width = fieldWidth(row)
    let visible = editor.visible(in: width, cut: paper.charset.shown("…"))
    paper.write(visible.text, column: column)
    // The line itself is the field: it is underlined while one types.
    if isSelected { underline(paper.row, width, on: &paper) }
    return Point(column: column + visible.cursorColumn, row: paper.row)
  }

  private func lines(_ editor: TextEditor, on paper: inout Paper, isSelected: Bool) -> Point {
    let box = editor.box(width: width)
    let top = paper.row
    for (index, line) in box.lines.enumerated() {
      if index > 0 { paper.newLine() }
      paper.write(line, column: column)
      if isSelected { underline(paper.row, width, on: &paper) }
    }
    return Point(column: column + box.cursor.column, row: top + box.cursor.row)
  }

  private func underline(_ row: Int, _ width: Int, on paper: inout Paper) {
    paper.restyle(rows: row..<row + 1, columns: column..<column + width, Style(.text, underlined: true))
  }

  private func choice(_ value: String, on paper: inout Paper, isSelected: Bool) -> Point? {
    paper.write(
      (isSelected ? "‹ " : "  ") + value + (isSelected ? " ›" : ""), column: column - 2,
      limit: paper.width - column + 1)
    return nil
  }

  /// The choices below their label; returns the row of the one that is marked.
  private func list(_ options: [String], _ marked: Int, on paper: inout Paper, isSelected: Bool) -> Range<Int> {
    var place = paper.row..<paper.row + 1
    for (index, option) in options.enumerated() {
      paper.newLine()
      paper.write("\(index + 1)", column: margin + 2, style: .key)
      paper.write(option, column: margin + 5)
      if isSelected { paper.listRow(paper.row..<paper.row + 1, at: index, marked: marked) }
      guard index == marked else { continue }
      place = paper.row..<paper.row + 1
      paper.restyle(
        rows: place, columns: margin..<min(paper.width, 50), isSelected ? .selection : Style(.text, bold: true))
    }
    paper.newLine()
    return place
  }
}
