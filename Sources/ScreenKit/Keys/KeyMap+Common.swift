package import Terminal
package import Words

extension KeyMap {
  /// The moves of every list; only the first of them is shown.
  package mutating func bindMoves(rank: Int? = nil, _ action: @escaping (ListMove) -> Action) {
    for move in ListMove.allCases {
      let isFirst = move == ListMove.allCases.first
      bindings.append(
        KeyBinding(
          keys: move.keys, sign: isFirst ? CommonTexts.upDown : .same(""), label: CommonTexts.move,
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
