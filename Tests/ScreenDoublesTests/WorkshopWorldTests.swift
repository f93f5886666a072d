import Foundation
import Questionnaire
import Rehearsal
import Reports
import ScreenDoubles
import ScreenKit
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@testable import reifegrad

/// What every world of a workshop does alike, so that what the screens' tests see with the double is so in the program:
/// which events come back, as each effect says. What a look at the room tells besides comes at any time.
@Suite("Every world of a workshop") final class WorkshopWorldTests {
  private let home: Home
  private let questionnaire: Questionnaire
  private let item: ItemID
  /// Lets go of the pool.
  private var close: () -> Void = {}

  init() throws {
    home = try Home()
    questionnaire = try Home.questionnaire()
    item = try questionnaire.firstWithLevel()
  }

  deinit { close() }

  private typealias World = (WorkshopEffect) -> [WorkshopEvent]

  private var settings: WorkshopSettings {
    WorkshopSettings(
      title: "Kammertag", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
      form: .short)
  }

  /// A workshop that has begun, without phones.
  private func world(_ kind: WorldKind) throws -> World {
    let world: World
    switch kind {
    case .inMemory:
      guard let code = JoinCode("K7M2QX") else { preconditionFailure("a code") }
      var double = WorkshopDouble(
        OpenedWorkshop(
          id: "k7m2", questionnaire: questionnaire,
          plan: RoomPlan(questionnaire, form: .short, agenda: settings.agenda), joinCode: code, benchmark: nil),
        settings)
      world = { double.answer($0) }
    case .onDisk:
      let runner = try WorkshopRunner(home.environment)
      runner.address = HostAddress(isOff: true)
      close = { runner.close() }
      // With what is told later.
      world = { effect in
        let events = runner.perform(effect)
        runner.beside.finish()
        return events + runner.beside.take()
      }
    }
    let events = world(.workshops(.create(settings)))
    guard events.count == 1, case .workshops(.opened(let workshop, .room)) = events[0] else { throw Unexpected(events) }
    #expect(workshop.questionnaire.id == questionnaire.id && workshop.plan.items.contains(item))
    return world
  }

  private struct Unexpected: Error {
    let events: [WorkshopEvent]
    init(_ events: [WorkshopEvent]) { self.events = events }
  }

  private func view(_ events: [WorkshopEvent]) throws -> RoomView {
    try #require(events.compactMap { if case .room(.view(let view)) = $0 { view } else { nil } }.last)
  }

  private func desk(_ events: [WorkshopEvent]) throws -> DeskView {
    try #require(events.compactMap { if case .room(.desk(let desk)) = $0 { desk } else { nil } }.last)
  }

  private func door(_ events: [WorkshopEvent]) throws -> Door {
    try #require(events.compactMap { if case .room(.door(let door)) = $0 { door } else { nil } }.last)
  }

  /// All but what a look at the room tells.
  private func own(_ events: [WorkshopEvent]) -> [WorkshopEvent] {
    events.filter { if case .room = $0 { false } else { true } }
  }

  // MARK: The room

  @Test("A command changes the view; one that is refused says why, and nothing else", arguments: WorldKind.allCases)
  func commands(kind: WorldKind) throws {
    let world = try world(kind)
    _ = world(.room(.apply(.go(item))))
    #expect(try view(world(.room(.apply(.toggleVote)))).state.status == .open)
    let refused = world(.room(.apply(.reveal)))
    guard case .notice(RoomRefusal.stillOpen.explanation)? = refused.first, refused.count == 1 else {
      throw Unexpected(refused)
    }
    let closed = world(.room(.apply(.toggleVote)))
    #expect(try view(closed).state.status == .closed && own(closed).isEmpty)
  }

  @Test("A rehearsal is planned where one is begun, and nowhere else: its plan looks for a free port")
  func rehearsalPlan() throws {
    let runner = try WorkshopRunner(home.environment)
    runner.address = HostAddress(isOff: true)
    close = { runner.close() }
    var plans = 0
    runner.rehearsal = {
      plans += 1
      return Rehearsal.Plan(port: 0, phones: .init(phones: 1), items: 0)
    }
    _ = runner.perform(.workshops(.create(settings)))
    _ = runner.perform(.checklist(.end))
    #expect(plans == 0)
    _ = runner.perform(.checklist(.begin(nil)))
    #expect(plans == 1)
    _ = runner.perform(.checklist(.end))
  }

  @Test("The door is told after it was closed and after its code was changed", arguments: WorldKind.allCases)
  func doors(kind: WorldKind) throws {
    let world = try world(kind)
    let closed = try door(world(.room(.setDoor(isOpen: false))))
    #expect(!closed.isOpen)
    let changed = try door(world(.room(.changeCode)))
    #expect(!changed.isOpen && changed.code != closed.code)
    #expect(try door(world(.room(.setDoor(isOpen: true)))) == Door(isOpen: true, code: changed.code))
  }

  @Test("How many phones were removed comes before what the room looks like then", arguments: WorldKind.allCases)
  func silentPhones(kind: WorldKind) throws {
    let world = try world(kind)
    let events = world(.room(.removeSilentPhones))
    guard case .room(.removedPhones(0))? = events.first else { throw Unexpected(events) }
  }

  @Test("A text that is not there is neither approved nor removed, and that is said", arguments: WorldKind.allCases)
  func texts(kind: WorldKind) throws {
    let world = try world(kind)
    for effect in [RoomEffect.approve([42], true), .removeText(42)] {
      let events = world(.room(effect))
      guard case .failed? = events.first, events.count == 1 else { throw Unexpected(events) }
    }
    #expect(own(world(.room(.restoreText(42)))).isEmpty)
  }

  @Test("The desk is told whether phones may have the report", arguments: WorldKind.allCases)
  func releasedReport(kind: WorldKind) throws {
    let world = try world(kind)
    #expect(try desk(world(.room(.setReport(isReleased: true)))).isReportReleased)
    #expect(try !desk(world(.room(.setReport(isReleased: false)))).isReportReleased)
  }

  @Test("A report is told with its path, each format with its ending", arguments: WorldKind.allCases)
  func report(kind: WorldKind) throws {
    let events = own(try world(kind)(.room(.saveReport(.markdown, .german))))
    guard events.count == 1, case .wroteFile(let path) = events[0] else { throw Unexpected(events) }
    #expect(path.hasSuffix(".md"))
    try? FileManager.default.removeItem(atPath: path)
  }

  @Test("While a report is made the room is looked at, and leaving waits for it")
  func reportBeside() throws {
    let runner = try WorkshopRunner(home.environment)
    runner.address = HostAddress(isOff: true)
    _ = runner.perform(.workshops(.create(settings)))
    let gate = DispatchSemaphore(value: 0)
    runner.beside.begin {
      gate.wait()
      return .wroteFile("/tmp/report.pdf")
    }
    // Another one stands behind it, so that neither is told yet.
    let events = runner.perform(.room(.saveReport(.csv, .german)))
    #expect(own(events).isEmpty && own(runner.perform(.room(.apply(.go(item))))).isEmpty)
    #expect(try view(runner.perform(.room(.apply(.toggleVote)))).state.status == .open)
    gate.signal()
    runner.close()
    let paths = runner.beside.take().compactMap { if case .wroteFile(let path) = $0 { path } else { nil } }
    #expect(paths.count == 2 && FileManager.default.fileExists(atPath: paths[1]))
    try? FileManager.default.removeItem(atPath: paths[1])
  }

  @Test("The report that the goodbye tells of is one that can be read on paper", arguments: WorldKind.allCases)
  func keptReport(kind: WorldKind) throws {
    let events = own(try world(kind)(.room(.keepReport(.german))))
    guard events.count == 1, case .wroteFile(let path) = events[0] else { throw Unexpected(events) }
    #expect(path.hasSuffix(".pdf"))
    try? FileManager.default.removeItem(atPath: path)
  }

  @Test("What is saved by itself is one file that is current, also after the end; one that somebody changed is kept")
  func oneKeptReport() throws {
    let world = try world(.onDisk)
    var paths: Set<String> = []
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    func kept(_ effect: RoomEffect) throws -> String {
      let events = own(world(.room(effect)))
      guard case .wroteFile(let path)? = events.last else { throw Unexpected(events) }
      paths.insert(path)
      return path
    }
    let first = try kept(.keepReport(.german))
    let early = try Data(contentsOf: URL(filePath: first))
    #expect(try kept(.keepReport(.german)) == first)
    let note = early + Data("% eine Notiz\n".utf8)
    try note.write(to: URL(filePath: first))
    let second = try kept(.keepReport(.german))
    #expect(second == first.replacing(".pdf", with: "-2.pdf"))
    #expect(try kept(.end(.german)) == second)
    #expect(try Data(contentsOf: URL(filePath: first)) == note)
    #expect(try Data(contentsOf: URL(filePath: second)) != early)
  }

  @Test("A report that was asked for stands beside an earlier one, which is kept")
  func secondReport() throws {
    let world = try world(.onDisk)
    var paths: [String] = []
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    for _ in 1...2 {
      let events = own(world(.room(.saveReport(.csv, .german))))
      guard case .wroteFile(let path)? = events.first else { throw Unexpected(events) }
      paths.append(path)
    }
    #expect(paths[1] == paths[0].replacing(".csv", with: "-2.csv"))
  }

  @Test(
    "At the end the room is told with the record of what was deleted, then the file; after that every command is refused",
    arguments: WorldKind.allCases)
  func ending(kind: WorldKind) throws {
    let world = try world(kind)
    let events = world(.room(.end(.german)))
    #expect(try view(events).state.hasEnded && desk(events).deletion != nil)
    guard case .wroteFile(let path)? = events.last, own(events).count == 1 else { throw Unexpected(events) }
    try? FileManager.default.removeItem(atPath: path)
    let late = world(.room(.apply(.toggleVote)))
    guard case .notice(RoomRefusal.over.explanation)? = late.first, late.count == 1 else { throw Unexpected(late) }
  }

  // MARK: The kiosk

  private func participant(_ events: [WorkshopEvent]) throws -> Participant {
    let own = own(events.filter { if case .kiosk = $0 { true } else { false } })
    guard own.count == 1, case .kiosk(.participant(let participant)) = own[0] else { throw Unexpected(events) }
    return participant
  }

  @Test(
    "At the kiosk everybody is told with all answers; after leaving an answer goes nowhere",
    arguments: WorldKind.allCases)
  func kiosk(kind: WorldKind) throws {
    let world = try world(kind)
    let ballot = Ballot(first: item)
    #expect(world(.kiosk(.answer(ballot, .level(2)))).isEmpty)
    let size = try #require(questionnaire.company.sizes.first?.id)
    let joined = try participant(world(.kiosk(.join(size: size))))
    #expect(joined.way == .kiosk && joined.size == size && joined.responses.isEmpty)
    #expect(try participant(world(.kiosk(.answer(ballot, .level(2))))).responses == [ballot: .level(2)])
    #expect(try participant(world(.kiosk(.answer(ballot, .level(4))))).responses == [ballot: .level(4)])
    #expect(own(world(.kiosk(.forgetPerson))).isEmpty && world(.kiosk(.answer(ballot, .level(1)))).isEmpty)
  }

  @Test("With a number one comes back, until one has withdrawn; nobody has another one", arguments: WorldKind.allCases)
  func returning(kind: WorldKind) throws {
    let world = try world(kind)
    let ballot = Ballot(first: item)
    _ = world(.kiosk(.join(size: nil)))
    _ = world(.kiosk(.answer(ballot, .level(2))))
    let told = world(.kiosk(.tellReturnNumber))
    guard told.count == 1, case .kiosk(.returnNumber(let number)) = told[0] else { throw Unexpected(told) }
    _ = world(.kiosk(.forgetPerson))
    let other = try #require([482_914, 482_915].compactMap { ReturnNumber($0) }.first { $0 != number })
    let unknown = world(.kiosk(.comeBack(other)))
    guard case .kiosk(.noSuchNumber)? = unknown.first, unknown.count == 1 else { throw Unexpected(unknown) }
    let back = world(.kiosk(.comeBack(number)))
    guard case .kiosk(.cameBack(let person))? = back.first else { throw Unexpected(back) }
    #expect(person.responses == [ballot: .level(2)])
    _ = world(.kiosk(.withdraw))
    let gone = world(.kiosk(.comeBack(number)))
    guard case .kiosk(.noSuchNumber)? = gone.first else { throw Unexpected(gone) }
  }

  // MARK: Sheets

  @Test(
    "A sheet is told with its answers, half of one beside nothing; keyed in again it says what it replaced",
    arguments: WorldKind.allCases)
  func sheets(kind: WorldKind) throws {
    let world = try world(kind)
    let ballot = Ballot(first: item)
    try expectSheet(world(.sheet(.read(7))), nil, half: nil)
    let half = HalfSheet(size: nil, responses: [ballot: .level(1)])
    let kept = world(.sheet(.keepHalf(half, ofSheet: 7)))
    guard case .sheet(.keptHalf(7))? = kept.first, kept.count == 1 else { throw Unexpected(kept) }
    try expectSheet(world(.sheet(.read(7))), nil, half: half)
    for isKnown in [false, true] {
      let stored = world(.sheet(.keyIn(sheet: 7, size: nil, responses: [item: .level(2)], second: nil)))
      guard case .sheet(.stored(7, replaced: isKnown))? = stored.first, stored.count == 1 else {
        throw Unexpected(stored)
      }
      try expectSheet(world(.sheet(.read(7))), [ballot: .level(2)], half: nil)
    }
  }

  private func expectSheet(
    _ events: [WorkshopEvent], _ responses: [Ballot: Response]?, half: HalfSheet?
  ) throws {
    guard case .sheet(.found(7, let found))? = events.first, events.count == (half == nil ? 1 : 2) else {
      throw Unexpected(events)
    }
    #expect(found?.responses == responses && found?.way == (responses == nil ? nil : .paper))
    guard let half else { return }
    guard case .sheet(.half(7, half))? = events.last else { throw Unexpected(events) }
  }

  // MARK: Forms and lists

  @Test("A form is kept, found, and let go of when nothing is in it", arguments: WorldKind.allCases)
  func forms(kind: WorldKind) throws {
    let world = try world(kind)
    KeepingContract.check { effect in
      world(.keeping(effect)).compactMap { if case .keeping(let event) = $0 { event } else { nil } }
    }
  }

  @Test(
    "Questionnaires and workshops are listed; one of the list is opened in the view that is wanted",
    arguments: WorldKind.allCases)
  func lists(kind: WorldKind) throws {
    let world = try world(kind)
    guard case .workshops(.questionnaires(let all))? = world(.workshops(.listQuestionnaires)).first else {
      Issue.record("no questionnaires")
      return
    }
    #expect(all.contains { $0.id == questionnaire.id })
    let listed = world(.workshops(.list))
    guard case .workshops(.list(let entries))? = listed.first, listed.count == 1 else { throw Unexpected(listed) }
    let id = try #require(entries.first).id
    let opened = world(.workshops(.open(id, .desk)))
    guard case .workshops(.opened(let workshop, .desk))? = opened.first, opened.count == 1 else {
      throw Unexpected(opened)
    }
    #expect(workshop.id == id)
  }

  @Test("Leaving brings nothing back", arguments: WorldKind.allCases)
  func leaving(kind: WorldKind) throws {
    let world = try world(kind)
    #expect(world(.leave).isEmpty && world(.quit).isEmpty)
  }
}
