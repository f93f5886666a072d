import Benchmarks
import Files
import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@testable import Responses

@Suite("Faults in tables are told with row and column")
struct TableFaultTests {
  @Test("A cell that is no answer leaves its row out, and says why")
  func cells() throws {
    let cases: [(String, TableFaultReason)] = [
      ("7", .levelOutOfRange("7")), ("-1", .levelOutOfRange("-1")), ("2,5", .levelOutOfRange("2,5")),
      ("3,0", .decimalLevel("3,0")), ("3.0", .decimalLevel("3.0")),
      ("ja", .unknownAnswer("ja", possible: ["0", "2", "4", "DK"])), ("NA", .mustApply),
      ("trifft nicht zu", .mustApply),
      ("03,0", .decimalLevel("03,0")), ("3\0", .nullByte),
      ("ein langer Satz über jemanden", .unknownAnswer(nil, possible: ["0", "2", "4", "DK"])),
    ]
    for (cell, reason) in cases {
      let count = try TableSamples.count("erfolg.gesamt;kompetenz.drei\n3;2\n3;\(cell)\n3;4\n")
      #expect(count.rows == 3 && count.faulty == 1 && count.counted == 2 && count.faults == 1, "\(cell)")
      #expect(count.first.first?.fault == TableFault(row: 3, column: "kompetenz.drei", reason), "\(cell)")
    }
  }

  @Test("A level with noughts behind it is told with the whole number, whatever mark stands between")
  func decimals() {
    for shown in ["3,0", "3.0", "03,00"] {
      let text = TableFaultReason.decimalLevel(shown).explanation
      #expect(!text.german.contains("Komma") && text.german.hasSuffix("Schreiben Sie „3“."))
      #expect(!text.english.contains("point") && text.english.hasSuffix("Write “3”."))
    }
  }

  @Test("Lists and shares are read byte by byte, as engines read them")
  func bytes() throws {
    let cells: [(String, Bool)] = [
      ("D\u{212A}", false), ("o0\u{37E}o1", false), ("o0|o1", true), ("\"o0\r\no1\"", true), ("\" ; \"", false),
      ("weiß nicht", true), ("\"weiß; nicht\"", false),
    ]
    for (cell, isAnswer) in cells {
      let count = try TableSamples.count("erfolg.gesamt,kompetenz.mehrere\n3,\(cell)\n3,o0\n")
      #expect(count.counted == (isAnswer ? 2 : 1), "\(cell)")
    }
    let spaces = String(repeating: " ", count: 80)
    let count = try TableSamples.count("kompetenz.anteil\n50\(spaces)%\n\(String(repeating: "0", count: 42))\n")
    #expect(count.counted == 1 && count.faulty == 1)
  }

  @Test("Spaces around a level, an empty cell and a blank line are no faults; a row without any answer is left out")
  func harmless() throws {
    let count = try TableSamples.count("erfolg.gesamt;kompetenz.drei;x\n3; 2\u{20};\n\n3;;\n;;nur x\n")
    #expect(count.faults == 0 && count.rows == 3 && count.unanswered == 1 && count.counted == 2)
  }

  @Test("Options that exclude each other, a share above 100, a day that is none, and too few cells are faults")
  func others() throws {
    let count = try TableSamples.count(
      "date,kompetenz.mehrere,kompetenz.anteil,kompetenz.inhalte\n2026-01-01,o0 keine,1,1\n2026-01-01,o0 DK,1,1\n"
        + "2026-01-01,,101,1\n2026-02-30,,1,1\n2026-01-01,,1\n2026-01-01,,1,1,,\n2026-01-01,,1,1,zu viel\n"
        + "2026-01-01,,1,\"1\"1\n")
    let faults = count.first.map(\.fault)
    #expect(faults.map(\.row) == [2, 3, 4, 5, 6, 8, 9])
    #expect(
      faults.map(\.reason) == [
        .exclusiveWithOthers("keine"), .exclusiveWithOthers("dk"), .shareOutOfRange, .invalidDate,
        .cells(3, expected: 4), .cells(5, expected: 4), .quoteInside,
      ])
    #expect(count.counted == 1)
  }

  @Test("All faults are counted, the first twenty told, in the order of the file")
  func many() throws {
    var text = "kompetenz.inhalte,bemerkung\n"
    for row in 0..<40_000 { text += row % 100 == 99 ? "9,x\n" : "1,\(String(repeating: "y", count: 60))\n" }
    #expect(text.utf8.count > 2 * RecordBlocks.step)
    let count = try TableSamples.count(text)
    #expect(count.faults == 400 && count.faulty == 400 && count.first.count == 20)
    #expect(count.first.map(\.fault.row) == (1...20).map { $0 * 100 + 1 })
  }

  @Test("A table that cannot be used as a whole is refused with its reason")
  func tables() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let cases: [(String, TableFaultReason)] = [
      ("", .empty), ("\n\n", .empty), ("a,b\n1,2\n", .noItems), ("PK\u{3}\u{4}", .binary), ("a\0b\n", .binary),
      ("kompetenz.inhalte,kompetenzinhalte\n1,1\n", .sameColumnTwice("kompetenz.inhalte")),
      ("id,id,kompetenz.inhalte\n1,1,1\n", .sameColumnTwice("id")), ("kompetenz.inhalte,x\r1,1\r", .bareReturns),
      (String(repeating: "a,", count: 100_000) + "b\n", .tooManyColumns(4096)),
      ("kompetenz.inhalte,x\n1,\"offen\n1,1\n", .openQuote), ("kompetenz.inhalte,\"x\n1,1\n", .openQuote),
      ("kompetenz.inhalte,x\n1,1\n1,\(long)\n", .rowTooLong), ("kompetenz.inhalte,x\n1,\"\(long)", .rowTooLong),
    ]
    for (text, reason) in cases {
      do {
        _ = try TableSamples.count(text)
        Issue.record("\(reason) was not found")
      } catch let fault as TableFault {
        #expect(fault.reason == reason)
      } catch let fault as FaultInTable {
        #expect(fault.fault.reason == reason)
      }
    }
  }

  @Test("The row is named in which a quote begins that never ends, and the one that is too long")
  func rows() throws {
    let good = String(repeating: "1,\"a\nb\"\n", count: 300_000)
    for (bad, reason) in [
      ("1,\"offen\n1,1\n", TableFaultReason.openQuote), ("1,\(String(repeating: "x", count: 3 << 20))", .rowTooLong),
    ] {
      #expect(throws: FaultInTable.self) { try TableSamples.count("kompetenz.inhalte,x\n" + good + bad) }
      do { _ = try TableSamples.count("kompetenz.inhalte,x\n" + good + bad) } catch let fault as FaultInTable {
        #expect(fault.fault == TableFault(row: 300_002, reason))
      }
    }
  }

  @Test("A missing heading is known as such, and columns without one and a missing question on success are told")
  func headings() throws {
    for text in ["1,2,3\n0,4,2\n", "L1,A2,2026-11-24\n1,1,1\n"] {
      #expect(throws: TableFault(row: 1, .noHeading)) { try TableSamples.count(text) }
    }
    #expect(throws: TableFault(row: 1, .noItems)) { try TableSamples.count("a,b\n1,2\n") }
    let folder = try TableSamples.Folder()
    let file = try TableFile(try folder.file(",kompetenz.inhalte,,x\n1,2,3,4\n"))
    let questionnaire = try TableSamples.questionnaire()
    let table = try ResponseTable(file, of: questionnaire, counting: "erfolg.gesamt")
    #expect(table.nameless == [1, 3] && table.missingSuccess == "erfolg.gesamt" && table.unknown == ["x"])
    #expect(try ResponseTable(file, of: questionnaire).missingSuccess == nil)
  }

  @Test("What cannot be read is said to be that, at the beginning and further on")
  func unreadable() throws {
    #expect(throws: FileFault.notReadable(path: "/proc/self/mem")) { try TableFile("/proc/self/mem") }
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: RecordBlocks.capacity)
    defer { buffer.deallocate() }
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    let blocks = RecordBlocks(folder, from: 0, hasQuotes: true) { _ in }
    #expect(blocks.next(into: buffer) == nil && blocks.failure?.reason == .notReadable)
  }

  @Test("A file that is not there, a folder and a pipe are what they are")
  func files() throws {
    let folder = try TableSamples.Folder()
    #expect(throws: (any Error).self) { try TableFile(folder.url.path) }
    #expect(throws: (any Error).self) { try TableFile(folder.url.path + "/fehlt.csv") }
    let pipe = folder.url.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let writer = Thread { try? Data("kompetenz.inhalte\n1\n2\n".utf8).write(to: URL(filePath: pipe)) }
    writer.start()
    let count = try ResponseCount([try TableSamples.table(pipe)], success: "erfolg.gesamt")
    #expect(count.counted == 2)
  }

  @Test("Lines of answer files count like rows, and a line that is none is told")
  func lines() throws {
    let line = { (level: Int) in
      """
      {"format": "reifegrad-answers/1", "response": "abcdefg\(level)", "questionnaire": "muster", "version": "1.0.0", \
      "date": "2026-01-0\(level + 1)", "answers": {"kompetenz.inhalte": {"level": \(level)}, "erfolg.gesamt": \
      {"level": 3}}}
      """
    }
    let count = try TableSamples.count(line(1) + "\n\n{\n" + line(2) + "\n" + line(2) + "\n")
    #expect(count.rows == 4 && count.faulty == 1 && count.repeated == 1 && count.counted == 2)
    #expect(count.first.first?.fault.row == 3)
    #expect(count.latest == "2026-01-03" && count.groups.successful.people == 2)
  }

  @Test("Random bytes never stop the program")
  func fuzz() throws {
    let folder = try TableSamples.Folder()
    let alphabet = Array("\"\"\"\",,;;\n\n\r\t034LDKNA \0xü".utf8)
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      let head = Array("erfolg.gesamt,kompetenz.inhalte,kompetenz.mehrere,offen.wunsch,date\n".utf8)
      let bytes = head + (0..<200).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let path = try folder.file(Data(bytes))
      guard let table = try? TableSamples.table(path) else { continue }
      guard let count = try? ResponseCount([table], success: "erfolg.gesamt") else { continue }
      let sheets = try TableSamples.sheets(path)
      #expect(sheets.count == count.counted)
    }
  }
}
