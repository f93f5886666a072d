import GRDB
package import Workshop

/// A text that the desk has deleted or shortened, so that it can be brought back; kept in memory only.
package struct RemovedText: Hashable, Sendable {
  fileprivate let id: Int64
  fileprivate let kind: String
  fileprivate let participant: Int64?
  fileprivate let text: String
  fileprivate let item: String?
  fileprivate let due: String?
  fileprivate let isApproved: Bool

  fileprivate init(_ row: Row) {
    id = row["id"]
    kind = row["kind"]
    participant = row["participant"]
    text = row["text"]
    item = row["item"]
    due = row["due"]
    isApproved = row["approved"]
  }
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
      return RemovedText(row)
    }
  }

  /// Leaves words out of a next step or a free text; what is returned brings the whole text back. Throws `noSuchText`,
  /// also where nothing would be left.
  @discardableResult
  package func shortenText(_ id: Int64, without places: Set<Int>) throws(PoolError) -> RemovedText {
    try write { db in
      let row = try Row.fetchOne(db, sql: "SELECT * FROM words WHERE id = ?", arguments: [id])
      guard let row else { throw PoolError.noSuchText }
      var shortening = Shortening(row["text"])
      for place in places { shortening.toggle(place) }
      guard let text = shortening.text else { throw PoolError.noSuchText }
      try db.execute(sql: "UPDATE words SET text = ? WHERE id = ?", arguments: [text, id])
      return RemovedText(row)
    }
  }

  /// Brings a text back as it was, also in the place of its shortened self. Throws `over`; `noSuchText` when its author has left, or has written another one in
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
              SELECT * FROM words WHERE kind = ? AND participant = ? AND (kind = 'commitment' OR item IS ?) AND id <> ?)
            """,
          arguments: [removed.kind, participant, removed.item, removed.id])
        if isReplaced == true { throw PoolError.noSuchText }
      }
      try db.execute(sql: "DELETE FROM words WHERE id = ?", arguments: [removed.id])
      try Self.insertWords(
        arguments: [
          removed.id, removed.kind, removed.participant, removed.text, removed.item, removed.due, removed.isApproved,
        ], db)
    }
  }
}
