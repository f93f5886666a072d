import GRDB
import Questionnaire
package import Workshop

extension WorkshopPool {
  /// Stores an answer; the last one while the vote is open wins. Throws `closed` with the state otherwise.
  package func vote(_ vote: Vote, by key: ParticipantKey) throws(PoolError) {
    let receipt = try self.vote([CastVote(key: key, vote: vote)])
    switch receipt.outcomes.first {
    case .stored, nil: return
    case .closed: throw .closed(receipt.state)
    case .noSuchParticipant: throw .noSuchParticipant
    case .noSuchItem: throw .noSuchItem(vote.ballot.item)
    case .unfit(let fault): throw .unfitResponse(vote.ballot.item, fault)
    }
  }

  /// Stores many answers in one transaction, in their order, with one outcome for each: of two to the same vote by the
  /// same person the later one wins.
  package func vote(_ votes: [CastVote]) throws(PoolError) -> VoteReceipt {
    try write { db in
      let state = try RoomRow.state(db)
      return VoteReceipt(outcomes: try votes.map { try store($0, while: state, db) }, state: state)
    }
  }

  /// How many people answered a vote; says nothing of levels.
  package func answered(_ ballot: Ballot) throws(PoolError) -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM vote WHERE item = ? AND round = ?"),
        arguments: ballot.arguments) ?? 0
    }
  }

  private func store(_ cast: CastVote, while state: RoomState, _ db: Database) throws -> VoteOutcome {
    let (ballot, response) = (cast.vote.ballot, cast.vote.response)
    guard asked.contains(ballot.item), let item = questionnaire.roomItem(ballot.item) else { return .noSuchItem }
    do { try item.check(response) } catch { return .unfit(error) }
    guard let columns = VoteColumns(response, to: item) else { return .unfit(.wrongKind) }
    guard try Self.exists(cast.key, db) else { return .noSuchParticipant }
    guard state.isOpen(ballot) else { return .closed }
    try Self.put(columns, for: ballot, by: cast.key, db)
    return .stored
  }

  static func exists(_ key: ParticipantKey, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM participant WHERE key = ?)"), arguments: [key.rawValue]
    ) ?? false
  }

  static func put(_ columns: VoteColumns, for ballot: Ballot, by key: ParticipantKey, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO vote (participant, item, round, place, kind, share, options) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (participant, item, round) DO UPDATE SET
          place = excluded.place, kind = excluded.kind, share = excluded.share, options = excluded.options
        WHERE (place, kind, share, options) IS NOT (excluded.place, excluded.kind, excluded.share, excluded.options)
        """
    ).execute(
      arguments: [key.rawValue] + ballot.arguments + columns.arguments)
  }
}
