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

  /// gap × spread: the largest first.
  package var weight: Double { gap * spread }

  package init(id: ItemID, gap: Double, spread: Double) {
    self.id = id
    self.gap = gap
    self.spread = spread
  }

  /// The proposals, at most `count`: largest gap × spread first, then spread, then the order of the questionnaire.
  /// Only from what was released, so the agenda betrays nothing either.
  package static func proposals(
    from releases: [ItemID: GroupRelease], in questionnaire: Questionnaire,
    against reference: [ItemID: ReferenceLevel], count: Int = 3
  ) -> [Discussion] {
    questionnaire.items.compactMap { item -> (Discussion, (Double, Double, Int))? in
      guard let figures = releases[item.id]?.figures else { return nil }
      let gap = max(0, (reference[item.id]?.target ?? figures.quartiles.median) - figures.quartiles.median)
      let discussion = Discussion(id: item.id, gap: gap, spread: figures.quartiles.range)
      return (discussion, (-discussion.weight, -discussion.spread, questionnaire.position(of: item.id)))
    }
    .sorted { $0.1 < $1.1 }
    .prefix(count).map(\.0)
  }

  /// The question of the card: it asks for reasons, never for persons.
  package static let question = LocalizedText(
    de: "Was könnte jemand meinen, der 0–1 wählt? Was könnte jemand meinen, der 3–4 wählt?",
    en: "What might someone mean who chooses 0–1? What might someone mean who chooses 3–4?")
}
