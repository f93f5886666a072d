public import Questionnaire

extension Trend {
  /// Compares two assessments (method §8); `nil` when they are of different questionnaires or share no item.
  ///
  /// Structure, weights and gates are those of the later questionnaire, so that a value moves only by answers.
  public init?(from before: Side, to now: Side, against reference: [ItemID: ReferenceLevel] = [:]) {
    guard before.questionnaire.id == now.questionnaire.id else { return nil }
    let old = before.scoredItems
    let new = now.scoredItems
    let meanings = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0.meaning) })
    let shared = new.filter { meanings[$0.id] == $0.meaning }.map(\.id)
    guard !shared.isEmpty else { return nil }
    let values = { (side: Side) in
      // What is not shared is as if it were not asked.
      var standings = Dictionary(uniqueKeysWithValues: new.map { ($0.id, Standing.notApplicable) })
      for id in shared { standings[id] = side.standings[id] ?? .unanswered }
      return Values(standings, in: now.questionnaire, form: now.form, against: reference)
    }
    self.init(
      date: before.date, sharedCount: shared.count,
      leftOutCount: Set(old.map(\.id)).union(new.map(\.id)).count - shared.count, before: values(before),
      now: values(now),
      moves: shared.compactMap { id in
        guard let level = before.standings[id]?.level, let later = now.standings[id]?.level else { return nil }
        return Move(id: id, before: level, now: later)
      })
  }
}

extension Trend.Side {
  fileprivate var scoredItems: [Item] { questionnaire.items(in: form).filter { $0.scored != nil } }
}
