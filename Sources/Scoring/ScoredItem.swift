import Questionnaire

/// A scored item of the form with all that the formulas need of it.
struct ScoredItem {
  let item: Item
  let traits: ScoredTraits
  var standing: Rating
  /// What the benchmark says of it; `nil` when it has not got the item.
  let reference: ReferenceLevel?
  /// Whether the company wants to leave it for now.
  let isParked: Bool

  var id: ItemID { item.id }

  /// The level of an answer; `nil` when open or not applicable.
  var level: Double? { standing.level }

  /// Whether nobody knows its level, although it applies.
  var isOpen: Bool { standing.isApplicable && standing.level == nil }

  /// The level with `open` in place of a missing one; `nil` when not applicable.
  func level(ifOpen open: Double?) -> Double? { standing.isApplicable ? standing.level ?? open : nil }

  /// What enters the comparison with a benchmark; `nil` unless answered and in the benchmark.
  var compared: (level: Double, reference: ReferenceLevel)? {
    guard let level, let reference else { return nil }
    return (level, reference)
  }

  /// The scored items of `form`, in the order of the questionnaire; one without a standing is unanswered.
  static func all(
    _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel], parked: Set<ItemID> = []
  ) -> [ScoredItem] {
    questionnaire.items(in: form).compactMap { item in
      item.scored.map {
        ScoredItem(
          item: item, traits: $0, standing: standings[item.id] ?? .unanswered, reference: reference[item.id],
          isParked: parked.contains(item.id))
      }
    }
  }
}

extension Sequence<ScoredItem> {
  /// What the items with a level contribute to a value (method §3).
  func terms(_ level: (ScoredItem) -> Double?) -> [Derivation.Term] {
    compactMap { item in
      level(item).map { Derivation.Term(item: item.id, weight: item.traits.weight, level: $0) }
    }
  }

  /// `Σ w`.
  var weight: Double { reduce(0) { $0 + $1.traits.weight } }

  /// The ids, those of core items first, each in the order of the sequence.
  var coreFirst: [ItemID] { filter(\.traits.isCore).map(\.id) + filter { !$0.traits.isCore }.map(\.id) }
}
