import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Where an answer puts an item")
struct StandingTests {
  @Test("An item left out is unanswered")
  func leftOut() throws {
    let questionnaire = try Sample.small()
    let sheet = Sample.sheet(for: questionnaire, ["fachwissen.a": .level(3)])
    let standings = sheet.standings(in: questionnaire)
    #expect(standings.count == 12)
    #expect(standings["fachwissen.a"] == .level(3))
    #expect(standings["fachwissen.b"] == .unanswered)
  }

  @Test("The short form has standings for its own items only")
  func shortForm() throws {
    let questionnaire = try Sample.small()
    let sheet = Sample.sheet(for: questionnaire, form: .short, ["fachwissen.a": .level(3), "fachwissen.b": .level(4)])
    let standings = sheet.standings(in: questionnaire)
    #expect(standings.count == 6)
    #expect(standings["fachwissen.b"] == nil)
  }

  @Test("Don't know and not applicable have no level; only the latter does not apply")
  func states() throws {
    let questionnaire = try Sample.small()
    let sheet = Sample.sheet(for: questionnaire, ["fachwissen.a": .dontKnow, "fachwissen.b": .notApplicable])
    let standings = sheet.standings(in: questionnaire)
    #expect(standings["fachwissen.a"]?.level == nil)
    #expect(standings["fachwissen.a"]?.isApplicable == true)
    #expect(standings["fachwissen.b"]?.isApplicable == false)
  }
}
