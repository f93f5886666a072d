import Questionnaire
import TestSupport
import Testing
import Words

@testable import ResultCode

@Suite("Result code as people type it")
struct ReadingTests {
  private let questionnaire: Questionnaire
  private let text: String

  init() throws {
    questionnaire = try Fixture.everyKind()
    var random = SplitMix64(seed: 1)
    text = ResultCode.encode(try Fixture.sheet(for: questionnaire, form: .full, &random), in: questionnaire)
  }

  private var groups: [String] { text.split(separator: "-").map(String.init) }

  @Test("Groups of five out of digits and capitals without I, L, O and U stand between dashes")
  func shape() {
    #expect(groups.allSatisfy { $0.count == 5 })
    #expect(text.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ-".contains($0) })
    #expect(text.hasPrefix("1") || text.hasPrefix("2"))
  }

  @Test("Small letters, spaces, other dashes, line breaks and other groups are fine")
  func tolerant() throws {
    let code = try ResultCode(reading: text)
    let plain = groups.joined()
    let variants = [
      text.lowercased(), plain, groups.joined(separator: " "), groups.joined(separator: "\r\n"),
      " \(text)\n", groups.joined(separator: " – "), groups.joined(separator: "\u{2011}"),
      plain.map(String.init).joined(separator: "\u{A0}"), "\u{FEFF}" + groups.joined(separator: "\u{AD}"),
      plain.replacing("0", with: "o").replacing("1", with: "l").replacing("V", with: "u"),
      plain.replacing("0", with: "O").replacing("1", with: "I").replacing("V", with: "U"),
    ]
    for variant in variants { #expect(try ResultCode(reading: variant) == code) }
  }

  @Test("What is no code says so", arguments: ["", " \n", "---"])
  func empty(text: String) { #expect(Fixture.error(reading: text) == .empty) }

  @Test("A character that stands in no code is told with its place", arguments: ["Ä", "ß", "!", "Ω", "\u{1B}", "👩‍💻"])
  func foreign(character: String) throws {
    let typed = groups[0] + "-" + groups[1].prefix(2) + character + groups[1].dropFirst(3) + "-" + groups[2]
    let foreign = try #require(character.first)
    #expect(Fixture.error(reading: typed) == .character(foreign, CodePlace(index: 7)))
  }

  @Test("The group that is too short or too long is named where the dashes tell")
  func unevenGroups() {
    let count = groups.count * 5
    var typed = groups
    typed[3].removeLast()
    #expect(Fixture.error(reading: typed.joined(separator: "-")) == .unevenGroup(4, count: count - 1))
    #expect(Fixture.error(reading: typed.joined()) == .unevenGroup(nil, count: count - 1))
    typed[3] = groups[3] + "X"
    #expect(Fixture.error(reading: typed.joined(separator: " ")) == .unevenGroup(4, count: count + 1))
    typed[1].removeLast(2)
    #expect(Fixture.error(reading: typed.joined(separator: " ")) == .unevenGroup(nil, count: count - 1))
    #expect(Fixture.error(reading: "ABC") == .unevenGroup(nil, count: 3))
  }

  @Test("Missing and repeated groups are counted")
  func groupCounts() {
    for index in groups.indices.dropFirst() {
      var typed = groups
      typed.remove(at: index)
      let expected: ResultCodeError = .groups(stated: groups.count, found: groups.count - 1)
      #expect(Fixture.error(reading: typed.joined(separator: "-")) == expected)
      typed = groups
      typed.insert(groups[index], at: index)
      let repeated: ResultCodeError = .groups(stated: groups.count, found: groups.count + 1)
      #expect(Fixture.error(reading: typed.joined(separator: "-")) == repeated)
    }
    #expect(Fixture.error(reading: groups.dropFirst().joined()) == .damaged(nil))
    #expect(Fixture.error(reading: groups[0]) == .groups(stated: nil, found: 1))
  }

  @Test("Several mistakes at once have no place")
  func severalMistakes() {
    let typed = text.replacing(groups[2], with: "ZZZZZ")
    #expect(Fixture.error(reading: typed) == .damaged(nil))
  }

  @Test("A later format is told from a mistake")
  func laterFormat() throws {
    var symbols = try TypedCode(text).symbols().dropLast(CheckSymbols.count)
    symbols[0] = 3
    let later = (symbols + CheckSymbols.of(Array(symbols))).map { String(Base32.characters[Int($0)]) }.joined()
    #expect(Fixture.error(reading: later) == .otherFormat)
  }

  @Test("A code that is right but says nothing sensible is refused")
  func nonsense() throws {
    let symbols = [1] + [Symbol](repeating: 31, count: 23)
    let typed = (symbols + CheckSymbols.of(symbols)).map { String(Base32.characters[Int($0)]) }.joined()
    #expect(Fixture.error(reading: typed) == .damaged(nil))
  }

  @Test("Random text is never a code, and never stops the reader")
  func random() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...30, using: &random) * 5
      let typed = String((0..<count).compactMap { _ in Base32.characters.randomElement(using: &random) })
      #expect(Fixture.error(reading: typed) != nil)
    }
  }
}
