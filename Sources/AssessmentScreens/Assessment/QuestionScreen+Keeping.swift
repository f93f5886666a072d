import Questionnaire
import ScreenKit
import Terminal
import Words

/// What is written in the editors of a question: stored as it stands, now and then and when they are left.
extension QuestionScreen {
  mutating func begin(_ writing: Writing, _ editor: TextEditor, _ run: OpenAssessment) {
    (self.writing, self.editor) = (writing, editor)
    began = (editor.text, run.answer)
  }

  /// The answer with what is in the editor; `nil` when that is none, as half a percentage.
  private func edited(_ context: ScreenContext) -> Answer? {
    guard let run = context.run, let editor, let writing, let began, shown == run.item.id else {
      return context.run?.answer
    }
    var answer = run.answer
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
      guard case .answer(let response) = run.input.read(percentage: text) else { return nil }
      answer.response = response
    }
    return answer
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool { edited(context) != context.run?.answer }

  mutating func keep(_ context: inout ScreenContext) {
    guard let run = context.run, let id = run.storedID, let answer = edited(context), answer != run.answer,
      let unsaved = context.run?.put(answer, for: run.item.id)
    else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
  }

  /// Keeps what is being written; all of it is one step to undo, however often it was stored meanwhile.
  mutating func leaveEditor(_ context: inout ScreenContext) {
    guard let writing, let began else { return }
    if edited(context) == nil { remark = AnswerRefusal.noPercentage.explanation }
    keep(&context)
    if let run = context.run, began.answer != run.answer { context.run?.remember(began.answer, of: run.item.id) }
    if writing == .text {
      if let run = context.run { self.began = (editor?.text ?? "", run.answer) }
    } else {
      (editor, self.writing, self.began) = (nil, nil, nil)
      if writing == .percent { settleMark(context) }
    }
  }

  mutating func undo(_ context: inout ScreenContext) {
    guard let id = context.run?.storedID, let unsaved = context.run?.undo() else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
    shown = nil
    settle(&context)
    remark = QuestionTexts.undone
  }

  /// The cursor goes to the row that the answer has come to.
  private mutating func settleMark(_ context: ScreenContext) {
    guard let run = context.run else { return }
    mark.settle(run.input, run.answer.response)
  }
}
