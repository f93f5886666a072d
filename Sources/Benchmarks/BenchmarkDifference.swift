package import Questionnaire
import Scoring

/// Two measured benchmarks side by side: two years, two regions (method §9).
///
/// Compared is everyone of the one with everyone of the other, item by item, with a 95 % interval of Welch; what may be
/// claimed of several items at once is decided by Holm's procedure over all that are compared.
package struct BenchmarkDifference: Hashable, Sendable {
  /// One item that both have.
  package struct Entry: Hashable, Sendable, Identifiable {
    /// The item.
    package let id: ItemID
    /// Everyone in the first file.
    package let first: LevelCounts
    /// Everyone in the second file.
    package let second: LevelCounts
    /// The mean of the second less that of the first, −4 to 4, with its 95 % interval.
    package let difference: Estimate
    /// The standard error of the difference.
    package let error: Double
    /// How likely such a difference is if there is none, for this item alone.
    package let p: Double
    /// The same with all compared items in view (Holm).
    package fileprivate(set) var adjustedP: Double

    /// Whether it may be said that there is a difference, all compared items taken together.
    package var isClear: Bool { adjustedP < BenchmarkDifference.risk }
  }

  /// The mean difference over several items.
  package struct Mean: Hashable, Sendable {
    /// With the widest interval that there can be: all items moving together, as counts do not tell how they do.
    package let difference: Estimate
    /// How many items it is over.
    package let count: Int

    /// Whether the interval leaves 0 out.
    package var isClear: Bool { difference.low > 0 || difference.high < 0 }
  }

  /// The risk of claiming any difference where there is none.
  package static let risk = 0.05

  /// From how many items with the same counts on two files are of the same people.
  private static let fewestOfCopies = 5

  /// The first one, from which differences are counted.
  package let first: Benchmark
  /// The second one.
  package let second: Benchmark
  /// Every item that both have, in the order of the questionnaire.
  package let entries: [Entry]
  /// Items of the first alone.
  package let onlyFirst: [ItemID]
  /// Items of the second alone.
  package let onlySecond: [ItemID]

  /// Throws where one is not measured, they are of different questionnaires or versions, hold the same counts, or share no
  /// item.
  ///
  /// - Parameter names: what the two are called, as both may have the same id; their ids where that is not said.
  package init(
    _ first: Benchmark, _ second: Benchmark, named names: (String, String)? = nil, of questionnaire: Questionnaire
  ) throws(BenchmarkError) {
    let (firstName, secondName) = names ?? (first.id.rawValue, second.id.rawValue)
    guard let one = first.measurement, let other = second.measurement else {
      throw .notComparable(firstName, first.basis, secondName, second.basis)
    }
    for (benchmark, name, measurement) in [(first, firstName, one), (second, secondName, other)] {
      guard benchmark.questionnaire == questionnaire.id else {
        throw .anotherQuestionnaire(name, benchmark.questionnaire, expected: questionnaire.id)
      }
      guard measurement.fits(questionnaire.version) else {
        throw .anotherVersion(name, measurement.questionnaireVersion, expected: questionnaire.version)
      }
    }
    // The same people again, perhaps with another k or split by another question: no two surveys agree in so much.
    let shared = Set(one.counts.keys).intersection(other.counts.keys)
    let isSame = shared.allSatisfy { one.counts[$0]?.whole == other.counts[$0]?.whole }
    if one.counts == other.counts || shared.count >= Self.fewestOfCopies && isSame {
      throw .nothingToCompare(firstName, secondName)
    }
    let items = questionnaire.items.map(\.id)
    let all = items.compactMap { id -> Entry? in
      guard let left = one.counts[id]?.whole, let right = other.counts[id]?.whole else { return nil }
      return Entry(id, left, right, used: questionnaire.item(id)?.levels ?? Level.allCases)
    }
    guard !all.isEmpty else { throw .nothingInCommon(firstName, secondName) }
    self.first = first
    self.second = second
    entries = Self.adjusted(all)
    onlyFirst = items.filter { one.counts[$0] != nil && other.counts[$0] == nil }
    onlySecond = items.filter { one.counts[$0] == nil && other.counts[$0] != nil }
  }

  /// The mean difference over some of the items; `nil` over none.
  package func mean(over items: Set<ItemID>? = nil) -> Mean? {
    let chosen = entries.filter { items?.contains($0.id) ?? true }
    guard !chosen.isEmpty else { return nil }
    let count = Double(chosen.count)
    let mean = chosen.reduce(0) { $0 + $1.difference.value } / count
    let reach = StudentT.normalQuantile * chosen.reduce(0) { $0 + $1.error } / count
    return Mean(
      difference: Estimate(value: mean, low: max(-4, mean - reach), high: min(4, mean + reach)), count: chosen.count)
  }

  /// Holm's step-down procedure: the smallest p times the number of all, the next times one less, never falling.
  private static func adjusted(_ entries: [Entry]) -> [Entry] {
    var result = entries
    var largest = 0.0
    let order = entries.indices.sorted { (entries[$0].p, $0) < (entries[$1].p, $1) }
    for (rank, index) in order.enumerated() {
      largest = max(largest, min(1, entries[index].p * Double(entries.count - rank)))
      result[index].adjustedP = largest
    }
    return result
  }
}

extension BenchmarkDifference.Entry {
  /// - Parameter used: the levels that the item can be at. Half a response more at each, as in §6: no variance is 0 by chance.
  fileprivate init?(_ id: ItemID, _ first: LevelCounts, _ second: LevelCounts, used: [Level]) {
    guard let left = first.mean, let right = second.mean else { return nil }
    let (a, b) = (
      first.paddedVariance(used: used) / Double(first.n), second.paddedVariance(used: used) / Double(second.n)
    )
    let error = (a + b).squareRoot()
    guard error > 0, first.n > 1, second.n > 1 else { return nil }
    // Welch and Satterthwaite.
    let freedom = (a + b) * (a + b) / (a * a / Double(first.n - 1) + b * b / Double(second.n - 1))
    let difference = right - left
    let reach = StudentT.quantile(degreesOfFreedom: freedom) * error
    let p = StudentT.twoSidedTail(of: difference / error, degreesOfFreedom: freedom)
    self.init(
      id: id, first: first, second: second,
      difference: Estimate(value: difference, low: max(-4, difference - reach), high: min(4, difference + reach)),
      error: error, p: p, adjustedP: p)
  }
}
