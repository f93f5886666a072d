import Benchmarks
import Foundation
import HTMLDocuments
import PrintedDocuments
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words
import Workshop

@Suite("The files as other programs see them")
struct FileTests {
  @Test(
    "The group report is four to six pages in the short form, appendix included, with its fonts inside",
    arguments: Language.allCases)
  func report(language: Language) throws {
    let file = try PrintedFile(RoomSample.room(.short), language, name: "file")
    #expect((4...6).contains(try file.pages()))
    try check(file)
    let info = try file.told("pdfinfo", []).text
    #expect(info.contains(language == .german ? "Gruppenbericht – Social Media" : "Group report – Social Media"))
  }

  @Test(
    "The sheet of the short form has a front and a back, in the numbers that were asked for",
    arguments: Language.allCases)
  func sheets(language: Language) throws {
    let file = try sheet(.short, numbers: [17, 18, 19], language)
    #expect(try file.pages() == 6)
    try check(file)
    let text = try file.text()
    for number in 17...19 {
      #expect(text.contains(language == .german ? "Bogen Nr. \(number)" : "Sheet no. \(number)"))
    }
    #expect(text.contains(language == .german ? "weiß nicht" : "don’t know"))
    #expect(text.contains(language == .german ? "Schreiben Sie keinen Namen" : "Do not write a name"))
  }

  @Test(
    "Every item with every anchor is on the sheet, in the order of keying in", arguments: Form.allCases,
    Language.allCases)
  func anchors(form: Form, language: Language) throws {
    let questionnaire = try RoomSample.questionnaire()
    let file = try sheet(form, numbers: [], language)
    // Cairo tells a ligature (“ﬀ”) as one character.
    let letters = { (text: String) in text.precomposedStringWithCompatibilityMapping.filter(\.isLetter) }
    let text = letters(try file.text())
    var place = text.startIndex
    for id in RoomPlan(questionnaire, form: form, agenda: .minutes45).items.dropFirst() {
      let item = try #require(questionnaire.item(id))
      // Where letters are ticked, what they stand for; else a box for each level.
      let input = AnswerInput(item)
      let ticked =
        input.hasDigits
        ? Level.allCases.compactMap { item.anchor(of: $0, in: language) } : input.rows.map { $0.label[language] }
      for words in [item.question[language]] + ticked {
        let found = try #require(text.range(of: letters(words), range: place..<text.endIndex), "\(id)")
        place = found.upperBound
      }
    }
  }

  @Test(
    "At the end there are three lines for a second vote, on no page of their own",
    arguments: Form.allCases, Language.allCases)
  func secondVote(form: Form, language: Language) throws {
    let file = try sheet(form, numbers: [7], language)
    let label = language == .german ? "Frage Nr." : "Question no."
    #expect(try file.text().ranges(of: label).count == 3)
    let questionnaire = try RoomSample.questionnaire()
    let last = try file.text().split(separator: "\u{0C}").last { $0.contains { $0.isLetter } }
    let item = try #require(
      RoomPlan(questionnaire, form: form, agenda: .minutes45).items.last.flatMap(questionnaire.item))
    let anchor = try #require(item.anchor(of: 4, in: language)?.prefix(12))
    #expect(last?.contains(label) == true && last?.contains(anchor) == true)
  }

  @Test("Sheets with an odd number of pages begin on paper of their own")
  func oddPages() throws {
    let one = try sheet(.full, numbers: [1], .german).pages()
    let two = try sheet(.full, numbers: [1, 2], .german).pages()
    #expect(two == 2 * (one + one % 2))
  }

  @Test(
    "The policy of the HTML report lets its own style sheet through, and nothing else", arguments: Language.allCases)
  func policy(language: Language) throws {
    let document = HTMLDocument.render(try RoomSample.room(.short).document(in: language))
    let style = try #require(document.firstMatch(of: /<style>((?s:.)*?)<\/style>/)).1
    let path = FileManager.default.temporaryDirectory.path() + "/\(UUID().uuidString).css"
    try String(style).write(toFile: path, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "openssl dgst -sha256 -binary '\(path)' | base64"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let digest = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(document.contains("sha256-\(digest.trimmingCharacters(in: .whitespacesAndNewlines))&#39;"))
    for trace in ["<script", "http://", "https://", "url(", "@import", "src="] { #expect(!document.contains(trace)) }
  }

  private func sheet(_ form: Form, numbers: [Int], _ language: Language) throws -> PrintedFile {
    let questionnaire = try RoomSample.questionnaire()
    let bytes = try PrintedAnswerSheet.render(
      for: RoomSample.settings(form, of: questionnaire), of: questionnaire, numbers: numbers, language: language,
      programVersion: "0.1.0", with: RoomSample.files.get())
    return try PrintedFile(bytes, name: "sheet-\(form.rawValue)-\(language.rawValue)-\(numbers.count).pdf")
  }

  private func check(_ file: PrintedFile) throws {
    #expect(try file.told("qpdf", ["--check"]).status == 0)
    let fonts = try file.told("pdffonts", []).text.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains("SourceSansPro") && font.contains(" yes yes "), "\(font)") }
    #expect(!(try file.text()).contains("\u{FFFD}"))
  }
}
