import Benchmarks
import Questionnaire
import Scoring
import Terminal
import TextDocuments
import Words
import Workshop

/// A group report on its way to a page of text, in one language.
struct RoomWriter {
  let room: RoomReport
  let language: Language
  let words: RoomWording
  var page: Page
  private var headings = 0

  init(_ room: RoomReport, language: Language, width: Int, charset: Charset) {
    self.room = room
    self.language = language
    var words = RoomWording(room, language: language)
    if charset == .ascii { words.separator = " | " }
    self.words = words
    page = Page(width: width, charset: charset)
  }

  func say(_ german: String, _ english: String) -> String { words.say(german, english) }

  mutating func writeHeader() {
    page.title("\(words.reportTitle): \(room.report.settings.title)", below: words.subtitle)
    page.entries(words.headerEntries)
  }

  mutating func write(_ part: RoomReport.Part) {
    headings += 1
    page.heading(headings, words.title(of: part))
    switch part {
    case .values: writeValues()
    case .discussion: writeDiscussion()
    case .steps: writeSteps()
    case .items: writeItems()
    case .sizes: writeSizes()
    case .remarks: writeRemarks()
    case .reliability: writeReliabilities()
    case .method: page.entries(words.methodEntries)
    case .privacy: page.entries(words.privacyEntries)
    }
  }

  // MARK: Values

  private mutating func writeValues() {
    page.paragraph(words.valuesNote)
    page.blank()
    let label = 24
    let numbers = [10, 4, 4]
    let bar = TextBar(width: min(36, page.width - label - numbers.reduce(0) { $0 + $1 + 2 }), charset: page.charset)
    page.drawn(
      String(repeating: " ", count: label) + bar.scale + "  " + say("Raum", "room").leftPadded(to: numbers[0])
        + "  " + page.shown(Vocabulary.successfulSign).leftPadded(to: numbers[1]) + "  "
        + page.shown(Vocabulary.lessSuccessfulSign).leftPadded(to: numbers[2]))
    for dimension in room.questionnaire.dimensions {
      if let value = room.report.values[dimension.id] {
        writeValue(ChartedValue(value, title: dimension.title[language]), bar, label, numbers)
      }
      for field in dimension.fields {
        if let value = room.report.values[field.id] {
          writeValue(ChartedValue(value, title: "  " + field.title[language]), bar, label, numbers)
        }
      }
    }
  }

  private mutating func writeValue(_ value: ChartedValue, _ bar: TextBar, _ label: Int, _ numbers: [Int]) {
    let figures = [
      Numerals.withBounds(value.value, low: value.low, high: value.high, in: language),
      value.successful.map { words.value($0) } ?? "–", value.lessSuccessful.map { words.value($0) } ?? "–",
    ]
    let columns = zip(figures, numbers).map { "  " + page.shown($0).leftPadded(to: $1) }.joined()
    page.labelled(
      value.title, labelWidth: label,
      drawing: bar.line(
        value: value.value, low: value.low, high: value.high, successful: value.successful,
        lessSuccessful: value.lessSuccessful) + columns)
  }

  // MARK: Discussion, steps, remarks

  private mutating func writeDiscussion() {
    page.paragraph(words.discussionNote)
    page.blank()
    for (index, proposal) in room.report.proposals.enumerated() {
      page.sides("\(index + 1)", title(proposal.id), words.reason(of: proposal))
    }
    page.blank()
    page.paragraph(Discussion.question[language])
  }

  private mutating func writeSteps() {
    if room.report.commitments.isEmpty { page.paragraph(words.noSteps) }
    for commitment in room.report.commitments {
      page.sides("–", commitment.text, words.due(commitment), signWidth: 2)
    }
  }

  private mutating func writeRemarks() {
    for remark in room.report.remarks {
      page.item("–", remark.text + (remark.item.map { " (\(title($0)))" } ?? ""))
    }
  }

  private mutating func writeReliabilities() {
    page.paragraph(words.reliabilityNote)
    page.blank()
    for dimension in room.questionnaire.dimensions {
      guard let reliability = room.report.reliabilities[dimension.id] else { continue }
      page.blank()
      page.sides("–", dimension.title[language], words.reliability(reliability.value), signWidth: 2)
      page.paragraph(words.meaning(reliability.value), indent: 2)
      for without in reliability.value.without {
        page.sides("", words.alphaWithout(without.item), words.alpha(without.alpha), signWidth: 4)
      }
    }
  }

  func title(_ item: ItemID) -> String { room.questionnaire.item(item)?.title[language] ?? item.rawValue }
}
