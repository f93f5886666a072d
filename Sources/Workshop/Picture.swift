public import Benchmarks
import Questionnaire

/// What was released of a vote: screen, report, page and export all show this and nothing else, so that no two of
/// them can be subtracted.
public struct Picture: Hashable, Sendable {
  /// Which vote.
  public let ballot: Ballot
  /// The counts at the moment at which it was taken; inside the rule only.
  public let counts: LevelCounts

  /// Makes a picture.
  public init(ballot: Ballot, counts: LevelCounts) {
    self.ballot = ballot
    self.counts = counts
  }

  /// What may be shown of it.
  public func release(by rule: GroupRule) -> GroupRelease { rule.release(counts) }
}

extension GroupRule {
  /// The picture to show after a vote was closed or answers changed.
  ///
  /// - Parameters:
  ///   - old: what was shown before; it stays when the new one could be subtracted from it.
  ///   - counts: the counts now.
  ///   - changed: how many people's answers are not what they were when `old` was taken.
  public func picture(
    of ballot: Ballot, after old: Picture?, counts: LevelCounts, changed: Int
  ) -> Picture? {
    guard allows(counts.n) else { return old }
    guard let old else { return Picture(ballot: ballot, counts: counts) }
    return allowsRenewal(afterChanges: changed) ? Picture(ballot: ballot, counts: counts) : old
  }
}
