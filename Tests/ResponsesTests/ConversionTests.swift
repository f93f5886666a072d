import AnswerFiles
import Benchmarks
import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@testable import Responses

@Suite("What is converted is what counts")
struct ConversionTests {
  private static let today: CalendarDate = "2026-11-30"

  /// Rows with the same ids, without ids and days, with faults and without answers.
  private func table(_ seed: UInt64) throws -> String {
    var random = SplitMix64(seed: seed)
    let ids = ["", "", "aaaaaaaa", "bbbbbbbb", " bbbbbbbb", "uuid:cccccccc", "cccccccc", "Ä", "d1", "d2"]
    let days = seed % 3 == 0 ? [""] : ["", "", "2024-03-01", "2025-02-03 10:00", "03.02.2025", "2025-12-31"]
    let cells = [
      ["", "A1", "A1 A2", "o1"], ["", "0", "1", "L2", "3", "4"], ["", "0", "L1", "3", "NA", "DK", "weiß nicht", "9"],
      ["", "o0", "A5", "Option 2", "DK"], ["", "o0 o1", "keine", "NA", "Trifft nicht zu", "DK", "o0 keine"],
      ["", "0", "12,5", "9.99", "74.99 %", "100", "L3", "101", "DK"], ["", "0", "L4", "2"],
    ]
    var text =
      "\(seed % 2 == 0 ? "response" : "id");date;profil.kanaele;erfolg.gesamt;kompetenz.inhalte;"
      + "kompetenz.einzeln;kompetenz.mehrere;kompetenz.anteil;kompetenz.drei\n"
    for _ in 0..<60 {
      let who = ids.randomElement(using: &random) ?? ""
      let day = days.randomElement(using: &random) ?? ""
      let row = cells.map { $0.randomElement(using: &random) ?? "" }
      text += ([who, day] + row).joined(separator: ";") + "\n"
    }
    return text
  }

  @Test("A table and what it is converted to count the same, in the same year", arguments: 0..<60)
  func same(seed: UInt64) throws {
    let folder = try TableSamples.Folder()
    let questionnaire = try TableSamples.questionnaire()
    let path = try folder.file(try table(seed))
    let derived = try ResponseCount(
      [try ResponseTable(TableFile(path), of: questionnaire, counting: "erfolg.gesamt")], success: "erfolg.gesamt")
    let whole = try TableSamples.table(path)
    let count = try ResponseCount([whole], success: "erfolg.gesamt", keepsRows: true)
    #expect(count.repeated > 0 && count.faulty > 0)
    var lines: [UInt8] = []
    let rows = RowSheets(whole, of: count, today: Self.today, prefix: "p")
    let written = try rows.handOn { lines += AnswerFile.line($0, questionnaire: questionnaire) }
    #expect(written == count.counted)
    let back = try ResponseTable(
      TableFile(try folder.file(Data(lines), "t.ndjson")), of: questionnaire, counting: "erfolg.gesamt")
    let again = try ResponseCount([back], success: "erfolg.gesamt")
    #expect(again.groups == derived.groups && again.repeated == 0 && again.faults == 0)
    #expect((again.latest ?? Self.today).year == (derived.latest ?? Self.today).year)
    // Lines are converted as rows are: what they say twice is there once.
    let twice = try TableSamples.table(try folder.file(Data(lines + lines), "u.ndjson"))
    let counted = try ResponseCount([twice], success: "erfolg.gesamt", keepsRows: true)
    let handed = try RowSheets(twice, of: counted, today: Self.today, prefix: "p").handOn { _ in }
    #expect(handed == counted.counted)
  }

  @Test("A row without a day is never the latest: it gets the earliest day of its table, else today's")
  func days() throws {
    let folder = try TableSamples.Folder()
    let rows = "aaaaaaaa,2025-05-01,2\naaaaaaaa,,0\nbbbbbbbb,,1\ncccccccc,2024-03-02,3\ndddddddd,2023-01-01,\n"
    let sheets = try TableSamples.sheets(try folder.file("response,date,kompetenz.inhalte\n" + rows))
    #expect(sheets.map(\.response?.rawValue) == ["aaaaaaaa", "bbbbbbbb", "cccccccc"])
    #expect(sheets.map(\.date) == ["2025-05-01", "2024-03-02", "2024-03-02"])
    #expect(sheets.first?["kompetenz.inhalte"].response == .level(2))
    let none = try TableSamples.sheets(try folder.file("response,kompetenz.inhalte\naaaaaaaa,1\n"))
    #expect(none.map(\.date) == ["2026-11-30"])
  }

  @Test("Where a map says another band of a number than its own, that is what is written")
  func mappedShares() throws {
    let folder = try TableSamples.Folder()
    let map = ResponseMap(
      questionnaire: "muster",
      columns: ["A": .init(.item("kompetenz.anteil"), values: ["37": .level(4), "k. A.": .nothing])])
    let sheets = try TableSamples.sheets(try folder.file("A,kompetenz.inhalte\n37,1\n38,1\nk. A.,1\n"), map: map)
    #expect(sheets.map { $0["kompetenz.anteil"].response } == [.level(4), .share(38), nil])
  }
}
