import Terminal
package import Words

/// What keys do in a form.
package enum FormAction: Sendable, Hashable {
  case move(ListMove)
  case next
  case change(Int)
  case back
  /// What is typed is text, or a number in a list.
  case type
}

extension KeyMap {
  /// The keys of every form; a line to type in that stands alone needs no word on how to write or move.
  ///
  /// - Parameters:
  ///   - next: what Enter does, in a word and in a sentence.
  ///   - change: the same of the arrow keys in the present line.
  ///   - back: what Esc does.
  package mutating func bindForm(
    _ form: InputForm<some Hashable & Sendable>, next: (label: LocalizedText, help: LocalizedText),
    change: (label: LocalizedText, help: LocalizedText) = (FormTexts.change, FormTexts.changeHelp),
    back: LocalizedText = CommonTexts.backHelp, _ action: @escaping (FormAction) -> Action
  ) {
    let isAlone = form.lines.count == 1
    let isList = form.listCount != nil
    // Tab goes to the next line: where there is none it does nothing.
    let onward: [Key] = isList ? [.right, .character("l")] : isAlone ? [] : [.tab]
    let backward: [Key] = isList ? [.left, .character("h"), .character("q")] : []
    // What stands alone is there for what Enter does; in longer forms it leads from line to line.
    func bindNext() {
      bind([.enter] + onward, CommonTexts.enter, action(.next), label: next.label, help: next.help, rank: 0)
    }
    if isAlone { bindNext() }
    if form.isEditing, !isAlone {
      bind([], .same("A–Z"), action(.type), label: FormTexts.type, help: FormTexts.typeHelp, rank: 3)
      bind(
        [.up, .backTab], CommonTexts.upDown, action(.move(.up)), label: CommonTexts.move, help: CommonTexts.upDownHelp,
        rank: 4)
      bind([.down], .same(""), action(.move(.down)), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    } else if !form.isEditing {
      bindMoves(rank: 4) { action(.move($0)) }
      bind([.backTab], .same(""), action(.move(.up)), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    }
    for number in 1..<1 + min(9, form.listCount ?? 0) {
      bind(
        [.character(Character("\(number)"))], .same(number == 1 ? "1–\(min(9, form.listCount ?? 0))" : ""),
        action(.type), label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp)
    }
    if form.canChange {
      bind(
        [.right, .character("l"), .character(" "), .character("+")], .same("← →"), action(.change(1)),
        label: change.label, help: change.help, rank: 3)
      bind(
        [.left, .character("h"), .character("-")], .same(""), action(.change(-1)), label: change.label,
        help: change.help)
    }
    if !isAlone { bindNext() }
    bind([.escape] + backward, CommonTexts.esc, action(.back), label: CommonTexts.back, help: back, rank: 2)
    bindHelp(sign: form.isEditing ? .same("F1") : CommonTexts.question)
  }
}
