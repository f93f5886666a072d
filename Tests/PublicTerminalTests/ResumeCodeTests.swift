import Testing

@testable import PublicTerminal

@Suite("Codes to go on later with")
struct ResumeCodeTests {
  @Test("SHA-256 of the examples of FIPS 180-4")
  func hash() {
    func hex(_ text: String) -> String {
      SHA256.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("A code comes back from how it is shown, and from how people type it")
  func reading() throws {
    for _ in 0..<200 {
      let code = ResumeCode.random()
      #expect(code.text.split(separator: "-").map(\.count) == [4, 4, 4, 4, 4, 4, 4])
      #expect(ResumeCode(reading: code.text) == code)
      let sloppy = code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
      #expect(ResumeCode(reading: sloppy) == code)
    }
  }

  @Test("No two are alike, and none tells of the name of its file")
  func random() {
    let codes = (0..<1000).map { _ in ResumeCode.random() }
    #expect(Set(codes.map(\.text)).count == 1000)
    #expect(Set(codes.map(\.fileName)).count == 1000)
    #expect(codes.allSatisfy { $0.fileName.count == 64 })
    // All of the first 26 characters differ somewhere: none of the 128 bits stands still.
    for place in 0..<26 where place != 0 {
      #expect(Set(codes.map { Array($0.text.filter { $0 != "-" })[place] }).count == 32)
    }
  }

  @Test("Mistakes in typing are found, and what is no code is none")
  func mistakes() {
    let text = ResumeCode.random().text
    var missed = 0
    for (index, character) in text.enumerated() where character != "-" {
      var typed = Array(text)
      typed[index] = character == "2" ? "3" : "2"
      if ResumeCode(reading: String(typed)) != nil { missed += 1 }
    }
    // A check of ten bits overlooks one mistake in a thousand.
    #expect(missed <= 1)
    for typed in ["", "ABCD", text + "A", String(text.dropLast()), text + "/", String(repeating: " ", count: 1 << 20)] {
      #expect(ResumeCode(reading: typed) == nil)
    }
  }

  @Test("One that is mistyped is told from other codes by its length")
  func resembling() {
    let text = ResumeCode.random().text
    for typed in [text, text.lowercased(), String(text.dropLast(2)), text + "AB", text.replacing("-", with: "")] {
      #expect(ResumeCode.resembles(typed))
    }
    let result = Array(repeating: "ABCDE", count: 7).joined(separator: "-")
    for typed in ["", "ABCD", String(text.dropLast(4)), result, String(repeating: " ", count: 1 << 20)] {
      #expect(!ResumeCode.resembles(typed))
    }
  }
}
