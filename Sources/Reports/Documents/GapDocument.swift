import Benchmarks
package import Documents
import Questionnaire
import Scoring
package import Words

extension GapReport {
  /// The report as a document: what every format of it shows.
  package func document(
    in language: Language, _ extent: ReportExtent = .full, _ brevity: Brevity = .none
  ) -> Document {
    GapDocument(self, language, extent, brevity).document
  }

  /// The same, shorter and shorter, for formats that have only so much room.
  package func documents(in language: Language, _ extent: ReportExtent) -> some Sequence<Document> {
    Brevity.allCases.lazy.map { document(in: language, extent, $0) }
  }
}

/// Builds the document of a gap report, in one language: a file for each section.
struct GapDocument: Phrasing {
  let report: GapReport
  let language: Language
  let words: ReportWording
  /// How much of it there is.
  let extent: ReportExtent
  /// How short the analysis has to be.
  let brevity: Brevity
  /// How short the page has to be.
  let pageBrevity: Brevity
  /// What stands in it so far.
  let said = Said()

  /// - Parameter page: how short the page is where it does not stand alone.
  init(
    _ report: GapReport, _ language: Language, _ extent: ReportExtent, _ brevity: Brevity, page: Brevity = .none
  ) {
    self.report = report
    self.language = language
    self.extent = extent
    self.brevity = extent == .brief ? .none : brevity
    pageBrevity = extent == .brief ? brevity : page
    words = ReportWording(report, language: language)
  }

  var document: Document {
    Document(
      language: language, head: head,
      sections: report.sections.filter(hasRoom).map { section in
        var made = Document.Section(
          id: section.rawValue, title: words.title(of: section), layer: report.layer(of: section), blocks(of: section))
        if section == .result { made.shorter = shorterPages }
        return made
      }, properties: properties)
  }

  /// Whether a part stands in it; what is open does beside the bars, too.
  private func hasRoom(for section: ReportSection) -> Bool {
    extent.holds(report.layer(of: section)) && !(section == .open && brevity.isTight)
  }

  /// The page for paper with too little room for it; in full where the report is, and brief by itself where it stands alone.
  private var shorterPages: [[Block]] {
    guard extent == .standard else { return [] }
    return Brevity.allCases.filter { $0 != .none }.map {
      GapDocument(report, language, extent, brevity, page: $0).page
    }
  }

  private func blocks(of section: ReportSection) -> [Block] {
    switch section {
    case .result: page
    case .dimensions: dimensions
    case .plan: plan
    case .gaps: gaps
    case .checks: checks
    case .people: people
    case .trend: trend
    case .actions: actions
    case .templates: templates
    case .open: open
    case .advice: furtherAdvice
    case .fields: fields
    case .answers: answers
    case .unscored: unscored
    case .perceptions: perceptions
    case .sources: sources
    case .method: method
    case .code: code
    }
  }

  // MARK: Words and numbers

  /// A text in the language of the document.
  func text(_ text: LocalizedText) -> Phrase { Phrase(text[language]) }

  /// A value 0–100, rounded.
  func value(_ value: Double?, _ key: DataKey) -> Number {
    Number(value, shown: words.value(value), key)
  }

  /// A level 0–4.
  func level(_ level: Double?, _ key: DataKey) -> Number {
    Number(level, shown: words.level(level), key)
  }

  /// A level with its name: “3 largely”.
  func worded(_ level: Double, _ key: DataKey) -> Number {
    Number(level, shown: Vocabulary.level(level, in: language), key)
  }

  /// A target, with † where it is our own.
  func target(_ levels: ReferenceLevel, _ key: DataKey) -> Phrase {
    "\(level(levels.target, key))\(words.sign(of: levels))"
  }

  /// The level of the less successful, with † where it is our own; `nil` where the company sets its targets itself.
  func contrast(_ levels: ReferenceLevel, _ key: DataKey) -> Phrase? {
    levels.lessSuccessful.map { "\(level($0, key))\(words.sign(of: levels))" }
  }

  /// The name of an item, with whether it is a core question.
  func title(_ item: Item) -> Phrase {
    let core =
      item.scored?.isCore == true ? say(" \(Inline.badge("Kernfrage"))", " \(Inline.badge("core question"))") : ""
    return text(item.title) + core
  }

  /// “Organisation › Coordination”.
  func path(_ placed: PlacedItem) -> Phrase { Phrase(words.path(placed)) }

  // MARK: Left out

  /// How many more there are than a document of this length has room for, and whether texts were cut; empty where it has all.
  func rest(_ count: Int, hasCut: Bool = false) -> [Block] {
    let parts =
      (count > 0 ? [say("\(count) weitere", "\(count) more")] : [])
      + (hasCut ? [say("alle Texte ungekürzt", "every text uncut")] : [])
    guard !parts.isEmpty else { return [] }
    return [
      .paragraph(
        say("Im vollständigen Bericht: ", "Full report: ") + parts.joined(separator: say(" und ", " and ")) + ".",
        .note)
    ]
  }

  // MARK: Said once

  /// What a level of an item means, with its number; the meaning only where it does not stand before.
  func meaning(_ level: Double, of item: Item, at key: DataKey) -> String {
    let around = [
      item.levels.last { Double($0.rawValue) <= level }, item.levels.first { Double($0.rawValue) >= level },
    ]
    let isNew = Set(around.compactMap(\.self)).map { isNewMeaning($0, of: item.id, at: key) }.allSatisfy(\.self)
    return isNew ? words.worded(level, of: item) : Vocabulary.level(level, in: language)
  }

  /// Whether the meaning of a level has not been said yet; it has from now on.
  func isNewMeaning(_ level: Level, of item: ItemID, at key: DataKey) -> Bool {
    said.isNew("\(item) \(level.rawValue)", at: key)
  }
}

extension DataKey {
  /// As links within the document name it.
  var target: String { description }
  static func dimension(_ id: DimensionID) -> Self { "dimension" / id.rawValue }
  static func field(_ id: FieldID) -> Self { "field" / id.rawValue }
  static func item(_ id: ItemID) -> Self { "item" / id.rawValue }
  static func gap(_ id: ItemID) -> Self { "gap" / id.rawValue }
}
