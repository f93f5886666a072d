public import Scoring

/// What a measured benchmark holds of one item: counts of three groups that share no one (method §9).
///
/// Either both groups of the comparison are there, or neither. Each group that is there reaches k, so that no one can be
/// had from a file, nor by subtracting its groups from counts of the whole room.
public struct MeasuredCounts: Hashable, Sendable {
  /// Those who rate their own success at level 3 or 4; empty or at least k.
  public let successful: LevelCounts
  /// Those who rate it at level 0 or 1; empty or at least k.
  public let lessSuccessful: LevelCounts
  /// Everyone else, or everyone where the groups are too small; empty or at least k.
  public let rest: LevelCounts

  /// Everyone in the file.
  public var whole: LevelCounts { successful + lessSuccessful + rest }
  /// Whether the two groups can be compared.
  public var hasGroups: Bool { successful.n > 0 }

  /// `nil` when a group is there without the other, below `rule.minimum`, or all are empty.
  ///
  /// Only levels are kept, no states without one.
  public init?(successful: LevelCounts, lessSuccessful: LevelCounts, rest: LevelCounts, under rule: GroupRule) {
    let groups = [successful, lessSuccessful, rest]
    guard groups.allSatisfy({ $0.n == 0 || rule.allows($0.n) }), groups.contains(where: { $0.n > 0 }),
      (successful.n > 0) == (lessSuccessful.n > 0)
    else { return nil }
    self.init(successful, lessSuccessful, rest)
  }

  /// Of three groups of any size: everyone in one where one of them is too small; `nil` when all are too few.
  public init?(
    folding successful: LevelCounts, _ lessSuccessful: LevelCounts, _ rest: LevelCounts, under rule: GroupRule
  ) {
    if let all = MeasuredCounts(successful: successful, lessSuccessful: lessSuccessful, rest: rest, under: rule) {
      self = all
    } else if rule.allows(successful.n + lessSuccessful.n + rest.n) {
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

  /// Both files together: group by group the exact sum; they must share no one.
  public static func + (left: MeasuredCounts, right: MeasuredCounts) -> MeasuredCounts {
    MeasuredCounts(
      left.successful + right.successful, left.lessSuccessful + right.lessSuccessful, left.rest + right.rest)
  }

  /// Target, contrast and dependable difference (method §6); `nil` where the two groups are not there.
  public var reference: ReferenceLevel? {
    guard let target = successful.mean, let contrast = lessSuccessful.mean,
      let difference = successful.difference(to: lessSuccessful)
    else { return nil }
    return ReferenceLevel(target: target, contrast: contrast, dependableDifference: difference.low, strength: nil)
  }
}
