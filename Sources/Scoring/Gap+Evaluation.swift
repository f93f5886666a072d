import Questionnaire

extension Gap {
  /// The gap of an answered item that the benchmark has; `nil` when it is less than half a level (method §6).
  fileprivate init?(_ item: ScoredItem, isInBottleneck: Bool) {
    guard let (level, reference) = item.compared, (reference.target - level).reaches(Method.leastGap) else {
      return nil
    }
    self.init(
      item: item.id, level: level, reference: reference, weight: item.traits.weight, isInBottleneck: isInBottleneck)
  }

  /// The gaps of `items`, which stand in the order of the questionnaire, in the order of the method (§6).
  static func ordered(in items: [ScoredItem], bottleneck fields: Set<FieldID>) -> [Gap] {
    items.enumerated()
      .compactMap { position, item in
        Gap(item, isInBottleneck: fields.contains(item.traits.field)).map { gap in
          (gap: gap, rank: Rank(priority: gap.priority, item, position: position))
        }
      }
      .sorted { $0.rank < $1.rank }
      .map(\.gap)
  }
}

/// The order of gaps and steps: the larger priority, core items, less time for the next step, the order of the
/// questionnaire (method §6).
struct Rank: Comparable {
  private let key: (Double, Int, Int, Int)

  init(priority: Double, _ item: ScoredItem, position: Int) {
    key = (-priority.withoutNoise, item.traits.isCore ? 0 : 1, item.rung?.minutes ?? 0, position)
  }

  static func == (left: Rank, right: Rank) -> Bool { left.key == right.key }
  static func < (left: Rank, right: Rank) -> Bool { left.key < right.key }
}
