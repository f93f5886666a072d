package import Questionnaire

extension Way {
  /// The way from here to the next stage; `nil` at the highest stage and while the stage is unknown (method §7).
  package init?(
    _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:]
  ) {
    let values = Values(standings, in: questionnaire, form: form)
    guard let goal = values.stage?.next else { return nil }
    let items = ScoredItem.all(standings, in: questionnaire, form: form, against: reference)
    var ascents: [DimensionID: Ascent.Result] = [:]
    var after = standings
    for dimension in questionnaire.dimensions {
      guard let stage = values[dimension.id]?.stage, stage < goal else { continue }
      let fields = dimension.fields.map(\.id)
      guard let cheapest = Ascent(items.filter { fields.contains($0.traits.field) }, to: goal).cheapest else {
        return nil
      }
      ascents[dimension.id] = cheapest
      for climb in cheapest.climbs { after[climb.item] = .level(Double(climb.to.rawValue)) }
    }
    let reached = Values(after, in: questionnaire, form: form)
    self.init(
      goal: goal,
      legs: questionnaire.dimensions.compactMap { dimension in
        guard let ascent = ascents[dimension.id], let value = values[dimension.id]?.value,
          let mean = reached[dimension.id]?.mean
        else { return nil }
        return Leg(
          dimension: dimension.id, value: value, mean: mean, fields: dimension.fields.compactMap { reached[$0.id] },
          climbs: ascent.climbs, gains: ascent.gains)
      })
  }
}
