import GRDB
import SQLiteFile
package import Workshop

/// The numbers with which phones come back that have lost their cookie.
enum PhoneNumberRow {
  /// That of a phone; drawn where it has none yet.
  @discardableResult static func draw(for key: ParticipantKey, _ db: Database) throws -> ReturnNumber {
    if let known = try number(of: key, db) { return known }
    var random = SystemRandomNumberGenerator()
    while true {
      let number = ReturnNumber(using: &random)
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO phone_number (number, participant) VALUES (?, ?)")
        .execute(arguments: [number.rawValue, key.rawValue])
      if db.changesCount > 0 { return number }
    }
  }

  /// The phone with this number; `nil` for none (any more).
  static func entry(_ number: ReturnNumber, _ db: Database) throws -> Entry? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT key, token FROM participant JOIN phone_number ON participant = key WHERE number = ?"),
      arguments: [number.rawValue])
    return try row.map { Entry(key: ParticipantKey($0["key"]), token: try $0.parsed("token", Token.init)) }
  }

  private static func number(of key: ParticipantKey, _ db: Database) throws -> ReturnNumber? {
    let known = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM phone_number WHERE participant = ?"), arguments: [key.rawValue])
    guard let known else { return nil }
    guard let number = ReturnNumber(known) else { throw UnreadableRow() }
    return number
  }
}

extension WorkshopPool {
  /// The number with which a phone that has lost its secret can come back; drawn when it joins, and gone with the person.
  /// Throws `noSuchParticipant` for anybody else, `over`.
  package func phoneNumber(of key: ParticipantKey) throws(PoolError) -> ReturnNumber {
    try write { db in
      try Self.checkNotOver(db)
      guard try Self.came(key, by: .phone, db) else { throw PoolError.noSuchParticipant }
      return try PhoneNumberRow.draw(for: key, db)
    }
  }

  /// The phone with this number, and its secret; `nil` for none (any more).
  package func phone(with number: ReturnNumber) throws(PoolError) -> Entry? {
    try read { db in try PhoneNumberRow.entry(number, db) }
  }
}
