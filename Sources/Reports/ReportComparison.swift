package import Benchmarks
package import Questionnaire
package import Scoring

/// What the benchmark says, item by item, with kind and source of every value.
package struct ReportComparison: Hashable, Sendable {
  /// An item of the form and what the benchmark has on it.
  package struct Entry: Hashable, Sendable, Identifiable {
    /// Item, field and dimension.
    package let placed: PlacedItem
    /// The benchmark value; `nil` where the benchmark has none.
    package let value: BenchmarkValue?
    /// Everyone whom a measured benchmark counts at the item, as far as it may be shown; `nil` for all others.
    package let group: GroupRelease?
    /// The mid-rank of the own level in that group, 0–100, from n = 30 on (method §9).
    package let percentileRank: Double?
    /// Figures that belong to the item.
    package let figures: [PublishedFigure]

    /// The item's id.
    package var id: ItemID { placed.id }
  }

  /// A published figure and the items of the form that it belongs to.
  package struct FigureEntry: Hashable, Sendable, Identifiable {
    /// The figure.
    package let figure: PublishedFigure
    /// The items, in order; never empty.
    package let items: [Item]

    /// The figure's id.
    package var id: FigureID { figure.id }
  }

  /// The benchmark.
  package let benchmark: Benchmark
  /// Every scored item of the form, in order.
  package let entries: [Entry]
  /// Every figure that belongs to items of the form, once each.
  package let itemFigures: [FigureEntry]
  /// Figures about the study as a whole.
  package let generalFigures: [PublishedFigure]

  /// Kind of all its values.
  package var basis: Basis { benchmark.basis }
  /// How many values of the form have this strength.
  package func count(of strength: Strength) -> Int {
    entries.filter { $0.value?.levels.strength == strength }.count
  }
  /// The items of the form without a benchmark value.
  package var withoutValue: [PlacedItem] { entries.filter { $0.value == nil }.map(\.placed) }

  init(_ benchmark: Benchmark, answers: [ReportAnswer]) {
    self.benchmark = benchmark
    entries = answers.compactMap { answer in
      guard let placed = answer.placed else { return nil }
      let counts = benchmark.measurement?.counts[placed.id]?.whole
      let group = counts.flatMap { counts in benchmark.measurement.map { $0.rule.release(counts) } }
      // A rank among people who all chose the same would tell their level count, which is not shown.
      let rank = group?.figures == nil ? nil : answer.standing.level.flatMap { counts?.percentileRank(of: $0) }
      return Entry(
        placed: placed, value: benchmark.values[placed.id], group: group, percentileRank: rank,
        figures: benchmark.published(for: placed.id))
    }
    let items = answers.map(\.item)
    itemFigures = benchmark.published.compactMap { figure in
      let own = items.filter { figure.items.contains($0.id) }
      return own.isEmpty ? nil : FigureEntry(figure: figure, items: own)
    }
    generalFigures = benchmark.published.filter(\.items.isEmpty)
  }
}
