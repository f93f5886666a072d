import GRDB
import Questionnaire
import SQLiteFile
import Words
package import Workshop

extension WorkshopPool {
  /// A next step; replaces the person's former one. Without a key it comes from the desk and is approved at once.
  /// Throws `noSuchParticipant`, `over`.
  package func commit(_ commitment: Commitment, by key: ParticipantKey?) throws(PoolError) {
    try write { db in
      try Self.checkNotOver(db)
      if let key {
        guard try Self.exists(key, db) else { throw PoolError.noSuchParticipant }
        try db.execute(
          sql: "DELETE FROM words WHERE kind = 'commitment' AND participant = ?", arguments: [key.rawValue])
      }
      try Self.insert(.commitment, commitment.text, due: commitment.due, by: key, isApproved: key == nil, db)
    }
  }

  /// Every next step; for the desk.
  package func commitments() throws(PoolError) -> [Submitted<Commitment>] { try read(Self.commitments) }

  /// The own next step of a person.
  package func commitment(of key: ParticipantKey) throws(PoolError) -> Commitment? {
    try read { db in try Self.commitment(of: key, db) }
  }

  /// A free text; replaces the person's former one on the same item. Throws `noFreeText`, `noSuchParticipant`, `over`.
  package func submit(_ remark: Remark, by key: ParticipantKey) throws(PoolError) {
    guard settings.allowsFreeText else { throw .noFreeText }
    if let item = remark.item, !asked.contains(item) { throw .noSuchItem(item) }
    try write { db in
      try Self.checkNotOver(db)
      guard try Self.exists(key, db) else { throw PoolError.noSuchParticipant }
      try db.execute(
        sql: "DELETE FROM words WHERE kind = 'remark' AND participant = ? AND item IS ?",
        arguments: [key.rawValue, remark.item?.rawValue])
      try Self.insert(.remark, remark.text, item: remark.item, by: key, isApproved: false, db)
    }
  }

  /// Every free text; for the desk.
  package func remarks() throws(PoolError) -> [Submitted<Remark>] { try read(Self.remarks) }

  /// Approves next steps and free texts for the public view, or takes their approval back: just those that were read,
  /// whatever came since. Returns how many of them are still there; a text that was changed is another one.
  @discardableResult package func setApproved(_ isApproved: Bool, texts: Set<Int64>) throws(PoolError) -> Int {
    try write { db in
      try texts.reduce(0) { count, id in
        try db.execute(sql: "UPDATE words SET approved = ? WHERE id = ?", arguments: [isApproved, id])
        return count + db.changesCount
      }
    }
  }

  private enum Kind: String { case commitment, remark }

  private static func insert(
    _ kind: Kind, _ text: String, item: ItemID? = nil, due: CalendarDate? = nil, by key: ParticipantKey?,
    isApproved: Bool, _ db: Database
  ) throws {
    try insertWords(
      arguments: [
        Int64.random(in: 1 ... .max), kind.rawValue, key?.rawValue, text, item?.rawValue, due?.description, isApproved,
      ], db)
  }

  /// Stores a text; the arguments are id, kind, whose it is, the text, item, day and whether it is approved.
  static func insertWords(arguments: StatementArguments, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO words (id, kind, participant, text, item, due, approved) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: arguments)
  }

  static func commitments(_ db: Database) throws -> [Submitted<Commitment>] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM words WHERE kind = 'commitment' ORDER BY id")
    ).map { row in
      Submitted(id: row["id"], words: try commitment(row), isApproved: row["approved"])
    }
  }

  static func commitment(of key: ParticipantKey, _ db: Database) throws -> Commitment? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM words WHERE kind = 'commitment' AND participant = ?", arguments: [key.rawValue]
    ).map(commitment)
  }

  static func remarks(_ db: Database) throws -> [Submitted<Remark>] {
    try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM words WHERE kind = 'remark' ORDER BY id")).map { row in
      let remark = Remark(text: row["text"], about: try row.parsedIfPresent("item", ItemID.init))
      guard let remark else { throw UnreadableRow() }
      return Submitted(id: row["id"], words: remark, isApproved: row["approved"])
    }
  }

  private static func commitment(_ row: Row) throws -> Commitment {
    let due = try row.parsedIfPresent("due", CalendarDate.init)
    guard let commitment = Commitment(text: row["text"], due: due) else { throw UnreadableRow() }
    return commitment
  }
}
