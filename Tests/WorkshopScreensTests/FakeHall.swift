import Benchmarks
import Catalog
import Foundation
import Questionnaire
import ScreenKit
import Terminal
import TestSupport
import Words
import Workshop
import WorkshopScreens

/// Carries out effects in memory: a room whose counts are set, and sheets.
struct FakeHall {
  static let today: CalendarDate = "2026-11-24"
  static let address = "192.168.178.23:8080"
  private static let questionnaires = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "questionnaires").path

  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CatalogTests/Valid").path

  private(set) var app: WorkshopApp
  let workshop: OpenedWorkshop
  var settings: WorkshopSettings
  var state: RoomState
  var counts: [Ballot: LevelCounts] = [:]
  var sizes: [Ballot: [OptionID?: LevelCounts]] = [:]
  private var pictures: [Ballot: CountsSnapshot] = [:]
  var people = 73
  var returners: [ReturnNumber: Participant] = [:]
  var ways: [EntryWay: Int] = [.phone: 61, .kiosk: 3, .paper: 9]
  var commitments: [Submitted<Commitment>] = []
  var remarks: [Submitted<Remark>] = []
  private var removed: [Submitted<Commitment>] = []
  var late: [Ballot: Int] = [:]
  var deletion: DeletionRecord?
  var silentPhones = 0
  var sheets: [Int: Participant] = [:]
  private(set) var person: Participant?
  private(set) var answers: [ItemID: Response] = [:]
  private(set) var effects: [WorkshopEffect] = []
  /// Back to where it was called from.
  private(set) var hasLeft = false
  /// The program has ended.
  private(set) var hasQuit = false
  var now = 1_800_000_000

  init(
    _ view: WorkshopView = .room, size: Size = Size(columns: 80, rows: 24), language: Language = .german,
    charset: Charset = .unicode, agenda: WorkshopSettings.Agenda = .minutes45, form: Form = .short,
    network: WirelessNetwork? = nil, server: ServerStatus = .on(Self.address),
    questionnaire id: String = "social-media-management"
  ) throws {
    let catalog = Catalog(places: [Self.questionnaires, Self.samples])
    let questionnaire = try catalog.questionnaire(id)
    settings = WorkshopSettings(
      title: "IHK-Forum Social Media", date: Self.today, questionnaire: questionnaire.id,
      version: questionnaire.version, form: form, agenda: agenda, allowsFreeText: true, network: network)
    let plan = RoomPlan(questionnaire, form: form, agenda: agenda)
    guard let code = JoinCode("K7M2QX") else { throw CocoaError(.coderInvalidValue) }
    let benchmark = try questionnaire.defaultBenchmark.map { try catalog.benchmark($0, for: questionnaire) }
    workshop = OpenedWorkshop(
      id: "k7m2", questionnaire: questionnaire, plan: plan, joinCode: code, benchmark: benchmark)
    state = RoomState(plan)
    app = WorkshopApp(
      DisplayTraits(language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3"),
      workshop, view)
    carryOut(app.start())
    send(.room(.server(server)))
    refresh()
    tick()
  }

  /// At the list of workshops.
  init(listIn language: Language, size: Size = Size(columns: 80, rows: 24), charset: Charset = .unicode) throws {
    try self.init(.room, size: size, language: language, charset: charset)
    app = WorkshopApp(
      DisplayTraits(language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3"))
    carryOut(app.start())
  }

  var item: ItemID { state.ballot.item }

  mutating func press(_ keys: Key...) {
    for key in keys {
      // As `WorkshopLoop` does.
      tick()
      carryOut(app.handle(.key(key)))
    }
  }
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  mutating func send(_ event: WorkshopEvent) { carryOut(app.handle(.world(event))) }
  /// Time passes; what is typed is stored where any does.
  mutating func tick(_ seconds: Int = 0) {
    now += seconds
    send(.tick(now))
    if seconds > 0 { carryOut(app.handle(.tick)) }
  }
  /// Keys that come at once.
  mutating func burst(_ keys: [Key]) { carryOut(app.handle(.burst(keys))) }
  mutating func resize(_ size: Size) { carryOut(app.handle(.resize(size))) }
  /// The terminal is gone.
  mutating func hangUp() { carryOut(app.handle(.leaving)) }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  func shows(_ text: String) -> Bool { self.text.contains(text) }
  /// The lines in one, each without the space around it.
  var text: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  /// What the pool would tell.
  mutating func refresh() {
    let rule = settings.rule
    let results = Results(Array(pictures.values), by: rule, in: workshop.questionnaire)
    send(
      .room(
        .view(
          RoomView(
            settings: settings, state: state, people: people, answered: counts.mapValues(\.asked), results: results,
            commitments: commitments, remarks: remarks, in: workshop.questionnaire,
            against: workshop.benchmark?.reference ?? [:]))))
    send(
      .room(
        .desk(
          DeskView(
            people: ways, late: late, commitments: commitments, remarks: remarks, silentPhones: silentPhones,
            deletion: deletion))))
  }

  /// What is keyed in of sheets that are not saved.
  var halves: [Int: HalfSheet] = [:]
  /// What was kept of forms that are not done.
  var drafts = KeptDrafts()
  /// Nothing that is typed can be stored while this is set, and why.
  var keepFailure: LocalizedText?

  private mutating func carryOut(_ new: [WorkshopEffect]) {
    var queue = new
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      effects.append(effect)
      for event in answer(effect) { queue += app.handle(.world(event)) }
      if changesRoom(effect) { refresh() }
    }
  }

  private func changesRoom(_ effect: WorkshopEffect) -> Bool {
    switch effect {
    case .room(.apply), .room(.end), .room(.approve), .room(.removeText), .room(.restoreText),
      .room(.removeSilentPhones):
      true
    default: false
    }
  }

  private mutating func answer(_ effect: WorkshopEffect) -> [WorkshopEvent] {
    switch effect {
    case .room(.apply(let command)):
      do { state = try state.after(command, in: workshop.plan) } catch { return [.failed(error.explanation)] }
      for (ballot, status) in state.statuses where status != .open && status != .waiting && pictures[ballot] == nil {
        takePicture(of: ballot)
      }
    case .room(.end):
      deletion = DeletionRecord(
        time: LocalMinute(day: Self.today, hour: 18, minute: 5) ?? Self.midnight, people: ways, answers: 817,
        remarks: 4,
        keptPictures: 8, keptCommitments: 2)
      if let ended = try? state.after(.end, in: workshop.plan) { state = ended }
      return [.wroteFile("/home/moderation/workshop/gruppenbericht-k7m2.pdf")]
    case .room(.approve(let ids, let isApproved)):
      commitments = commitments.map {
        ids.contains($0.id) ? .init(id: $0.id, words: $0.words, isApproved: isApproved) : $0
      }
      remarks = remarks.map { ids.contains($0.id) ? .init(id: $0.id, words: $0.words, isApproved: isApproved) : $0 }
    case .room(.removeText(let id)):
      removed += commitments.filter { $0.id == id }
      commitments.removeAll { $0.id == id }
    case .room(.restoreText(let id)):
      commitments += removed.filter { $0.id == id }
      removed.removeAll { $0.id == id }
    case .room(.setDoor(let isOpen)): return [.room(.door(Door(isOpen: isOpen, code: workshop.joinCode)))]
    case .room(.changeCode): return JoinCode("9999RR").map { [.room(.door(Door(code: $0)))] } ?? []
    case .room(.removeSilentPhones):
      let count = silentPhones
      silentPhones = 0
      return [.room(.removedPhones(count))]
    case .room(.serve(let address)): return [.room(.server(.on(address + ":8080")))]
    case .room(.printReport): return [.printed("Saal")]
    case .room(.saveReport): return [.wroteFile("/tmp/gruppenbericht-k7m2.pdf")]
    case .kiosk(.join(let size)):
      person = Participant(key: ParticipantKey(1), way: .kiosk, size: size, responses: [:])
      return person.map { [.kiosk(.participant($0))] } ?? []
    case .kiosk(.comeBack(let number)):
      guard let known = returners[number] else { return [.kiosk(.noSuchNumber)] }
      person = known
      return [.kiosk(.cameBack(known))]
    case .kiosk(.tellReturnNumber):
      guard let person, let number = Self.returnNumber else { return [] }
      returners[number] = person
      return [.kiosk(.returnNumber(number))]
    case .kiosk(.answer(let ballot, let response)):
      answers[ballot.item] = response
      guard let old = person else { return [] }
      let responses = old.responses.merging([ballot: response]) { $1 }
      person = Participant(key: old.key, way: old.way, size: old.size, responses: responses)
      return person.map { [.kiosk(.participant($0))] } ?? []
    case .kiosk(.withdraw):
      returners = returners.filter { $0.value.key != person?.key }
      person = nil
    case .kiosk(.forgetPerson): person = nil
    case .sheet(.read(let number)):
      return [.sheet(.found(number, sheets[number]))] + (halves[number].map { [.sheet(.half(number, $0))] } ?? [])
    case .sheet(.keepHalf(let half, let number)):
      if let keepFailure { return [.keeping(.failed(keepFailure))] }
      halves[number] = half
      return [.sheet(.keptHalf(number))]
    case .sheet(.keyIn(let number, let size, let first, let second)):
      let isKnown = sheets[number] != nil
      var votes = sheets[number]?.responses ?? [:]
      for (round, responses) in [(1, first), (2, second)] {
        guard let responses else { continue }
        votes = votes.filter { $0.key.round != round }
        for (item, response) in responses { Ballot(item: item, round: round).map { votes[$0] = response } }
      }
      halves[number] = nil
      sheets[number] = Participant(key: ParticipantKey(Int64(number)), way: .paper, size: size, responses: votes)
      return [.sheet(.stored(number, replaced: isKnown))]
    case .workshops(.list):
      return [
        .workshops(
          .list([
            WorkshopEntry(id: "k7m2", title: "IHK-Forum", date: Self.today, people: 73, hasEnded: false),
            WorkshopEntry(id: "b3x4", title: "Kammertag", date: "2026-05-02", people: 1, hasEnded: true),
          ]))
      ]
    case .keeping(let effect): return [.keeping(drafts.answer(effect, failing: keepFailure))]
    case .workshops(.listQuestionnaires): return [.workshops(.questionnaires([workshop.questionnaire]))]
    case .workshops(.create(let new)):
      settings = new
      return [.workshops(.opened(workshop, .room))]
    case .workshops(.open(_, let view)): return [.workshops(.opened(workshop, view))]
    case .leave: hasLeft = true
    case .quit: hasQuit = true
    }
    return []
  }

  /// The only number that is ever drawn here.
  static let returnNumber = ReturnNumber(482_913)

  private static let midnight: LocalMinute = {
    guard let minute = LocalMinute(day: today, hour: 0, minute: 0) else { preconditionFailure("midnight is a time") }
    return minute
  }()

  private mutating func takePicture(of ballot: Ballot) {
    guard let counts = counts[ballot] else { return }
    guard settings.rule.allows(counts.n) else { return }
    pictures[ballot] = CountsSnapshot(ballot: ballot, counts: counts, sizes: sizes[ballot] ?? [:])
  }

  /// Opens, answers, closes and reveals the present item.
  mutating func vote(_ levels: [Int]) throws {
    press(.character(" "))
    try count(levels)
    press(.character(" "), .enter)
  }

  /// Answers everything at the kiosk, to the own result.
  mutating func answerAll(with digit: Character) {
    for _ in 0..<workshop.plan.items.count where !shows("eigenes Ergebnis") && !shows("own result") {
      if shows("[ ]") { press(.character("b"), .enter) } else { press(.character(digit)) }
    }
  }

  /// What the present vote has got so far.
  mutating func count(_ levels: [Int]) throws {
    guard let new = LevelCounts(levels) else { throw CocoaError(.coderInvalidValue) }
    counts[state.ballot] = new
    refresh()
  }
}
