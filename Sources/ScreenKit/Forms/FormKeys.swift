import Terminal
package import Words

/// What keys do in a form.
package enum FormAction: Sendable, Hashable {
  case move(ListMove)
  case next
  case change(Int)
  case back
  /// What is typed is text.
  case type
}

extension KeyMap {
  /// The keys of every form.
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
    if form.isEditing {
      bind([], .same("A–Z"), action(.type), label: FormTexts.type, help: FormTexts.typeHelp, rank: 3)
      bind(
        [.up, .backTab], CommonTexts.upDown, action(.move(.up)), label: CommonTexts.move, help: CommonTexts.upDownHelp,
        rank: 4)
      bind([.down], .same(""), action(.move(.down)), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    } else {
      bindMoves(rank: 4) { action(.move($0)) }
      bind([.backTab], .same(""), action(.move(.up)), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    }
    if form.canChange {
      bind(
        [.right, .character("l"), .character(" "), .character("+")], .same("← →"), action(.change(1)),
        label: change.label, help: change.help, rank: 3)
      bind(
        [.left, .character("h"), .character("-")], .same(""), action(.change(-1)), label: change.label,
        help: change.help)
    }
    bind([.enter, .tab], CommonTexts.enter, action(.next), label: next.label, help: next.help, rank: 0)
    bind([.escape], CommonTexts.esc, action(.back), label: CommonTexts.back, help: back, rank: 2)
    bindHelp(sign: form.isEditing ? .same("F1") : CommonTexts.question)
  }
}
