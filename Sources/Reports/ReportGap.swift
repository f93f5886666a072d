package import Benchmarks
package import Questionnaire
package import Scoring
package import Words

/// A gap with all that a reader needs to act on it.
package struct ReportGap: Hashable, Sendable, Identifiable {
  /// The place in the order of the method, from 1.
  package let rank: Int
  /// The numbers.
  package let gap: Gap
  /// Item, field and dimension.
  package let placed: PlacedItem
  /// Kind of the target.
  package let basis: Basis
  /// The benchmark value behind it.
  package let value: BenchmarkValue
  /// Figures that belong to the item, for context.
  package let figures: [PublishedFigure]
  /// To whom the step is said; `nil` where people of several perspectives answered.
  package let reader: Perspective?

  /// The item's id.
  package var id: ItemID { placed.id }
  /// The item.
  package var item: Item { placed.item }
  /// Its field of action.
  package var field: Field { placed.field }
  /// Its dimension.
  package var dimension: Dimension { placed.dimension }
  /// Why the item matters.
  package var why: LocalizedText? { item.why }
  /// The level that the company has reached in full, among those that the item uses.
  package var presentLevel: Level { item.levelReached(by: gap.level) ?? .lowest }
  /// The first level of the item that is not below the target.
  package var targetLevel: Level { item.levels.first { Double($0.rawValue) >= gap.target } ?? .highest }
  /// The step to the next level, and that level; `nil` at level 4.
  package var next: (step: Step, to: Level)? { item.step(from: gap.level) }
  /// How long it takes.
  package var time: WorkingTime? { next?.step.time }
  /// What to do to get to the next level, as it is said to those who answered; `nil` at level 4.
  package var nextStep: LocalizedText? { next?.step.text(for: reader) }

  /// What the present level means in words.
  package func present(in language: Language) -> String? { item.anchor(of: presentLevel, in: language) }
  /// What the target means in words.
  package func target(in language: Language) -> String? { item.anchor(of: targetLevel, in: language) }

  init?(_ gap: Gap, rank: Int, questionnaire: Questionnaire, benchmark: Benchmark?, reader: Perspective?) {
    guard let benchmark, let value = benchmark.values[gap.item],
      let item = questionnaire.item(gap.item), let placed = PlacedItem(item, in: questionnaire)
    else { return nil }
    self.rank = rank
    self.reader = reader
    self.gap = gap
    self.placed = placed
    self.value = value
    basis = benchmark.basis
    figures = benchmark.published(for: gap.item)
  }
}

/// A question with one of the highest answers of the company: what already works.
package struct ReportStrength: Hashable, Sendable, Identifiable {
  /// Question, field and dimension.
  package let placed: PlacedItem
  /// The company's level, 0–4.
  package let level: Double
  /// The target; `nil` without a benchmark value.
  package let target: Double?

  /// The question's id.
  package var id: ItemID { placed.id }

  /// How many are named.
  package static let most = 3

  /// The highest first; among equals core questions, then those from the target on, then the order of the questionnaire.
  static func highest(in answers: [ReportAnswer], benchmark: Benchmark?) -> [ReportStrength] {
    let rated = answers.enumerated().compactMap { position, answer -> (strength: ReportStrength, rank: Rank)? in
      guard let placed = answer.placed, let level = answer.standing.level, level > 0 else { return nil }
      let target = benchmark?.values[answer.id]?.levels.target
      let strength = ReportStrength(placed: placed, level: level, target: target)
      let isThere = target.map { level >= $0 } ?? false
      return (strength, (-level, placed.traits.isCore ? 0 : 1, isThere ? 0 : 1, position))
    }
    return rated.sorted { $0.rank < $1.rank }.prefix(most).map(\.strength)
  }

  private typealias Rank = (Double, Int, Int, Int)
}

/// What stays open in a field.
package struct OpenField: Hashable, Sendable, Identifiable {
  /// The field.
  package let field: Field
  /// Its dimension.
  package let dimension: Dimension
  /// Its value, with coverage and the bounds that come from what is open.
  package let value: FieldValue
  /// The items answered “weiß nicht”.
  package let dontKnow: [Item]
  /// The items without an answer.
  package let unanswered: [Item]

  /// The field's id.
  package var id: FieldID { field.id }

  static func all(in answers: [ReportAnswer], values: Values) -> [OpenField] {
    values.fields.compactMap { value in
      let own = answers.filter { $0.placed?.field.id == value.id }
      let open = own.filter { $0.standing == .dontKnow || $0.standing == .unanswered }
      guard let placed = open.first?.placed else { return nil }
      return OpenField(
        field: placed.field, dimension: placed.dimension, value: value,
        dontKnow: open.filter { $0.standing == .dontKnow }.map(\.item),
        unanswered: open.filter { $0.standing == .unanswered }.map(\.item))
    }
  }
}
