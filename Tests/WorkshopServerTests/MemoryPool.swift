import Benchmarks
import Questionnaire
import Synchronization
import TestSupport
import Workshop

@testable import WorkshopServer

/// A pool that lives in memory, for tests of the server alone.
final class MemoryPool: VotingPool {
  struct Person {
    let key: ParticipantKey
    let size: OptionID?
    var responses: [Ballot: Response] = [:]
    var step: NextStep?
  }

  struct Contents {
    var state: RoomState
    var people: [String: Person] = [:]
    var pictures: [Ballot: CountsSnapshot] = [:]
    var remarks: [String] = []
    var changes = 0
    var transactions = 0
    var fails = false
    var isOpen = true
  }

  let settings: WorkshopSettings
  let questionnaire: Questionnaire
  let plan: RoomPlan
  let joinCode: JoinCode
  let name = "k7m2"
  let contents: Mutex<Contents>

  struct Failure: Error {}

  init(
    questionnaire: Questionnaire, title: String = "Workshop", agenda: WorkshopSettings.Agenda = .minutes45,
    form: Form = .full, allowsFreeText: Bool = false, rule: GroupRule = .standard
  ) {
    settings = WorkshopSettings(
      title: title, date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      rule: rule, agenda: agenda, allowsFreeText: allowsFreeText)
    self.questionnaire = questionnaire
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

  /// Opens the vote on an item.
  func open(_ item: ItemID) throws { try apply(.go(item), .toggleVote) }

  private func counts(_ ballot: Ballot, _ contents: Contents) -> LevelCounts {
    var counts = LevelCounts()
    guard let item = item(ballot.item) else { return counts }
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

  func state() throws -> RoomState { try read { $0.state } }
  func changes() throws -> Int { try read { $0.changes } }
  func revealed() throws -> [Ballot: GroupRelease] {
    try read { contents in
      contents.pictures.filter { contents.state.status(of: $0.key) == .revealed }
        .mapValues { $0.release(by: settings.rule) }
    }
  }

  func door() throws -> Door { try read { Door(isOpen: $0.isOpen, code: joinCode) } }

  func join(size: OptionID?) throws -> JoinOutcome {
    try read { contents in
      guard contents.isOpen else { return .doorClosed }
      guard contents.people.count < 5000 else { return .full }
      let token = Secret.text()
      let key = ParticipantKey(Int64.random(in: .min ... .max))
      contents.people[token] = Person(key: key, size: size)
      return .joined(key, token: token)
    }
  }

  func participant(token: String) throws -> Participant? {
    try read { contents in
      contents.people[token].map { Participant(key: $0.key, way: .phone, size: $0.size, responses: $0.responses) }
    }
  }

  func cast(_ votes: [(key: ParticipantKey, vote: Vote)]) throws -> [CastOutcome] {
    try read { contents in
      contents.transactions += 1
      return votes.map { key, vote in
        guard let token = token(key, contents) else { return .unknownPerson }
        guard contents.state.isOpen(vote.ballot) else { return .closed }
        contents.people[token]?.responses[vote.ballot] = vote.response
        return .stored
      }
    }
  }

  func withdraw(_ key: ParticipantKey) throws {
    try read { contents in if let token = token(key, contents) { contents.people[token] = nil } }
  }

  func nextStep(of key: ParticipantKey) throws -> NextStep? {
    try read { contents in token(key, contents).flatMap { contents.people[$0]?.step } }
  }

  func take(_ step: NextStep, by key: ParticipantKey) throws -> Bool {
    guard Commitment(text: step.text, due: step.due) != nil else { return false }
    try read { contents in if let token = token(key, contents) { contents.people[token]?.step = step } }
    return true
  }

  func remark(_ text: String, on item: ItemID?, by key: ParticipantKey) throws -> Bool {
    guard settings.allowsFreeText, Remark(text: text, about: item) != nil else { return false }
    try read { $0.remarks.append(text) }
    return true
  }

  private func token(_ key: ParticipantKey, _ contents: Contents) -> String? {
    contents.people.first { $0.value.key == key }?.key
  }

  private func read<Value>(_ body: (inout sending Contents) throws -> sending Value) throws -> sending Value {
    try contents.withLock { contents in
      if contents.fails { throw Failure() }
      return try body(&contents)
    }
  }
}
