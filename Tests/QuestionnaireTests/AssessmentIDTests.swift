import Questionnaire
import TestSupport
import Testing

@Suite("Assessment ids")
struct AssessmentIDTests {
  @Test("Capitals and white space around an id do no harm")
  func lenient() {
    #expect(AssessmentID(" A7K2M\n")?.rawValue == "a7k2m")
  }

  @Test(
    "Look-alikes, words, wrong lengths and other scripts are no ids",
    arguments: [
      "", "a7k2", "a7k2mm", "o7k2m", "a7l2m", "a1k2m", "a0k2m", "hallo", "77777", "ä7k2m", "a7k2m; --", "а7k2m",
    ])
  func refused(text: String) {
    #expect(AssessmentID(text) == nil)
  }

  @Test("A drawn id is an id")
  func drawn() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<1000 {
      let id = AssessmentID.random(using: &generator)
      #expect(AssessmentID(id.rawValue) == id)
    }
  }
}

@Suite("Ids of answer files")
struct ResponseIDTests {
  @Test("An id is 8 to 64 of a–z, 0–9 and the hyphen; drawn ones are of 32 and differ")
  func texts() {
    for text in ["aaaaaaaa", "5b0c2f6e-91d8-4a37", String(repeating: "z", count: 64)] {
      #expect(ResponseID(text)?.rawValue == text)
    }
    for text in ["", "aaaaaaa", "AAAAAAAA", "aaaaaaaä", "aaaa aaaa", String(repeating: "z", count: 65)] {
      #expect(ResponseID(text) == nil)
    }
    var generator = SystemRandomNumberGenerator()
    let drawn = (0..<50).map { _ in ResponseID.random(using: &generator) }
    #expect(Set(drawn).count == 50)
    #expect(drawn.allSatisfy { $0.rawValue.count == 32 && ResponseID($0.rawValue) == $0 })
  }
}
