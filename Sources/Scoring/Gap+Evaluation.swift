import Questionnaire

extension Gap {
  /// The gap of an answered item that the benchmark has; `nil` when there is none above 0 (method §6).
  fileprivate init?(_ item: ScoredItem) {
    guard let (level, reference) = item.compared, !level.reaches(reference.target) else { return nil }
    self.init(item: item.id, level: level, reference: reference, weight: item.traits.weight)
  }

  /// The gaps of `items`, which stand in the order of the questionnaire, in the order of the method (§6).
  static func ordered(in items: [ScoredItem], bottleneck fields: Set<FieldID>) -> [Gap] {
    items.enumerated()
      .compactMap { position, item in
        Gap(item).map { gap in
          let strength = gap.strength.flatMap(Strength.allCases.firstIndex) ?? Strength.allCases.endIndex
          let place = fields.contains(item.traits.field) ? 0 : 1
          return (gap: gap, rank: (-gap.priority.withoutNoise, place, strength, position))
        }
      }
      .sorted { $0.rank < $1.rank }
      .map(\.gap)
  }
}
