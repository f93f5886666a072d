import Benchmarks
import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@testable import Responses

@Suite("Tables of responses become counts")
struct CountingTests {
  @Test("Rows count by item, level and success, whatever separates cells and however values are written")
  func counts() throws {
    for (name, separator) in [("comma", ","), ("semicolon", ";"), ("tab", "\t")] {
      let rows = [
        ["id", "kompetenz.inhalte", "erfolg.gesamt", "kompetenz.einzeln", "kompetenz.anteil"],
        ["1", "3", "4", "A1", "L2"], ["2", "L3", "3", "o4", "10"], ["3", "DK", "0", "Option 2", "74.9"],
        ["4", "NA", "1", "", "75 %"], ["5", "\"0\"", "\"2\"", "\"A1\"", "\"9\""],
      ]
      let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
      let count = try TableSamples.count(text)
      #expect(count.rows == 5 && count.counted == 5 && count.faults == 0, "\(name): \(count.first)")
      let groups = count.groups
      #expect(groups.successful.people == 2 && groups.lessSuccessful.people == 2 && groups.rest.people == 1)
      #expect(groups.successful["kompetenz.inhalte"] == LevelCounts([0, 0, 0, 2, 0]))
      #expect(
        groups.lessSuccessful["kompetenz.inhalte"] == LevelCounts([0, 0, 0, 0, 0], dontKnow: 1, notApplicable: 1))
      #expect(groups.rest["kompetenz.inhalte"] == LevelCounts([1, 0, 0, 0, 0]))
      // o0 … o4 stand at level 0 … 4.
      #expect(groups.whole["kompetenz.einzeln"] == LevelCounts([2, 0, 1, 0, 1], unanswered: 1))
      // Bounds 0, 10, 25, 50, 75.
      #expect(groups.whole["kompetenz.anteil"] == LevelCounts([1, 1, 1, 1, 1]))
    }
  }

  @Test("Counts are those of the same answers as files")
  func sameAsSheets() throws {
    let questionnaire = try TableSamples.questionnaire()
    let sheets = try (0..<300).map { try TableSamples.sheet(UInt64($0)) }
    var expected = SuccessGroups(success: "erfolg.gesamt")
    for sheet in sheets where !sheet.answers.isEmpty { expected.count(sheet, in: questionnaire) }
    let folder = try TableSamples.Folder()
    for tool in Tool.allCases {
      let path = try folder.file(tool.table(of: sheets, questionnaire), "\(tool).csv")
      let count = try ResponseCount([try TableSamples.table(path)], success: "erfolg.gesamt")
      #expect(count.faults == 0, "\(tool): \(count.first.map(\.fault.explanation.english))")
      #expect(count.groups == expected, "\(tool)")
    }
  }

  @Test("Where every row has the same id, the one with the latest day counts, of that day the lower answers")
  func oneID() throws {
    var text = "response,date,kompetenz.inhalte\n"
    for row in 0..<120_000 {
      text += "gleich,2026-0\(row == 70_000 || row == 80_000 ? 2 : 1)-01,\(row == 70_000 ? 4 : 1)\n"
    }
    #expect(text.utf8.count > 2 * RecordBlocks.step)
    let count = try TableSamples.count(text)
    #expect(count.counted == 1 && count.repeated == 119_999)
    #expect(count.groups.whole["kompetenz.inhalte"] == LevelCounts([0, 1, 0, 0, 0]))
  }

  @Test("Of rows with the same id and day the same one counts in whatever order and tables they come, as in a query")
  func sameDay() throws {
    let folder = try TableSamples.Folder()
    // Lower first by the question that comes first; an open answer and a state are above every level.
    let rows = ["3,0,4", "3,0,2", ",4,0", "3,NA,0", "4,0,0"].map { "gleich01,2026-11-24,\($0)" }
    let head = "response,date,erfolg.gesamt,kompetenz.inhalte,kompetenz.drei\n"
    let expected = LevelCounts([0, 0, 1, 0, 0])
    for turn in rows.indices {
      let turned = Array(rows[turn...] + rows[..<turn])
      for order in [turned, turned.reversed()] {
        let one = try folder.file(head + order.joined(separator: "\n") + "\n", "a.csv")
        let single = try ResponseCount([try TableSamples.table(one)], success: "erfolg.gesamt")
        #expect(single.counted == 1 && single.groups.whole["kompetenz.drei"] == expected)
        let parts = try [order.prefix(2), order.dropFirst(2)].enumerated().map { number, part in
          try TableSamples.table(try folder.file(head + part.joined(separator: "\n") + "\n", "\(number).csv"))
        }
        let several = try ResponseCount(parts, success: "erfolg.gesamt")
        #expect(several.counted == 1 && several.groups == single.groups)
      }
    }
    // A sheet beside them is one state more.
    let table = try TableSamples.table(try folder.file(head + rows[1] + "\n", "a.csv"))
    for (level, isReplaced) in [(0, false), (4, true)] {
      var sheet = Sample.sheet(
        for: try TableSamples.questionnaire(), date: "2026-11-24",
        [
          "erfolg.gesamt": .level(3), "kompetenz.inhalte": .level(.lowest),
          "kompetenz.drei": .level(try #require(Level(level))),
        ])
      sheet.response = ResponseID("gleich01")
      let count = try ResponseCount([table], success: "erfolg.gesamt", beside: [sheet])
      #expect(count.replacedSheets == (isReplaced ? [0] : []) && count.counted == (isReplaced ? 1 : 0))
    }
  }

  @Test("UTF-8 with a mark, UTF-16 of both orders and Windows-1252 say the same")
  func encodings() throws {
    let text = "erfolg.gesamt;offen.wunsch;kompetenz.mehrere\n3;Grüße – „Köln“ €;A1 A2\n"
    let words = Array(text.utf16)
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "–": 0x96
      case "„": 0x84
      case "“": 0x93
      case "€": 0x80
      default: UInt8(scalar.value)
      }
    }
    let files: [(String, [UInt8], TextEncoding?)] = [
      ("mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), nil),
      ("little", [0xFF, 0xFE] + words.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, nil),
      ("big", [0xFE, 0xFF] + words.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, nil),
      ("unmarked", words.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, .utf16), ("windows", windows, .windows1252),
    ]
    let folder = try TableSamples.Folder()
    for (name, bytes, encoding) in files {
      let path = try folder.file(Data(bytes), name)
      let table = try TableSamples.table(path, encoding: encoding)
      var sheets: [AnswerSheet] = []
      let count = try ResponseCount([table], success: "erfolg.gesamt", keepsRows: true)
      _ = try RowSheets(table, of: count, today: "2026-11-30", prefix: "p").handOn { sheets.append($0) }
      #expect(sheets.first?["offen.wunsch"].response == .text("Grüße – „Köln“ €"), "\(name)")
      #expect(sheets.first?["kompetenz.mehrere"].response == .options(["o0", "o1"]), "\(name)")
    }
    let bare = try TableSamples.count(String(decoding: [0x61], as: UTF8.self) + text)
    #expect(bare.faults == 0)
    let unnamed = try ResponseCount([try TableSamples.table(try folder.file(Data(windows)))], success: "erfolg.gesamt")
    #expect(unnamed.first.first?.fault.reason == .notUTF8)
  }

  @Test("Line breaks in quotes cut no row in two, wherever a block of the file ends")
  func blocks() throws {
    var text = "erfolg.gesamt,bemerkung,kompetenz.inhalte\n"
    let rows = 60_000
    for row in 0..<rows {
      text += row % 3 == 0 ? "\(row % 5),\"eine, \"\"Zeile\"\"\nund noch eine \(row)\",1\n" : "\(row % 5),kurz,2\r\n"
    }
    #expect(text.utf8.count > RecordBlocks.step)
    let count = try TableSamples.count(text)
    #expect(count.rows == rows && count.faults == 0)
    #expect(count.groups.whole["kompetenz.inhalte"] == LevelCounts([0, rows / 3, rows * 2 / 3, 0, 0]))
    #expect(count.groups.successful.people == rows * 2 / 5)
  }

  @Test("The same id counts once: the latest day, else the first; also over tables and sheets")
  func repeated() throws {
    let folder = try TableSamples.Folder()
    let first = try folder.file(
      "response,date,erfolg.gesamt,kompetenz.inhalte\naaaaaaaa,2026-01-02,3,0\nbbbbbbbb,2026-01-02,3,1\n"
        + "aaaaaaaa,2026-01-03,3,4\nbbbbbbbb,2026-01-02,3,3\n", "a.csv")
    let second = try folder.file("_uuid;Datum;kompetenz.inhalte\nbbbbbbbb;05.01.2026 10:00;2\ncccccccc;;2\n", "b.csv")
    let tables = try [first, second].map { try TableSamples.table($0) }
    let count = try ResponseCount(tables, success: "erfolg.gesamt")
    #expect(count.rows == 6 && count.repeated == 3 && count.counted == 3)
    #expect(count.groups.whole["kompetenz.inhalte"] == LevelCounts([0, 0, 2, 0, 1]))
    #expect(count.groups.successful.people == 1 && count.latest == "2026-01-05")
    var sheets = [try TableSamples.sheet(1), try TableSamples.sheet(2), try TableSamples.sheet(3)]
    sheets[0].response = ResponseID("aaaaaaaa")
    sheets[2].response = ResponseID("cccccccc")
    // The sheets are of October: both are newer than their rows.
    let beside = try ResponseCount(tables, success: "erfolg.gesamt", beside: sheets)
    #expect(beside.replacedSheets.isEmpty && beside.counted == 1)
    sheets[0].date = "2026-01-01"
    #expect(try ResponseCount(tables, success: "erfolg.gesamt", beside: sheets).replacedSheets == [0])
  }

  @Test("Numbers that count up within a survey are no ids of another one")
  func ownIDs() throws {
    let folder = try TableSamples.Folder()
    let text = "id,kompetenz.inhalte\n1,0\n2,1\n2,1\n"
    let tables = try ["a.csv", "b.csv"].map { try TableSamples.table(try folder.file(text, $0)) }
    let count = try ResponseCount(tables, success: "erfolg.gesamt")
    #expect(count.counted == 4 && count.repeated == 2)
  }

  @Test("What ODK says before an id is no part of it, and nothing else is left out of one")
  func prefixes() throws {
    let count = try TableSamples.count(
      "KEY,kompetenz.inhalte\nuuid:a1,0\na1,1\nuabc:1,2\nuxyz:1,3\nuuid:,4\n")
    #expect(count.rows == 5 && count.repeated == 1 && count.counted == 4)
  }

  @Test("Hashes that come more than once are found among very many")
  func hashes() {
    var random = SplitMix64(seed: 7)
    let all = (0..<200_000).map { _ in UInt64.random(in: .min ... .max, using: &random) | 1 }
    let again = Set(stride(from: 0, to: all.count, by: 1000).map { all[$0] })
    var parts = [HashParts(), HashParts()]
    for (index, hash) in (all + Array(again) + Array(again)).enumerated() { parts[index % 2].append(hash) }
    #expect(RepeatedHashes.find(in: parts) == again)
    #expect(parts[0].parts.joined().count + parts[1].parts.joined().count == all.count + 2 * again.count)
    #expect(RepeatedHashes.find(in: [HashParts()]).isEmpty && RepeatedHashes.find(in: []).isEmpty)
  }
}
