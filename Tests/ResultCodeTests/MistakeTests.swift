import Questionnaire
import TestSupport
import Testing
import Words

@testable import ResultCode

@Suite("Result code with mistakes")
struct MistakeTests {
  /// Codes of 60, some 100 and more than 1023 characters.
  private static func codes() throws -> [[Character]] {
    var random = SplitMix64(seed: 3)
    let questionnaires = try Fixture.shipped + [Fixture.everyKind(), Fixture.long(100)]
    return try questionnaires.map {
      Fixture.characters(of: ResultCode.encode(try Fixture.sheet(for: $0, form: .full, &random), in: $0))
    }
  }

  @Test("Every single wrong character is found, and told where")
  func singles() throws {
    for code in try Self.codes() {
      for (index, right) in code.enumerated() {
        for wrong in Base32.characters where wrong != right {
          var typed = code
          typed[index] = wrong
          #expect(Fixture.error(reading: String(typed)) == .damaged(.character(CodePlace(index: index))))
        }
      }
    }
  }

  @Test("Every swap of neighbours is found, and told where")
  func neighbours() throws {
    for code in try Self.codes() {
      for index in code.indices.dropLast() where code[index] != code[index + 1] {
        var typed = code
        typed.swapAt(index, index + 1)
        #expect(Fixture.error(reading: String(typed)) == .damaged(.swapped(CodePlace(index: index))))
      }
    }
  }

  @Test("Both are found in a code longer than any that the check is made for")
  func longest() throws {
    var random = SplitMix64(seed: 4)
    let questionnaire = try Fixture.long(2000)
    let sheet = try Fixture.sheet(for: questionnaire, form: .full, &random)
    let code = try TypedCode(ResultCode.encode(sheet, in: questionnaire)).symbols()
    #expect(code.count > 1023)
    for index in code.indices {
      var typed = code
      typed[index] ^= Symbol.random(in: 1...31, using: &random)
      #expect(CheckSymbols.syndrome(of: typed) != 0)
      guard index > 0, code[index] != code[index - 1] else { continue }
      typed = code
      typed.swapAt(index, index - 1)
      #expect(CheckSymbols.syndrome(of: typed) != 0)
    }
  }

  // The check is linear: mistakes stay unseen only if their syndromes add up to zero. One of them may be taken as 1.
  @Test("Three wrong characters are found in codes of up to 1023")
  func distanceOfFour() {
    let places = syndromes(places: 1023)
    let singles = Set(places.joined())
    #expect(singles.count == 1023 * 31)
    #expect(!places.dropFirst().joined().contains { singles.contains(1 ^ $0) })
  }

  @Test("Four wrong characters are found in codes of up to 89")
  func distanceOfFive() {
    let places = syndromes(places: 89)
    let singles = Set(places.joined())
    var unseen = 0
    for (index, second) in places.enumerated().dropFirst() {
      for third in places[(index + 1)...].joined() {
        for second in second where singles.contains(1 ^ second ^ third) { unseen += 1 }
      }
    }
    #expect(unseen == 0)
  }

  /// The syndromes of every single mistake, by its place from the end.
  private func syndromes(places count: Int) -> [[UInt32]] {
    var places: [[UInt32]] = [(1...31).map { $0 }]
    for _ in 1..<count { places.append(places[places.count - 1].map(movedLeft)) }
    return places
  }

  private func movedLeft(_ syndrome: UInt32) -> UInt32 {
    var code = (0..<6).map { Symbol(syndrome >> UInt32(25 - 5 * $0) & 31) } + [0]
    code.insert(contentsOf: [Symbol](repeating: 0, count: 6), at: 0)
    return CheckSymbols.syndrome(of: code) ^ CheckSymbols.syndrome(of: code.map { _ in 0 })
  }

  @Test("Any two characters that changed places are found, wherever they stand")
  func swaps() throws {
    for code in try Self.codes() {
      for left in code.indices {
        for right in code.indices where right > left && code[left] != code[right] {
          var typed = code
          typed.swapAt(left, right)
          #expect(Fixture.error(reading: String(typed)) != nil)
        }
      }
    }
  }

  @Test("Missing characters, and ones typed twice, are found")
  func missing() throws {
    for code in try Self.codes() {
      for index in code.indices {
        for count in 1...min(12, code.count - index) {
          var typed = code
          typed.removeSubrange(index..<index + count)
          #expect(Fixture.error(reading: String(typed)) != nil)
          typed = code
          typed.insert(contentsOf: code[index..<index + count], at: index)
          #expect(Fixture.error(reading: String(typed)) != nil)
        }
      }
    }
  }

  @Test("Groups in another order are found")
  func groups() throws {
    for code in try Self.codes() {
      let starts = Array(stride(from: 0, to: code.count, by: 5))
      let groups = starts.map { Array(code[$0..<$0 + 5]) }
      for left in groups.indices {
        for right in groups.indices where right > left && groups[left] != groups[right] {
          var typed = groups
          typed.swapAt(left, right)
          #expect(Fixture.error(reading: String(typed.flatMap(\.self))) != nil)
        }
      }
    }
  }
}
