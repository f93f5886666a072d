import Testing
import Words

@testable import Catalog

@Suite("Hostile files")
struct RobustnessTests {
  private func findings(_ text: String) -> [Finding] { QuestionnaireReader.read(Array(text.utf8), file: "f").findings }

  private func firstMessage(_ text: String) -> String { findings(text).first?.message(in: .english) ?? "" }

  @Test("A file over 1 MiB is refused without being read")
  func huge() {
    let findings = findings(String(repeating: "#", count: SourceText.largestSize + 1))
    #expect(findings.map { $0.message(in: .english) }.first?.contains("larger than 1 MiB") == true)
  }

  @Test("A MiB of comment is just an empty file")
  func largeComment() {
    #expect(firstMessage(String(repeating: "#", count: SourceText.largestSize)).contains("empty"))
  }

  @Test("Deep nesting is told, not followed", arguments: ["[", "{a: ", "- ", "? "])
  func deep(opener: String) {
    let findings = findings("a:\n  " + String(repeating: opener, count: 100_000))
    #expect(findings.map { $0.message(in: .english) }.first?.contains("nested deeper") == true)
  }

  @Test("Brackets down to the parser's limit do no harm")
  func deepButBalanced() {
    for depth in [500, 990, 1_010, 50_000] {
      let text = "format: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(!findings(text).isEmpty)
    }
  }

  @Test("A few lines that stand for billions are refused")
  func billionLaughs() {
    var text = "a0: &a0 [\"x\", \"x\"]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a60\n: x\n"
    #expect(firstMessage(text).contains("Anchors and aliases"))
  }

  @Test("A file of duplicate keys ends with a finding")
  func duplicates() {
    let text = "format: x\n" + String(repeating: "a: 1\n", count: 20_000)
    #expect(findings(text).contains { $0.message(in: .english).contains("“a” stands twice") })
  }

  @Test(
    "Duplicate keys of every shape are told",
    arguments: ["\"\": 1\n", "'a': 1\n", "[a]: 1\n", "? a\n: 1\n", "\"\\x41\": 1\n"])
  func shapesOfDuplicates(line: String) {
    #expect(findings(line + line).contains { $0.message(in: .english).contains("stands twice") })
  }

  @Test("UTF-16 is named as such", arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    let findings = QuestionnaireReader.read(bytes, file: "f").findings
    #expect(findings.map { $0.message(in: .english) }.first?.contains("UTF-16") == true)
  }

  @Test("An empty file says how to begin")
  func empty() {
    #expect(firstMessage("").contains("empty"))
    #expect(firstMessage("---\n").contains("not a block of keys"))
  }

  @Test("Files cut off anywhere give findings and never a value with errors")
  func cutOff() throws {
    let bytes = try Fixture.bytes("Valid/alle-typen.yaml")
    // What ends behind the second item may well be whole.
    for length in stride(from: 0, to: 2300, by: 37) {
      let reading = QuestionnaireReader.read(Array(bytes[..<length]), file: "f")
      #expect(reading.value == nil && !reading.findings.isEmpty, "cut at \(length)")
    }
  }

  @Test("Files with any byte replaced are answered")
  func mutated() throws {
    let bytes = try Fixture.bytes("Valid/alle-typen.yaml")
    let replacements: [UInt8] = [0x00, 0x09, 0x0A, 0x22, 0x27, 0x3A, 0x5B, 0x7D, 0x26, 0x2A, 0x21, 0xFF]
    for (number, index) in stride(from: 0, to: bytes.count, by: 23).enumerated() {
      var copy = bytes
      copy[index] = replacements[number % replacements.count]
      let reading = QuestionnaireReader.read(copy, file: "f")
      #expect((reading.value == nil) == reading.findings.contains { $0.severity == .error })
    }
  }

  @Test("Benchmarks with any byte replaced are answered")
  func mutatedBenchmarks() throws {
    let bytes = try Fixture.bytes("Valid/klein-vergleich.yaml")
    for index in bytes.indices {
      var copy = bytes
      copy[index] = index % 2 == 0 ? 0x3A : 0x22
      let reading = Fixture.benchmark(copy)
      #expect((reading.value == nil) == reading.findings.contains { $0.severity == .error })
    }
  }
}
