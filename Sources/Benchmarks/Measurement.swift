public import Questionnaire

/// What stands behind a measured benchmark: counts that add up, and no one's answers (method §9).
public struct Measurement: Hashable, Sendable {
  /// How many responses every group in it has at least.
  public let rule: GroupRule
  /// The item in which people rated their success, which made the groups.
  public let success: ItemID
  /// The counts of each item that has enough.
  public let counts: [ItemID: MeasuredCounts]

  /// Makes a measurement.
  public init(rule: GroupRule, success: ItemID, counts: [ItemID: MeasuredCounts]) {
    self.rule = rule
    self.success = success
    self.counts = counts
  }

  /// The benchmark value of each item whose groups can be compared.
  var values: [ItemID: BenchmarkValue] {
    counts.compactMapValues { counts in counts.reference.map { BenchmarkValue(levels: $0, counts: counts) } }
  }

  /// Both together; `nil` when another item made the groups. They must share no one.
  ///
  /// k is then the smaller of both: a promise that holds for every group.
  public func adding(_ other: Measurement) -> Measurement? {
    guard success == other.success else { return nil }
    return Measurement(
      rule: min(rule, other.rule), success: success, counts: counts.merging(other.counts, uniquingKeysWith: +))
  }
}
