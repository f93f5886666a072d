import Documents
import Foundation
import PrintedDocuments
import Reports
import TestSupport
import Testing
import Words

@Suite("The structure of a printed report, for those who read it with a program")
struct StructureTests {
  private static let kinds: [Reports.Kind] = [.beginner, .joint, .strong, .entry]

  /// A line of `pdfinfo -struct`, such as “  H2 (block)”.
  private struct Part: CustomStringConvertible {
    let depth: Int
    let name: String
    var description: String { String(repeating: " ", count: depth) + name }
  }

  private static func parts(_ printed: Printed) throws -> [Part] {
    try printed.tool("pdfinfo", ["-struct", printed.path]).split(separator: "\n").compactMap { line in
      let depth = line.prefix { $0 == " " }.count
      let name = line.dropFirst(depth).prefix { $0.isLetter || $0.isNumber }
      return name.isEmpty || name == "Object" ? nil : Part(depth: depth / 2, name: String(name))
    }
  }

  @Test("The file is tagged, says its language and shows its title", arguments: Language.allCases)
  func language(language: Language) throws {
    for kind in Self.kinds {
      let printed = try Printed.of(kind, language)
      #expect(try printed.info()["Tagged"] == "yes")
      #expect(try printed.info()["Title"]?.isEmpty == false)
      let json = try printed.tool("qpdf", ["--json=1", "--json-key=objects", printed.path])
      #expect(
        json.contains("\"/Lang\": \"u:\(language.rawValue)\"") || json.contains("\"/Lang\": \"\(language.rawValue)\""))
      #expect(json.contains("\"/DisplayDocTitle\": true"))
    }
  }

  @Test("Headings have no gaps; there are paragraphs, lists and tables, each part where it belongs")
  func structure() throws {
    for kind in Self.kinds {
      let parts = try Self.parts(Printed.of(kind, .german))
      #expect(parts.first?.name == "Document")
      let levels = parts.compactMap { $0.name.hasPrefix("H") ? Int($0.name.dropFirst()) : nil }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(kind) \(levels)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(kind) \(levels)")
      let names = Set(parts.map(\.name))
      #expect(names.isSuperset(of: ["P", "Figure", "Table", "TR", "TH", "TD"]), "\(kind) \(names)")
      // What each part may stand in.
      let places = ["TR": ["Table"], "TH": ["TR"], "TD": ["TR"], "LI": ["L"], "Lbl": ["LI"], "LBody": ["LI"]]
      var open: [Part] = []
      for part in parts {
        open = Array(open.prefix { $0.depth < part.depth })
        if let allowed = places[part.name] {
          #expect(open.last.map { allowed.contains($0.name) } == true, "\(kind): \(part.name) in \(open)")
        }
        open.append(part)
      }
    }
  }

  @Test("Every drawing says what it shows, in the words of the document", arguments: Language.allCases)
  func alternatives(language: Language) throws {
    for kind in Self.kinds {
      let printed = try Printed.of(kind, language)
      let figures = try Self.parts(printed).filter { $0.name == "Figure" }.count
      let json = try printed.tool("qpdf", ["--json=1", "--json-key=objects", printed.path])
      let alternatives = json.matches(of: /"\/Alt": "u?:?([^"]*)"/).map { String($0.1) }
      #expect(figures > 0 && alternatives.count == figures, "\(kind): \(alternatives.count) of \(figures)")
      let document = try Reports.report(kind).document(in: language)
      let words = Set(document.pictures.compactMap { $0.alternative(in: language) })
      #expect(!words.isDisjoint(with: alternatives), "\(kind)")
    }
  }

  @Test("Text stands in the structure: what is read there is what stands on the pages")
  func text() throws {
    for kind in Self.kinds {
      let printed = try Printed.of(kind, .german)
      let read = try printed.tool("pdfinfo", ["-struct-text", printed.path]).split(separator: "\n")
        .filter { $0.contains("\"") }.joined(separator: " ").replacing("\"", with: "")
      // What the font joins is told as one character.
      let letters = ["ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"]
      let plain = letters.reduce(read) { $0.replacing($1.key, with: $1.value) }
      let missing = PageWords(of: try Reports.report(kind).document(in: .german), on: plain).missing
      #expect(missing.isEmpty, "\(kind) \(missing.prefix(5))")
    }
  }
}
