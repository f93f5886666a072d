package import Benchmarks
package import Questionnaire
import Synchronization
package import Workshop
package import WorkshopStore

/// The pool of a workshop on disk, as the server needs it.
package final class DurablePool: VotingPool {
  private let pool: WorkshopPool
  private let seen = Mutex<(mark: ChangeMark?, count: Int)>((nil, 0))

  /// Makes one; the pool may be used by others as well.
  package init(_ pool: WorkshopPool) { self.pool = pool }

  /// What the facilitator decided.
  package var settings: WorkshopSettings { pool.settings }
  /// What is asked.
  package var questionnaire: Questionnaire { pool.questionnaire }
  /// In which portions.
  package var plan: RoomPlan { pool.plan }
  /// The id of the workshop.
  package var name: String { pool.id.rawValue }

  /// The state that all views share.
  package func state() throws -> RoomState { try pool.state() }

  /// Another number whenever anybody has changed the pool.
  package func changes() throws -> Int {
    let mark = try pool.changeMark()
    return seen.withLock { seen in
      if seen.mark != mark { seen = (mark, seen.count + 1) }
      return seen.count
    }
  }

  /// What may be shown of the votes that were revealed.
  package func revealed() throws -> [Ballot: GroupRelease] {
    let state = try pool.state()
    return try pool.results().filter { state.status(of: $0) == .revealed }.releases
  }

  /// Whether phones can join now.
  package func door() throws -> Door { try pool.door() }

  /// A new person, where one more is let in.
  package func join(size: OptionID?) throws -> JoinOutcome {
    do {
      let entry = try pool.join(.phone, size: size)
      return .joined(entry.key, token: entry.token.text)
    } catch PoolError.doorClosed {
      return .doorClosed
    } catch PoolError.full {
      return .full
    }
  }

  /// Who has this token.
  package func participant(token: String) throws -> Participant? {
    guard let token = Token(token), let key = try pool.participant(for: token) else { return nil }
    do { return try pool.participant(key) } catch PoolError.noSuchParticipant { return nil }
  }

  /// Stores answers in one transaction.
  package func cast(_ votes: [(key: ParticipantKey, vote: Vote)]) throws -> [CastOutcome] {
    try pool.vote(votes.map { CastVote(key: $0.key, vote: $0.vote) }).outcomes.map { outcome in
      switch outcome {
      case .stored: .stored
      case .closed: .closed
      case .noSuchParticipant: .unknownPerson
      case .noSuchItem, .unfit: .unfit
      }
    }
  }

  /// Removes a person with all answers and texts.
  package func withdraw(_ key: ParticipantKey) throws {
    do { try pool.withdraw(key) } catch PoolError.noSuchParticipant {}
  }

  /// The own next step of a person.
  package func nextStep(of key: ParticipantKey) throws -> NextStep? {
    try pool.commitment(of: key).map { NextStep(text: $0.text, due: $0.due) }
  }

  /// Stores the next step of a person; `false` when the text cannot be one.
  package func take(_ step: NextStep, by key: ParticipantKey) throws -> Bool {
    guard let commitment = Commitment(text: step.text, due: step.due) else { return false }
    try pool.commit(commitment, by: key)
    return true
  }

  /// Stores what a person wrote; `false` when the text cannot be one or none is taken.
  package func remark(_ text: String, on item: ItemID?, by key: ParticipantKey) throws -> Bool {
    let known = item.flatMap { self.item($0) == nil ? nil : $0 }
    guard settings.allowsFreeText, let remark = Remark(text: text, about: known) else { return false }
    try pool.submit(remark, by: key)
    return true
  }
}
