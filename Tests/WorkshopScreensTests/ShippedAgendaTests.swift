import Foundation
import Questionnaire
import ShippedContent
import TestSupport
import Testing
import Workshop

@Suite("Agendas of the questionnaires that come with the program")
struct ShippedAgendaTests {
  private static func rooms() throws -> [Questionnaire] {
    try ShippedContent.ids.map { try ShippedContent.questionnaire($0) }
      .filter { one in one.items.contains { $0.scored != nil } }
  }

  @Test("The proposal leaves no field of action without a question, whatever the length", arguments: Form.allCases)
  func proposals(form: Form) throws {
    let all = try Self.rooms()
    #expect(all.count >= 2)
    for questionnaire in all where form == .full || questionnaire.hasShortForm {
      for minutes in Agenda.lengths {
        let chosen = try Agenda.proposal(minutes: minutes, questionnaire, form)
        let agenda = try #require(Agenda(minutes: minutes, questions: chosen))
        let schedule = try agenda.schedule(questionnaire, form)
        #expect(schedule.questionCount == chosen.count)
        #expect(schedule.parts.map(\.minutes).reduce(0, +) == minutes)
        let plan = RoomPlan(questionnaire, form: form, agenda: agenda)
        #expect(plan.items.dropFirst() == chosen[...])
        for field in questionnaire.dimensions.flatMap(\.fields)
        where !questionnaire.items(of: field.id, in: form).isEmpty {
          #expect(chosen.contains { questionnaire.item($0)?.scored?.field == field.id })
        }
      }
    }
  }

  @Test("45 minutes ask all twelve questions of the short form, also where all could be asked")
  func twelve() throws {
    let questionnaire = try #require(try Self.rooms().first { $0.id == "social-media-management" })
    let short = questionnaire.items(in: .short).filter { $0.scored != nil }.map(\.id)
    #expect(short.count == 12)
    for form in Form.allCases { #expect(try Agenda.proposal(minutes: 45, questionnaire, form) == short) }
    #expect(try Agenda.proposal(minutes: 90, questionnaire, .full).count == 39)
  }

  @Test("The first eight of the twelve leave a field out and are refused")
  func eight() throws {
    let questionnaire = try #require(try Self.rooms().first { $0.id == "social-media-management" })
    let short = questionnaire.items(in: .short).filter { $0.scored != nil }.map(\.id)
    let agenda = try #require(Agenda(minutes: 45, questions: Array(short.prefix(8))))
    #expect(throws: ScheduleFault.self) { try agenda.schedule(questionnaire, .short) }
  }
}
