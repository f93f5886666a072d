import Questionnaire
import ScreenKit
import Terminal
import Words

extension QuestionScreen {
  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    guard let assessment = context.assessment else { return map }
    switch writing {
    case .note, .percent: bindLine(&map)
    case .text: bindText(&map)
    case nil:
      bindChoices(&map, assessment)
      bindRest(&map, assessment)
    }
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  private func bindLine(_ map: inout KeyMap<Action>) {
    let label = isNoteBeingEdited ? QuestionTexts.noteDone : AnswerTexts.take
    map.bind(
      [.enter, .escape, .tab], CommonTexts.enter, .endEditing, label: label,
      help: isNoteBeingEdited ? QuestionTexts.noteDone : QuestionTexts.percentDone, rank: 0)
    bindWriting(&map)
  }

  /// What the editors share.
  private func bindWriting(_ map: inout KeyMap<Action>) {
    if takesLines {
      map.bind(
        [], SavingTexts.lineBreak, nil, label: SavingTexts.lineBreakLabel, help: SavingTexts.lineBreakHelp, rank: 6)
    }
    if editor?.canBringBack == true {
      map.bind(
        [], SavingTexts.bringBack, nil, label: SavingTexts.bringBackLabel, help: SavingTexts.bringBackHelp, rank: 5)
    }
  }

  private func bindText(_ map: inout KeyMap<Action>) {
    map.bind(
      [.enter, .pageDown, .tab], CommonTexts.enter, .next, label: QuestionTexts.next, help: QuestionTexts.goOnHelp,
      rank: 0)
    map.bind(
      [.up, .pageUp, .backTab], .same("↑"), .previous, label: QuestionTexts.previous,
      help: QuestionTexts.previousListHelp, rank: 2)
    bindWriting(&map)
    map.bind([.function(2)], .same("F2"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 4)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 1)
  }

  private func bindChoices(_ map: inout KeyMap<Action>, _ assessment: OpenAssessment) {
    let input = assessment.input
    // Where letters are options, the keys of vi are none, nor are the other letters of “weiß nicht”.
    let hasDigits = input.hasDigits
    map.bindAnswers(input) { .answering($0) }
    if !input.rows.isEmpty { map.bindPercent(input, label: QuestionTexts.share, rank: 3) { .answering($0) } }
    map.bindMark(input, withVi: hasDigits, rank: input.takesSeveral ? 3 : nil) { .answering($0) }
    map.bind(
      [.enter], CommonTexts.enter, .next,
      label: mark.pending(input, assessment.answer.response) == nil ? QuestionTexts.next : AnswerTexts.take,
      help: input.takesSeveral ? QuestionTexts.goOnHelp : QuestionTexts.nextHelp, rank: 0)
    let vi = { (key: Character) in hasDigits ? [Key.character(key)] : [] }
    map.bind(
      [.left, .pageUp, .backTab] + vi("h"), .same("←"), .previous, label: QuestionTexts.previous,
      help: hasDigits ? QuestionTexts.previousHelp : QuestionTexts.previousListHelp, rank: 2)
    map.bind(
      [.right, .pageDown] + vi("l"), .same("→"), .skip, label: QuestionTexts.skip,
      help: hasDigits ? QuestionTexts.skipHelp : QuestionTexts.skipListHelp)
    map.bindStates(input, withAliases: hasDigits) { .answering($0) }
    map.bind(
      [.delete, .backspace], LocalizedText(de: "Entf", en: "Del"), .clear, label: QuestionTexts.clear,
      help: QuestionTexts.clearHelp)
  }

  private func bindRest(_ map: inout KeyMap<Action>, _ assessment: OpenAssessment) {
    map.bind(
      Key.letter("n"), .same("n"), .note, label: QuestionTexts.noteLabel, help: QuestionTexts.noteHelp, rank: 7)
    map.bind(
      Key.letter("m"), .same("m"), .mark, label: assessment.isMarked ? QuestionTexts.unmark : QuestionTexts.mark,
      help: QuestionTexts.markHelp, rank: 6)
    map.bind(Key.letter("i"), .same("i"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 5)
    map.bind(
      Key.letter("o") + Key.letter("ü"), QuestionTexts.overviewSign, .overview, label: QuestionTexts.overview,
      help: QuestionTexts.overviewHelp, rank: 4)
    if !assessment.undos.isEmpty {
      map.bind(Key.letter("u"), .same("u"), .undo, label: QuestionTexts.undo, help: QuestionTexts.undoHelp, rank: 9)
    }
    map.bind(
      [.tab], .same("Tab"), .nextOpen, label: QuestionTexts.nextOpen, help: QuestionTexts.nextOpenHelp, rank: 8)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 1)
  }
}
