package import Benchmarks
package import Questionnaire

/// What was released of a vote: screen, report, page and export all show this and nothing else, so that no two of
/// them can be subtracted.
package struct CountsSnapshot: Hashable, Sendable {
  /// Which vote.
  package let ballot: Ballot
  /// The counts at the moment at which it was taken; inside the rule only.
  package let counts: LevelCounts
  /// The counts by size class, `nil` for those who did not tell it; taken once, see `GroupRule.mayRetake(_:)`.
  package let sizes: [OptionID?: LevelCounts]
  /// In a second round, how many of those who are counted had no level in the first.
  package let newcomers: Int

  package init(ballot: Ballot, counts: LevelCounts, sizes: [OptionID?: LevelCounts] = [:], newcomers: Int = 0) {
    self.ballot = ballot
    self.counts = counts
    self.sizes = sizes
    self.newcomers = newcomers
  }

  /// What may be shown of it.
  package func release(by rule: GroupRule) -> GroupRelease { rule.release(counts) }
}

extension GroupRule {
  /// What may be shown of size classes; empty unless at least one class that people told may be shown.
  package func release(sizes: [OptionID?: LevelCounts]) -> [OptionID?: GroupRelease] {
    let parts = release(parts: sizes)
    return parts.contains { $0.key != nil && $0.value != .withheld } ? parts : [:]
  }

  /// Whether counts by size class may be taken again with a new picture: only while nothing of them could be shown.
  ///
  /// Once a class was shown they stay: of those who changed between two pictures a single one may be in a class.
  package func mayRetake(_ sizes: [OptionID?: LevelCounts]) -> Bool { release(sizes: sizes).isEmpty }
}
