import AssessmentScreens
import Benchmarks
import Catalog
import Foundation
import House
import Questionnaire
import Rehearsal
import Scoring
import ScreenKit
import Store
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// Carries out what the screens of a workshop ask for, with the pool, the catalog and the disk.
final class WorkshopRunner {
  let environment: Environment
  private let folder: WorkshopFolder
  private var pool: WorkshopPool?
  private var view: WorkshopView?
  /// Where the page of a workshop that begins here is to be had.
  var address = HostAddress()
  /// The workshop that began here.
  private var created: WorkshopID?
  private var benchmark: Benchmark?
  private var person: ParticipantKey?
  private var mark: ChangeMark?
  private var host: WorkshopHost?
  /// Keeps the machine awake while a public view is shown.
  private var vigil: Vigil?
  /// How the checklist tries the network; made where one begins, as it looks for a free port.
  var rehearsal = { Rehearsal.Plan(port: HostAddress().firstFreePort, patience: .seconds(600)) }
  private var checking: Checking?
  /// Reports are made there.
  let beside = Beside()
  private var store: AssessmentStore?
  /// Texts that the desk has deleted or shortened, the latest last, until the program ends.
  private var removed: [Int64: [RemovedText]] = [:]

  init(_ environment: Environment) throws {
    self.environment = environment
    folder = try WorkshopFolder(in: environment.variables)
  }

  /// Opens a workshop in one of its views; the public view brings the phones' page with it, at the port of before.
  func open(_ id: WorkshopID, _ view: WorkshopView, _ address: HostAddress) throws -> OpenedWorkshop {
    close()
    let summary = try folder.summary(id)
    let settings = summary.settings
    let questionnaire = try environment.catalog.questionnaire(
      settings.questionnaire.rawValue, version: settings.version)
    benchmark = try environment.benchmark(nil, for: questionnaire)
    let pool = try folder.open(id, of: questionnaire)
    if view == .room {
      try becomeHost(of: pool)
      do { try address.check() } catch {
        try? pool.withdrawPage()
        throw error
      }
    }
    return take(pool, view, address, after: summary.service.port)
  }

  /// Begins a workshop and opens its public view. What can fail comes before anything is stored.
  func create(_ settings: WorkshopSettings, _ address: HostAddress) throws -> OpenedWorkshop {
    let questionnaire = try environment.catalog.questionnaire(
      settings.questionnaire.rawValue, version: settings.version)
    benchmark = try environment.benchmark(nil, for: questionnaire)
    try address.check()
    let pool = try folder.create(settings, of: questionnaire)
    created = pool.id
    try becomeHost(of: pool)
    return take(pool, .room, address, after: nil)
  }

  /// One window alone shows a workshop to the room.
  private func becomeHost(of pool: WorkshopPool) throws {
    do { try pool.becomeHost() } catch {
      guard case .hosted(let host) = error else { throw error }
      throw Failure(.tryAgain, HostTexts.hosted(pool, host))
    }
  }

  /// Removes the workshop that was begun just now, where nobody can be shown it.
  func takeBack() {
    close()
    if let created { try? folder.delete(created) }
    created = nil
  }

  private func take(_ pool: WorkshopPool, _ view: WorkshopView, _ address: HostAddress, after former: Int?)
    -> OpenedWorkshop
  {
    self.pool = pool
    self.view = view
    if view == .room {
      vigil = Vigil(in: environment.variables)
      host = WorkshopHost(
        pool, against: benchmark?.reference ?? [:], organiser: environment.house.organiser,
        report: Self.reportMaker(of: pool, environment), at: address, after: former)
      try? pool.remember(FormerService(language: environment.language))
    }
    return OpenedWorkshop(
      id: pool.id, questionnaire: pool.questionnaire, plan: pool.plan, joinCode: pool.joinCode,
      benchmark: benchmark)
  }

  /// Lets go of the workshop once its reports are written; the pool stays as it is.
  func close() {
    beside.finish()
    host?.stop()
    host = nil
    checking?.stop()
    (vigil, checking) = (nil, nil)
    pool = nil
    person = nil
    mark = nil
    removed = [:]
  }

  /// What others have changed since the last look; cheap when nothing has.
  func look() -> [WorkshopEvent] {
    if let checking { return checking.take() }
    guard let pool else { return [] }
    let status = serverEvents(pool) + beside.take()
    do {
      let now = try pool.changeMark()
      guard now != mark else { return status }
      let events = try views(pool)
      // The mark from before: what has changed meanwhile is seen at the next look.
      mark = now
      return status + events
    } catch {
      return status + [.failed(Failure.text(of: error))]
    }
  }

  private func serverEvents(_ pool: WorkshopPool) -> [WorkshopEvent] {
    if view == .desk { pool.attendDesk() }
    guard let host else { return [.room(.server(Self.status(of: pool)))] }
    return [
      .room(.server(host.status)), .room(.addresses(host.choices)), .room(.attended((try? pool.hasDesk()) ?? false)),
    ] + host.takeNews().map(WorkshopEvent.failed)
  }

  /// What a program beside the host knows of the page.
  private static func status(of pool: WorkshopPool) -> ServerStatus {
    guard let host = try? pool.currentHost() else { return .absent }
    guard let address = host.address else { return .off }
    return address.hasPrefix(HostTexts.loopback) ? .failed(HostTexts.noNetwork) : .on(address)
  }

  private func views(_ pool: WorkshopPool) throws -> [WorkshopEvent] {
    [
      .room(.view(try pool.roomView(against: benchmark?.reference ?? [:]))),
      .room(.door(try pool.door())),
      .room(
        .desk(
          DeskView(
            people: try pool.people(), late: try pool.lateAnswers(), commitments: try pool.commitments(),
            remarks: try pool.remarks(), silentPhones: try pool.silentPhones(),
            deletion: try pool.deletionRecord(), report: try pool.reportPath(),
            isReportReleased: try pool.releasesReport()))),
    ]
  }

  /// What comes back; errors come back as events too.
  func perform(_ effect: WorkshopEffect) -> [WorkshopEvent] {
    do { return try attempt(effect) } catch {
      let text = Failure.text(of: error)
      switch effect {
      case .keeping, .sheet(.keepHalf): return [.keeping(.failed(text))]
      case .room, .kiosk, .sheet, .workshops, .checklist, .leave, .quit: return [.failed(text)]
      }
    }
  }

  private func attempt(_ effect: WorkshopEffect) throws -> [WorkshopEvent] {
    switch effect {
    case .keeping(let effect): return [.keeping(try effect.perform(in: drafts))]
    case .workshops(let effect): return try attempt(effect)
    case .room(let effect): return try pool.map { try attempt(effect, in: $0) } ?? []
    case .kiosk(let effect): return try pool.map { try attempt(effect, in: $0) } ?? []
    case .sheet(let effect): return try pool.map { try attempt(effect, in: $0) } ?? []
    case .checklist(let effect): return try attempt(effect)
    case .leave, .quit: return []
    }
  }

  private func attempt(_ effect: ChecklistEffect) throws -> [WorkshopEvent] {
    switch effect {
    case .begin(let id):
      checking?.stop()
      let settings = try id.map { try folder.summary($0).settings } ?? environment.rehearsed()
      checking = try Checking(settings, rehearsal(), in: environment)
    case .goOnWithoutPhone: checking?.goOnWithoutPhone()
    case .end:
      checking?.stop()
      checking = nil
    }
    return []
  }

  private func attempt(_ effect: WorkshopsEffect) throws -> [WorkshopEvent] {
    switch effect {
    case .list:
      close()
      let contents = try folder.contents()
      // A file that cannot be read is told rather than passed over.
      let faults = contents.faults.sorted { $0.key < $1.key }.map { id, fault in
        WorkshopEvent.failed(fault.explanation.told(of: "\(id)"))
      }
      return [.workshops(.list(contents.workshops.map(Self.entry)))] + faults.prefix(1)
    case .listQuestionnaires:
      let known = environment.catalog.list()
      // The one that is set comes first, then the one that most rooms want: it has a short form.
      let first = environment.house.questionnaire
      let rank = { (one: Questionnaire) in one.id.rawValue == first ? 0 : one.hasShortForm ? 1 : 2 }
      let questionnaires = known.compactMap { try? environment.catalog.questionnaire($0.id.rawValue) }
        .sorted { (rank($0), $0.id) < (rank($1), $1.id) }
      return [.workshops(.questionnaires(questionnaires))]
    case .create(let settings): return [.workshops(.opened(try create(settings, address), .room))]
    case .open(let id, let view):
      return [.workshops(.opened(try open(id, view, HostAddress()), view))]
    }
  }

  /// Forms of workshops that do not exist yet are kept with those of companies.
  private func drafts() throws -> AssessmentStore {
    if let store { return store }
    let new = try environment.openStore()
    store = new
    return new
  }

  private func attempt(_ effect: RoomEffect, in pool: WorkshopPool) throws -> [WorkshopEvent] {
    switch effect {
    case .apply(let command):
      do { try pool.apply(command, at: Int(Date().timeIntervalSince1970)) } catch {
        guard case .refused(let refusal) = error else { throw error }
        return [.notice(refusal.explanation)]
      }
    case .end(let language):
      try pool.end(at: environment.minute)
      // What was ended stays so, whatever becomes of the file.
      keepReport(of: pool, language)
    case .approve(let ids, let isApproved): try approve(ids, isApproved, in: pool)
    case .removeText(let id): removed[id, default: []].append(try pool.removeText(id))
    case .shortenText(let id, let places):
      removed[id, default: []].append(try pool.shortenText(id, without: places))
    case .restoreText(let id): if let text = removed[id]?.popLast() { try pool.restore(text) }
    case .setDoor(let isOpen): try pool.setDoor(isOpen: isOpen)
    case .changeCode: try pool.changeJoinCode()
    case .removeSilentPhones: return [.room(.removedPhones(try pool.removeSilentPhones()))] + look()
    case .serve(let address): host?.choose(address)
    case .setReport(let isReleased): try pool.setReport(isReleased: isReleased)
    case .saveReport(let format, let language): saveReport(of: pool, format, language)
    case .keepReport(let language): keepReport(of: pool, language)
    case .printReport(let language): printReport(of: pool, language)
    }
    return look()
  }

  private func attempt(_ effect: KioskEffect, in pool: WorkshopPool) throws -> [WorkshopEvent] {
    switch effect {
    case .join(let size):
      let entry = try pool.join(.kiosk, size: size)
      person = entry.key
      return [.kiosk(.participant(try pool.participant(entry.key)))] + look()
    case .comeBack(let number):
      guard let key = try pool.participant(for: number) else { return [.kiosk(.noSuchNumber)] }
      let participant = try pool.participant(key)
      person = key
      return [.kiosk(.cameBack(participant))] + look()
    case .answer(let ballot, let response):
      guard let person else { return [] }
      try pool.answerAtKiosk(ballot, response, by: person)
      return [.kiosk(.participant(try pool.participant(person)))]
    case .tellReturnNumber:
      guard let person else { return [] }
      return [.kiosk(.returnNumber(try pool.returnNumber(of: person)))]
    case .withdraw:
      if let person { try pool.withdraw(person) }
      person = nil
    case .forgetPerson: person = nil
    }
    return look()
  }

  private func attempt(_ effect: SheetEffect, in pool: WorkshopPool) throws -> [WorkshopEvent] {
    switch effect {
    case .read(let number):
      let half = try pool.half(ofSheet: number)
      return [.sheet(.found(number, try pool.keyedIn(sheet: number)))]
        + (half.map { [.sheet(.half(number, $0))] } ?? [])
    case .keepHalf(let half, let number):
      try pool.keep(half, ofSheet: number)
      return [.sheet(.keptHalf(number))]
    case .keyIn(let number, let size, let responses, let second):
      let outcome = try pool.keyIn(sheet: number, size: size, responses: responses, second: second)
      return [.sheet(.stored(number, replaced: outcome == .replaced))]
    }
  }

  /// Exactly these; one that its author has withdrawn meanwhile keeps the others from nothing.
  private func approve(_ ids: [Int64], _ isApproved: Bool, in pool: WorkshopPool) throws {
    let there = try pool.setApproved(isApproved, texts: Set(ids))
    if there == 0 { throw PoolError.noSuchText }
  }

  private static func entry(_ summary: WorkshopSummary) -> WorkshopEntry {
    WorkshopEntry(
      id: summary.id, title: summary.settings.title, date: summary.settings.date, people: summary.people,
      hasEnded: summary.hasEnded)
  }
}
