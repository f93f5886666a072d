import GRDB
package import Questionnaire
import SQLiteFile
package import Workshop

extension WorkshopPool {
  /// Stores an answer of a person at the kiosk, also while the vote is closed or was not opened yet: like a printed
  /// sheet it counts from the next picture on. A second round must have been begun.
  ///
  /// Throws `noSuchParticipant` for anybody else, `noSuchItem`, `unfitResponse`, `closed`, `over`.
  package func answerAtKiosk(_ ballot: Ballot, _ response: Response, by key: ParticipantKey) throws(PoolError) {
    guard asked.contains(ballot.item), let item = questionnaire.roomItem(ballot.item) else {
      throw .noSuchItem(ballot.item)
    }
    do { try item.check(response) } catch { throw .unfitResponse(item.id, error) }
    guard let columns = VoteColumns(response, to: item) else { throw .unfitResponse(item.id, .wrongKind) }
    try write { db in
      try Self.checkNotOver(db)
      try Self.checkBegun([ballot], db)
      guard try Self.came(key, by: .kiosk, db) else { throw PoolError.noSuchParticipant }
      try Self.put(columns, for: ballot, by: key, db)
    }
  }

  /// The number with which a person at the kiosk can come back; drawn when it is asked for the first time, and gone
  /// with the person. Throws `noSuchParticipant` for anybody else, `over`.
  package func returnNumber(of key: ParticipantKey) throws(PoolError) -> ReturnNumber {
    try write { db in
      try Self.checkNotOver(db)
      guard try Self.came(key, by: .kiosk, db) else { throw PoolError.noSuchParticipant }
      let known = try Int.fetchOne(
        db, sql: "SELECT return_number FROM participant WHERE key = ?", arguments: [key.rawValue])
      if let known {
        guard let number = ReturnNumber(known) else { throw UnreadableRow() }
        return number
      }
      var random = SystemRandomNumberGenerator()
      while true {
        let number = ReturnNumber(using: &random)
        if try Self.key(of: number, db) != nil { continue }
        try db.execute(
          sql: "UPDATE participant SET return_number = ? WHERE key = ?", arguments: [number.rawValue, key.rawValue])
        return number
      }
    }
  }

  /// Who has this number at the kiosk; `nil` for nobody (any more).
  package func participant(for number: ReturnNumber) throws(PoolError) -> ParticipantKey? {
    try read { db in try Self.key(of: number, db) }
  }

  /// Throws `closed` with the state where a second round was not begun.
  static func checkBegun(_ ballots: some Sequence<Ballot>, _ db: Database) throws {
    let state = try RoomRow.state(db)
    for ballot in ballots where ballot.round > 1 && state.status(of: ballot) == .waiting {
      throw PoolError.closed(state)
    }
  }

  static func came(_ key: ParticipantKey, by way: EntryWay, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM participant WHERE key = ? AND way = ?)"),
      arguments: [key.rawValue, way.rawValue]) ?? false
  }

  private static func key(of number: ReturnNumber, _ db: Database) throws -> ParticipantKey? {
    try Int64.fetchOne(db, sql: "SELECT key FROM participant WHERE return_number = ?", arguments: [number.rawValue])
      .map(ParticipantKey.init)
  }
}
