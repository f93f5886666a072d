import GRDB
import SQLiteFile
package import Workshop

extension WorkshopPool {
  /// How many phones one workshop takes, so that nobody can fill the disk or the room.
  package static let mostPhones = 5000

  /// Whether phones can join now, and with which word.
  package func door() throws(PoolError) -> Door { try read(Self.door) }

  /// The word with which phones join now.
  package var joinCode: JoinCode { (try? door().code) ?? firstJoinCode }

  /// Closes the door to new phones, or opens it again. Throws `over`.
  package func setDoor(isOpen: Bool) throws(PoolError) {
    try write { db in
      try Self.checkNotOver(db)
      try db.execute(sql: "UPDATE workshop SET door_open = ?", arguments: [isOpen])
    }
  }

  /// Draws a new word for joining; the former lets nobody in any more. Whoever is in stays in. Throws `over`.
  @discardableResult package func changeJoinCode() throws(PoolError) -> JoinCode {
    try write { db in
      try Self.checkNotOver(db)
      let former = try SettingsRow.joinCode(db)
      var random = SystemRandomNumberGenerator()
      var code = former
      while code == former { code = JoinCode(using: &random) }
      try db.execute(sql: "UPDATE workshop SET join_code = ?", arguments: [code.text])
      return code
    }
  }

  /// How many phones joined and have done nothing since: no answer and no text, not even one that was taken back later.
  package func silentPhones() throws(PoolError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM participant WHERE \(Self.isSilent)") ?? 0 }
  }

  /// Removes the phones that have done nothing; returns how many. A person behind one can join again. Throws `over`.
  @discardableResult package func removeSilentPhones() throws(PoolError) -> Int {
    try write { db in
      try Self.checkNotOver(db)
      try db.execute(sql: "DELETE FROM participant WHERE \(Self.isSilent)")
      return db.changesCount
    }
  }

  private static let isSilent = """
    way = 'phone' AND NOT EXISTS (SELECT 1 FROM vote WHERE vote.participant = participant.key)
      AND NOT EXISTS (SELECT 1 FROM seen WHERE seen.participant = participant.key)
      AND NOT EXISTS (SELECT 1 FROM words WHERE words.participant = participant.key)
    """

  static func door(_ db: Database) throws -> Door {
    let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT door_open, join_code FROM workshop"))
    guard let row else { throw UnreadableRow() }
    return Door(isOpen: row["door_open"], code: try row.parsed("join_code", JoinCode.init))
  }

  /// Throws `doorClosed`, `full` where no phone more is let in.
  static func checkDoor(_ db: Database) throws {
    guard try door(db).isOpen else { throw PoolError.doorClosed }
    let phones =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM participant WHERE way = 'phone'")) ?? 0
    guard phones < mostPhones else { throw PoolError.full }
  }
}
