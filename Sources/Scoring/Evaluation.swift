package import Questionnaire

extension Values {
  /// Computes every value (method §§3–6); a questionnaire without stages has no bottleneck either.
  ///
  /// - Parameters:
  ///   - standings: where the answers put the items of `form`; an item without an entry is unanswered.
  ///   - reference: what the benchmark says of the items that it has; empty without a benchmark.
  package init(
    _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:]
  ) {
    let items = ScoredItem.all(standings, in: questionnaire, form: form, against: reference)
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
    let broad = questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    let bottleneck = Self.bottleneck(of: dimensions)
    let narrow = questionnaire.dimensions.filter { bottleneck.contains($0.id) }.flatMap(\.fields).map(\.id)
    self.init(
      stage: Self.stage(of: dimensions), bottleneck: bottleneck, dimensions: dimensions, fields: fields,
      knowledge: broad.map { Knowledge(items: byField[$0.id] ?? []) },
      gaps: Gap.ordered(in: items, bottleneck: Set(narrow)))
  }

  /// The lowest stage; `nil` while one is unknown (method §4).
  private static func stage(of dimensions: [DimensionValue]) -> Stage? {
    let stages = dimensions.compactMap(\.stage)
    return stages.count == dimensions.count ? stages.min() : nil
  }

  /// The dimensions with the lowest stage, then the lowest value; none while the stage is unknown (method §4).
  private static func bottleneck(of dimensions: [DimensionValue]) -> [DimensionID] {
    guard let stage = stage(of: dimensions) else { return [] }
    let lowest = dimensions.filter { $0.stage == stage }
    guard let value = lowest.compactMap(\.value).min() else { return [] }
    return lowest.filter { $0.value?.isLevel(with: value) ?? false }.map(\.id)
  }
}
