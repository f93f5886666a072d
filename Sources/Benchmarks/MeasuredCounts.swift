package import Scoring

/// What a measured benchmark holds of one item: counts of three groups that share no one (method §9).
///
/// Either both groups of the comparison are there, or neither. Each group that is there reaches k.
package struct MeasuredCounts: Hashable, Sendable {
  /// Those who rate their own success at level 3 or 4; empty or at least k.
  package let successful: LevelCounts
  /// Those who rate it at level 0 or 1; empty or at least k.
  package let lessSuccessful: LevelCounts
  /// Everyone else, or everyone where a group is too small; empty or at least k.
  package let rest: LevelCounts

  /// Everyone in the file.
  package var whole: LevelCounts { successful + lessSuccessful + rest }
  /// Whether the two groups can be compared.
  package var hasGroups: Bool { successful.n > 0 }

  /// `nil` when a group is there without the other, below `rule.minimum`, or all are empty.
  ///
  /// Only levels are kept, no states without one.
  package init?(successful: LevelCounts, lessSuccessful: LevelCounts, rest: LevelCounts, under rule: GroupRule) {
    let groups = [successful, lessSuccessful, rest]
    guard groups.allSatisfy({ $0.n == 0 || rule.allows($0.n) }), groups.contains(where: { $0.n > 0 }),
      (successful.n > 0) == (lessSuccessful.n > 0)
    else { return nil }
    self.init(successful, lessSuccessful, rest)
  }

  /// Of three groups of any size: everyone in one where a group of the comparison is too small or all at one level, and
  /// without the rest where only that is; `nil` when all together are.
  ///
  /// - Parameter isWholeShown: whether counts of all these people are shown elsewhere, such as in the report of a
  ///   workshop. A small rest could then be had by subtraction, so that everyone is put in one here as well.
  package init?(
    folding successful: LevelCounts, _ lessSuccessful: LevelCounts, _ rest: LevelCounts, under rule: GroupRule,
    isWholeShown: Bool
  ) {
    let hasGroups = rule.tellsNobody(successful) && rule.tellsNobody(lessSuccessful)
    if hasGroups, rest.n == 0 || rule.tellsNobody(rest) {
      self.init(successful, lessSuccessful, rest)
    } else if hasGroups, !isWholeShown {
      self.init(successful, lessSuccessful, .zero)
    } else if rule.tellsNobody(successful + lessSuccessful + rest) {
      self.init(.zero, .zero, successful + lessSuccessful + rest)
    } else {
      return nil
    }
  }

  private init(_ successful: LevelCounts, _ lessSuccessful: LevelCounts, _ rest: LevelCounts) {
    self.successful = successful.withoutStates
    self.lessSuccessful = lessSuccessful.withoutStates
    self.rest = rest.withoutStates
  }

  /// The same once more under a rule: a file of an earlier version may hold a group that is all at one level.
  func folded(under rule: GroupRule) -> MeasuredCounts? {
    MeasuredCounts(folding: successful, lessSuccessful, rest, under: rule, isWholeShown: false)
  }

  /// Both files together: group by group the exact sum; they must share no one.
  package static func + (left: MeasuredCounts, right: MeasuredCounts) -> MeasuredCounts {
    MeasuredCounts(
      left.successful + right.successful, left.lessSuccessful + right.lessSuccessful, left.rest + right.rest)
  }

  /// The means of both groups and their plain difference; `nil` where the two groups are not there.
  package var reference: ReferenceLevel? {
    guard let target = successful.mean, let contrast = lessSuccessful.mean else { return nil }
    return ReferenceLevel(target: target, contrast: contrast, strength: nil)
  }
}

extension GroupRule {
  /// Whether counts can be given away: k responses, not all at the same level, which would be each one's answer.
  fileprivate func tellsNobody(_ counts: LevelCounts) -> Bool { allows(counts.n) && counts.unanimous == nil }
}
