package import Terminal
package import Words

extension KeyMap {
  /// Arrow and vi keys of every list.
  package mutating func bindMoves(rank: Int? = nil, _ action: @escaping (ListMove) -> Action) {
    let moves: [([Key], ListMove)] = [
      ([.up, .character("k"), .control("p")], .up), ([.down, .character("j"), .control("n")], .down),
      ([.pageUp, .control("b")], .pageUp), ([.pageDown, .control("f")], .pageDown),
      ([.home, .character("g")], .first), ([.end, .character("G")], .last),
    ]
    for (index, (keys, move)) in moves.enumerated() {
      let isFirst = index == 0
      bindings.append(
        KeyBinding(
          keys: keys, sign: isFirst ? CommonTexts.upDown : .same(""), label: CommonTexts.move,
          help: CommonTexts.moveHelp, rank: isFirst ? rank : nil, action: action(move)))
    }
  }

  /// Esc, one step back.
  package mutating func bindBack(_ action: Action, keys: [Key] = [.escape, .left, .character("h"), .character("q")]) {
    bind(keys, CommonTexts.esc, action, label: CommonTexts.back, help: CommonTexts.backHelp, rank: 2)
  }

  /// The key of the key list itself.
  package mutating func bindHelp(sign: LocalizedText = CommonTexts.question) {
    bind([], sign, nil, label: CommonTexts.keysLabel, help: CommonTexts.keysHelp, rank: 1)
  }
}
