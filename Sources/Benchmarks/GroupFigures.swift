package import Questionnaire

/// Every figure of a group on one item (method §9).
package struct GroupFigures: Hashable, Sendable {
  /// The counts behind them.
  package let counts: LevelCounts
  /// Median and quartiles.
  package let quartiles: Quartiles
  /// The mean level with its interval, 0–4.
  package let mean: Estimate
  /// The share at level 3 or 4 with its interval, 0–1.
  package let highShare: Estimate
  /// The share at level 0 or 1 with its interval, 0–1.
  package let lowShare: Estimate
  /// How far apart the answers are.
  package let closeness: Closeness

  /// How many have a level.
  package var n: Int { counts.n }

  /// `nil` below two people with a level.
  init?(_ counts: LevelCounts) {
    guard let quartiles = counts.quartiles, let mean = counts.meanEstimate, let highShare = counts.highShare,
      let lowShare = counts.lowShare, let closeness = counts.closeness
    else { return nil }
    self.counts = counts
    self.quartiles = quartiles
    self.mean = mean
    self.highShare = highShare
    self.lowShare = lowShare
    self.closeness = closeness
  }
}

/// What may be shown of a group on one item.
package enum GroupRelease: Hashable, Sendable {
  /// Every figure.
  case figures(Released<GroupFigures>)
  /// Everyone chose the same level: only the median.
  case medianOnly(Released<Level>)
  /// Nothing: too few, or the rest of the group could be had by subtraction.
  case withheld

  /// The figures, where they may be shown.
  package var figures: GroupFigures? {
    if case .figures(let released) = self { released.value } else { nil }
  }

  /// The median, which is shown in both cases.
  package var median: Double? {
    switch self {
    case .figures(let released): released.value.quartiles.median
    case .medianOnly(let released): Double(released.value.rawValue)
    case .withheld: nil
    }
  }
}

extension GroupRule {
  /// What may be shown of a whole group on one item; only answers with a level count as responses.
  package func release(_ counts: LevelCounts) -> GroupRelease {
    guard allows(counts.n), let figures = GroupFigures(counts) else { return .withheld }
    if let level = counts.unanimous { return .medianOnly(Released(level)) }
    return .figures(Released(figures))
  }

  /// What may be shown of a part of a group beside the group itself; `complement` are all others, of whom nothing is
  /// shown: they could be had by subtraction.
  package func release(part: LevelCounts, complement: LevelCounts) -> GroupRelease {
    hides(complement) ? release(part) : .withheld
  }

  /// Whether those of whom nothing is shown are safe from subtraction: no one, or k who are not of one mind.
  func hides(_ rest: LevelCounts) -> Bool { rest.asked == 0 || (allows(rest.n) && rest.unanimous == nil) }

  /// What may be shown of the parts of a group beside the group itself.
  ///
  /// The parts must share no one and make up the whole. A part needs k responses, and so do all that are withheld taken
  /// together, who must not be of one mind either: else they could be had by subtraction. So the smallest part that is
  /// shown may have to be withheld as well.
  package func release<Key: Hashable>(parts: [Key: LevelCounts]) -> [Key: GroupRelease] {
    var shown = parts.filter { allows($0.value.n) }
    while !shown.isEmpty {
      let rest = parts.filter { shown[$0.key] == nil }.values.total
      if hides(rest) { break }
      // Equally small parts go together, so that the order of keys decides nothing.
      let smallest = shown.values.map(\.n).min() ?? 0
      shown = shown.filter { $0.value.n > smallest }
    }
    return parts.reduce(into: [:]) { releases, part in
      releases[part.key] = shown[part.key].map(release) ?? .withheld
    }
  }
}
