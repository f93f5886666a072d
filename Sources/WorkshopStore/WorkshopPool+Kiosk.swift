import GRDB
public import Questionnaire
public import Workshop

extension WorkshopPool {
  /// Stores an answer of a person at the kiosk, as one of the first round, also while the vote is closed or was not
  /// opened yet: like a printed sheet it counts from the next picture on.
  ///
  /// Throws `noSuchParticipant` for anybody else, `noSuchItem`, `unfitResponse`, `over`.
  public func answerAtKiosk(_ item: ItemID, _ response: Response, by key: ParticipantKey) throws(PoolError) {
    guard asked.contains(item), let asked = questionnaire.roomItem(item) else { throw .noSuchItem(item) }
    do { try asked.check(response) } catch { throw .unfitResponse(item, error) }
    guard let columns = VoteColumns(response, to: asked) else { throw .unfitResponse(item, .wrongKind) }
    try write { db in
      try Self.checkNotOver(db)
      let isAtKiosk = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM participant WHERE key = ? AND way = 'kiosk')",
        arguments: [key.rawValue])
      guard isAtKiosk == true else { throw PoolError.noSuchParticipant }
      try Self.put(columns, for: Ballot(first: item), by: key, db)
    }
  }
}
