package import Benchmarks
package import Questionnaire
import Reports
import ScreenKit
package import TestSupport
package import Words
package import Workshop
package import WorkshopScreens

/// What carries out the effects of the screens of a workshop, in memory: a room whose counts are set, and sheets.
///
/// The tests of effects hold it and `WorkshopRunner` to the same.
package struct WorkshopDouble {
  package let workshop: OpenedWorkshop
  package var settings: WorkshopSettings
  package var state: RoomState
  package var counts: [Ballot: LevelCounts] = [:]
  package var sizes: [Ballot: [OptionID?: LevelCounts]] = [:]
  private var pictures: [Ballot: CountsSnapshot] = [:]
  private var door: Door
  private var isReportReleased = false
  package var people = 73
  package var returners: [ReturnNumber: Participant] = [:]
  package var ways: [EntryWay: Int] = [.phone: 61, .kiosk: 3, .paper: 9]
  package var commitments: [Submitted<Commitment>] = []
  package var remarks: [Submitted<Remark>] = []
  private var removed: [Submitted<Commitment>] = []
  private var removedRemarks: [Submitted<Remark>] = []
  package var late: [Ballot: Int] = [:]
  package var deletion: DeletionRecord?
  package var silentPhones = 0
  package var sheets: [Int: Participant] = [:]
  package private(set) var person: Participant?
  package private(set) var answers: [ItemID: Response] = [:]
  /// Back to where it was called from.
  package private(set) var hasLeft = false
  /// The program has ended.
  package private(set) var hasQuit = false
  /// What is keyed in of sheets that are not saved.
  package var halves: [Int: HalfSheet] = [:]
  /// What was kept of forms that are not done.
  package var drafts = KeptDrafts()
  /// Nothing that is typed can be stored while this is set, and why.
  package var keepFailure: LocalizedText?

  package init(_ workshop: OpenedWorkshop, _ settings: WorkshopSettings) {
    self.workshop = workshop
    self.settings = settings
    state = RoomState(workshop.plan)
    door = Door(code: workshop.joinCode)
  }

  /// What the pool would tell.
  package var views: [WorkshopEvent] {
    let results = Results(Array(pictures.values), by: settings.rule, in: workshop.questionnaire)
    return [
      .room(
        .view(
          RoomView(
            settings: settings, state: state, people: people, answered: counts.mapValues(\.asked), results: results,
            commitments: commitments, remarks: remarks, in: workshop.questionnaire,
            against: workshop.benchmark?.reference ?? [:]))),
      .room(.door(door)),
      .room(
        .desk(
          DeskView(
            people: ways, late: late, commitments: commitments, remarks: remarks, silentPhones: silentPhones,
            deletion: deletion, isReportReleased: isReportReleased))),
    ]
  }

  /// What comes back.
  package mutating func answer(_ effect: WorkshopEffect) -> [WorkshopEvent] {
    switch effect {
    case .keeping(let effect): return [.keeping(drafts.answer(effect, failing: keepFailure))]
    case .room(let effect): return answer(effect)
    case .kiosk(let effect): return answer(effect)
    case .sheet(let effect): return answer(effect)
    case .workshops(let effect): return answer(effect)
    case .checklist(let effect): return answer(effect)
    case .leave: hasLeft = true
    case .quit: hasQuit = true
    }
    return []
  }

  // MARK: The room

  private mutating func answer(_ effect: RoomEffect) -> [WorkshopEvent] {
    switch effect {
    case .apply(let command):
      do { state = try state.after(command, in: workshop.plan) } catch { return [.notice(error.explanation)] }
      for (ballot, status) in state.statuses where status != .open && status != .waiting && pictures[ballot] == nil {
        takePicture(of: ballot)
      }
    case .end:
      deletion = DeletionRecord(
        time: Self.evening, people: ways, answers: 817, remarks: 4, keptPictures: 8, keptCommitments: 2)
      if let ended = try? state.after(.end, in: workshop.plan) { state = ended }
      return views + [.wroteFile("/home/moderation/workshop/gruppenbericht-k7m2.pdf")]
    case .approve(let ids, let isApproved):
      guard ids.contains(where: isThere) else { return [.failed(Self.noSuchText)] }
      commitments = commitments.map {
        ids.contains($0.id) ? .init(id: $0.id, words: $0.words, isApproved: isApproved) : $0
      }
      remarks = remarks.map { ids.contains($0.id) ? .init(id: $0.id, words: $0.words, isApproved: isApproved) : $0 }
    case .removeText(let id):
      guard isThere(id) else { return [.failed(Self.noSuchText)] }
      removed += commitments.filter { $0.id == id }
      commitments.removeAll { $0.id == id }
      removedRemarks += remarks.filter { $0.id == id }
      remarks.removeAll { $0.id == id }
    case .shortenText(let id, let places):
      guard isThere(id) else { return [.failed(Self.noSuchText)] }
      removed += commitments.filter { $0.id == id }
      removedRemarks += remarks.filter { $0.id == id }
      commitments = commitments.map { old in
        let short = Commitment(text: Self.shortened(old.words.text, places), due: old.words.due)
        return old.id == id ? .init(id: id, words: short ?? old.words, isApproved: old.isApproved) : old
      }
      remarks = remarks.map { old in
        let short = Remark(text: Self.shortened(old.words.text, places), about: old.words.item)
        return old.id == id ? .init(id: id, words: short ?? old.words, isApproved: old.isApproved) : old
      }
    case .restoreText(let id):
      commitments.removeAll { text in text.id == id && removed.contains { $0.id == id } }
      remarks.removeAll { text in text.id == id && removedRemarks.contains { $0.id == id } }
      commitments += removed.filter { $0.id == id }
      removed.removeAll { $0.id == id }
      remarks += removedRemarks.filter { $0.id == id }
      removedRemarks.removeAll { $0.id == id }
    case .setDoor(let isOpen): door = Door(isOpen: isOpen, code: door.code)
    case .changeCode: if let code = JoinCode("9999RR") { door = Door(isOpen: door.isOpen, code: code) }
    case .removeSilentPhones:
      let count = silentPhones
      silentPhones = 0
      return [.room(.removedPhones(count))] + views
    case .serve(let address): return [.room(.server(.on(address + ":8080")))]
    case .setReport(let isReleased): isReportReleased = isReleased
    case .printReport: return [.printed("Saal")]
    case .keepReport: return [.wroteFile("/tmp/gruppenbericht-k7m2.pdf")]
    case .saveReport(let format, _): return [.wroteFile("/tmp/gruppenbericht-k7m2.\(format.suffix)")]
    }
    return views
  }

  private static func shortened(_ text: String, _ places: Set<Int>) -> String {
    var shortening = Shortening(text)
    for place in places { shortening.toggle(place) }
    return shortening.text ?? text
  }

  private func isThere(_ text: Int64) -> Bool {
    commitments.contains { $0.id == text } || remarks.contains { $0.id == text }
  }

  private static let noSuchText = LocalizedText(de: "Diesen Text gibt es nicht mehr.", en: "This text is gone.")

  private static let evening: LocalMinute = {
    guard let minute = LocalMinute(day: "2026-11-24", hour: 18, minute: 5) else {
      preconditionFailure("18:05 is a time")
    }
    return minute
  }()

  private mutating func takePicture(of ballot: Ballot) {
    guard let counts = counts[ballot] else { return }
    guard settings.rule.allows(counts.n) else { return }
    pictures[ballot] = CountsSnapshot(ballot: ballot, counts: counts, sizes: sizes[ballot] ?? [:])
  }

  // MARK: The kiosk

  /// The only number that is ever drawn here.
  package static let returnNumber = ReturnNumber(482_913)

  private mutating func answer(_ effect: KioskEffect) -> [WorkshopEvent] {
    switch effect {
    case .join(let size):
      person = Participant(key: ParticipantKey(1), way: .kiosk, size: size, responses: [:])
      return person.map { [.kiosk(.participant($0))] } ?? []
    case .comeBack(let number):
      guard let known = returners[number] else { return [.kiosk(.noSuchNumber)] }
      person = known
      return [.kiosk(.cameBack(known))]
    case .tellReturnNumber:
      guard let person, let number = Self.returnNumber else { return [] }
      returners[number] = person
      return [.kiosk(.returnNumber(number))]
    case .answer(let ballot, let response):
      answers[ballot.item] = response
      guard let old = person else { return [] }
      let responses = old.responses.merging([ballot: response]) { $1 }
      person = Participant(key: old.key, way: old.way, size: old.size, responses: responses)
      for (number, known) in returners where known.key == old.key { returners[number] = person }
      return person.map { [.kiosk(.participant($0))] } ?? []
    case .withdraw:
      returners = returners.filter { $0.value.key != person?.key }
      person = nil
    case .forgetPerson: person = nil
    }
    return []
  }

  // MARK: Sheets

  private mutating func answer(_ effect: SheetEffect) -> [WorkshopEvent] {
    switch effect {
    case .read(let number):
      return [.sheet(.found(number, sheets[number]))] + (halves[number].map { [.sheet(.half(number, $0))] } ?? [])
    case .keepHalf(let half, let number):
      if let keepFailure { return [.keeping(.failed(keepFailure))] }
      halves[number] = half
      return [.sheet(.keptHalf(number))]
    case .keyIn(let number, let size, let first, let second):
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
    }
  }

  // MARK: Before the doors

  private func answer(_ effect: ChecklistEffect) -> [WorkshopEvent] {
    let told: [ChecklistEvent] =
      switch effect {
      case .begin:
        [
          .found(.font), .found(.organiser(nil)), .found(.sheets),
          .waiting(at: "192.168.178.23:8080", workshop.joinCode),
        ]
      case .goOnWithoutPhone:
        [.found(ReadinessFinding(.phone, .failed, .same("Kein Telefon"), .same("Netz prüfen"))), .done]
      case .end: []
      }
    return told.map(WorkshopEvent.checklist)
  }

  // MARK: Workshops

  private mutating func answer(_ effect: WorkshopsEffect) -> [WorkshopEvent] {
    switch effect {
    case .list:
      return [
        .workshops(
          .list([
            WorkshopEntry(id: "k7m2", title: "IHK-Forum", date: "2026-11-24", people: 73, hasEnded: false),
            WorkshopEntry(id: "b3x4", title: "Kammertag", date: "2026-05-02", people: 1, hasEnded: true),
          ]))
      ]
    case .listQuestionnaires: return [.workshops(.questionnaires([workshop.questionnaire]))]
    case .create(let new):
      settings = new
      return [.workshops(.opened(workshop, .room))]
    case .open(_, let view): return [.workshops(.opened(workshop, view))]
    }
  }
}
