import Foundation
import Scoring
import Testing

@Suite("docs/method.md")
struct MethodTests {
  /// The page in one line, so that no sentence depends on where its lines break.
  private func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/method.md"), encoding: .utf8)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  @Test("Every number of the method is the one that the page names")
  func numbers() throws {
    let page = try page()
    let sentences = [
      "from 0 to \(plain(Method.wholeValue)) and are rounded",
      "F = \(plain(Method.wholeValue)) · Σ w·l / (\(plain(Method.highestLevel)) · Σ w)",
      "from c = \(plain(Method.leastCoverage)) on",
      "first at \(plain(Method.openLevels.lowerBound)), then at \(plain(Method.openLevels.upperBound))",
      "An open one counts as \(plain(Method.openAtGate))",
      "items at level \(plain(Method.mastery)) or above",
      "at least \(plain(Method.perceptionGap)) levels apart",
      "standard deviation of σ = \(Method.scatter == 0.5 ? "½" : "?") level",
      "u = \(plain(Method.normalQuantile)) · \(plain(Method.wholeValue / Method.highestLevel)) · σ",
      "scored items below level \(plain(Method.firstStepsBelow))",
    ]
    for sentence in sentences { #expect(page.contains(sentence), "\(sentence)") }
    #expect(page.contains("a perspective of up to four people") && Method.mostShownSingly == 4)
    #expect(page.contains("closer than 0.000 000 001 count as equal") && Method.noise == 1e-9)
  }

  @Test("The table of stages is that of the page", arguments: Stage.allCases)
  func stages(stage: Stage) throws {
    let row = try page().split(separator: "| \(stage.rawValue) ").dropFirst().map { $0.split(separator: "|") }
    let core = stage.gate == 0 ? "–" : plain(stage.gate)
    #expect(
      row.contains { cells in
        cells.count > 2 && cells[1] == " \(plain(stage.threshold)) " && cells[2] == " \(core) "
      })
  }
}
