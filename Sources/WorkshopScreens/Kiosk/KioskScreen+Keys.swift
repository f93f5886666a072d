import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

extension KioskScreen {
  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    switch step {
    case .welcome: bindWelcome(&map, takesNumbers: mayComeBack(context), isOver: context.isOver)
    case .number:
      map.bind([.enter], CommonTexts.enter, .next, label: KioskTexts.next, help: KioskTexts.numberHelp, rank: 0)
      map.bind(
        [.escape, .control("c")], CommonTexts.esc, .back, label: WorkshopTexts.back, help: WorkshopTexts.back, rank: 1)
    case .size:
      bindDigits(&map, count: sizes(context).count, from: 1)
      map.bind([.enter], CommonTexts.enter, .next, label: KioskTexts.noSize, help: KioskTexts.noSize, rank: 1)
    case .vote(let index): bindVote(&map, index, context)
    case .result:
      map.bind(
        [.enter, .character(" ")], CommonTexts.enter, .done, label: KioskTexts.done, help: KioskTexts.doneHelp, rank: 0)
      map.bind(
        Key.letter("a"), .same("a"), .review, label: KioskTexts.review, help: KioskTexts.reviewHelp, rank: 1)
      map.bind(
        Key.letter("v"), .same("v"), .withdraw, label: KioskTexts.withdraw, help: KioskTexts.withdrawHelp, rank: 2)
    case .leaving:
      map.bind([.enter], CommonTexts.enter, .leave, label: DeskTexts.leave, help: KioskTexts.leaveHelp, rank: 0)
      map.bind([.escape], CommonTexts.esc, .done, label: WorkshopTexts.back, help: WorkshopTexts.back, rank: 1)
    }
    return map
  }

  private func bindWelcome(_ map: inout KeyMap<Action>, takesNumbers: Bool, isOver: Bool) {
    if !isOver {
      map.bind(
        [.enter, .character(" ")], CommonTexts.enter, .begin, label: KioskTexts.begin, help: KioskTexts.begin, rank: 0)
    }
    for digit in takesNumbers ? "0123456789" : "" {
      let isFirst = digit == "0"
      map.bind(
        [.character(digit)], .same(isFirst ? "0–9" : ""), .digit(digit), label: KioskTexts.number,
        help: KioskTexts.numberHelp, rank: isFirst ? 1 : nil)
    }
    map.bind(
      Key.letter("l"), .same("L"), .language, label: KioskTexts.otherLanguage, help: KioskTexts.otherLanguage, rank: 2)
    map.bind([.control("x")], .same(""), .leave, label: DeskTexts.leave, help: KioskTexts.leaveHelp)
  }

  private func bindDigits(_ map: inout KeyMap<Action>, count: Int, from first: Int) {
    for number in 0..<min(count, 10 - first) {
      guard let digit = "\(number + first)".first else { continue }
      map.bind(
        [.character(digit)], .same(number == 0 ? "\(first)–\(first + count - 1)" : ""), .choose(number),
        label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp, rank: number == 0 ? 0 : nil)
    }
  }

  private func bindVote(_ map: inout KeyMap<Action>, _ index: Int, _ context: WorkshopContext) {
    guard let input = input(index, context) else { return }
    if isTypingPercent {
      map.bind([.enter], CommonTexts.enter, .next, label: KioskTexts.next, help: KioskTexts.percentHelp, rank: 0)
      map.bind(
        [.escape], CommonTexts.esc, .endPercent, label: WorkshopTexts.back, help: KioskTexts.percentBack,
        rank: 1)
      return
    }
    map.bindAnswers(input) { .answering($0) }
    map.bindPercent(input, label: KioskTexts.exact, rank: 4) { .answering($0) }
    map.bind(
      [.enter, .right], CommonTexts.enter, .next,
      label: mark.pending(input, given) == nil ? KioskTexts.next : AnswerTexts.take,
      help: input.takesSeveral ? KioskTexts.nextHelp : KioskTexts.takeHelp, rank: 1)
    map.bind([.left], .same("←"), .previous, label: WorkshopTexts.back, help: KioskTexts.previousHelp, rank: 2)
    map.bindMark(input, withVi: false) { .answering($0) }
    map.bindStates(input, ranks: (3, 5)) { .answering($0) }
    map.bind(
      [.control("w"), .escape], CommonTexts.esc, .stop, label: KioskTexts.stop, help: KioskTexts.stopHelp, rank: 2)
  }

  /// Keys that are text here.
  mutating func edit(_ key: Key, _ context: WorkshopContext) {
    if isTypingPercent {
      _ = editor.handle(key)
      return
    }
    guard step == .number else { return }
    if case .character(let digit) = key, digit.isASCII && digit.isNumber {
      if editor.text.count < editor.limit { _ = editor.handle(key) }
    } else if key == .backspace {
      _ = editor.handle(key)
    } else {
      return
    }
    fault = nil
  }
}
