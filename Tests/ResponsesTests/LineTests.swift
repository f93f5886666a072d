import AnswerFiles
import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@testable import Responses

@Suite("Tables with an answer file a line")
struct LineTests {
  private let folder: TableSamples.Folder

  init() throws { folder = try TableSamples.Folder() }

  private func line(_ answers: String = #""kompetenz.inhalte": {"level": 1}"#, version: String = "1.0.0") -> String {
    """
    {"format": "reifegrad-answers/1", "questionnaire": "muster", "version": "\(version)", "date": "2026-01-02", \
    "answers": {\(answers)}}

    """
  }

  private func count(_ text: String) throws -> ResponseCount {
    try ResponseCount([try TableSamples.table(try folder.file(text, "t.ndjson"))], success: "erfolg.gesamt")
  }

  @Test("A fault is told with the number of its line, blank lines counted, wherever it stands")
  func numbers() throws {
    for bad in 0..<4 {
      var lines = [line(), line(), line(), line()]
      lines[bad] = "{broken\n"
      let count = try count(lines.joined())
      #expect(count.counted == 3 && count.faulty == 1 && count.first.map(\.fault.row) == [bad + 1])
    }
    #expect(try count("\n\n" + line() + "\n{}\n").first.first?.fault.row == 5)
    // By the name of the file even a first line that does not begin like one.
    #expect(try count("broken\n" + line()).first.map(\.fault.row) == [1])
  }

  @Test("Every fault of a line is told by itself with its row and where in the line it is")
  func several() throws {
    let count = try count(line() + line(#""gibt.es": {"level": 1}, "kompetenz.inhalte": {"level": 9}"#))
    #expect(count.counted == 1 && count.faulty == 1 && count.faults == 2)
    for (path, fault) in count.first {
      let text = FaultInTable(path: path, fault: fault).explanation
      #expect(text.german.contains("t.ndjson: Zeile 2: Spalte ") && !text.german.contains("\n"), "\(text.german)")
      #expect(text.english.contains("t.ndjson: row 2: column "))
    }
    #expect(count.first.count == 2)
  }

  @Test("A line above 1 MB is named and refuses the file, wherever blocks end", arguments: [0, 3, 400_000, 900_000])
  func long(before: Int) throws {
    let filler = String(repeating: " ", count: before)
    for length in [1 << 20, 1_150_000, 2_300_000] {
      let text = line() + filler + line() + "{\(String(repeating: "x", count: length))\n" + line()
      do {
        _ = try count(text)
        Issue.record("\(before), \(length)")
      } catch let fault as FaultInTable { #expect(fault.fault == TableFault(row: 3, .lineTooLong)) }
    }
  }

  @Test("So is a row of a table", arguments: [0, 3, 400_000, 900_000])
  func longRows(before: Int) throws {
    for length in [1 << 20, 1_150_000, 2_300_000] {
      let (short, long) = (String(repeating: "y", count: before), String(repeating: "x", count: length))
      let text = "kompetenz.inhalte,x\n1,\(short)\n1,\(long)\n1,\n"
      #expect(throws: FaultInTable.self) { try TableSamples.count(text) }
      do { _ = try TableSamples.count(text) } catch let fault as FaultInTable {
        #expect(fault.fault == TableFault(row: 3, .rowTooLong))
      }
    }
  }

  @Test("The first lines are there with their rows")
  func first() throws {
    let file = try TableFile(try folder.file("\n \n{a\n{b", "a.ndjson"))
    let lines = file.firstLines
    #expect(lines.map(\.row) == [3, 4] && lines.map(\.bytes) == [Array("{a".utf8), Array("{b".utf8)])
  }
}
