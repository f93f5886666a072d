package import Benchmarks
package import Questionnaire

/// A size class of companies with what may be shown of it.
package struct SizeRelease: Hashable, Sendable {
  /// Which class; `nil` = those who did not tell.
  package let size: OptionID?
  /// What may be shown.
  package let release: GroupRelease
}

/// What may be shown of votes: released figures and no count besides.
package struct Results: Hashable, Sendable {
  /// Of each vote that has a picture; the others are `withheld`.
  package let releases: [Ballot: GroupRelease]
  /// Of each vote whose size classes may be shown, in the order of the questionnaire; empty otherwise.
  package let sizes: [Ballot: [SizeRelease]]
  /// Of each second round that has a picture, how many in it had no level in the first; not where that one shows nothing,
  /// as the rest of the second would be those who had.
  package let newcomers: [Ballot: Int]

  /// What may be shown of pictures.
  package init(_ pictures: [CountsSnapshot], by rule: GroupRule, in questionnaire: Questionnaire) {
    let releases = Dictionary(pictures.map { ($0.ballot, $0.release(by: rule)) }, uniquingKeysWith: { $1 })
    self.releases = releases
    newcomers = Dictionary(
      pictures.filter { $0.ballot.round == 2 && (releases[Ballot(first: $0.ballot.item)] ?? .withheld) != .withheld }
        .map { ($0.ballot, $0.newcomers) }, uniquingKeysWith: { $1 })
    let order = questionnaire.company.sizes.map { Optional($0.id) } + [nil]
    sizes = pictures.reduce(into: [:]) { sizes, picture in
      let parts = rule.release(sizes: picture.sizes)
      if parts.isEmpty { return }
      sizes[picture.ballot] = order.compactMap { size in
        parts[size].map { SizeRelease(size: size, release: $0) }
      }
    }
  }

  private init(
    releases: [Ballot: GroupRelease], sizes: [Ballot: [SizeRelease]], newcomers: [Ballot: Int]
  ) {
    self.releases = releases
    self.sizes = sizes
    self.newcomers = newcomers
  }

  /// What may be shown of a vote.
  package subscript(ballot: Ballot) -> GroupRelease { releases[ballot] ?? .withheld }

  /// What may be shown of an item: the second round where it is there, else the first.
  package subscript(item: ItemID) -> GroupRelease {
    let first = Ballot(first: item)
    return first.second.flatMap { releases[$0] } ?? self[first]
  }

  /// Only those of votes that fulfil a condition.
  package func filter(_ isIncluded: (Ballot) -> Bool) -> Results {
    Results(
      releases: releases.filter { isIncluded($0.key) }, sizes: sizes.filter { isIncluded($0.key) },
      newcomers: newcomers.filter { isIncluded($0.key) })
  }
}
