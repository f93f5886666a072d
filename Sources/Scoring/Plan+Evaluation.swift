import Questionnaire

extension Plan {
  /// From the items of the form with their values; `nil` without stages, and where nothing applies (method §7).
  init?(_ values: Values, items: [ScoredItem], in questionnaire: Questionnaire) {
    guard let company = values.stages else { return nil }
    let goal = company.answered?.next
    self.goal = goal
    legs = questionnaire.dimensions.compactMap { dimension in
      guard let value = values[dimension.id], let low = value.stages?.low else { return nil }
      let fields = dimension.fields.map(\.id)
      let own = items.filter { fields.contains($0.traits.field) }
      let clarify = value.clarify(own, fields: fields.compactMap { values[$0] })
      guard low < goal ?? .anchored, goal != nil || !clarify.isEmpty else { return nil }
      return Leg(
        value, clarify: clarify, climb: goal.flatMap { Climb(own, to: $0, isNarrow: values.isNarrow(value)) },
        items: own, fields: fields)
    }
  }
}

extension Plan.Leg {
  /// - Parameters:
  ///   - climb: `nil` where no steps are needed.
  ///   - items: those of the dimension.
  fileprivate init(
    _ value: DimensionValue, clarify: [ItemID], climb: Climb?, items: [ScoredItem], fields: [FieldID]
  ) {
    let after = items.map { item in
      var reached = item
      if let last = climb?.steps.last(where: { $0.item == item.id }) {
        reached.standing = .level(Double(last.to.rawValue))
      }
      return reached
    }
    dimension = value.id
    self.clarify = clarify
    steps = climb?.steps ?? []
    relaxed = climb?.relaxed ?? []
    gains = climb?.gains ?? [:]
    self.value = value.answered
    self.fields = fields.map { id in FieldValue(id, items: after.filter { $0.traits.field == id }) }
    reached = .mean(self.fields.compactMap(\.average?.result))
  }
}

extension DimensionValue {
  /// What its own stage hangs on, and all that is open in a field with too little coverage.
  fileprivate func clarify(_ items: [ScoredItem], fields: [FieldValue]) -> [ItemID] {
    let thin = fields.filter { !($0.coverage?.reaches(Method.leastCoverage) ?? true) }.map(\.id)
    return items.filter { $0.isOpen && (decides.contains($0.id) || thin.contains($0.traits.field)) }.coreFirst
  }
}

extension Values {
  fileprivate func isNarrow(_ dimension: DimensionValue) -> Bool { bottleneck.contains(dimension.id) }
}
