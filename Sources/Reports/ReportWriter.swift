import Benchmarks
import Questionnaire
import Scoring
import Terminal
import TextDocuments
import Words

/// A report on its way to a page, in one language.
struct ReportWriter {
  let report: GapReport
  let language: Language
  let words: ReportWording
  var page: Page
  private var headings = 0

  init(_ report: GapReport, language: Language, width: Int, charset: Charset, hasExactLevels: Bool = false) {
    self.report = report
    self.language = language
    var words = ReportWording(report, language: language)
    if charset == .ascii { words.separator = " | " }
    words.hasExactLevels = hasExactLevels
    self.words = words
    page = Page(width: width, charset: charset)
  }

  /// A heading with its number.
  mutating func heading(_ text: String) {
    headings += 1
    page.heading(headings, text)
  }

  /// The heading of a part of the report.
  mutating func heading(_ section: ReportSection) { heading(words.title(of: section)) }

  /// A heading of its own, with its number.
  mutating func heading(_ german: String, _ english: String) { heading(say(german, english)) }

  func say(_ german: String, _ english: String) -> String { words.say(german, english) }
  var dot: String { words.separator }
  func value(_ value: Double?) -> String { words.value(value) }
  func level(_ level: Double?) -> String { words.level(level) }
  func title(_ id: DimensionID) -> String { words.title(id) }
  func title(_ id: ItemID) -> String { words.title(id) }
  func path(_ placed: PlacedItem) -> String { words.path(placed) }
  func numbered(_ stage: Stage) -> String { words.numbered(stage) }
  func shortStanding(_ standing: Rating) -> String { words.shortStanding(standing) }
}
