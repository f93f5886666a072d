import AnswerFiles
import Foundation
import Testing
import Words

@Suite("Broken answer files")
struct BrokenFileTests {
  /// Beside each broken file stands what is told about it; `REIFEGRAD_RECORD=1` writes it anew.
  @Test("Each is refused with every fault, its place and what to do", arguments: Fixture.names(in: "Broken"))
  func report(name: String) throws {
    let questionnaire = try Fixture.questionnaire()
    let data = try Fixture.data("Broken", name + ".json")
    let error = try #require(throws: AnswerFileError.self) {
      try AnswerFile.read(data, questionnaire: questionnaire)
    }
    #expect(!error.faults.isEmpty)
    let told = Self.report(error)
    let sidecar = Fixture.url("Broken", name + ".txt")
    if ProcessInfo.processInfo.environment["REIFEGRAD_RECORD"] != nil { try Data(told.utf8).write(to: sidecar) }
    #expect(told == (try? String(contentsOf: sidecar, encoding: .utf8)))
  }

  @Test("There are as many reports as files")
  func noneLeftOver() {
    #expect(Fixture.names(in: "Broken", "txt") == Fixture.names(in: "Broken"))
    #expect(Fixture.names(in: "Broken").count >= 35)
  }

  private static func report(_ error: AnswerFileError) -> String {
    let suggestions = error.faults.compactMap(\.suggestion)
    return [
      error.explanation.german, error.explanation.english, "-> " + suggestions.joined(separator: ", "), "",
    ].joined(separator: "\n")
  }

  @Test("Every known fault has an explanation in both languages", arguments: Fixture.names(in: "Broken"))
  func bothLanguages(name: String) throws {
    let questionnaire = try Fixture.questionnaire()
    let error = #expect(throws: AnswerFileError.self) {
      try AnswerFile.read(try Fixture.data("Broken", name + ".json"), questionnaire: questionnaire)
    }
    for fault in error?.faults ?? [] {
      #expect(fault.explanation.german.count > 10 && fault.explanation.english.count > 10)
      #expect(fault.explanation.german != fault.explanation.english)
      #expect(fault.line >= 1 && fault.column >= 1)
    }
  }

  @Test("No error repeats what people wrote", arguments: ["Beispiel", "Muster GmbH", "30 %", "Größe", "31m", "Mainz"])
  func noPersonalData(text: String) throws {
    for name in Fixture.names(in: "Broken", "txt") {
      let report = try String(contentsOf: Fixture.url("Broken", name + ".txt"), encoding: .utf8)
      #expect(!report.contains(text), "\(name)")
    }
  }
}
