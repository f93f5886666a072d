import Foundation
import Testing
import Words

@testable import Catalog

/// What a comment line `# expect: LINE:COLUMN text` of a broken file demands.
struct Expectation: CustomStringConvertible {
  let place: String
  let text: String

  var description: String { "\(place) \(text)" }

  static func all(in bytes: [UInt8]) -> [Expectation] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      guard let start = line.range(of: "# expect: ") else { return nil }
      let parts = line[start.upperBound...].split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return Expectation(place: String(parts[0]), text: String(parts[1]))
    }
  }

  func isMet(by finding: Finding) -> Bool {
    finding.position.description == place && finding.message(in: .english).contains(text)
  }
}

@Suite("Broken files")
struct BrokenFileTests {
  @Test("Every broken file gives exactly the findings it expects", arguments: Fixture.names(in: "Broken"))
  func findings(name: String) throws {
    let bytes = try Fixture.bytes("Broken/\(name)")
    let expectations = Expectation.all(in: bytes)
    #expect(!expectations.isEmpty, "\(name) has no line “# expect: LINE:COLUMN text”")
    let findings = Fixture.findings(bytes, named: name)
    for expectation in expectations {
      #expect(
        findings.contains(where: expectation.isMet), "\(name): missing \(expectation)\n\(Fixture.list(findings))")
    }
    #expect(findings.count == expectations.count, "\(name): more or less than expected\n\(Fixture.list(findings))")
  }

  @Test("Every message is there in both languages and ends like a sentence", arguments: Fixture.names(in: "Broken"))
  func languages(name: String) throws {
    for finding in Fixture.findings(try Fixture.bytes("Broken/\(name)"), named: name) {
      for language in Language.allCases {
        let message = finding.message(in: language)
        #expect(message.hasSuffix(".") || message.hasSuffix("?") || message.hasSuffix(".)"), "\(message)")
      }
      #expect(finding.message(in: .german) != finding.message(in: .english))
    }
  }

  @Test("There are at least 45 broken files")
  func count() { #expect(Fixture.names(in: "Broken").count >= 45) }
}
