import ActionPlan
import AssessmentScreens
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import TestSupport
import Testing
import Words

@testable import reifegrad

/// What every world of an assessment does alike, so that what the screens' tests see with the double is so in the
/// program: which events come back, as each effect says.
@Suite("Every world of an assessment") final class AssessmentWorldTests {
  private let home: Home
  private let questionnaire: Questionnaire
  private let item: ItemID

  init() throws {
    home = try Home()
    questionnaire = try Home.questionnaire()
    item = try questionnaire.firstWithLevel()
  }

  private func world(_ kind: WorldKind) -> (Effect) -> [ShellEvent] {
    switch kind {
    case .inMemory:
      var double = AssessmentDouble(questionnaire)
      return { double.answer($0) }
    case .onDisk:
      let runner = EffectRunner(home.environment)
      return { runner.perform($0) }
    }
  }

  private var sheet: AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: .short,
      company: CompanyProfile(name: "Bäckerei Müller"), perspective: .management, date: "2026-11-24")
  }

  /// The assessment that these events open, and no other.
  private func opened(_ events: [ShellEvent]) throws -> OpenedAssessment {
    try #require(events.count == 1)
    guard case .assessment(.opened(let opened)) = events[0] else { throw Unexpected(events) }
    return opened
  }

  private func begun(_ world: (Effect) -> [ShellEvent]) throws -> AssessmentID {
    try opened(world(.assessment(.create(sheet, after: nil)))).id
  }

  private func reopened(_ id: AssessmentID, in world: (Effect) -> [ShellEvent]) throws -> OpenedAssessment {
    #expect(world(.assessment(.close(id))).isEmpty)
    return try opened(world(.assessment(.open(id))))
  }

  @Test("A parked question is told and opened again, until it is taken up", arguments: WorldKind.allCases)
  func parked(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    func parked(_ isParked: Bool) throws -> Set<ItemID> {
      let events = world(.plan(.park(item, isParked, in: id)))
      guard case .assessment(.parked(let items, in: id)) = events.first else { throw Unexpected(events) }
      return items
    }
    #expect(try parked(true) == [item])
    #expect(try reopened(id, in: world).parked == [item])
    #expect(try parked(false).isEmpty)
  }

  @Test(
    "A yes comes back with what can be handed over and is there when it is opened again; a no takes both away",
    arguments: WorldKind.allCases)
  func consent(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    func said(_ isGiven: Bool) throws -> (Consent, Handover?) {
      let events = world(.assessment(.consent(isGiven, in: id)))
      guard case .assessment(.consented(let consent, let handover, in: id))? = events.first, events.count == 1 else {
        throw Unexpected(events)
      }
      return (consent, handover)
    }
    let (yes, handover) = try said(true)
    #expect(yes.isGiven && yes.file == handover?.file && handover?.code.isEmpty == false)
    #expect(try reopened(id, in: world).consent == yes)
    #expect(try said(true).1?.file == handover?.file)
    let (no, nothing) = try said(false)
    #expect(!no.isGiven && no.file == nil && nothing == nil)
    #expect(try reopened(id, in: world).consent == no)
  }

  private struct Unexpected: Error {
    let events: [ShellEvent]
    init(_ events: [ShellEvent]) { self.events = events }
  }

  // MARK: Answers

  @Test("What was begun is open, empty and nobody else's", arguments: WorldKind.allCases)
  func beginning(kind: WorldKind) throws {
    let world = world(kind)
    let opened = try opened(world(.assessment(.create(sheet, after: nil))))
    #expect(opened.sheet == sheet && opened.questionnaire.id == questionnaire.id)
    #expect(opened.position == nil && !opened.isFinished && opened.before == nil)
    #expect(opened.others.isEmpty && opened.waiting == 0 && opened.actions.isEmpty)
  }

  @Test("What was stored is named, and is there when it is opened again", arguments: WorldKind.allCases)
  func saving(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let answer = Answer(.level(3), note: "seit Mai")
    guard case .assessment(.saved([item]))? = world(.assessment(.save([item: answer], in: id))).first else {
      Issue.record("not saved")
      return
    }
    #expect(world(.assessment(.savePosition(item, in: id))).isEmpty)
    #expect(try reopened(id, in: world).sheet[item] == answer)
  }

  @Test("Nothing is stored in what is not open: the answers are named, with the reason", arguments: WorldKind.allCases)
  func closed(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    _ = world(.assessment(.close(id)))
    let events = world(.assessment(.save([item: Answer(.level(3))], in: id)))
    guard case .assessment(.saveFailed([item], let reason))? = events.first else { throw Unexpected(events) }
    #expect(events.count == 1 && !reason.german.isEmpty)
  }

  @Test("What is open is not opened a second time", arguments: WorldKind.allCases)
  func openAlready(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let events = world(.assessment(.open(id)))
    guard case .failed? = events.first, events.count == 1 else { throw Unexpected(events) }
  }

  @Test("What is finished is so when it is opened, until an answer is changed", arguments: WorldKind.allCases)
  func finishing(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let events = world(.assessment(.finish(id)))
    guard case .assessment(.finished(id))? = events.first, events.count == 1 else { throw Unexpected(events) }
    #expect(try reopened(id, in: world).isFinished)
    _ = world(.assessment(.save([item: Answer(.level(1))], in: id)))
    #expect(try !reopened(id, in: world).isFinished)
  }

  @Test(
    "Another person begins with nothing but the company; who is done is beside them, who is not is counted",
    arguments: WorldKind.allCases)
  func joining(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    _ = world(.assessment(.save([item: Answer(.level(3))], in: id)))
    _ = world(.assessment(.finish(id)))
    let second = try opened(world(.assessment(.join(id, as: .colleague))))
    #expect(second.sheet.perspective == .colleague && second.sheet.company == sheet.company)
    #expect(second.sheet.form == .short && second.sheet.answers.isEmpty && !second.isFinished)
    #expect(second.others.map { $0[item].response } == [.level(3)] && second.waiting == 0)
    let third = try opened(world(.assessment(.join(second.id, as: .other))))
    #expect(third.others.count == 1 && third.waiting == 1)
  }

  @Test("The company is told as it is on disk", arguments: WorldKind.allCases)
  func company(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let company = CompanyProfile(name: "Bäckerei Meier")
    let events = world(.assessment(.saveCompany(company, in: id)))
    guard case .assessment(.companySaved(company))? = events.first, events.count == 1 else { throw Unexpected(events) }
    #expect(try reopened(id, in: world).sheet.company == company)
  }

  @Test("Who is asked for and not there is told as nobody", arguments: WorldKind.allCases)
  func nobody(kind: WorldKind) {
    let events = world(kind)(.assessment(.findEarlier(company: "Niemand", questionnaire.id)))
    guard case .assessment(.earlier(nil))? = events.first, events.count == 1 else {
      Issue.record("\(events)")
      return
    }
  }

  @Test("Lists come with what else is to be known; what was deleted is in none", arguments: WorldKind.allCases)
  func lists(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let events = world(.assessment(.list))
    guard events.count == 2, case .assessment(.damagedFiles(0)) = events[0], case .assessment(.list) = events[1] else {
      throw Unexpected(events)
    }
    _ = world(.assessment(.close(id)))
    let after = world(.assessment(.delete(id)))
    guard case .assessment(.list(let rest))? = after.last else { throw Unexpected(after) }
    #expect(after.count == 1 && !rest.contains { $0.id == id })
  }

  @Test("Questionnaires are listed and read by their ids", arguments: WorldKind.allCases)
  func catalog(kind: WorldKind) throws {
    let world = world(kind)
    guard case .catalog(.list(let entries))? = world(.catalog(.list)).first,
      case .catalog(.questionnaire(let read))? = world(.catalog(.questionnaire(questionnaire.id))).first,
      case .catalog(.benchmark)? = world(.catalog(.benchmark(for: questionnaire.id))).first
    else {
      Issue.record("something else came")
      return
    }
    #expect(entries.contains { $0.id == questionnaire.id } && read.id == questionnaire.id)
  }

  @Test("A code that is none is refused with the reason", arguments: WorldKind.allCases)
  func codes(kind: WorldKind) throws {
    let events = world(kind)(.assessment(.readCode("ABCDE")))
    guard case .assessment(.codeRejected)? = events.first, events.count == 1 else { throw Unexpected(events) }
  }

  @Test("What is the terminal's own brings nothing back", arguments: WorldKind.allCases)
  func silent(kind: WorldKind) {
    let world = world(kind)
    for effect in [Effect.quit, .terminal(.pager("x")), .terminal(.workshops), .keepLanguage(.english)] {
      #expect(world(effect).isEmpty)
    }
  }

  // MARK: Actions and files

  private func actions(_ events: [ShellEvent], in id: AssessmentID) throws -> [Action] {
    guard events.count == 1, case .actions(let actions, id) = events[0] else { throw Unexpected(events) }
    return actions
  }

  @Test(
    "Every change of the plan tells all of it; what was removed comes back to its place", arguments: WorldKind.allCases)
  func plan(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let first = try actions(world(.plan(.add(ActionContent(text: "Plan"), in: id))), in: id)
    let both = try actions(world(.plan(.add(ActionContent(text: "Kurs"), in: id))), in: id)
    #expect(first.map(\.text) == ["Plan"] && both.map(\.text) == ["Plan", "Kurs"])
    var changed = both[0]
    changed.state = .done
    #expect(try actions(world(.plan(.save(changed, in: id))), in: id) == [changed, both[1]])
    #expect(try actions(world(.plan(.remove(changed.id, in: id))), in: id) == [both[1]])
    #expect(try actions(world(.plan(.restore(changed, in: id))), in: id) == [changed, both[1]])
    #expect(try reopened(id, in: world).actions == [changed, both[1]])
  }

  @Test("A calendar is written where something has a day, else a notice says so", arguments: WorldKind.allCases)
  func calendar(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let target = SaveTarget(path: home.path + "/plan.ics", name: "plan.ics")
    _ = world(.plan(.add(ActionContent(text: "Ohne Tag"), in: id)))
    let none = world(.plan(.saveCalendar(in: id, .german, to: target)))
    guard case .notice? = none.first, none.count == 1 else { throw Unexpected(none) }
    _ = world(.plan(.add(ActionContent(text: "Mit Tag", due: "2027-01-15"), in: id)))
    try expectFile(world(.plan(.saveCalendar(in: id, .german, to: target))), at: target.path)
  }

  private func expectFile(_ events: [ShellEvent], at path: String) throws {
    guard events.count == 1, case .report(.wroteFile(let written)) = events[0] else { throw Unexpected(events) }
    #expect(written == path)
  }

  @Test("A file is told with its whole path, and none is written over", arguments: WorldKind.allCases)
  func files(kind: WorldKind) throws {
    let world = world(kind)
    let id = try begun(world)
    let answers = SaveTarget(path: home.path + "/", name: "antworten.json")
    try expectFile(world(.report(.exportAnswers(id, to: answers))), at: home.path + "/antworten.json")
    let company = SaveTarget(path: home.path + "/alles.json", name: "alles.json")
    try expectFile(world(.report(.exportCompany(id, to: company))), at: company.path)
    let template = Template(
      id: .drawn("plan"), title: LocalizedText(de: "Plan", en: "Plan"),
      contents: [.text: [.german: Array("# Plan\n".utf8)]])
    let plan = SaveTarget(path: home.path + "/plan.md", name: "plan.md")
    try expectFile(world(.report(.saveTemplate(template, .german, to: plan))), at: plan.path)
    let report = GapReport(ReportInput(sheet, questionnaire: questionnaire, benchmark: nil, programVersion: "1.2.3"))
    let target = SaveTarget(path: home.path + "/bericht.txt", name: "bericht.txt")
    try expectFile(world(.report(.save(report, .text, .standard, .german, to: target))), at: target.path)
    let again = world(.report(.save(report, .text, .standard, .german, to: target)))
    guard case .failed? = again.first, again.count == 1 else { throw Unexpected(again) }
  }

  @Test("Without printers an empty list of them comes", arguments: WorldKind.allCases)
  func printers(kind: WorldKind) throws {
    let events = world(kind)(.report(.listPrinters))
    guard case .report(.printers(let printers))? = events.first else { throw Unexpected(events) }
    #expect(events.count == 1 && printers.isEmpty)
  }

  // MARK: Forms

  @Test("A form is kept, found, and let go of when nothing is in it", arguments: WorldKind.allCases)
  func forms(kind: WorldKind) {
    let world = world(kind)
    KeepingContract.check { effect in
      world(.keeping(effect)).compactMap { if case .keeping(let event) = $0 { event } else { nil } }
    }
  }
}

/// What is kept of forms, whichever screens have them.
enum KeepingContract {
  static func check(_ world: (KeepingEffect) -> [KeepingEvent]) {
    let draft = FormDraft(form: "code", fields: ["code": "abc"])
    #expect(world(.read("code")) == [.found(FormDraft(form: "code", fields: [:]))])
    #expect(world(.keep(draft)) == [.kept("code")])
    #expect(world(.read("code")) == [.found(draft)])
    #expect(world(.keep(FormDraft(form: "code", fields: [:]))) == [.kept("code")])
    #expect(world(.read("code")) == [.found(FormDraft(form: "code", fields: [:]))])
    #expect(world(.settle) == [.settled])
  }
}
