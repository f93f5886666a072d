import Questionnaire
import Terminal
import Words

/// What can be chosen for a question, as it is shown: sign, key, words; the marked row from margin to margin.
struct AnswerRows {
  let input: AnswerInput
  let response: Response?
  let marked: Int
  /// Typing a percentage.
  let editor: TextEditor?
  /// Words behind a row, such as that it was chosen the first time.
  let remarks: [Int: LocalizedText]
  let isClickable: Bool
  let language: Language

  init(
    _ input: AnswerInput, _ response: Response?, marked: Int, editor: TextEditor? = nil,
    remarks: [Int: LocalizedText] = [:], isClickable: Bool = true, in language: Language
  ) {
    (self.input, self.response, self.marked, self.editor) = (input, response, marked, editor)
    (self.remarks, self.language) = (remarks, language)
    self.isClickable = isClickable && editor == nil
  }

  /// Writes the rows; returns those that must be in view, and where the cursor of the terminal stands.
  func write(on paper: inout Paper, column: Int, limit: Int) -> (focus: Range<Int>, cursor: Point?) {
    var focus = paper.row..<paper.row + 1
    let reached = input.reached(by: response)
    for (index, row) in input.rows.enumerated() {
      let top = paper.row
      let isChosen = input.isChosen(index, in: response)
      let start = sign(isChosen, isReached: index == reached, row.key, on: &paper, column)
      let text = row.label[language] + (remarks[index].map { " (" + $0[language] + ")" } ?? "")
      let style = Style(.text, bold: isChosen || index == reached)
      paper.paragraph(text, column: start, style: style, limit: column + limit - start)
      if index == marked, editor == nil {
        paper.restyle(rows: top..<paper.row, columns: 1..<paper.width - 1, .selection)
        focus = top..<paper.row
      }
      // A click answers at once, as the digit does; of two options of one level it takes the one that was meant.
      if isClickable { paper.clickable(top..<paper.row, keys: .steps(index - marked) + [.character(" ")]) }
    }
    guard input.takesPercent else { return (focus, nil) }
    return percent(on: &paper, column, limit, focus)
  }

  /// Writes sign and key, and returns the column behind them.
  private func sign(
    _ isChosen: Bool, isReached: Bool = false, _ key: Character, on paper: inout Paper, _ column: Int
  ) -> Int {
    let sign =
      input.takesSeveral
      ? (isChosen ? "[x]" : "[ ]") : AnswerSign.one(isChosen, isReached: isReached, paper.charset)
    paper.write(sign, column: column, style: isChosen || isReached ? .accent : .muted)
    paper.write(String(key), column: column + sign.columns + 1, style: .key)
    return column + sign.columns + 4
  }

  private func percent(
    on paper: inout Paper, _ column: Int, _ limit: Int, _ focus: Range<Int>
  ) -> (focus: Range<Int>, cursor: Point?) {
    let typed: Double? = if case .share(let percent) = response { percent } else { nil }
    let start = sign(editor == nil && typed != nil, AnswerInput.percent, on: &paper, column)
    let top = paper.row
    guard let editor else {
      if let typed {
        paper.write(Numerals.percent(typed, in: language), column: start, style: Style(.text, bold: true))
      } else {
        paper.write(
          paper.charset.shown(AnswerTexts.orPercent[language]), column: start, style: .muted,
          limit: column + limit - start)
      }
      if isClickable { paper.clickable(top..<top + 1, keys: [.character(AnswerInput.percent)]) }
      paper.newLine()
      return (focus, nil)
    }
    let width = 10
    let visible = editor.visible(in: width)
    paper.write(visible.text.padded(to: width), column: start, style: Style(.text, bold: true, underlined: true))
    paper.paragraph(
      AnswerTexts.percentHint[language], column: start + width + 2, style: .muted,
      limit: column + limit - start - width - 2)
    return (top..<paper.row, Point(column: start + visible.cursorColumn, row: top))
  }
}

/// The sign before an answer of which one can be given.
enum AnswerSign {
  static func one(_ isChosen: Bool, isReached: Bool = false, _ charset: Charset) -> String {
    switch charset {
    case .ascii: isChosen ? "(*)" : isReached ? "(>)" : "( )"
    case .unicode, .console: isChosen ? "●" : isReached ? "▸" : "○"
    }
  }
}
