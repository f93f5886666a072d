import AnswerFiles
import Foundation
import Questionnaire
import Scoring
import ScreenDoubles
import TestSupport
import Testing

/// The businesses of docs/examples/einstieg, with what its table says of each.
@Suite("Beginners")
struct BeginnerTests {
  struct Business: Sendable, CustomTestStringConvertible {
    let file: String
    let verdict: String
    let platforms: [String]
    let notes: [String]

    var testDescription: String { file }

    /// A line of the table; `nil` for its head and for prose.
    init?(line: Substring) {
      let cells = line.split(separator: "|").map { cell in
        cell.matches(of: #/`([a-z-]+)`/#).map { String($0.output.1) }
      }
      guard cells.count == 6, let file = cells[0].first, let verdict = cells[2].first else { return nil }
      (self.file, self.verdict, platforms, notes) = (file, verdict, cells[3], cells[4])
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/examples/einstieg").standardized

  static let businesses: [Business] =
    ((try? String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)) ?? "")
    .split(separator: "\n").compactMap { Business(line: $0) }

  @Test("The table has the twelve beginners, and two who should not start")
  func whole() { #expect(Self.businesses.count == 14) }

  @Test("Each gets the verdict, the platforms and the notes that a consultant would give", arguments: businesses)
  func judged(business: Business) throws {
    let questionnaire = try FakeShell("einstieg").questionnaire
    let file = Self.folder.appending(path: "\(business.file).json")
    let sheet = try AnswerFile(reading: Array(Data(contentsOf: file))).sheet(for: questionnaire)
    guard case .decided(let result) = Judgement([sheet], in: questionnaire) else {
      Issue.record("no verdict")
      return
    }
    #expect(result.verdict.id.rawValue == business.verdict)
    #expect(result.steps.count == 3)
    func entries(_ id: AdviceID) -> [String] {
      result.advice.first { $0.advice.id == id }?.entries.map(\.id.rawValue) ?? []
    }
    // The table names all platforms that fit; shown are the proposal and the next one.
    #expect(entries("plattformen") == Array(business.platforms.prefix(2)))
    #expect(entries("vorher") == business.notes)
  }
}
