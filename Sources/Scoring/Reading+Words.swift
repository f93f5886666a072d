package import Words

extension Vocabulary {
  /// What stands in place of a value; `nil` where there is one.
  package static func name(of state: Reading.State) -> LocalizedText? {
    switch state {
    case .leftOut: leftOut
    case .notAssessable: notAssessable
    case .value: nil
    }
  }
}

extension Numerals {
  /// “58”, with “(52–67)” where open items leave it room; only the bounds without a value, “–” when left out.
  package static func withBounds(_ reading: Reading, in language: Language) -> String {
    let bounds = bounds(of: reading, in: language)
    guard let value = reading.value else { return bounds ?? "–" }
    return self.value(value, in: language) + (bounds.map { " " + $0 } ?? "")
  }

  /// “(52–67)”; `nil` where they leave no room.
  package static func bounds(of reading: Reading, in language: Language) -> String? {
    guard reading.isUncertain, let bounds = reading.bounds else { return nil }
    return "(\(value(bounds.lowerBound, in: language))–\(value(bounds.upperBound, in: language)))"
  }
}
