import Questionnaire
import Scoring
import TestSupport
import Testing
import Words
import Workshop

@Suite("The minutes of an event")
struct ScheduleTests {
  private func minutes(_ schedule: Schedule) -> [String] {
    schedule.parts.map { "\($0.phase) \($0.start)–\($0.end)" }
  }

  @Test("45 minutes with the twelve questions of the short form")
  func short() throws {
    let schedule = try Schedule(minutes: 45, questions: 12)
    #expect(
      minutes(schedule) == [
        "lobby 0–5", "practice 5–7", "questions 7–21", "picture 21–25", "discussions 25–36", "steps 36–42", "end 42–45",
      ])
    #expect(schedule.pace == .oneByOne)
    #expect(schedule.secondsPerQuestion == 70)
    #expect(schedule.discussions == 2)
  }

  @Test("90 minutes, field by field, in both forms", arguments: [12, 39])
  func long(count: Int) throws {
    let schedule = try Schedule(minutes: 90, questions: count)
    #expect(
      minutes(schedule) == [
        "lobby 0–7", "practice 7–10", "questions 10–36", "picture 36–42", "discussions 42–68", "sizes 68–76",
        "steps 76–86", "end 86–90",
      ])
    #expect(schedule.pace == .byField)
    #expect(schedule.discussions == 3)
  }

  @Test("60 minutes give each of twelve questions 75 seconds")
  func middle() throws {
    let schedule = try Schedule(minutes: 60, questions: 12)
    #expect(schedule.secondsPerQuestion == 75)
    #expect(schedule.pace == .oneByOne)
    #expect(schedule.discussions == 3)
    #expect(schedule[.sizes] == nil)
  }

  @Test("Whatever fits fills the event to the minute, with something in every part")
  func sums() throws {
    for length in Agenda.lengths {
      for count in 1...120 {
        guard let schedule = try? Schedule(minutes: length, questions: count) else {
          #expect(length < Schedule.shortest(for: count))
          continue
        }
        #expect(length >= Schedule.shortest(for: count))
        var end = 0
        for part in schedule.parts {
          #expect(part.start == end && part.minutes > 0)
          end = part.end
        }
        #expect(end == length)
        for phase in Schedule.Phase.allCases where phase != .sizes { #expect(schedule[phase] != nil) }
        let least = schedule.pace == .oneByOne ? 60 : 40
        #expect(schedule.secondsPerQuestion >= least)
      }
    }
  }

  @Test("What does not fit names the minutes that are needed")
  func tooShort() {
    #expect(throws: ScheduleFault.tooShort(minutes: 30, needed: 41, questions: 39)) {
      try Schedule(minutes: 30, questions: 39)
    }
    #expect(throws: ScheduleFault.noQuestions) { try Schedule(minutes: 45, questions: 0) }
    #expect(
      ScheduleFault.tooShort(minutes: 30, needed: 41, questions: 39).explanation.english
        == "39 questions do not fit into 30 minutes: take at least 41 minutes, or fewer questions.")
  }

  @Test("A length is from 30 to 240 minutes", arguments: [(29, false), (30, true), (240, true), (241, false)])
  func lengths(minutes: Int, isOne: Bool) { #expect((Agenda(minutes: minutes) != nil) == isOne) }

  // MARK: Choosing

  @Test("A choice that leaves a field of action without a question is refused by the name of the field")
  func leftOut() throws {
    let agenda = try #require(Agenda(minutes: 45, questions: ["fachwissen.a", "qualifizierung.a"]))
    let questionnaire = try Sample.small()
    do {
      _ = try agenda.schedule(questionnaire, .short)
      Issue.record("fields without a question")
    } catch {
      #expect(error.explanation.german.hasPrefix("Ohne Frage bliebe: Feld "))
      #expect(!error.explanation.german.contains("fachwissen"))
    }
  }

  @Test("A question that the form does not ask is refused")
  func unknown() throws {
    let agenda = try #require(Agenda(minutes: 45, questions: ["fachwissen.a", "gibt.es-nicht"]))
    #expect(throws: ScheduleFault.noSuchQuestion("gibt.es-nicht", .short)) {
      try agenda.schedule(Sample.small(), .short)
    }
  }

  @Test("The room votes on what was chosen, in the order of the questionnaire, and its values rest on that alone")
  func chosen() throws {
    let questionnaire = try Sample.small()
    let fields = questionnaire.dimensions.flatMap(\.fields)
    // One of each field, of two or more.
    let chosen = fields.compactMap { questionnaire.items(of: $0.id, in: .full).last?.id }
    let agenda = try #require(Agenda(minutes: 60, questions: chosen.reversed()))
    #expect(RoomPlan(questionnaire, form: .full, agenda: agenda).items == [Practice.item.id] + chosen)
    var settings = WorkshopSettings.sample(rule: try five(), agenda: agenda)
    settings.form = .full
    let pictures = try chosen.map { CountsSnapshot(ballot: Ballot(first: $0), counts: try counts(0, 5, 0, 5, 0)) }
    let results = Results(pictures, by: try five(), in: questionnaire)
    let values = results.values(in: questionnaire, settings, against: [:])
    #expect(values.fields.allSatisfy { $0.reading.value == 50 })
  }

  // MARK: The clock

  @Test("The plan of 45 minutes says when each question comes, and how long it has")
  func clock() throws {
    let plan = try samplePlan()
    // Six questions of 70 seconds, in whole minutes: 7.
    let schedule = try #require(plan.schedule)
    #expect(schedule[.questions]?.minutes == 7)
    var state = RoomState(plan)
    #expect(plan.planned(state) == 0)
    state = try state.after(.move(1), in: plan)
    #expect(plan.planned(state) == schedule[.practice].map { $0.start * 60 })
    state = try state.after(.move(2), in: plan)
    let questions = try #require(schedule[.questions]).start * 60
    #expect(plan.planned(state) == questions + 70)
    #expect(plan.seconds(for: state) == 70)
    state = try state.after(.show(.steps), in: plan)
    #expect(plan.planned(state) == schedule[.steps].map { $0.start * 60 })
    #expect(plan.seconds(for: state) == schedule[.steps].map { $0.minutes * 60 })
  }

  @Test("“Minute 14, im Plan 12”")
  func words() {
    #expect(EventClock(elapsed: 14 * 60 + 59, planned: 12 * 60).text.german == "Minute 14, im Plan 12")
    #expect(EventClock(elapsed: -5, planned: 0).text.english == "Minute 0, planned 0")
  }
}
