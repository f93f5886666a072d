public import Benchmarks
public import Questionnaire
public import Scoring

/// A gap with all that a reader needs to act on it.
public struct ReportGap: Hashable, Sendable, Identifiable {
  /// The place in the order of the method, from 1.
  public let rank: Int
  /// The numbers.
  public let gap: Gap
  /// Item, field and dimension.
  public let placed: PlacedItem
  /// Kind of the target.
  public let basis: Basis
  /// The benchmark value behind it.
  public let value: BenchmarkValue
  /// Figures that belong to the item, for context.
  public let figures: [PublishedFigure]

  /// The item's id.
  public var id: ItemID { placed.id }
  /// The item.
  public var item: Item { placed.item }
  /// Its field of action.
  public var field: Field { placed.field }
  /// Its dimension.
  public var dimension: Dimension { placed.dimension }
  /// Why the item matters.
  public var why: LocalizedText? { item.why }
  /// The level that the company has reached in full.
  public var presentLevel: Level { .reached(by: gap.level) }
  /// The first whole level that is not below the target.
  public var targetLevel: Level { .needed(for: gap.target) }
  /// What a step costs, 1–3.
  public var effort: Int { placed.traits.effort }
  /// What to do to get to the next level; `nil` at level 4.
  public var nextStep: LocalizedText? { placed.traits.steps[from: presentLevel] }

  /// What the present level means in words.
  public func present(in language: Language) -> String? { item.anchor(of: presentLevel, in: language) }
  /// What the target means in words.
  public func target(in language: Language) -> String? { item.anchor(of: targetLevel, in: language) }

  init?(_ gap: Gap, rank: Int, questionnaire: Questionnaire, benchmark: Benchmark?) {
    guard let benchmark, let value = benchmark.values[gap.item],
      let item = questionnaire.item(gap.item), let placed = PlacedItem(item, in: questionnaire)
    else { return nil }
    self.rank = rank
    self.gap = gap
    self.placed = placed
    self.value = value
    basis = benchmark.basis
    figures = benchmark.published(for: gap.item)
  }
}

/// An item at which the company is strong.
public struct ReportStrength: Hashable, Sendable, Identifiable {
  /// Item, field and dimension.
  public let placed: PlacedItem
  /// The company's level, 3–4.
  public let level: Double
  /// The level of the successful; `nil` without a benchmark value.
  public let target: Double?

  /// The item's id.
  public var id: ItemID { placed.id }

  static func all(in answers: [ReportAnswer], benchmark: Benchmark?) -> [ReportStrength] {
    let strengths = answers.compactMap { answer -> ReportStrength? in
      guard let placed = answer.placed, let level = answer.standing.level, level.reaches(Method.mastery) else {
        return nil
      }
      let target = benchmark?.values[answer.id]?.levels.target
      guard level.reaches(target ?? Method.mastery) else { return nil }
      return ReportStrength(placed: placed, level: level, target: target)
    }
    // A stable sort: the order of the questionnaire within a level.
    return strengths.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }.map(\.element)
  }
}

/// What stays open in a field.
public struct OpenField: Hashable, Sendable, Identifiable {
  /// The field.
  public let field: Field
  /// Its dimension.
  public let dimension: Dimension
  /// Its value, with coverage and the bounds that come from what is open.
  public let value: FieldValue
  /// The items answered „weiß nicht“.
  public let dontKnow: [Item]
  /// The items without an answer.
  public let unanswered: [Item]

  /// The field's id.
  public var id: FieldID { field.id }

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
