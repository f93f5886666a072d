import GRDB
package import Questionnaire
package import Workshop

extension WorkshopPool {
  /// Takes a printed sheet in under its number. A round that is given replaces what was keyed in of it, items without a
  /// response become unanswered; one that is `nil` stays as it is, with the first also the size class. Second rounds
  /// must have been begun. It counts from the next picture on.
  ///
  /// Throws `sheetNumber`, `noSuchItem`, `unfitResponse`, `noSuchSize`, `closed`, `over`.
  @discardableResult package func keyIn(
    sheet number: Int, size: OptionID?, responses: [ItemID: Response]?, second: [ItemID: Response]? = nil
  ) throws(PoolError) -> SheetOutcome {
    guard (1...9999).contains(number) else { throw .sheetNumber(number) }
    try checkSize(size)
    var rounds: [(round: Int, votes: [(ballot: Ballot, columns: VoteColumns)])] = []
    if let responses { rounds.append((1, try columns(of: responses, round: 1))) }
    if let second { rounds.append((2, try columns(of: second, round: 2))) }
    return try write { [rounds] db in
      try Self.checkNotOver(db)
      for (_, votes) in rounds { try Self.checkBegun(votes.map(\.ballot), db) }
      try Self.dropHalf(ofSheet: number, db)
      let known = try Self.key(ofSheet: number, db)
      let key = try known ?? Self.insert(.paper, size: size, sheet: number, db)
      if responses != nil { try Self.setSize(size, of: key, db) }
      for (round, votes) in rounds {
        try db.execute(
          sql: "DELETE FROM vote WHERE participant = ? AND round = ?", arguments: [key.rawValue, round])
        for vote in votes { try Self.put(vote.columns, for: vote.ballot, by: key, db) }
      }
      return known == nil ? .added : .replaced
    }
  }

  /// What was keyed in under a number; `nil` for nothing.
  package func keyedIn(sheet number: Int) throws(PoolError) -> Participant? {
    try read { db in try Self.key(ofSheet: number, db).map { try Self.participant($0, db) } }
  }

  private func columns(
    of responses: [ItemID: Response], round: Int
  ) throws(PoolError) -> [(ballot: Ballot, columns: VoteColumns)] {
    var result: [(ballot: Ballot, columns: VoteColumns)] = []
    for (id, response) in responses {
      guard asked.contains(id), let item = questionnaire.item(id), let ballot = Ballot(item: id, round: round) else {
        throw .noSuchItem(id)
      }
      do { try item.check(response) } catch { throw .unfitResponse(id, error) }
      guard let columns = VoteColumns(response, to: item) else { throw .unfitResponse(id, .wrongKind) }
      result.append((ballot, columns))
    }
    return result
  }

  private static func key(ofSheet number: Int, _ db: Database) throws -> ParticipantKey? {
    try Int64.fetchOne(db, sql: "SELECT key FROM participant WHERE sheet = ?", arguments: [number])
      .map(ParticipantKey.init)
  }
}
