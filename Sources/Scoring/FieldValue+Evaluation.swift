import Questionnaire

extension FieldValue {
  /// The value of a field from its items in the form (method §3), and both groups over the same items (§6).
  init(_ id: FieldID, items: [ScoredItem]) {
    self.id = id
    average = .value(items.terms(\.level))
    lowest = .value(items.terms { $0.level(ifOpen: Method.openLevels.lowerBound) })
    highest = .value(items.terms { $0.level(ifOpen: Method.openLevels.upperBound) })
    share = .coverage(
      answered: items.filter { $0.level != nil }.weight, applicable: items.filter(\.standing.isApplicable).weight)
    comparison = Comparison(items)
    let isAssessable = share?.result.reaches(Method.leastCoverage) ?? false
    reading = Reading(
      value: isAssessable ? average : nil, lowest: lowest, highest: highest,
      profiles: comparison.map {
        Reading.Profiles(successful: $0.successful.result, lessSuccessful: $0.lessSuccessful.result)
      })
  }
}

extension FieldValue.Comparison {
  /// `nil` when no answered item is in the benchmark.
  fileprivate init?(_ items: [ScoredItem]) {
    guard let own = Derivation.value(items.terms { $0.compared?.level }),
      let successful = Derivation.value(items.terms { $0.compared?.reference.target }),
      let lessSuccessful = Derivation.value(items.terms { $0.compared?.reference.contrast })
    else { return nil }
    self.init(own: own, successful: successful, lessSuccessful: lessSuccessful)
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
