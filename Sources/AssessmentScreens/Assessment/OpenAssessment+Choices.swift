import Questionnaire

/// How the present item is answered.
extension OpenAssessment {
  /// What can be typed.
  var input: AnswerInput { AnswerInput(item) }

  /// What a typed line means; for an open question it is the answer itself.
  func read(line: String) -> AnswerReading {
    if case .text = item.kind { return .answer(.text(TextRule.text.shortened(line))) }
    return input.read(line: line)
  }
}
