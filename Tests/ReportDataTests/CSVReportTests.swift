import ActionPlan
import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("The report as a table for spreadsheets")
struct CSVReportTests {
  @Test("The table begins with a byte order mark, ends every line with CRLF and has as many cells in every row")
  func shape() throws {
    for seed in UInt64(1)...7 {
      let report = try RealContent.report("social-media-management", seed: seed, notes: true)
      for (language, separator) in [(Language.german, Character(";")), (.english, ",")] {
        let text = CSVReport.render(report, language: language)
        #expect(text.unicodeScalars.first == "\u{FEFF}" && text.hasSuffix("\r\n"))
        let rows = try #require(CSVReading.rows(of: text, separator: separator))
        #expect(Set(rows.map(\.count)).count == 1)
        #expect(
          rows.filter { $0.first == (language == .german ? "Frage" : "question") }.count == report.header.scoredCount)
      }
    }
  }

  @Test("Numbers have the decimal mark of the language and all their digits")
  func numbers() throws {
    let report = try ReportSample.report()
    let german = try #require(CSVReading.table(CSVReport.render(report, language: .german), .german))
    let english = try #require(CSVReading.table(CSVReport.render(report, language: .english), .english))
    #expect(german.first { $0["Kennung"] == "integration" }?["Wert"] == "37,5")
    #expect(english.first { $0["id"] == "integration" }?["value"] == "37.5")
    let coverage = try #require(report.values["koordination" as FieldID]?.coverage)
    #expect(english.first { $0["id"] == "koordination" }?["coverage"] == (coverage == 1 ? "1" : coverage.description))
  }

  @Test(
    "Every point of a checklist that is not ticked has a row, and a ticked one has none", arguments: Language.allCases)
  func checks(language: Language) throws {
    let report = try RealContent.report("social-media-management", seed: 3, notes: false)
    let table = try #require(CSVReading.table(CSVReport.render(report, language: language), language))
    let names = CSVColumnNames(language)
    let rows = table.filter { $0[names.kind] == names.check }
    let open = report.checks.flatMap { check in check.open.map { [check.id.rawValue, $0.label[language]] } }
    #expect(!open.isEmpty && rows.map { [$0[names.id] ?? "", $0[names.answer] ?? ""] } == open)
    #expect(rows.allSatisfy { $0[names.field]?.isEmpty == false })
  }

  private struct CSVColumnNames {
    let (kind, id, answer, field, check): (String, String, String, String, String)

    init(_ language: Language) {
      (kind, id, answer, field, check) =
        switch language {
        case .german: ("Art", "Kennung", "Antwort", "Handlungsfeld", "Zu prüfen")
        case .english: ("kind", "id", "answer", "field", "to check")
        }
    }
  }

  @Test(
    "What a spreadsheet would take for a formula is only text",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{A0}=1", "＝1", "=HYPERLINK(\"http://x\";\"y\")",
    ])
  func formulas(attack: String) throws {
    for cell in try ownCells(attack) {
      #expect(cell.hasPrefix("'"), "\(cell)")
      #expect(cell.dropFirst() == attack[...])
    }
  }

  @Test(
    "Other texts stay what they are",
    arguments: [
      "Krisenplan", "a=b", "3 - 2", "\"Zitat\"; mit, allem", "Zeile 1\nZeile 2", "'schon'", "1;2;3", "\"", "\"\"",
    ])
  func texts(text: String) throws {
    for cell in try ownCells(text) { #expect(cell == text) }
  }

  @Test("Marks that turn the direction of writing are left out", arguments: ["\u{202E}", "\u{2066}"])
  func directions(mark: String) throws {
    for cell in try ownCells("ü\(mark)x") { #expect(cell == "üx") }
  }

  /// The cells of the company's name, a note, an open text, and the text and owner of an action.
  private func ownCells(_ text: String) throws -> [String] {
    var answers = ReportSample.mixedAnswers()
    answers["kompetenz.krise"] = Answer(.level(1), note: text)
    answers["offen.aenderung"] = Answer(.text(text))
    var sheet = try ReportSample.report(answers).sheet
    sheet.company.name = text
    let report = GapReport(
      ReportInput(
        sheet, questionnaire: try ReportSample.questionnaire(), benchmark: ReportSample.benchmark(),
        actions: [Action(id: "1", text: text, owner: text)], programVersion: "0.1.0"))
    return try Language.allCases.flatMap { language -> [String] in
      let table = try #require(CSVReading.table(CSVReport.render(report, language: language), language))
      let word = { (german: String, english: String) in language == .german ? german : english }
      let row = { (id: String) in table.first { $0[word("Kennung", "id")] == id } }
      return [
        row("muster")?[word("Titel", "title")], row("kompetenz.krise")?[word("Notiz", "note")],
        row("offen.aenderung")?[word("Antwort", "answer")], row("1")?[word("Titel", "title")],
        row("1")?[word("Zuständig", "owner")],
      ].map { $0 ?? "no such cell" }
    }
  }
}
