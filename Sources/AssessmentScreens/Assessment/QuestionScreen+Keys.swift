import Questionnaire
import ScreenKit
import Terminal
import Words

extension QuestionScreen {
  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    guard let run = context.run else { return map }
    switch writing {
    case .note, .percent: bindLine(&map)
    case .text: bindText(&map)
    case nil:
      bindChoices(&map, run.input)
      bindMoves(&map, run)
      bindStates(&map, run)
      bindRest(&map, run)
    }
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  private func bindLine(_ map: inout KeyMap<Action>) {
    let label = isNoteBeingEdited ? QuestionTexts.noteDone : QuestionTexts.take
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
      help: QuestionTexts.previousTextHelp, rank: 2)
    bindWriting(&map)
    map.bind([.function(2)], .same("F2"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 4)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 1)
  }

  private func bindChoices(_ map: inout KeyMap<Action>, _ input: AnswerInput) {
    let keys = input.rows.map(\.key)
    guard let first = keys.first, let last = keys.last else { return }
    map.bind(
      keys.flatMap(Key.letter), .same(input.hasDigits ? "0–4" : "\(first)–\(last)"), .key(first),
      label: QuestionTexts.choose,
      help: input.takesSeveral
        ? QuestionTexts.tickHelp : input.hasDigits ? QuestionTexts.digitHelp : QuestionTexts.letterHelp, rank: 0)
    if input.takesPercent {
      map.bind(
        [.character(AnswerInput.percent)], .same(String(AnswerInput.percent)), .percent, label: QuestionTexts.share,
        help: QuestionTexts.percentHelp, rank: 3)
    }
  }

  private func bindMoves(_ map: inout KeyMap<Action>, _ run: OpenAssessment) {
    // Where letters are options, the keys of vi are none.
    let vi = { (key: Character) in run.input.hasDigits ? [Key.character(key)] : [] }
    map.bind(
      [.up] + vi("k"), CommonTexts.upDown, .move(.up), label: CommonTexts.move,
      help: run.input.hasDigits ? QuestionTexts.moveHelp : QuestionTexts.moveListHelp)
    map.bind([.down] + vi("j"), .same(""), .move(.down), label: CommonTexts.move, help: QuestionTexts.moveHelp)
    map.bind([.home], .same(""), .move(.first), label: CommonTexts.move, help: QuestionTexts.moveHelp)
    map.bind([.end], .same(""), .move(.last), label: CommonTexts.move, help: QuestionTexts.moveHelp)
    map.bind(
      [.character(" ")], LocalizedText(de: "Leer", en: "Space"), .mark,
      label: run.input.takesSeveral ? QuestionTexts.tick : QuestionTexts.choose,
      help: run.input.takesSeveral ? QuestionTexts.tickMarkedHelp : QuestionTexts.chooseMarkedHelp,
      rank: run.input.takesSeveral ? 3 : nil)
    map.bind(
      [.enter], CommonTexts.enter, .next, label: pending(run) == nil ? QuestionTexts.next : QuestionTexts.take,
      help: run.input.takesSeveral ? QuestionTexts.goOnHelp : QuestionTexts.nextHelp, rank: 0)
    map.bind(
      [.left, .pageUp, .backTab] + vi("h"), .same("←"), .previous, label: QuestionTexts.previous,
      help: run.input.hasDigits ? QuestionTexts.previousHelp : QuestionTexts.previousListHelp, rank: 2)
    map.bind(
      [.right, .pageDown] + vi("l"), .same("→"), .skip, label: QuestionTexts.skip,
      help: run.input.hasDigits ? QuestionTexts.skipHelp : QuestionTexts.skipListHelp)
  }

  private func bindStates(_ map: inout KeyMap<Action>, _ run: OpenAssessment) {
    let aliases = run.input.hasDigits
    if run.item.scored != nil {
      map.bind(
        Key.letter(AnswerInput.dontKnow) + (aliases ? Key.letter("d") : []), AnswerTexts.dontKnowSign,
        .key(AnswerInput.dontKnow), label: AnswerTexts.dontKnow,
        help: aliases ? QuestionTexts.dontKnowHelp : QuestionTexts.dontKnowListHelp)
    }
    if run.item.allowsNotApplicable, run.item.scored != nil {
      map.bind(
        Key.letter(AnswerInput.notApplicable) + (aliases ? Key.letter("x") : []), AnswerTexts.notApplicableSign,
        .key(AnswerInput.notApplicable), label: AnswerTexts.notApplicable,
        help: aliases ? QuestionTexts.notApplicableHelp : QuestionTexts.notApplicableListHelp)
    }
    map.bind(
      [.delete, .backspace], LocalizedText(de: "Entf", en: "Del"), .clear, label: QuestionTexts.clear,
      help: QuestionTexts.clearHelp)
  }

  private func bindRest(_ map: inout KeyMap<Action>, _ run: OpenAssessment) {
    map.bind(
      Key.letter("n"), .same("n"), .note, label: QuestionTexts.noteLabel, help: QuestionTexts.noteHelp, rank: 7)
    map.bind(Key.letter("i"), .same("i"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 5)
    map.bind(
      Key.letter("o") + Key.letter("ü"), QuestionTexts.overviewSign, .overview, label: QuestionTexts.overview,
      help: QuestionTexts.overviewHelp, rank: 4)
    if !run.undos.isEmpty {
      map.bind(Key.letter("u"), .same("u"), .undo, label: QuestionTexts.undo, help: QuestionTexts.undoHelp, rank: 9)
    }
    map.bind(
      [.tab], .same("Tab"), .nextOpen, label: QuestionTexts.nextOpen, help: QuestionTexts.nextOpenHelp, rank: 8)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 1)
  }
}
