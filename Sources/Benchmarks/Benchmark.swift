public import Questionnaire
public import Scoring

/// The id of a benchmark, e.g. `studie-2012`.
public typealias BenchmarkID = Identifier<Benchmark>

/// The kind of a benchmark value; never mixed (facts of the study, „three kinds“).
public enum Basis: String, Sendable, CaseIterable {
  /// A figure that a source printed.
  case published
  /// A level derived from a worded finding by the coding rule.
  case coded
  /// Computed from a set of responses.
  case measured
}

/// Where a benchmark or figure comes from.
public struct Source: Hashable, Sendable {
  /// Author, year, title.
  public let citation: LocalizedText
  /// The year of the study.
  public let year: Int
  /// How many were asked; `nil` where unknown.
  public let n: Int?
  /// How they were asked.
  public let method: LocalizedText?

  /// Makes a source.
  public init(citation: LocalizedText, year: Int, n: Int?, method: LocalizedText? = nil) {
    self.citation = citation
    self.year = year
    self.n = n
    self.method = method
  }
}

/// What a reference profile says of one item, with the reason.
public struct BenchmarkValue: Hashable, Sendable {
  /// The levels that enter formulas.
  public let levels: ReferenceLevel
  /// Rows of the study's contrast table; empty for our own additions.
  public let rows: [Int]
  /// Why this level, in a sentence.
  public let why: LocalizedText?
  /// The counts that a measured value follows from; `nil` for all others.
  public let counts: MeasuredCounts?

  /// Makes a value.
  public init(
    levels: ReferenceLevel, rows: [Int] = [], why: LocalizedText? = nil, counts: MeasuredCounts? = nil
  ) {
    self.levels = levels
    self.rows = rows
    self.why = why
    self.counts = counts
  }
}

/// A figure that a source printed: context beside the items it belongs to, in no formula (method §6).
public struct PublishedFigure: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The items it belongs to; empty for the study as a whole.
  public let items: [ItemID]
  /// The figure in a sentence.
  public let text: LocalizedText
  /// Where it comes from.
  public let source: Source
  /// A caution, e.g. not representative.
  public let note: LocalizedText?

  /// Makes a figure.
  public init(id: String, items: [ItemID], text: LocalizedText, source: Source, note: LocalizedText? = nil) {
    self.id = id
    self.items = items
    self.text = text
    self.source = source
    self.note = note
  }
}

/// Two reference profiles for one questionnaire, and published figures beside them.
public struct Benchmark: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: BenchmarkID
  /// The version.
  public let version: Version
  /// The questionnaire whose items it speaks of.
  public let questionnaire: QuestionnaireID
  /// `coded` or `measured`.
  public let basis: Basis
  /// A short name, e.g. „Studie 2012“.
  public let title: LocalizedText
  /// Where it comes from.
  public let source: Source
  /// What the values are and what they are not.
  public let note: LocalizedText
  /// The value of each item that it has.
  public let values: [ItemID: BenchmarkValue]
  /// Figures for context.
  public let published: [PublishedFigure]
  /// What a measured benchmark was computed from; `nil` for all others.
  public let measurement: Measurement?

  /// Makes a benchmark whose values are given.
  public init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, basis: Basis, title: LocalizedText,
    source: Source, note: LocalizedText, values: [ItemID: BenchmarkValue], published: [PublishedFigure] = []
  ) {
    self.init(
      id: id, version: version, questionnaire: questionnaire, basis: basis, title: title, source: source, note: note,
      values: values, published: published, measurement: nil)
  }

  /// Makes a measured benchmark, whose values follow from counts.
  public init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, title: LocalizedText, source: Source,
    note: LocalizedText, measurement: Measurement, published: [PublishedFigure] = []
  ) {
    self.init(
      id: id, version: version, questionnaire: questionnaire, basis: .measured, title: title, source: source,
      note: note, values: measurement.values, published: published, measurement: measurement)
  }

  private init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, basis: Basis, title: LocalizedText,
    source: Source, note: LocalizedText, values: [ItemID: BenchmarkValue], published: [PublishedFigure],
    measurement: Measurement?
  ) {
    self.id = id
    self.version = version
    self.questionnaire = questionnaire
    self.basis = basis
    self.title = title
    self.source = source
    self.note = note
    self.values = values
    self.published = published
    self.measurement = measurement
  }

  /// The levels that enter the formulas of the method.
  public var reference: [ItemID: ReferenceLevel] { values.mapValues(\.levels) }

  /// The published figures that belong to an item.
  public func published(for item: ItemID) -> [PublishedFigure] { published.filter { $0.items.contains(item) } }
}
