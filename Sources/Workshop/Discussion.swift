package import Benchmarks
package import Questionnaire
package import Scoring
package import Words

/// The items that are worth talking about, and the question that opens the talk.
package struct Discussion: Hashable, Sendable, Identifiable {
  /// Which item.
  package let id: ItemID
  /// The gap of the room's median to the target, in levels; 0 without a target or where it is reached.
  package let gap: Double
  /// The distance of the quartiles, in levels.
  package let spread: Double

  /// (1 + gap) × spread: the largest first.
  package var weight: Double { (1 + gap) * spread }

  package init(id: ItemID, gap: Double, spread: Double) {
    self.id = id
    self.gap = gap
    self.spread = spread
  }

  /// The proposals, at most `count`: largest (1 + gap) × spread first, then spread, then the order of the
  /// questionnaire; none without a spread. Only from what was released, so the agenda betrays nothing either.
  package static func proposals(
    from releases: [ItemID: GroupRelease], in questionnaire: Questionnaire,
    against reference: [ItemID: ReferenceLevel], count: Int = 3
  ) -> [Discussion] {
    questionnaire.items.compactMap { item -> (Discussion, (Double, Double, Int))? in
      guard let figures = releases[item.id]?.figures, figures.quartiles.range > 0 else { return nil }
      let discussion = Discussion(item.id, median: figures.quartiles.median, spread: figures.quartiles.range, reference)
      return (discussion, (-discussion.weight, -discussion.spread, questionnaire.position(of: item.id)))
    }
    .sorted { $0.1 < $1.1 }
    .prefix(count).map(\.0)
  }

  /// Where nearly all stand at the same point below the target, at most `count`: the largest gap first, then the larger
  /// spread, then the order of the questionnaire. Only from what was released.
  package static func commonGaps(
    from releases: [ItemID: GroupRelease], in questionnaire: Questionnaire,
    against reference: [ItemID: ReferenceLevel], count: Int = 3
  ) -> [Discussion] {
    questionnaire.items.compactMap { item -> (Discussion, (Double, Double, Int))? in
      guard let release = releases[item.id], let median = release.median,
        release.figures.map({ $0.closeness == .close }) ?? true
      else { return nil }
      let discussion = Discussion(item.id, median: median, spread: release.figures?.quartiles.range ?? 0, reference)
      guard discussion.gap > Method.noise else { return nil }
      return (discussion, (-discussion.gap, -discussion.spread, questionnaire.position(of: item.id)))
    }
    .sorted { $0.1 < $1.1 }
    .prefix(count).map(\.0)
  }

  private init(_ item: ItemID, median: Double, spread: Double, _ reference: [ItemID: ReferenceLevel]) {
    self.init(id: item, gap: max(0, (reference[item]?.target ?? median) - median), spread: spread)
  }

  /// The question of the card: it asks for reasons, never for persons.
  package static let question = LocalizedText(
    de: "Warum könnte jemand 0 oder 1 wählen? Und warum 3 oder 4?",
    en: "Why might someone choose 0 or 1? And why 3 or 4?")
}
