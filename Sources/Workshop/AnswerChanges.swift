package import Benchmarks

/// What is not as it was when a picture was taken.
package struct AnswerChanges: Hashable, Sendable {
  /// Where those were and are who are now counted elsewhere.
  private let from: Tally
  private let to: Tally
  /// Where those were who took their answer back or left the pool, and those are who were not in the picture.
  private let left: Tally
  private let added: Tally
  /// Whether the picture was of one mind, so that everybody's answer was known from it already.
  private let wasOfOneMind: Bool

  init(from: Tally, to: Tally, left: Tally, added: Tally, wasOfOneMind: Bool) {
    self.from = from
    self.to = to
    // Whoever left may be the one who came again, and with the same answer nobody has changed at all.
    self.left = left.without(added)
    self.added = added.without(left)
    self.wasOfOneMind = wasOfOneMind
  }

  /// The fewest people who can stand behind the changes: whoever left may be the one who came again.
  package var people: Int { to.people + max(left.people, added.people) }

  /// Whether all of them stand at one place now, or all stood at one before: then the difference of both pictures says
  /// what each of them answered.
  package var areOfOneMind: Bool {
    (to + added).isOfOneMind || (!wasOfOneMind && (from + left).isOfOneMind)
  }
}

extension GroupRule {
  /// Whether two pictures of one vote may both be shown: they differ by the answers of k people who are not of one mind,
  /// or not at all.
  package func allows(_ changes: AnswerChanges) -> Bool {
    changes.people == 0 || (allows(changes.people) && !changes.areOfOneMind)
  }

  /// Whether a picture may be shown beside one of the *other* round of the same item. That people moved between both
  /// says of nobody who it was, as long as both count the same people.
  func allowsBeside(_ former: Census, _ now: Census) -> Bool {
    now.comersAndGoers(since: former).people == 0 || allows(now.changes(since: former))
  }

  /// Whether a new picture may be shown: it has k levels, and no former one, of this round or the other, can be
  /// subtracted from it.
  package func mayShow(_ census: Census, after former: [Census], besides others: [Census] = []) -> Bool {
    allows(census.counts.n) && former.allSatisfy { allows(census.changes(since: $0)) }
      && others.allSatisfy { allowsBeside($0, census) }
  }
}
