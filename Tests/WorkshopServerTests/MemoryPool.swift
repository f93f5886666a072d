import Benchmarks
import Questionnaire
import Synchronization
import TestSupport
import Words
import Workshop

/// An answer, by a name that Hummingbird does not have as well.
typealias OwnResponse = Response

/// A pool that lives in memory, for tests of the server alone. `PoolTests` holds it to what the one on disk does.
final class MemoryPool: Pool {
  struct Person {
    let key: ParticipantKey
    let way: EntryWay
    let size: OptionID?
    var responses: [Ballot: Response] = [:]
    var commitment: Commitment?
    var remarks: [ItemID?: String] = [:]
  }

  struct Contents {
    var state: RoomState
    var people: [Token: Person] = [:]
    var pictures: [Ballot: CountsSnapshot] = [:]
    var changes = 0
    var transactions = 0
    var fails = false
    var isOpen = true
    var numbers: [ReturnNumber: Token] = [:]
    var releasesReport = false

    var remarks: [String] { people.values.flatMap { $0.remarks.values }.sorted() }

    func token(of key: ParticipantKey) throws(PoolError) -> Token {
      guard let token = people.first(where: { $0.value.key == key })?.key else { throw .noSuchParticipant }
      return token
    }
  }

  let id: WorkshopID
  let settings: WorkshopSettings
  let questionnaire: Questionnaire
  let plan: RoomPlan
  let joinCode: JoinCode
  let contents: Mutex<Contents>

  struct Failure: ExplainedError {
    let explanation = LocalizedText(de: "Die Platte ist voll.", en: "The disk is full.")
  }

  init(
    questionnaire: Questionnaire, title: String = "Workshop", agenda: Agenda = .minutes45,
    form: Form = .full, allowsFreeText: Bool = false, rule: GroupRule = .standard
  ) {
    settings = WorkshopSettings(
      title: title, date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      rule: rule, agenda: agenda, allowsFreeText: allowsFreeText)
    self.questionnaire = questionnaire
    guard let id = WorkshopID("k7m2") else { preconditionFailure("an id") }
    self.id = id
    // Always the same code.
    var generator = SplitMix64(seed: 4)
    joinCode = JoinCode(using: &generator)
    plan = RoomPlan(questionnaire, form: form, agenda: agenda)
    contents = Mutex(Contents(state: RoomState(plan)))
  }

  // MARK: What the facilitator does

  func apply(_ commands: RoomCommand...) throws {
    try contents.withLock { contents in
      for command in commands {
        contents.state = try contents.state.after(command, in: plan)
        contents.changes += 1
        for (ballot, status) in contents.state.statuses where status == .closed {
          contents.pictures[ballot] = CountsSnapshot(ballot: ballot, counts: counts(ballot, contents))
        }
        if contents.state.hasEnded { contents.people = [:] }
      }
    }
  }

  /// Opens the vote on an item as the facilitator does: what is still open is closed first, and what asks is confirmed.
  func open(_ item: ItemID) throws {
    try apply(.take(.close), .go(item), .toggleVote)
    if contents.withLock({ $0.state.question != nil }) { try apply(.confirm) }
  }

  private func counts(_ ballot: Ballot, _ contents: Contents) -> LevelCounts {
    var counts = LevelCounts()
    guard let item = questionnaire.roomItem(ballot.item) else { return counts }
    for person in contents.people.values { counts.count(person.responses[ballot], to: item) }
    return counts
  }

  /// What is stored of a vote.
  func responses(_ ballot: Ballot) -> [Response] {
    contents.withLock { $0.people.values.compactMap { $0.responses[ballot] } }
  }

  /// The keys of all who are in.
  func everyone() -> [ParticipantKey] { contents.withLock { $0.people.values.map(\.key).sorted() } }

  // MARK: What the server needs

  func changeMark() throws(PoolError) -> ChangeMark { try read { ChangeMark(others: 0, own: $0.changes) } }

  func phoneRoom() throws(PoolError) -> PhoneView.Room {
    try read { contents in
      PhoneView.Room(
        settings: settings, state: contents.state, plan: plan,
        results: Results(Array(contents.pictures.values), by: settings.rule, in: questionnaire),
        releasesReport: contents.releasesReport, in: questionnaire)
    }
  }

  /// Lets phones have the group report.
  func releaseReport() {
    contents.withLock { contents in
      contents.releasesReport = true
      contents.changes += 1
    }
  }

  func door() throws(PoolError) -> Door { try read { Door(isOpen: $0.isOpen, code: joinCode) } }

  func join(_ way: EntryWay, size: OptionID?) throws(PoolError) -> Entry {
    if let size, !questionnaire.company.sizes.contains(where: { $0.id == size }) { throw .noSuchSize(size) }
    return try change { contents throws(PoolError) in
      if contents.state.hasEnded { throw .over }
      if way == .phone {
        guard contents.isOpen else { throw .doorClosed }
        guard contents.people.count < 5000 else { throw .full }
      }
      var random = SystemRandomNumberGenerator()
      let entry = Entry(key: ParticipantKey(Int64.random(in: .min ... .max)), token: Token(using: &random))
      contents.people[entry.token] = Person(key: entry.key, way: way, size: size)
      return entry
    }
  }

  func phoneNumber(of key: ParticipantKey) throws(PoolError) -> ReturnNumber {
    try change { contents throws(PoolError) in
      if contents.state.hasEnded { throw .over }
      let token = try contents.token(of: key)
      guard contents.people[token]?.way == .phone else { throw .noSuchParticipant }
      if let known = contents.numbers.first(where: { $0.value == token })?.key { return known }
      var random = SystemRandomNumberGenerator()
      let number = ReturnNumber(using: &random)
      contents.numbers[number] = token
      return number
    }
  }

  func phone(with number: ReturnNumber) throws(PoolError) -> Entry? {
    try read { contents in
      contents.numbers[number].flatMap { token in
        contents.people[token].map { Entry(key: $0.key, token: token) }
      }
    }
  }

  func participant(for token: Token) throws(PoolError) -> Participant? {
    try read { contents in
      contents.people[token].map { Participant(key: $0.key, way: $0.way, size: $0.size, responses: $0.responses) }
    }
  }

  func withdraw(_ key: ParticipantKey) throws(PoolError) {
    try change { contents throws(PoolError) in
      let token = try contents.token(of: key)
      contents.people[token] = nil
    }
  }

  func vote(_ votes: [CastVote]) throws(PoolError) -> VoteReceipt {
    try change { contents throws(PoolError) in
      contents.transactions += 1
      var outcomes: [VoteOutcome] = []
      for cast in votes { outcomes.append(store(cast, &contents)) }
      return VoteReceipt(outcomes: outcomes, state: contents.state)
    }
  }

  private func store(_ cast: CastVote, _ contents: inout Contents) -> VoteOutcome {
    let (ballot, response) = (cast.vote.ballot, cast.vote.response)
    guard plan.items.contains(ballot.item), let item = questionnaire.roomItem(ballot.item) else { return .noSuchItem }
    do { try item.check(response) } catch { return .unfit(error) }
    guard let token = try? contents.token(of: cast.key) else { return .noSuchParticipant }
    guard contents.state.isOpen(ballot) else { return .closed }
    contents.people[token]?.responses[ballot] = response
    return .stored
  }

  func commitment(of key: ParticipantKey) throws(PoolError) -> Commitment? {
    try read { contents in contents.people.values.first { $0.key == key }?.commitment }
  }

  func commit(_ commitment: Commitment, by key: ParticipantKey?) throws(PoolError) {
    try change { contents throws(PoolError) in
      if contents.state.hasEnded { throw .over }
      guard let key else { return }
      let token = try contents.token(of: key)
      contents.people[token]?.commitment = commitment
    }
  }

  func submit(_ remark: Remark, by key: ParticipantKey) throws(PoolError) {
    guard settings.allowsFreeText else { throw .noFreeText }
    if let item = remark.item, !plan.items.contains(item) { throw .noSuchItem(item) }
    try change { contents throws(PoolError) in
      if contents.state.hasEnded { throw .over }
      let token = try contents.token(of: key)
      contents.people[token]?.remarks[remark.item] = remark.text
    }
  }

  private func read<Value: Sendable>(_ body: (Contents) throws(PoolError) -> Value) throws(PoolError) -> Value {
    try contents.withLock { contents throws(PoolError) in
      if contents.fails { throw .storage(StorageFailure(Failure())) }
      return try body(contents)
    }
  }

  private func change<Value: Sendable>(
    _ body: (inout Contents) throws(PoolError) -> Value
  ) throws(PoolError) -> Value {
    try contents.withLock { contents throws(PoolError) in
      if contents.fails { throw .storage(StorageFailure(Failure())) }
      contents.changes += 1
      return try body(&contents)
    }
  }
}
