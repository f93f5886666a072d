import Questionnaire
import ScreenKit
import Terminal
import Words

/// What is written in the editors of a question: stored as it stands, now and then and when they are left.
extension QuestionScreen {
  mutating func begin(_ writing: Writing, _ editor: TextEditor, _ assessment: OpenAssessment) {
    (self.writing, self.editor) = (writing, editor)
    began = (editor.text, assessment.answer)
  }

  /// The answer with what is in the editor; `nil` when that is none, as half a percentage.
  private func edited(_ context: ScreenContext) -> Answer? {
    guard let assessment = context.assessment, let editor, let writing, let began, shown == assessment.item.id else {
      return context.assessment?.answer
    }
    var answer = assessment.answer
    // What nobody has changed stays as it was, spaces at its ends included.
    let isChanged = editor.text != began.text
    let text = editor.text.trimmed
    switch writing {
    case .note: answer.note = isChanged ? (text.isEmpty ? nil : text) : began.answer.note
    case .text: answer.response = isChanged ? (text.isEmpty ? nil : .text(text)) : began.answer.response
    case .percent:
      guard isChanged, !text.isEmpty else {
        answer.response = isChanged ? nil : began.answer.response
        break
      }
      guard case .answer(let response) = assessment.input.read(percentage: text) else { return nil }
      answer.response = response
    }
    return answer
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool { edited(context) != context.assessment?.answer }

  mutating func keep(_ context: inout ScreenContext) {
    guard let assessment = context.assessment, let id = assessment.storedID, let answer = edited(context),
      answer != assessment.answer,
      let unsaved = context.assessment?.put(answer, for: assessment.item.id)
    else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
  }

  /// Keeps what is being written; all of it is one step to undo, however often it was stored meanwhile.
  mutating func leaveEditor(_ context: inout ScreenContext) {
    guard let writing, let began else { return }
    if edited(context) == nil { remark = AnswerRefusal.noPercentage.explanation }
    keep(&context)
    if let assessment = context.assessment, began.answer != assessment.answer {
      context.assessment?.remember(began.answer, of: assessment.item.id)
    }
    if writing == .text {
      if let assessment = context.assessment { self.began = (editor?.text ?? "", assessment.answer) }
    } else {
      (editor, self.writing, self.began) = (nil, nil, nil)
      if writing == .percent { settleMark(context) }
    }
  }

  mutating func undo(_ context: inout ScreenContext) {
    guard let id = context.assessment?.storedID, let unsaved = context.assessment?.undo() else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
    shown = nil
    settle(&context)
    remark = QuestionTexts.undone
  }

  /// The cursor goes to the row that the answer has come to.
  private mutating func settleMark(_ context: ScreenContext) {
    guard let assessment = context.assessment else { return }
    mark.settle(assessment.input, assessment.answer.response)
  }
}
