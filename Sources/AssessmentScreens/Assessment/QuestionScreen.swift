import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// One question a screen.
struct QuestionScreen: ScreenState {
  static let place = AssessmentPlace.question

  enum Action: Sendable {
    case answering(AnswerAction)
    case next, skip, previous
    case clear, undo, note, mark, why, overview, nextOpen, menu, endEditing
  }

  /// What is being written.
  enum Writing: Sendable { case note, text, percent }

  /// The row under the cursor: the one that was chosen, else the first.
  var mark = RowMark()
  /// The editor of what is being written.
  var editor: TextEditor?
  var writing: Writing?
  /// Why the last key changed nothing.
  var remark: LocalizedText?
  /// The item that all this is about.
  var shown: ItemID?
  /// What the editor began with: its text, and the answer to which undoing goes back.
  var began: (text: String, answer: Answer)?

  var isEditing: Bool { writing != nil }
  var takesLines: Bool { editor?.allowsLines == true }
  var isNoteBeingEdited: Bool { writing == .note }

  mutating func appear(_ context: inout ScreenContext) { settle(&context) }

  /// Adapts the state to the item that is shown now.
  mutating func settle(_ context: inout ScreenContext) {
    guard let assessment = context.assessment, shown != assessment.item.id else { return }
    shown = assessment.item.id
    remark = nil
    (editor, writing) = (nil, nil)
    let response = assessment.answer.response
    mark = RowMark(assessment.input, response)
    if case .text = assessment.item.kind {
      if case .text(let text) = response { editor = TextEditor(text, .text) }
      begin(.text, editor ?? TextEditor("", .text), assessment)
    }
    if let id = assessment.storedID { context.effects.append(.assessment(.savePosition(assessment.item.id, in: id))) }
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard let assessment = context.assessment else { return .toStart }
    remark = nil
    if writing == nil, case .character(let character) = key {
      switch assessment.input.read(character, after: assessment.answer.response) {
      case .answer(let response):
        answer(response, &context)
        return .stay
      case .refused(let refusal):
        remark = refusal.explanation
        return .stay
      case .nothing: break
      }
    }
    if takesLines, key == .up || key == .down {
      let width = QuestionBody.textWidth(of: self, context)
      if editor?.moveLine(by: key == .up ? -1 : 1, width: width) == true { return .stay }
    }
    if let action = keyMap(context).action(for: key) { return carryOut(action, &context) }
    _ = editor?.handle(key)
    return .stay
  }

  private mutating func carryOut(_ action: Action, _ context: inout ScreenContext) -> Transition {
    switch action {
    case .answering(let action): carryOut(action, &context)
    case .next: return next(&context)
    case .skip: return leave(1, &context)
    case .previous: return leave(-1, &context)
    case .clear:
      if context.assessment?.shownResponse != nil { remark = QuestionTexts.deleted }
      if let item = context.assessment?.item.id { context.assessment?.touch(item) }
      answer(nil, &context)
    case .undo: undo(&context)
    case .note:
      if let assessment = context.assessment {
        begin(.note, TextEditor(assessment.answer.note ?? "", .note), assessment)
      }
    case .mark: context.toggleMark(of: context.assessment?.item.id)
    case .why: context.overlay = why(context)
    case .overview:
      leaveEditor(&context)
      return .push(OverviewScreen())
    case .nextOpen:
      leaveEditor(&context)
      guard let index = context.assessment?.nextOpen, index != context.assessment?.index else {
        remark = QuestionTexts.noneOpen
        return .stay
      }
      takePreset(&context)
      context.assessment?.go(to: index)
      settle(&context)
    case .menu:
      leaveEditor(&context)
      context.overlay = menu(context)
    case .endEditing: leaveEditor(&context)
    }
    return .stay
  }

  // MARK: Answers

  private mutating func carryOut(_ action: AnswerAction, _ context: inout ScreenContext) {
    guard let assessment = context.assessment else { return }
    switch action {
    case .key: break
    case .move(let move): mark.move(move, among: assessment.input.rows.count)
    case .mark: choose(mark.row, &context)
    case .percent:
      begin(.percent, TextEditor(percentageOf: assessment.answer.response, in: context.language), assessment)
    }
  }

  private mutating func choose(_ index: Int, _ context: inout ScreenContext) {
    guard let assessment = context.assessment,
      let response = assessment.input.choosing(index, after: assessment.answer.response)
    else { return }
    // Ticking stays on its row.
    mark = RowMark(at: index)
    answer(response, &context)
  }

  private mutating func answer(_ response: Response?, _ context: inout ScreenContext) {
    guard let assessment = context.assessment else { return }
    let input = assessment.input
    let last = changedRow(in: input, from: assessment.answer.response, to: response)
    mark.settle(input, response, else: last)
    var answer = assessment.answer
    guard answer.response != response else { return }
    answer.response = response
    save(answer, &context)
    if Continuation.leadsToBeginning(response, to: assessment.item.id, in: assessment.questionnaire.id) {
      context.overlay = beginning()
    }
  }

  /// The one row that was ticked or unticked, where several can be.
  private func changedRow(in input: AnswerInput, from before: Response?, to after: Response?) -> Int? {
    guard input.takesSeveral else { return nil }
    return input.rows.indices.last {
      input.isChosen($0, in: after) && !input.isChosen($0, in: before)
    } ?? input.rows.indices.last { input.isChosen($0, in: after) != input.isChosen($0, in: before) }
  }

  private func save(_ answer: Answer, _ context: inout ScreenContext) {
    guard let item = context.assessment?.item.id, let unsaved = context.assessment?.take(answer, for: item),
      let id = context.assessment?.storedID
    else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
  }

  /// What is set beforehand is the answer of who goes on past it.
  private func takePreset(_ context: inout ScreenContext) {
    guard let unsaved = context.assessment?.takePreset(), let id = context.assessment?.storedID else { return }
    context.effects.append(.assessment(.save(unsaved, in: id)))
  }

  // MARK: Moves

  private mutating func next(_ context: inout ScreenContext) -> Transition {
    leaveEditor(&context)
    if let assessment = context.assessment, let pending = mark.pending(assessment.input, assessment.answer.response) {
      choose(pending, &context)
    }
    let earlier = context.assessment?.index ?? 0
    let transition = step(1, &context)
    if case .stay = transition, let pause = context.assessment?.pause(after: earlier) {
      context.overlay = .pause(pause)
    }
    return transition
  }

  private mutating func leave(_ distance: Int, _ context: inout ScreenContext) -> Transition {
    leaveEditor(&context)
    return step(distance, &context)
  }

  private mutating func step(_ distance: Int, _ context: inout ScreenContext) -> Transition {
    if distance > 0 { takePreset(&context) }
    guard let assessment = context.assessment else { return .toStart }
    if distance > 0, assessment.isLast { return .push(FinishScreen()) }
    if distance < 0, assessment.index == 0 { remark = CommonTexts.isFirstQuestion }
    context.assessment?.go(to: assessment.index + distance)
    settle(&context)
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.marked(let items, _)):
      if let item = context.assessment?.item.id {
        remark = items.contains(item) ? QuestionTexts.marked : QuestionTexts.unmarked
      }
    case .catalog(.questionnaire(let questionnaire)):
      guard let sheet = context.assessment?.sheet, questionnaire.id == Continuation.beginningID else { break }
      return .push(
        ProfileScreen(questionnaire, form: .full, perspective: sheet.perspective, company: sheet.company))
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition {
    guard case .question(let command) = command else { return .stay }
    switch command {
    case .overview: return .push(OverviewScreen())
    case .evaluate: return .push(FinishScreen())
    case .switchLanguage:
      context.switchLanguage()
      context.effects.append(.keepLanguage(context.language))
      return .stay
    case .toStart: return .toStart
    case .toBeginning:
      context.effects.append(.catalog(.questionnaire(Continuation.beginningID)))
      return .stay
    }
  }
}
