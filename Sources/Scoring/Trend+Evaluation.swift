package import Questionnaire

extension Trend {
  /// Compares two assessments (method §8); `nil` when they are of different questionnaires or share no item or no
  /// perspective.
  package init?(from before: Side, to now: Side, against reference: [ItemID: ReferenceLevel] = [:]) {
    self.init([before, now], against: reference)
  }

  /// Compares assessments, the oldest first: all of them where all share an item and a perspective, else the last two.
  ///
  /// Structure, weights and gates are those of the last questionnaire, so that a value moves only by answers.
  package init?(_ sides: [Side], against reference: [ItemID: ReferenceLevel] = [:]) {
    if sides.count > 2, let series = Trend(all: sides, against: reference) {
      self = series
    } else if sides.count > 1, let pair = Trend(all: sides.suffix(2), against: reference) {
      self = pair
    } else {
      return nil
    }
  }

  private init?(all sides: [Side], against reference: [ItemID: ReferenceLevel]) {
    guard sides.count > 1, let last = sides.last,
      sides.allSatisfy({ $0.questionnaire.id == last.questionnaire.id })
    else { return nil }
    let shared = Self.sharedItems(of: sides)
    let perspectives = Self.sharedPerspectives(of: sides)
    guard !shared.isEmpty, !perspectives.isEmpty else { return nil }
    let people = sides.map { side in People(side.sheets.filter { perspectives.contains($0.perspective) }) }
    let times = zip(sides, people).map { side, people in
      // What is not shared is as if it were not asked.
      var standings = Dictionary(uniqueKeysWithValues: last.scoredItems.map { ($0.id, Rating.notApplicable) })
      for id in shared { standings[id] = side.standing(of: id, for: people) }
      let values = Values(standings, in: last.questionnaire, form: last.form, against: reference)
      return Time(
        date: side.date, groups: side.groups, values: values,
        uncertainty: Dictionary(
          uniqueKeysWithValues: values.dimensions.compactMap { value in value.uncertainty.map { (value.id, $0.result) }
          }))
    }
    let compared = Self.sharedItems(of: sides.suffix(2))
    self.init(
      times: times, perspectives: perspectives, sharedCount: shared.count,
      leftOutCount: Set(sides.flatMap(\.scoredItems).map(\.id)).count - shared.count, comparedCount: compared.count,
      moves: compared.compactMap { id in
        let pair = zip(sides, people).suffix(2).map { $0.standing(of: id, for: $1).level }
        guard pair.count == 2, let before = pair[0], let now = pair[1] else { return nil }
        return Move(id: id, before: before, now: now)
      })
  }

  /// The perspectives from which someone answered each time.
  package static func sharedPerspectives(of sides: some Collection<Side>) -> [Perspective] {
    Perspective.allCases.filter { perspective in
      sides.allSatisfy { side in side.sheets.contains { $0.perspective == perspective } }
    }
  }

  /// What was asked each time with the same meaning, in the order of the last questionnaire.
  private static func sharedItems(of sides: some BidirectionalCollection<Side>) -> [ItemID] {
    guard let last = sides.last else { return [] }
    let meanings = sides.map { side in
      Dictionary(uniqueKeysWithValues: side.scoredItems.map { ($0.id, $0.meaning) })
    }
    return last.scoredItems.filter { item in meanings.allSatisfy { $0[item.id] == item.meaning } }.map(\.id)
  }
}

extension Trend.Side {
  fileprivate var scoredItems: [Item] { questionnaire.items(in: form).filter { $0.scored != nil } }

  /// Where these people put an item, by the options and bounds of then.
  fileprivate func standing(of id: ItemID, for people: People) -> Rating {
    questionnaire.item(id).map(people.standing(of:)) ?? .unanswered
  }
}
