import Questionnaire
import Terminal

extension QuestionScreen {
  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    guard let run = context.run else { return map }
    if isNoteBeingEdited {
      bindNote(&map)
    } else if isEditing {
      bindText(&map)
    } else {
      bindChoices(&map, run)
      bindMoves(&map, run)
      bindRest(&map, run)
    }
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  private func bindNote(_ map: inout KeyMap<Action>) {
    map.bind(
      [.enter, .escape, .tab], CommonTexts.enter, .endEditing, label: QuestionTexts.noteDone,
      help: QuestionTexts.noteDone, rank: 0)
  }

  private func bindText(_ map: inout KeyMap<Action>) {
    map.bind(
      [.enter, .pageDown, .tab], CommonTexts.enter, .next, label: QuestionTexts.next, help: QuestionTexts.goOnHelp,
      rank: 0)
    map.bind(
      [.up, .pageUp, .backTab], .same("↑"), .previous, label: QuestionTexts.previous,
      help: QuestionTexts.previousHelp, rank: 2)
    map.bind([.function(2)], .same("F2"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 4)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 3)
  }

  private func bindChoices(_ map: inout KeyMap<Action>, _ run: Run) {
    switch run.item.kind {
    case .level:
      for number in 0...4 {
        map.bind(
          [.character(Character("\(number)"))], .same(number == 0 ? "0–4" : ""), .level(number),
          label: QuestionTexts.choose, help: QuestionTexts.chooseHelp, rank: number == 0 ? 0 : nil)
      }
    case .single, .multiple, .choice:
      let count = min(run.choiceCount, 10)
      for number in 1...max(1, count) {
        map.bind(
          [.character(Character("\(number % 10)"))], .same(number == 1 ? "1–\(min(9, count))" : ""), .toggle(number),
          label: QuestionTexts.choose, help: run.takesSeveral ? QuestionTexts.toggleHelp : QuestionTexts.chooseHelp,
          rank: number == 1 ? 0 : nil)
      }
    case .share:
      map.bind([], .same("0–100"), .typing, label: QuestionTexts.digits, help: QuestionTexts.digitsHelp, rank: 0)
    case .text: break
    }
  }

  private func bindMoves(_ map: inout KeyMap<Action>, _ run: Run) {
    map.bind(
      [.up, .character("k")], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: CommonTexts.moveHelp)
    map.bind([.down, .character("j")], .same(""), .move(.down), label: CommonTexts.move, help: CommonTexts.moveHelp)
    map.bind(
      [.character(" ")], LocalizedText(de: "Leer", en: "Space"), .mark, label: QuestionTexts.choose,
      help: run.takesSeveral ? QuestionTexts.toggleMarkedHelp : QuestionTexts.chooseMarkedHelp)
    map.bind(
      [.enter], CommonTexts.enter, .next, label: pending(run) == nil ? QuestionTexts.next : QuestionTexts.take,
      help: run.takesSeveral || run.choiceCount == 0 ? QuestionTexts.goOnHelp : QuestionTexts.nextHelp, rank: 0)
    map.bind(
      [.left, .character("h"), .pageUp, .backTab], .same("←"), .previous, label: QuestionTexts.previous,
      help: QuestionTexts.previousHelp, rank: 2)
    map.bind(
      [.right, .character("l"), .pageDown], .same("→"), .skip, label: QuestionTexts.skip, help: QuestionTexts.skipHelp)
  }

  private func bindRest(_ map: inout KeyMap<Action>, _ run: Run) {
    map.bind(
      Key.letter("n"), .same("n"), .note, label: QuestionTexts.noteLabel, help: QuestionTexts.noteHelp, rank: 7)
    map.bind(Key.letter("i"), .same("i"), .why, label: QuestionTexts.why, help: QuestionTexts.whyHelp, rank: 5)
    map.bind(
      Key.letter("o") + Key.letter("ü"), QuestionTexts.overviewSign, .overview, label: QuestionTexts.overview,
      help: QuestionTexts.overviewHelp, rank: 3)
    if run.item.scored != nil {
      map.bind(
        Key.letter("w") + Key.letter("d"), QuestionTexts.dontKnowSign, .dontKnow, label: QuestionTexts.dontKnow,
        help: QuestionTexts.dontKnowHelp)
    }
    if run.item.allowsNotApplicable {
      map.bind(
        Key.letter("t") + Key.letter("x"), QuestionTexts.notApplicableSign, .notApplicable,
        label: QuestionTexts.notApplicable, help: QuestionTexts.notApplicableHelp)
    }
    if !isShare {
      map.bind(
        [.backspace, .delete], LocalizedText(de: "Entf", en: "Del"), .clear, label: QuestionTexts.clear,
        help: QuestionTexts.clearHelp)
    }
    map.bind(
      [.tab], .same("Tab"), .nextOpen, label: QuestionTexts.nextOpen, help: QuestionTexts.nextOpenHelp, rank: 8)
    map.bind([.escape], CommonTexts.esc, .menu, label: QuestionTexts.menu, help: QuestionTexts.menuHelp, rank: 4)
  }
}
