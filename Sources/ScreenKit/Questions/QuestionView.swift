package import Questionnaire
package import Terminal
package import Words

/// A question with what can be answered, as every screen that asks it shows it.
package struct QuestionView {
  private let input: AnswerInput
  private let response: Response?
  private let mark: RowMark
  /// Typing a percentage.
  private let percent: TextEditor?
  private let language: Language
  /// Where it begins, and how wide it may be.
  private let column: Int
  private let limit: Int
  /// Whether title, blank lines and “weiß nicht” fit; else they give way to the answers, or stand at the edges.
  package let isRoomy: Bool
  /// Whether answers can be clicked: not while something else is written.
  private let isClickable: Bool

  package init(
    _ input: AnswerInput, _ response: Response?, _ mark: RowMark, percent: TextEditor?, column: Int, limit: Int,
    isRoomy: Bool, isClickable: Bool = true, in language: Language
  ) {
    self.isClickable = isClickable
    (self.input, self.response, self.mark, self.percent) = (input, response, mark, percent)
    (self.column, self.limit, self.isRoomy, self.language) = (column, limit, isRoomy, language)
  }

  /// Writes title, question and what counts, unless that follows the answers.
  package func writeHead(on paper: inout Paper, titleStyle: Style, hintFollows: Bool = false) {
    if isRoomy { paper.paragraph(input.item.title[language], column: column, style: titleStyle, limit: limit) }
    paper.paragraph(input.item.question[language], column: column, style: Style(.text, bold: true), limit: limit)
    if !hintFollows { writeHint(on: &paper) }
    if isRoomy { paper.newLine() }
  }

  /// Writes what counts.
  package func writeHint(on paper: inout Paper) {
    guard let hint = input.item.hint else { return }
    paper.paragraph(hint[language], column: column, style: .muted, limit: limit)
  }

  /// Writes what can be chosen; returns the rows that must be in view, and where the cursor of the terminal stands.
  ///
  /// - Parameters:
  ///   - hint: how several are chosen.
  ///   - remarks: words behind a row, such as that it was chosen the first time.
  package func writeAnswers(
    on paper: inout Paper, hint: LocalizedText, remarks: [Int: LocalizedText] = [:]
  ) -> (focus: Range<Int>, cursor: Point?) {
    if input.takesSeveral { paper.paragraph(hint[language], column: column, style: .muted, limit: limit) }
    let rows = AnswerRows(
      input, response, marked: mark.row, editor: percent, remarks: remarks, isClickable: isClickable, in: language)
    return rows.write(on: &paper, column: column, limit: limit)
  }

  /// Writes “weiß nicht” and “trifft nicht zu”, where there is room for them here.
  package func writeStates(on paper: inout Paper) {
    guard isRoomy, input.item.scored != nil else { return }
    paper.newLine()
    states(paper.charset).write(on: &paper, column: column, isClickable: isClickable)
    paper.newLine()
  }

  /// The same for the edge of a screen without room.
  package func states(atEdge charset: Charset) -> [(text: String, style: Style)] {
    isRoomy ? [] : states(charset).line(isRoomy: false)
  }

  private func states(_ charset: Charset) -> AnswerStates { AnswerStates(input.item, response, charset, in: language) }
}
