package import Questionnaire

/// Which of two states of one response counts where both are of the same day: the one with the lower answers, question by
/// question. So it does not matter which came first, which an engine does not know (method §9).
package struct AnswerRank: Hashable, Comparable, Sendable {
  /// What an answer without a level stands for, and no answer.
  package static let stateless: UInt8 = 6
  package static let open: UInt8 = 7

  private static let bits: UInt64 = 3
  private static let perWord = 21

  // Two words hold 42 questions without an array.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var rest: [UInt64] = []

  /// - Parameter answers: levels 0–4, ``stateless`` and ``open``, in the order of the questions.
  package init(_ answers: some Sequence<UInt8>) {
    var (word, room, words) = (UInt64(0), Self.perWord, 0)
    for answer in answers {
      word = word << Self.bits | UInt64(answer)
      room -= 1
      guard room == 0 else { continue }
      keep(word, at: words)
      (word, room, words) = (0, Self.perWord, words + 1)
    }
    if room < Self.perWord { keep(word << (UInt64(room) * Self.bits), at: words) }
  }

  /// That of a sheet, over the questions that are counted.
  package init(_ sheet: AnswerSheet, of questionnaire: Questionnaire, success: ItemID) {
    self.init(
      Self.items(of: questionnaire, success: success).map { item in
        guard let response = sheet[item.id].response else { return Self.open }
        return item.level(of: response).map { UInt8($0.rawValue) } ?? Self.stateless
      })
  }

  /// Whether a sheet answers one of the questions that are counted.
  package static func isAnswered(_ sheet: AnswerSheet, of questionnaire: Questionnaire, success: ItemID) -> Bool {
    items(of: questionnaire, success: success).contains { sheet[$0.id].response != nil }
  }

  /// The questions that are looked at: the scored ones, and the one that splits groups.
  package static func items(of questionnaire: Questionnaire, success: ItemID) -> [Item] {
    questionnaire.items.filter { $0.scored != nil || $0.id == success }
  }

  private mutating func keep(_ word: UInt64, at place: Int) {
    switch place {
    case 0: first = word
    case 1: second = word
    case _: rest.append(word)
    }
  }

  /// Whether this state counts instead of the other one.
  package static func < (left: AnswerRank, right: AnswerRank) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }
}
