public import Benchmarks
public import Questionnaire
public import Scoring

/// What the benchmark says, item by item, with kind and source of every value.
public struct ReportComparison: Hashable, Sendable {
  /// An item of the form and what the benchmark has on it.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// Item, field and dimension.
    public let placed: PlacedItem
    /// The benchmark value; `nil` where the benchmark has none.
    public let value: BenchmarkValue?
    /// Everyone whom a measured benchmark counts at the item, as far as it may be shown; `nil` for all others.
    public let group: GroupRelease?
    /// The mid-rank of the own level in that group, 0–100, from n = 30 on (method §9).
    public let percentileRank: Double?
    /// Figures that belong to the item.
    public let figures: [PublishedFigure]

    /// The item's id.
    public var id: ItemID { placed.id }
  }

  /// A published figure and the items of the form that it belongs to.
  public struct FigureEntry: Hashable, Sendable, Identifiable {
    /// The figure.
    public let figure: PublishedFigure
    /// The items, in order; never empty.
    public let items: [Item]

    /// The figure's id.
    public var id: String { figure.id }
  }

  /// The benchmark.
  public let benchmark: Benchmark
  /// Every scored item of the form, in order.
  public let entries: [Entry]
  /// Every figure that belongs to items of the form, once each.
  public let itemFigures: [FigureEntry]
  /// Figures about the study as a whole.
  public let generalFigures: [PublishedFigure]

  /// Kind of all its values.
  public var basis: Basis { benchmark.basis }
  /// How many values of the form have this strength.
  public func count(of strength: Strength) -> Int {
    entries.filter { $0.value?.levels.strength == strength }.count
  }
  /// The items of the form without a benchmark value.
  public var withoutValue: [PlacedItem] { entries.filter { $0.value == nil }.map(\.placed) }

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
