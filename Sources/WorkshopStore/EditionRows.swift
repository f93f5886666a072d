import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Workshop

/// A picture of a vote with where everybody was counted in it; every one that was ever taken, as any may be subtracted
/// from a later one.
struct Edition {
  let number: Int
  /// Whether the vote was thrown away after it.
  let isDiscarded: Bool
  let census: Census
}

/// The rows of pictures, and of who was counted where in them.
enum EditionRows {
  static func all(of ballot: Ballot, _ db: Database) throws -> [Edition] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT edition, discarded FROM picture WHERE item = ? AND round = ? ORDER BY edition"),
      arguments: ballot.arguments)
    return try rows.map { row in
      let arguments = ballot.arguments + [row["edition"] as Int]
      let people = try places(
        "SELECT participant, place FROM seen WHERE item = ? AND round = ? AND edition = ?", arguments, db)
      let gone = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT place, people FROM gone WHERE item = ? AND round = ? AND edition = ?"),
        arguments: arguments)
      return Edition(
        number: row["edition"], isDiscarded: row["discarded"],
        census: Census(
          people, gone: Dictionary(uniqueKeysWithValues: try gone.map { (try place($0["place"]), $0["people"]) })))
    }
  }

  static func answers(to ballot: Ballot, _ db: Database) throws -> [ParticipantKey: AnswerPlace] {
    try places("SELECT participant, place FROM vote WHERE item = ? AND round = ?", ballot.arguments, db)
  }

  /// Whether the answers are not those of the last picture; a quick look before all are read.
  static func isAnyAnswerNew(of ballot: Ballot, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          WITH last AS (
            SELECT max(edition) AS edition FROM picture WHERE item = ?1 AND round = ?2 AND NOT discarded GROUP BY item)
          SELECT NOT EXISTS (SELECT 1 FROM last)
            OR EXISTS (SELECT 1 FROM gone JOIN last USING (edition) WHERE item = ?1 AND round = ?2)
            OR EXISTS (
              SELECT 1 FROM vote LEFT JOIN seen ON seen.item = ?1 AND seen.round = ?2
                AND seen.edition = (SELECT edition FROM last) AND seen.participant = vote.participant
              WHERE vote.item = ?1 AND vote.round = ?2 AND seen.place IS NOT vote.place)
            OR EXISTS (
              SELECT 1 FROM seen JOIN last USING (edition)
              LEFT JOIN vote ON vote.participant = seen.participant AND vote.item = ?1 AND vote.round = ?2
              WHERE seen.item = ?1 AND seen.round = ?2 AND vote.place IS NULL)
          """), arguments: ballot.arguments) ?? true
  }

  static func insert(_ census: Census, of ballot: Ballot, edition: Int, newcomers: Int, _ db: Database) throws {
    let arguments = ballot.arguments + [edition]
    try db.cachedStatement(
      sql: """
        INSERT INTO picture (item, round, edition, level0, level1, level2, level3, level4, dont_know, not_applicable,
          newcomers)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: arguments + StatementArguments(census.counts.columns) + [newcomers])
    let seen = try db.cachedStatement(
      sql: "INSERT INTO seen (item, round, edition, participant, place) VALUES (?, ?, ?, ?, ?)")
    for (key, place) in census.people { try seen.execute(arguments: arguments + [key.rawValue, place.number]) }
    let gone = try db.cachedStatement(
      sql: "INSERT INTO gone (item, round, edition, place, people) VALUES (?, ?, ?, ?, ?)")
    for (place, people) in census.gone { try gone.execute(arguments: arguments + [place.number, people]) }
  }

  /// Throws the votes on an item away, but not what was seen of them: a new vote may not be subtracted from that.
  static func discard(_ item: ItemID, _ db: Database) throws {
    for table in ["picture", "picture_size"] {
      try db.execute(sql: "UPDATE \(table) SET discarded = 1 WHERE item = ?", arguments: [item.rawValue])
    }
    try db.execute(sql: "DELETE FROM vote WHERE item = ?", arguments: [item.rawValue])
  }

  private static func places(
    _ sql: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [ParticipantKey: AnswerPlace] {
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    return Dictionary(uniqueKeysWithValues: try rows.map { (ParticipantKey($0[0]), try place($0[1])) })
  }

  private static func place(_ number: Int) throws -> AnswerPlace {
    guard let place = AnswerPlace(number: number) else { throw UnreadableRow() }
    return place
  }
}
