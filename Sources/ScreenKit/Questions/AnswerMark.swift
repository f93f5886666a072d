package import Questionnaire
package import Terminal
package import Words

/// The mark among the answers to a question.
extension RowMark {
  /// On the row that was chosen, or that a percentage has reached.
  package init(_ input: AnswerInput?, _ response: Response?) {
    self.init(at: input?.chosen(in: response) ?? input?.reached(by: response))
  }

  /// Something was answered; `row` where no single row was.
  package mutating func settle(_ input: AnswerInput, _ response: Response?, else row: Int? = nil) {
    settle(at: input.chosen(in: response) ?? input.reached(by: response) ?? row)
  }

  /// The row that ⏎ takes: the one that the cursor was moved to, where only one can be chosen.
  package func pending(_ input: AnswerInput, _ response: Response?) -> Int? {
    input.takesSeveral || input.rows.isEmpty ? nil : pending(beside: input.chosen(in: response))
  }
}

extension TextEditor {
  /// The line of a percentage, with what was answered as the person would type it.
  package init(percentageOf response: Response?, in language: Language) {
    var text = ""
    if case .share(let percent) = response { text = Numerals.shortest(percent, in: language) }
    self.init(text, limit: 20)
  }
}

extension AnswerInput {
  /// What stands in the line of a percentage.
  package func read(percentage text: String) -> AnswerReading {
    let text = text.trimmed
    guard case .share(let scale) = item.kind, !text.isEmpty else { return .nothing }
    return Percentage(text, on: scale).map { .answer(.share($0.value)) } ?? .refused(.noPercentage)
  }
}
