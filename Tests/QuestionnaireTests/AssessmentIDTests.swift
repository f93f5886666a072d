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
