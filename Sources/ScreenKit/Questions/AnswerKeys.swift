package import Questionnaire
import Terminal
package import Words

/// What keys do to a question, wherever it is asked.
package enum AnswerAction: Sendable, Hashable {
  /// A key that answers; it is read before the key map is asked.
  case key(Character)
  case move(ListMove)
  /// Choose or tick the marked row.
  case mark
  /// Open the line of a percentage.
  case percent
}

extension KeyMap {
  /// The keys of the rows.
  package mutating func bindAnswers(
    _ input: AnswerInput, label: LocalizedText = AnswerTexts.choose, help: LocalizedText? = nil, rank: Int = 0,
    _ action: (AnswerAction) -> Action
  ) {
    let keys = input.rows.map(\.key)
    guard let first = keys.first, let last = keys.last else { return }
    bind(
      keys.flatMap(Key.letter), .same(input.hasDigits ? "0–4" : "\(first)–\(last)"), action(.key(first)), label: label,
      help: help
        ?? (input.takesSeveral
          ? AnswerTexts.tickHelp : input.hasDigits ? AnswerTexts.digitHelp : AnswerTexts.letterHelp),
      rank: rank)
  }

  /// The key of a percentage, where a share is asked for.
  package mutating func bindPercent(
    _ input: AnswerInput, label: LocalizedText, rank: Int, _ action: (AnswerAction) -> Action
  ) {
    guard input.takesPercent else { return }
    bind(
      [.character(AnswerInput.percent)], .same(String(AnswerInput.percent)), action(.percent), label: label,
      help: AnswerTexts.percentHelp, rank: rank)
  }

  /// The keys of the mark. Where letters are options, or nobody knows of them, the keys of vi are none.
  package mutating func bindMark(
    _ input: AnswerInput, withVi: Bool, rank: Int? = nil, _ action: (AnswerAction) -> Action
  ) {
    let vi = { (key: Character) in withVi ? [Key.character(key)] : [] }
    let moves: [([Key], ListMove)] = [
      ([.up] + vi("k"), .up), ([.down] + vi("j"), .down), ([.home], .first), ([.end], .last),
    ]
    for (keys, move) in moves {
      bind(
        keys, move == .up ? CommonTexts.upDown : .same(""), action(.move(move)), label: CommonTexts.move,
        help: withVi ? AnswerTexts.moveHelp : AnswerTexts.moveListHelp)
    }
    bind(
      [.character(" ")], CommonTexts.space, action(.mark),
      label: input.takesSeveral ? AnswerTexts.tick : AnswerTexts.choose,
      help: input.takesSeveral ? AnswerTexts.tickMarkedHelp : AnswerTexts.chooseMarkedHelp, rank: rank)
  }

  /// “weiß nicht” and “trifft nicht zu”, where they can be answered.
  package mutating func bindStates(
    _ input: AnswerInput, withAliases: Bool = false, ranks: (dontKnow: Int?, notApplicable: Int?) = (nil, nil),
    _ action: (AnswerAction) -> Action
  ) {
    guard input.item.scored != nil else { return }
    let alias = { (key: Character) in withAliases ? Key.letter(key) : [] }
    bind(
      Key.letter(AnswerInput.dontKnow) + alias("d"), .same(String(AnswerInput.dontKnow)),
      action(.key(AnswerInput.dontKnow)), label: Vocabulary.dontKnow,
      help: withAliases ? AnswerTexts.dontKnowHelp : AnswerTexts.dontKnowListHelp, rank: ranks.dontKnow)
    guard input.item.allowsNotApplicable else { return }
    bind(
      Key.letter(AnswerInput.notApplicable) + alias("x"), .same(String(AnswerInput.notApplicable)),
      action(.key(AnswerInput.notApplicable)), label: Vocabulary.notApplicable,
      help: withAliases ? AnswerTexts.notApplicableHelp : AnswerTexts.notApplicableListHelp,
      rank: ranks.notApplicable)
  }
}
