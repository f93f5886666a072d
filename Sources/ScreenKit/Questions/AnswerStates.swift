import Questionnaire
import Terminal
import Words

/// “weiß nicht” and “trifft nicht zu” where they can be answered.
struct AnswerStates {
  private let item: Item
  private let response: Response?
  private let charset: Charset
  private let language: Language

  init(_ item: Item, _ response: Response?, _ charset: Charset, in language: Language) {
    (self.item, self.response, self.charset, self.language) = (item, response, charset, language)
  }

  /// In pieces of one line; empty where neither can be answered.
  func line(isRoomy: Bool) -> [(text: String, style: Style)] {
    guard item.scored != nil else { return [] }
    let states: [(Response, LocalizedText, LocalizedText)] =
      [(.dontKnow, AnswerTexts.dontKnowSign, Vocabulary.dontKnow)]
      + (item.allowsNotApplicable
        ? [(.notApplicable, AnswerTexts.notApplicableSign, Vocabulary.notApplicable)] : [])
    return states.enumerated().flatMap { index, state -> [(String, Style)] in
      let isChosen = response == state.0
      return [
        (index == 0 ? "" : isRoomy ? "      " : "   ", .text),
        (AnswerSign.one(isChosen, charset) + " ", isChosen ? .accent : .muted),
        (state.1[language], .key),
        ((isRoomy ? "  " : " ") + state.2[language], isChosen ? Style(.text, bold: true) : .text),
      ]
    }
  }

  /// Writes the line, where there is one.
  func write(on paper: inout Paper, column: Int, isClickable: Bool) {
    var column = column
    var starts: [Int] = []
    for (text, style) in line(isRoomy: true) {
      if style == .key { starts.append(column) }
      paper.write(text, column: column, style: style)
      column += paper.charset.shown(text).columns
    }
    guard isClickable else { return }
    // From the sign before its letter to that of the next one.
    let keys: [Key] = [.character(AnswerInput.dontKnow), .character(AnswerInput.notApplicable)]
    for (index, start) in starts.enumerated() {
      let end = starts.indices.contains(index + 1) ? starts[index + 1] - 2 : column
      paper.clickable(paper.row..<paper.row + 1, columns: start - 2..<end, keys: [keys[index]])
    }
  }
}
