package import Questionnaire

/// What stands behind a measured benchmark: counts that add up, and no one's answers (method §9).
package struct Measurement: Hashable, Sendable {
  /// How many responses every group in it has at least.
  package let rule: GroupRule
  /// The item in which people rated their success, which made the groups.
  package let success: ItemID
  /// The version of the questionnaire that was answered; `nil` in files that do not tell it.
  package let questionnaireVersion: Version?
  /// The counts of each item that has enough.
  package let counts: [ItemID: MeasuredCounts]

  package init(
    rule: GroupRule, success: ItemID, questionnaireVersion: Version? = nil, counts: [ItemID: MeasuredCounts]
  ) {
    self.rule = rule
    self.success = success
    self.questionnaireVersion = questionnaireVersion
    self.counts = counts
  }

  /// The benchmark value of each item whose groups can be compared.
  ///
  /// - Parameter used: the levels that an item can be at.
  func values(used: (ItemID) -> [Level] = { _ in Level.allCases }) -> [ItemID: BenchmarkValue] {
    let differences = SharedDifferences(counts, used: used)
    return counts.reduce(into: [:]) { values, entry in
      values[entry.key] = differences.reference(of: entry.key, entry.value)
        .map { BenchmarkValue(levels: $0, counts: entry.value) }
    }
  }

  /// Whether its items mean what those of a version mean (same major number); unknown versions are taken to fit.
  package func fits(_ version: Version) -> Bool { questionnaireVersion.map { $0.major == version.major } ?? true }

  /// Both together; `nil` when another item made the groups. They must share no one.
  ///
  /// k is then the smaller of both: a promise that holds for every group.
  package func adding(_ other: Measurement) -> Measurement? {
    guard success == other.success else { return nil }
    return Measurement(
      rule: min(rule, other.rule), success: success,
      questionnaireVersion: [questionnaireVersion, other.questionnaireVersion].compactMap { $0 }.max(),
      counts: counts.merging(other.counts, uniquingKeysWith: +))
  }

  /// Without groups that are all at one level.
  var folded: Measurement {
    Measurement(
      rule: rule, success: success, questionnaireVersion: questionnaireVersion,
      counts: counts.compactMapValues { $0.folded(under: rule) })
  }
}
