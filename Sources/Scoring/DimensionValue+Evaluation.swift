import Questionnaire

extension DimensionValue {
  /// The value of a dimension from its fields' (method §3), its stages (§4) and its position (§6).
  ///
  /// - Parameter items: the dimension's items in the form, in the order of the questionnaire.
  init(_ id: DimensionID, fields: [FieldValue], items: [ScoredItem], hasStages: Bool) {
    let present = fields.filter { !$0.isLeftOut }
    let averages = present.compactMap(\.average?.result)
    let coverage = Derivation.mean(present.compactMap(\.coverage))
    let isAssessable =
      averages.count == present.count && (coverage?.result.reaches(Method.leastCoverage) ?? false)
    let answered = Derivation.mean(averages)
    let (lowest, highest) = (Derivation.mean(present.compactMap(\.low)), Derivation.mean(present.compactMap(\.high)))
    self.id = id
    self.answered = answered
    self.coverage = coverage
    self.lowest = lowest
    self.highest = highest
    mean = isAssessable ? answered : nil
    uncertainty = isAssessable ? .dimensionUncertainty(present.compactMap(\.scatter?.result)) : nil
    guide = GuideValue(
      fields: fields.compactMap(\.guide), isPartial: items.contains { $0.level != nil && $0.reference == nil })
    place = isAssessable ? guide.flatMap { Position($0, items: items) } : nil
    reading = Reading(value: mean, lowest: lowest, highest: highest, profiles: guide.map { Reading.Profiles($0) })
    let tests = { (value: Derivation?, open: Double?) in
      hasStages ? StageTest.all(value: value?.result, items: items, open: open) : []
    }
    stageTests = tests(answered, nil)
    lowTests = tests(lowest, Method.openLevels.lowerBound)
    highTests = tests(highest, Method.openLevels.upperBound)
    decides = Self.decisive(in: items, low: lowTests.highest, high: highTests.highest)
    leftOut = fields.filter(\.isLeftOut).map(\.id)
  }

  /// The open items that the stage hangs on: core items always, the others where the value is in doubt.
  private static func decisive(in items: [ScoredItem], low: Stage?, high: Stage?) -> [ItemID] {
    guard let low, let high, low < high else { return [] }
    let doubtful = Stage.allCases.filter { low < $0 && $0 <= high }.contains { stage in
      let levels = items.map { item in
        var passed = item
        if item.isOpen { passed.standing = .level(item.traits.isCore ? stage.gate : Method.openLevels.lowerBound) }
        return passed
      }
      return !(levels.answeredValue?.result.reaches(stage.threshold) ?? false)
    }
    return items.filter { $0.isOpen && ($0.traits.isCore || doubtful) }.coreFirst
  }
}

extension [ScoredItem] {
  /// The mean of the fields over the answered items; `nil` without one.
  var answeredValue: Derivation? {
    var fields: [FieldID] = []
    for item in self where !fields.contains(item.traits.field) { fields.append(item.traits.field) }
    return .mean(
      fields.compactMap { field in Derivation.value(filter { $0.traits.field == field }.terms(\.level))?.result })
  }
}
