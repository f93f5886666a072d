package import Benchmarks
package import Questionnaire

extension GroupRule {
  /// What may be kept of a picture once nobody is in the pool any more: what may be shown of it, and no count besides.
  /// `nil` where nothing may be shown.
  package func remains(of picture: CountsSnapshot) -> CountsSnapshot? {
    remains(of: picture.release(by: self)).map {
      CountsSnapshot(
        ballot: picture.ballot, counts: $0, sizes: remains(of: picture.sizes), newcomers: picture.newcomers)
    }
  }

  /// The same of size classes. Of those that are not shown only that they are there is kept, with no one in them: all
  /// of them together are what the picture has beside those that are shown.
  package func remains(of sizes: [OptionID?: LevelCounts]) -> [OptionID?: LevelCounts] {
    release(sizes: sizes).mapValues { remains(of: $0) ?? .zero }
  }

  /// Where everyone chose the same level, only which: with the fewest people who have a median.
  private func remains(of release: GroupRelease) -> LevelCounts? {
    switch release {
    case .figures(let released): return released.value.counts
    case .medianOnly(let level):
      return LevelCounts(Level.allCases.map { $0 == level.value ? minimum : 0 })
    case .withheld: return nil
    }
  }
}
