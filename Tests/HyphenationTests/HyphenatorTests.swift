import Foundation
import Hyphenation
import Testing

struct HyphenatorTests {
  private static let german = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let patterns = try Data(contentsOf: root.appending(path: "typesetting/hyphenation/hyph-de-1996.pat.txt"))
    return Hyphenator(patterns: patterns)
  }

  @Test("Liang's numbers decide: odd allows, even forbids, the higher wins")
  func numbers() {
    let hyphenator = Hyphenator(patterns: Array("a1b ab2c 3cd".utf8), leftMinimum: 1, rightMinimum: 1)
    #expect(hyphenator.parts(of: "abcd") == ["a", "b", "cd"])
    #expect(Hyphenator(patterns: Array("a1b a2bc".utf8), leftMinimum: 1, rightMinimum: 1).parts(of: "abc") == ["abc"])
    #expect(Hyphenator(patterns: Array("a1b\n.a2b".utf8), leftMinimum: 1, rightMinimum: 1).parts(of: "ab") == ["ab"])
  }

  @Test(
    "German words are divided as the dictionary does",
    arguments: [
      "Selbst-ein-schät-zung", "Kom-mu-ni-ka-ti-on", "Kri-sen-plan", "Ver-ant-wor-tung", "Ge-schäfts-lei-tung",
      "Öf-fent-lich-keits-ar-beit", "Maß-nah-me", "Über-ga-be", "Schu-lung", "Mit-ar-bei-ten-den", "Donau",
      "Hand-lungs-feld", "Fra-ge-bo-gen", "Wahr-neh-mungs-lü-cke", "Ur-instinkt",
    ])
  func germanWords(word: String) throws {
    let hyphenator = try Self.german.get()
    let expected = word.split(separator: "-").map(String.init)
    let found = hyphenator.parts(of: word.replacing("-", with: ""))
    // With three letters kept at both ends some of the dictionary's places are left out, but none is added.
    var places: Set<Int> = []
    var place = 0
    for part in expected {
      place += part.count
      places.insert(place)
    }
    place = 0
    for part in found {
      place += part.count
      #expect(places.contains(place), "\(found)")
    }
    if expected.dropFirst().dropLast().count > 1 { #expect(found.count > 1, "\(found)") }
  }

  @Test("At both ends three letters stay together")
  func ends() throws {
    let hyphenator = try Self.german.get()
    #expect(hyphenator.parts(of: "Übergabe") == ["Über", "gabe"])
    for part in [hyphenator.parts(of: "Abenteuer").first, hyphenator.parts(of: "Abenteuer").last] {
      #expect((part?.count ?? 0) >= 3)
    }
    #expect(hyphenator.parts(of: "Ziel") == ["Ziel"])
    #expect(hyphenator.parts(of: "") == [""])
  }

  @Test("Addresses, abbreviations and words with a hyphen of their own are left alone")
  func leftAlone() throws {
    let hyphenator = try Self.german.get()
    for text in [
      "https://verantwortung.example/kommunikation", "info@kommunikation.example", "SELBSTEINSCHÄTZUNG",
      "Social-Media-Verantwortung", "Kommunikation2026", "", "  ", "\n",
    ] { #expect(hyphenator.softened(text, shortest: 5) == text) }
  }

  @Test("Only long words get soft hyphens; signs around them stay")
  func softened() throws {
    let hyphenator = try Self.german.get()
    #expect(hyphenator.softened("(Kommunikation),\nja", shortest: 7).contains("\u{AD}"))
    let text = "Die „Verantwortung“ für\tKrisenkommunikation!"
    let softened = hyphenator.softened(text, shortest: 7)
    #expect(softened != text)
    #expect(softened.replacing("\u{AD}", with: "") == text)
    #expect(hyphenator.softened(text, shortest: 40) == text)
  }

  @Test("Without patterns nothing is divided")
  func noPatterns() {
    #expect(Hyphenator(patterns: []).softened("Verantwortung", shortest: 5) == "Verantwortung")
  }
}
