import Questionnaire

extension DimensionValue {
  /// The value of a dimension from its fields' (method §3), its stage (§4) and its position (§6).
  ///
  /// - Parameter items: the dimension's items in the form, in the order of the questionnaire.
  init(_ id: DimensionID, fields: [FieldValue], items: [ScoredItem], hasStages: Bool) {
    let present = fields.filter { !$0.isLeftOut }
    let mean = present.allSatisfy(\.isAssessable) ? Derivation.mean(present.compactMap(\.value)) : nil
    self.id = id
    self.mean = mean
    lowest = .mean(present.compactMap(\.low))
    highest = .mean(present.compactMap(\.high))
    comparison = Comparison(fields.compactMap(\.comparison))
    reading = Reading(
      value: mean, lowest: lowest, highest: highest,
      profiles: comparison.map {
        Reading.Profiles(successful: $0.successful.result, lessSuccessful: $0.lessSuccessful.result)
      })
    stageTests =
      hasStages ? mean.map { mean in Stage.allCases.map { StageTest($0, value: mean.result, items: items) } } ?? [] : []
    leftOut = fields.filter(\.isLeftOut).map(\.id)
  }
}

extension DimensionValue.Comparison {
  /// `nil` without a field; one in which no answered item is in the benchmark is left out on all sides.
  fileprivate init?(_ fields: [FieldValue.Comparison]) {
    guard let own = Derivation.mean(fields.map(\.own.result)),
      let successful = Derivation.mean(fields.map(\.successful.result)),
      let lessSuccessful = Derivation.mean(fields.map(\.lessSuccessful.result))
    else { return nil }
    self.init(
      own: own, successful: successful, lessSuccessful: lessSuccessful,
      position: .position(own: own.result, successful: successful.result, lessSuccessful: lessSuccessful.result))
  }
}
