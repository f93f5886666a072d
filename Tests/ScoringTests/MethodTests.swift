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

  private func half(_ number: Double) -> String { number == 0.5 ? "½" : plain(number) }

  @Test("Every number of the method is the one that the page names")
  func numbers() throws {
    let page = try page()
    let sentences = [
      "from 0 to \(plain(Method.wholeValue)) and are rounded",
      "F = \(plain(Method.wholeValue)) · Σ w·l / (\(plain(Method.highestLevel)) · Σ w)",
      "from c = \(plain(Method.leastCoverage)) on",
      "mean of their coverages is at least \(plain(Method.leastCoverage))",
      "first at \(plain(Method.openLevels.lowerBound)), then at \(plain(Method.openLevels.upperBound))",
      "lower bound with every open core item at \(plain(Method.openAtGate))",
      "upper bound with every open core item at \(plain(Method.openLevels.upperBound))",
      "number of items at level \(plain(Method.mastery)) or above",
      "number of items at level \(plain(Method.depth)). It can only",
      "at least \(plain(Method.perceptionGap)) levels apart",
      "standard deviation of σ = \(half(Method.scatter)) level",
      "= \(plain(Method.normalQuantile)) · \(plain(Method.wholeValue / Method.highestLevel)) · σ",
      "From a threshold up to u/\(plain(1 / Method.marginShare)) above it",
      "listed from \(half(Method.leastGap)) level on",
      "\(plain(Method.support(of: .explicit))) explicit, ⅔ inferred, \(half(Method.support(of: .own))) own",
      "\(plain(Method.supportOfTarget)) for a target of the company",
      "\(plain(Method.bottleneckFactor)) in an Engpass dimension, else 1",
      "with \(half(Method.addedCount)) added to each level",
      "less than \(half(Method.leastBelowTarget)) below it",
      "scored items below level \(plain(Method.firstStepsBelow))",
    ]
    for sentence in sentences { #expect(page.contains(sentence), "\(sentence)") }
    #expect(page.contains("a perspective of up to four people") && Method.mostShownSingly == 4)
    #expect(page.contains("Below three items Δ̂") && Method.fewestShrunk == 3)
    #expect(page.contains("takes at most two steps") && Method.mostSteps == 2)
    #expect(page.contains("**The three next steps**") && Method.mostNextSteps == 3)
    #expect(page.contains("First two of the Engpass") && Method.mostOfBottleneck == 2)
    #expect(page.contains("the first three are named") && Method.mostNamed == 3)
    #expect(page.contains("at least half of those who chose") && Method.leastChosen == 0.5)
    #expect(Method.support(of: .inferred) == 2.0 / 3)
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
