import GRDB
package import Workshop

/// A text that the desk has deleted, so that it can be brought back; kept in memory only.
package struct RemovedText: Hashable, Sendable {
  fileprivate let id: Int64
  fileprivate let kind: String
  fileprivate let participant: Int64?
  fileprivate let text: String
  fileprivate let item: String?
  fileprivate let due: String?
  fileprivate let isApproved: Bool
}

extension WorkshopPool {
  /// Removes a next step or a free text; what is returned brings it back. Throws `noSuchText`.
  @discardableResult
  package func removeText(_ id: Int64) throws(PoolError) -> RemovedText {
    try write { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM words WHERE id = ?", arguments: [id]) else {
        throw PoolError.noSuchText
      }
      try db.execute(sql: "DELETE FROM words WHERE id = ?", arguments: [id])
      return RemovedText(
        id: id, kind: row["kind"], participant: row["participant"], text: row["text"], item: row["item"],
        due: row["due"], isApproved: row["approved"])
    }
  }

  /// Brings a text back as it was. Throws `over`; `noSuchText` when its author has left, or has written another one in
  /// its place meanwhile.
  package func restore(_ removed: RemovedText) throws(PoolError) {
    try write { db in
      try Self.checkNotOver(db)
      if let participant = removed.participant {
        guard try Self.exists(ParticipantKey(participant), db) else { throw PoolError.noSuchText }
        let isReplaced = try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (
              SELECT * FROM words WHERE kind = ? AND participant = ? AND (kind = 'commitment' OR item IS ?))
            """,
          arguments: [removed.kind, participant, removed.item])
        if isReplaced == true { throw PoolError.noSuchText }
      }
      try Self.insertWords(
        arguments: [
          removed.id, removed.kind, removed.participant, removed.text, removed.item, removed.due, removed.isApproved,
        ], db)
    }
  }
}
