package import Questionnaire
package import Scoring
package import Words

/// The id of a benchmark, e.g. `studie-2012`.
package typealias BenchmarkID = Identifier<Benchmark>
/// The id of a published figure, e.g. `bitkom-2024-plan`.
package typealias FigureID = Identifier<PublishedFigure>

/// The kind of a benchmark value; never mixed (method §6). Our own additions to a coded one are told by their strength.
package enum Basis: String, Sendable, CaseIterable {
  /// A figure that a source printed.
  case published
  /// A level derived from a worded finding by the coding rule.
  case coded
  /// Computed from a set of responses.
  case measured
  /// Set by the company itself: what it wants to reach.
  case target
}

/// Where a benchmark or figure comes from.
package struct Source: Hashable, Sendable {
  /// The years that files know.
  package static let years = 1900...2100

  /// Author, year, title.
  package let citation: LocalizedText
  /// The year of the study.
  package let year: Int
  /// How many were asked; `nil` where unknown.
  package let n: Int?
  /// How they were asked.
  package let method: LocalizedText?
  /// Whom the responses of a measured benchmark come from; `nil` for all others, and where nothing is told.
  package let fieldwork: Fieldwork?

  package init(
    citation: LocalizedText, year: Int, n: Int?, method: LocalizedText? = nil, fieldwork: Fieldwork? = nil
  ) {
    self.fieldwork = fieldwork
    self.citation = citation
    self.year = year
    self.n = n
    self.method = method
  }
}

/// What a reference profile says of one item, with the reason.
package struct BenchmarkValue: Hashable, Sendable {
  /// The levels that enter formulas.
  package let levels: ReferenceLevel
  /// Rows of the study's contrast table; empty for our own additions.
  package let rows: [Int]
  /// Why this level, in a sentence.
  package let why: LocalizedText?
  /// The counts that a measured value follows from; `nil` for all others.
  package let counts: MeasuredCounts?

  package init(
    levels: ReferenceLevel, rows: [Int] = [], why: LocalizedText? = nil, counts: MeasuredCounts? = nil
  ) {
    self.levels = levels
    self.rows = rows
    self.why = why
    self.counts = counts
  }
}

/// A figure that a source printed: context beside the items it belongs to, in no formula (method §6).
package struct PublishedFigure: Hashable, Sendable {
  /// Its id.
  package let id: FigureID
  /// The items it belongs to; empty for the study as a whole.
  package let items: [ItemID]
  /// The figure in a sentence.
  package let text: LocalizedText
  /// Where it comes from.
  package let source: Source
  /// A caution, e.g. not representative.
  package let note: LocalizedText?

  package init(id: FigureID, items: [ItemID], text: LocalizedText, source: Source, note: LocalizedText? = nil) {
    self.id = id
    self.items = items
    self.text = text
    self.source = source
    self.note = note
  }
}

/// What the source of a coded benchmark says, in our own words; values name it by its row.
package struct BenchmarkStatement: Hashable, Sendable, Identifiable {
  /// Its number, from 1 on.
  package let row: Int
  /// What it says.
  package let text: LocalizedText

  package var id: Int { row }

  package init(row: Int, text: LocalizedText) {
    self.row = row
    self.text = text
  }
}

/// Two reference profiles for one questionnaire, and published figures beside them.
package struct Benchmark: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: BenchmarkID
  /// The version.
  package let version: Version
  /// The questionnaire whose items it speaks of.
  package let questionnaire: QuestionnaireID
  /// `coded`, `measured` or `target`.
  package let basis: Basis
  /// A short name, e.g. “Studie 2012”.
  package let title: LocalizedText
  /// Where it comes from.
  package let source: Source
  /// What the values are and what they are not.
  package let note: LocalizedText
  /// The value of each item that it has.
  package let values: [ItemID: BenchmarkValue]
  /// What the source of a coded benchmark says, in the order of the file.
  package let statements: [BenchmarkStatement]
  /// Figures for context.
  package let published: [PublishedFigure]
  /// What a measured benchmark was computed from; `nil` for all others.
  package let measurement: Measurement?

  package init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, basis: Basis, title: LocalizedText,
    source: Source, note: LocalizedText, values: [ItemID: BenchmarkValue], statements: [BenchmarkStatement] = [],
    published: [PublishedFigure] = []
  ) {
    self.init(
      id: id, version: version, questionnaire: questionnaire, basis: basis, title: title, source: source, note: note,
      values: values, statements: statements, published: published, measurement: nil)
  }

  package init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, title: LocalizedText, source: Source,
    note: LocalizedText, measurement: Measurement, published: [PublishedFigure] = []
  ) {
    self.init(
      id: id, version: version, questionnaire: questionnaire, basis: .measured, title: title, source: source,
      note: note, values: measurement.values(), statements: [], published: published, measurement: measurement)
  }

  private init(
    id: BenchmarkID, version: Version, questionnaire: QuestionnaireID, basis: Basis, title: LocalizedText,
    source: Source, note: LocalizedText, values: [ItemID: BenchmarkValue],
    statements: [BenchmarkStatement], published: [PublishedFigure], measurement: Measurement?
  ) {
    self.id = id
    self.version = version
    self.questionnaire = questionnaire
    self.basis = basis
    self.title = title
    self.source = source
    self.note = note
    self.values = values
    self.statements = statements
    self.published = published
    self.measurement = measurement
  }

  /// The same under another name, source and note.
  func copy(title: LocalizedText, source: Source, note: LocalizedText) -> Benchmark {
    Benchmark(
      id: id, version: version, questionnaire: questionnaire, basis: basis, title: title, source: source, note: note,
      values: values, statements: statements, published: published, measurement: measurement)
  }

  /// The same over the scales of a questionnaire: what is measured depends on the levels that its items use (method §6).
  package func fitted(to questionnaire: Questionnaire) -> Benchmark {
    guard let measurement else { return self }
    return Benchmark(
      id: id, version: version, questionnaire: self.questionnaire, basis: basis, title: title, source: source,
      note: note, values: measurement.values { questionnaire.item($0)?.levels ?? Level.allCases },
      statements: statements, published: published, measurement: measurement)
  }

  /// The levels that enter the formulas of the method.
  package var reference: [ItemID: ReferenceLevel] { values.mapValues(\.levels) }

  /// The published figures that belong to an item.
  package func published(for item: ItemID) -> [PublishedFigure] { published.filter { $0.items.contains(item) } }
}
