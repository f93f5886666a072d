import Questionnaire

extension FieldValue {
  /// The value of a field from its items in the form (method §3), and the profiles over the same items (§6).
  init(_ id: FieldID, items: [ScoredItem]) {
    let applicable = items.filter(\.standing.isApplicable).reduce(0) { $0 + $1.traits.weight }
    let answered = items.filter { $0.level != nil }.reduce(0) { $0 + $1.traits.weight }
    let coverage = applicable > 0 ? answered / applicable : nil
    let isAssessable = coverage?.reaches(Method.leastCoverage) ?? false
    self.init(
      id: id, value: isAssessable ? items.value(\.level) : nil,
      low: items.value { $0.level(ifOpen: Method.openLevels.lowerBound) },
      high: items.value { $0.level(ifOpen: Method.openLevels.upperBound) }, coverage: coverage,
      isAssessable: isAssessable,
      successful: items.value { $0.compared?.reference.target },
      lessSuccessful: items.value { $0.compared?.reference.contrast })
  }
}
