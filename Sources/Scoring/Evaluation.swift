package import Questionnaire

extension Values {
  /// Computes every value (method §§3–6); a questionnaire without stages has no bottleneck either.
  ///
  /// - Parameters:
  ///   - standings: where the answers put the items of `form`; an item without an entry is unanswered.
  ///   - reference: what the benchmark says of the items that it has; empty without a benchmark.
  ///   - parked: the items that the company wants to leave for now.
  package init(
    _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:], parked: Set<ItemID> = []
  ) {
    self.init(
      ScoredItem.all(standings, in: questionnaire, form: form, against: reference, parked: parked), in: questionnaire,
      parked: parked)
  }

  /// - Parameter items: those of the form, in the order of the questionnaire.
  init(_ items: [ScoredItem], in questionnaire: Questionnaire, parked: Set<ItemID>) {
    let byField = Dictionary(grouping: items, by: \.traits.field)
    var fields: [FieldValue] = []
    var dimensions: [DimensionValue] = []
    for dimension in questionnaire.dimensions {
      let ids = Set(dimension.fields.map(\.id))
      let values = dimension.fields.map { FieldValue($0.id, items: byField[$0.id] ?? []) }
      fields += values
      dimensions.append(
        DimensionValue(
          dimension.id, fields: values, items: items.filter { ids.contains($0.traits.field) },
          hasStages: questionnaire.hasStages))
    }
    let broad = questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth).map { byField[$0.id] ?? [] }
    let narrowest = Bottleneck(dimensions)
    let narrow = questionnaire.dimensions.filter { narrowest.dimensions.contains($0.id) }.flatMap(\.fields).map(\.id)
    let gaps = Gap.ordered(in: items, bottleneck: Set(narrow))
    self.dimensions = dimensions
    self.fields = fields
    self.narrowest = narrowest
    stages = StageInterval(dimensions)
    decides = Self.decisive(in: items, dimensions)
    expertise = broad.map { Expertise(items: $0) }
    self.gaps = gaps.filter { !parked.contains($0.item) }
    self.parked = items.filter(\.isParked).map(\.id)
    parkedGaps = self.parked.compactMap { item in gaps.first { $0.item == item } }
  }

  /// Of dimensions whose stage is open and may be below that of the company (method §4).
  private static func decisive(in items: [ScoredItem], _ dimensions: [DimensionValue]) -> [ItemID] {
    guard let high = StageInterval(dimensions)?.high else { return [] }
    let decisive = Set(
      dimensions.filter { dimension in dimension.stages.map { $0.low < high } ?? false }.flatMap(\.decides))
    return items.filter { decisive.contains($0.id) }.coreFirst
  }
}

extension StageInterval {
  /// The company's: the lowest of its dimensions; `nil` where nothing applies, or without stages.
  init?(_ dimensions: [DimensionValue]) {
    let stages = dimensions.compactMap(\.stages)
    guard let low = stages.map(\.low).min(), let high = stages.map(\.high).min() else { return nil }
    self.init(low: low, high: high, answered: stages.compactMap(\.answered).min())
  }
}

extension Bottleneck {
  /// The lowest stage of the answered items, then the lowest value over them (method §4).
  init(_ dimensions: [DimensionValue]) {
    let applicable = dimensions.filter { $0.stages != nil }
    guard let company = StageInterval(dimensions), let stage = company.answered else {
      self = .none
      return
    }
    let same = applicable.filter { $0.stages?.answered == stage }
    let lowest = same.compactMap(\.answered?.result).min() ?? 0
    let named = same.filter { $0.answered?.result.isLevel(with: lowest) ?? false }
    guard stage < .anchored else {
      self.init(dimensions: [], isProvisional: false, near: [], least: named.map(\.id))
      return
    }
    let isSettled =
      company.high < .anchored
      && named.allSatisfy { own in applicable.allSatisfy { $0.id == own.id || own.staysBelow($0) } }
    let others = same.filter { other in !named.contains { $0.id == other.id } }
    self.init(
      dimensions: named.map(\.id), isProvisional: !isSettled,
      near: others.filter { other in named.contains { other.isClose(to: $0) } }.map(\.id), least: [])
  }
}

extension DimensionValue {
  /// Whether no open answer can bring another dimension below this one.
  fileprivate func staysBelow(_ other: DimensionValue) -> Bool {
    guard let own = stages, let others = other.stages, let high, let low = other.low else { return false }
    return own.high < others.low || (own.high == others.low && low.reaches(high))
  }

  /// Whether it is closer above another than both may be off.
  fileprivate func isClose(to other: DimensionValue) -> Bool {
    guard let value, let others = other.value, let own = uncertainty, let theirs = other.uncertainty else {
      return false
    }
    return !(value - others).reaches(Derivation.rootOfSquares([own.result, theirs.result]).result)
  }
}
