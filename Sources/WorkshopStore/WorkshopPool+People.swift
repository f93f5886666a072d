import GRDB
package import Questionnaire
import SQLiteFile
package import Workshop

extension WorkshopPool {
  /// A new person with a phone or at a kiosk. Throws `over`, `noSuchSize`; for a phone `doorClosed` and `full`, too.
  package func join(_ way: EntryWay, size: OptionID? = nil) throws(PoolError) -> Entry {
    try checkSize(size)
    return try write { db in
      if try RoomRow.state(db).hasEnded { throw PoolError.over }
      if way == .phone { try Self.checkDoor(db) }
      var random = SystemRandomNumberGenerator()
      let token = Token(using: &random)
      let key = try Self.insert(way, size: size, token: token.text, db)
      if way == .phone { try PhoneNumberRow.draw(for: key, db) }
      return Entry(key: key, token: token)
    }
  }

  /// Who has this token; `nil` for nobody (any more).
  package func participant(for token: Token) throws(PoolError) -> Participant? {
    try read { db in
      let key = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT key FROM participant WHERE token = ?"), arguments: [token.text])
      return try key.map { try Self.participant(ParticipantKey($0), db) }
    }
  }

  /// All that the pool knows of one person. Throws `noSuchParticipant`.
  package func participant(_ key: ParticipantKey) throws(PoolError) -> Participant {
    try read { db in try Self.participant(key, db) }
  }

  /// Removes a person with all answers and texts; in pictures that were taken the person remains counted.
  /// Throws `noSuchParticipant`.
  package func withdraw(_ key: ParticipantKey) throws(PoolError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO gone (item, round, edition, place, people)
          SELECT item, round, edition, place, 1 FROM seen WHERE participant = ?
          ON CONFLICT (item, round, edition, place) DO UPDATE SET people = people + 1
          """, arguments: [key.rawValue])
      try db.execute(sql: "DELETE FROM participant WHERE key = ?", arguments: [key.rawValue])
      if db.changesCount == 0 { throw PoolError.noSuchParticipant }
    }
  }

  /// How many people there are, by how they came; after the end how many there were.
  package func people() throws(PoolError) -> [EntryWay: Int] { try read(PeopleRow.people) }

  func checkSize(_ size: OptionID?) throws(PoolError) {
    guard let size, !questionnaire.company.sizes.contains(where: { $0.id == size }) else { return }
    throw .noSuchSize(size)
  }

  static func participant(_ key: ParticipantKey, _ db: Database) throws -> Participant {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT way, size FROM participant WHERE key = ?"), arguments: [key.rawValue])
    guard let row else { throw PoolError.noSuchParticipant }
    let votes = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM vote WHERE participant = ?"), arguments: [key.rawValue])
    let responses = try votes.map { (try $0.ballot(), try VoteColumns.response($0)) }
    return Participant(
      key: key, way: try row.parsed("way", EntryWay.init(rawValue:)),
      size: try row.parsedIfPresent("size", OptionID.init),
      responses: Dictionary(uniqueKeysWithValues: responses))
  }

  static func setSize(_ size: OptionID?, of key: ParticipantKey, _ db: Database) throws {
    try db.execute(sql: "UPDATE participant SET size = ? WHERE key = ?", arguments: [size?.rawValue, key.rawValue])
  }

  /// Draws a key that nobody has and stores the person.
  static func insert(
    _ way: EntryWay, size: OptionID?, token: String? = nil, sheet: Int? = nil, content: String? = nil, _ db: Database
  ) throws -> ParticipantKey {
    var random = SystemRandomNumberGenerator()
    while true {
      let key = Int64.random(in: .min ... .max, using: &random)
      if try exists(ParticipantKey(key), db) { continue }
      try db.cachedStatement(
        sql: "INSERT INTO participant (key, way, size, token, sheet, content) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [key, way.rawValue, size?.rawValue, token, sheet, content])
      return ParticipantKey(key)
    }
  }
}
