import Questionnaire

extension FieldValue {
  /// The value of a field from its items in the form (method §3), and both groups over the same items (§6).
  init(_ id: FieldID, items: [ScoredItem]) {
    let answered = items.filter { $0.level != nil }
    self.id = id
    average = .value(items.terms(\.level))
    lowest = .value(items.terms { $0.level(ifOpen: Method.openLevels.lowerBound) })
    highest = .value(items.terms { $0.level(ifOpen: Method.openLevels.upperBound) })
    share = .coverage(answered: answered.weight, applicable: items.filter(\.standing.isApplicable).weight)
    guide = GuideValue(items: items)
    let isAssessable = share?.result.reaches(Method.leastCoverage) ?? false
    scatter = .fieldUncertainty(weights: answered.map(\.traits.weight))
    uncertainty = isAssessable ? scatter : nil
    reading = Reading(
      value: isAssessable ? average : nil, lowest: lowest, highest: highest,
      profiles: guide.map { Reading.Profiles($0) })
  }
}

extension Reading.Profiles {
  init(_ guide: GuideValue) {
    self.init(successful: guide.successful.result, lessSuccessful: guide.lessSuccessful?.result)
  }
}

extension Reading {
  /// From what was computed; without bounds it is left out.
  init(value: Derivation?, lowest: Derivation?, highest: Derivation?, profiles: Profiles?) {
    guard let low = lowest?.result, let high = highest?.result else {
      self.init(.leftOut, profiles: profiles)
      return
    }
    let bounds = min(low, high)...max(low, high)
    self.init(value.map { .value($0.result, bounds: bounds) } ?? .notAssessable(bounds), profiles: profiles)
  }
}
