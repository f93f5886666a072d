/// How many people gave each answer 0–4.
package struct Distribution: Hashable, Sendable {
  /// Which round it is; needed where several stand beside each other.
  package var title: String
  /// How many chose each answer, the lowest answer first.
  package var counts: [Number]
  /// Answers that the question does not have: they are not drawn.
  package var unused: Set<Int> = []
  /// A quarter stands at or below it.
  package var lower: Double
  /// Half stands at or below it.
  package var median: Double
  /// Three quarters stand at or below it.
  package var upper: Double
  /// Where the successful stand.
  package var successful: Double?
  /// Where the less successful stand.
  package var lessSuccessful: Double?
  /// The share of all, 0–1, that fills the height of a drawing: those beside each other have one scale.
  package var fullShare: Double
  /// The numbers in a sentence, for those who do not see them.
  package var alternative: String

  /// Makes a distribution; profiles and scale of drawings are set where there are any.
  package init(
    title: String, counts: [Number], lower: Double, median: Double, upper: Double, fullShare: Double = 1,
    alternative: String
  ) {
    self.title = title
    self.counts = counts
    self.lower = lower
    self.median = median
    self.upper = upper
    self.fullShare = fullShare
    self.alternative = alternative
  }

  /// The answers that the question has, the lowest first.
  package var levels: [Int] { counts.indices.filter { !unused.contains($0) } }

  /// How many people there are.
  package var total: Double { counts.reduce(0) { $0 + ($1.value ?? 0) } }

  /// The share of all who chose an answer, 0–1.
  package func share(at level: Int) -> Double { (counts[level].value ?? 0) / max(1, total) }
}
