public import Benchmarks
public import Questionnaire

/// What was released of a vote: screen, report, page and export all show this and nothing else, so that no two of
/// them can be subtracted.
public struct Picture: Hashable, Sendable {
  /// Which vote.
  public let ballot: Ballot
  /// The counts at the moment at which it was taken; inside the rule only.
  public let counts: LevelCounts
  /// The counts by size class, `nil` for those who did not tell it; taken once, see `GroupRule.mayRetake(_:)`.
  public let sizes: [OptionID?: LevelCounts]

  /// Makes a picture.
  public init(ballot: Ballot, counts: LevelCounts, sizes: [OptionID?: LevelCounts] = [:]) {
    self.ballot = ballot
    self.counts = counts
    self.sizes = sizes
  }

  /// What may be shown of it.
  public func release(by rule: GroupRule) -> GroupRelease { rule.release(counts) }
}

/// What is not as it was when a picture was taken.
public struct AnswerChanges: Hashable, Sendable {
  /// People in the picture who are now counted elsewhere.
  public let moved: Int
  /// Where those were counted who took their answer back or left the pool.
  public let left: LevelCounts
  /// Where those are counted who were not in the picture.
  public let added: LevelCounts

  /// Makes a list of changes.
  public init(moved: Int, left: LevelCounts, added: LevelCounts) {
    self.moved = moved
    self.left = left
    self.added = added
  }

  /// The fewest people who can stand behind the changes: whoever left may be the one who came again, and with the same
  /// answer nobody has changed at all.
  public var people: Int {
    let same = zip(left.places, added.places).map { min($0, $1) }.reduce(0, +)
    return moved + max(left.asked, added.asked) - same
  }
}

extension LevelCounts {
  fileprivate var places: [Int] { levels + [dontKnow, notApplicable, unanswered] }
}

extension GroupRule {
  /// The picture to show after a vote was closed or answers changed.
  ///
  /// - Parameters:
  ///   - old: what was shown before; it stays when the new one could be subtracted from it.
  ///   - counts: the counts now.
  ///   - changed: how many people's answers are not what they were when `old` was taken; with several former pictures
  ///     the smallest number, as people may have gone back to an earlier answer.
  public func picture(
    of ballot: Ballot, after old: Picture?, counts: LevelCounts, changed: Int
  ) -> Picture? {
    guard allows(counts.n) else { return old }
    guard let old else { return Picture(ballot: ballot, counts: counts) }
    return allowsRenewal(afterChanges: changed) ? Picture(ballot: ballot, counts: counts, sizes: old.sizes) : old
  }

  /// What may be shown of size classes; empty unless at least one class that people told may be shown.
  public func release(sizes: [OptionID?: LevelCounts]) -> [OptionID?: GroupRelease] {
    let parts = release(parts: sizes)
    return parts.contains { $0.key != nil && $0.value != .withheld } ? parts : [:]
  }

  /// Whether counts by size class may be taken again with a new picture: only while nothing of them could be shown.
  ///
  /// Once a class was shown they stay: of those who changed between two pictures a single one may be in a class.
  public func mayRetake(_ sizes: [OptionID?: LevelCounts]) -> Bool { release(sizes: sizes).isEmpty }
}
