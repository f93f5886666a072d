import Foundation
import Questionnaire
import Store
import Surveys
import TestSupport
import Testing
import Words

@Suite("Surveys of several people")
struct SurveyTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  private func later(_ seconds: Double) -> Date { noon.addingTimeInterval(seconds) }

  private func sheet(
    _ questionnaire: QuestionnaireID = "muster", _ version: Version = "1.2.3", _ form: Form = .short,
    company: String = "Muster GmbH", date: CalendarDate = "2024-02-29"
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire, version: version, form: form, company: CompanyProfile(name: company), date: date)
  }

  private func summary(_ id: AssessmentID) throws -> AssessmentSummary {
    try #require(try store.summaries().first { $0.id == id })
  }

  @Test("One person alone is a survey of one")
  func alone() throws {
    let id = try store.create(.sample(), now: noon)
    let survey = try store.survey(of: id)
    #expect(survey.members.map(\.id) == [id] && survey.actions.isEmpty && survey.previous == nil)
    #expect(try summary(id).people == 1 && summary(id).previous == nil)
  }

  @Test("Whoever joins answers for the same company, and all are listed in the order of joining")
  func joining() throws {
    let boss = try store.create(.sample(AnswerSheet.everyKind), now: noon)
    let lead = try store.create(sheet(company: "Anderswo"), joining: boss, now: later(1))
    let colleague = try store.importSheet(sheet(company: "Muster"), joining: lead, now: later(2))
    let other = try store.create(.sample(), now: later(3))
    #expect(colleague.isNew)
    let survey = try store.survey(of: colleague.id)
    #expect(survey.members.map(\.id) == [boss, lead, colleague.id])
    #expect(survey.members.map(\.sheet.company.name) == ["Muster GmbH", "Muster GmbH", "Muster"])
    #expect(survey.members[1].sheet.company.size == "10-49")
    #expect(survey.members[0].sheet == .sample(AnswerSheet.everyKind))
    #expect(survey.members.map(\.state) == [.draft, .draft, .finished])
    #expect(try store.survey(of: boss) == survey)
    #expect(try [boss, lead, colleague.id, other].map { try summary($0).place } == [1, 2, 3, 1])
    #expect(try summary(lead).people == 3 && summary(other).people == 1)
    #expect(try summary(lead).survey == survey.id && summary(other).survey != survey.id)
  }

  @Test("Only answers to the same questions can join")
  func cannotJoin() throws {
    let id = try store.create(sheet(), now: noon)
    let misfits: [(AnswerSheet, JoinFault)] = [
      (sheet("anderer"), .otherQuestionnaire("muster")), (sheet("muster", "1.2.4"), .otherVersion("1.2.3")),
      (sheet("muster", "1.2.3", .full), .otherForm(.short)),
    ]
    for (misfit, fault) in misfits {
      #expect(throws: StoreError.cannotJoin(id, fault)) { try store.create(misfit, joining: id, now: noon) }
      #expect(throws: StoreError.cannotJoin(id, fault)) { try store.importSheet(misfit, joining: id, now: noon) }
    }
    #expect(try store.summaries().map(\.id) == [id])
    #expect(try store.survey(of: id).members.count == 1)
  }

  @Test("A survey follows an earlier one, whose first person stands for it; the version may be another")
  func following() throws {
    let old = try store.create(sheet(), now: noon)
    let colleague = try store.create(sheet(), joining: old, now: noon)
    let new = try store.create(sheet("muster", "2.0.0", .full), following: colleague, now: later(1))
    let joined = try store.create(sheet("muster", "2.0.0", .full), joining: new, now: later(2))
    #expect(try store.survey(of: joined).previous == old)
    #expect(try summary(new).previous == old && summary(joined).previous == old && summary(old).previous == nil)
    try store.delete(old)
    #expect(try store.survey(of: new).previous == colleague)
    try store.delete(colleague)
    #expect(try store.survey(of: new).previous == nil)
    #expect(try store.survey(of: new).members.count == 2)
  }

  @Test("A survey follows neither another questionnaire nor itself, directly or in a circle")
  func cannotFollow() throws {
    let first = try store.create(sheet(), now: noon)
    let second = try store.create(sheet(), following: first, now: noon)
    let third = try store.create(sheet(), following: second, now: noon)
    #expect(throws: StoreError.cannotFollow(first, .otherQuestionnaire("muster"))) {
      try store.create(sheet("anderer"), following: first, now: noon)
    }
    #expect(throws: StoreError.cannotFollow(first, .itself)) {
      try store.create(sheet(), joining: first, following: first, now: noon)
    }
    #expect(throws: StoreError.cannotFollow(third, .itself)) {
      try store.create(sheet(), joining: first, following: third, now: noon)
    }
    #expect(try store.summaries().count == 3)
    #expect(try store.survey(of: third).previous == second)
  }

  @Test("What is not there cannot be joined or followed")
  func missing() throws {
    let gone = try #require(AssessmentID("a7k2m"))
    let error = StoreError.noSuchAssessment("a7k2m")
    #expect(throws: error) { try store.create(.sample(), joining: gone, now: noon) }
    #expect(throws: error) { try store.create(.sample(), following: gone, now: noon) }
    #expect(throws: error) { try store.importSheet(.sample(), joining: gone, now: noon) }
    #expect(throws: error) { try store.survey(of: gone) }
    #expect(try store.summaries().isEmpty)
  }

  @Test("The latest finished assessment of a company is found whatever the spelling of its name")
  func latest() throws {
    func put(_ company: String, _ date: CalendarDate, questionnaire: QuestionnaireID = "muster") throws -> AssessmentID
    {
      try store.importSheet(sheet(questionnaire, company: company, date: date), now: noon).id
    }
    let old = try put("Bäckerei  Groß", "2025-01-01")
    let new = try put("BÄCKEREI GROSS ", "2026-01-01")
    _ = try put("Bäckerei Klein", "2026-06-01")
    _ = try put("Bäckerei Groß", "2026-06-01", questionnaire: "anderer")
    _ = try put("", "2026-06-01")
    _ = try store.create(sheet(company: "Bäckerei Groß", date: "2026-06-01"), now: noon)
    for name in ["Bäckerei Groß", " bäckerei\u{A0}groß\t", "BÄCKEREI GROẞ", "BäckereiGroß GmbH"] {
      #expect(try store.latest(company: name, questionnaire: "muster")?.id == new)
    }
    try store.delete(new)
    #expect(try store.latest(company: "Bäckerei Groß", questionnaire: "muster")?.id == old)
    for name in ["", "  ", "Bäckerei", "GmbH"] {
      #expect(try store.latest(company: name, questionnaire: "muster") == nil)
    }
  }
}
