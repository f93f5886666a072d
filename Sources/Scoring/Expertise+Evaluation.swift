extension Expertise {
  /// Breadth and depth over the answered items of a field (method §5).
  init(items: [ScoredItem]) {
    let levels = items.compactMap(\.level)
    self.init(
      of: levels.count, breadth: levels.filter { $0.reaches(Method.mastery) }.count,
      depth: levels.filter { $0.reaches(Method.depth) }.count,
      expected: Expected(items.filter { $0.level != nil }.map(\.reference?.measured?.shares)))
  }
}

extension Expertise.Expected {
  /// `nil` without items, and where the benchmark lacks one.
  fileprivate init?(_ shares: [MeasuredDifference.Shares?]) {
    let known = shares.compactMap { $0 }
    guard !known.isEmpty, known.count == shares.count else { return nil }
    self.init(breadth: .sum(known.map(\.mastered)), depth: .sum(known.map(\.top)))
  }
}
