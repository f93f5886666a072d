import Benchmarks
import GRDB
import Questionnaire
import Workshop

extension WorkshopPool {
  /// Takes pictures of votes, where the rule allows new ones; the others keep theirs.
  func takePictures(_ db: Database, of isIncluded: (Ballot) -> Bool) throws {
    let voted = try Row.fetchAll(db.cachedStatement(sql: "SELECT DISTINCT item, round FROM vote"))
    for ballot in try voted.map({ try $0.ballot() }).filter(isIncluded) { try takePicture(of: ballot, db) }
  }

  private func takePicture(of ballot: Ballot, _ db: Database) throws {
    let former = try Self.editions(of: ballot, db)
    let changed = try former.map { try Self.changes(since: $0.edition, of: ballot, db).people }.min()
    if changed == 0 { return }
    let old = try former.last.map {
      Picture(ballot: ballot, counts: $0.counts, sizes: try SizeRows.classes(of: ballot, db))
    }
    let counts = try Self.counts(of: ballot, db)
    let new = settings.rule.picture(of: ballot, after: old, counts: counts, changed: changed ?? 0)
    guard let new, new.counts != old?.counts else { return }
    let edition = (former.last?.edition ?? 0) + 1
    try db.cachedStatement(
      sql: """
        INSERT INTO picture (item, round, edition, level0, level1, level2, level3, level4, dont_know, not_applicable)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: ballot.arguments + [edition] + StatementArguments(new.counts.columns))
    try db.cachedStatement(
      sql: """
        INSERT INTO seen (item, round, edition, participant, place)
        SELECT item, round, ?3, participant, place FROM vote WHERE item = ?1 AND round = ?2
        """
    ).execute(arguments: ballot.arguments + [edition])
    if settings.rule.mayRetake(new.sizes) { try putSizes(of: ballot, db) }
  }

  /// The last picture of every vote.
  static func pictures(_ db: Database) throws -> [Picture] {
    let sizes = try SizeRows.classes(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM picture WHERE edition = (
          SELECT max(edition) FROM picture AS other WHERE other.item = picture.item AND other.round = picture.round)
        """
    ).map { row in
      let ballot = try row.ballot()
      return Picture(ballot: ballot, counts: try row.counts(), sizes: sizes[ballot] ?? [:])
    }
  }

  private static func editions(of ballot: Ballot, _ db: Database) throws -> [(edition: Int, counts: LevelCounts)] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM picture WHERE item = ? AND round = ? ORDER BY edition"),
      arguments: ballot.arguments
    ).map { ($0["edition"], try $0.counts()) }
  }

  private static func counts(of ballot: Ballot, _ db: Database) throws -> LevelCounts {
    try counts(
      "SELECT place, count(*) AS people FROM vote WHERE item = ? AND round = ? GROUP BY place", ballot.arguments, db)
  }

  private static func changes(since edition: Int, of ballot: Ballot, _ db: Database) throws -> AnswerChanges {
    let arguments = ballot.arguments + [edition]
    let moved = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM seen JOIN vote USING (item, round, participant)
          WHERE item = ? AND round = ? AND edition = ? AND vote.place <> seen.place
          """), arguments: arguments)
    let left = """
      SELECT place, sum(people) AS people FROM (
        SELECT seen.place AS place, 1 AS people FROM seen LEFT JOIN vote USING (item, round, participant)
        WHERE item = ?1 AND round = ?2 AND edition = ?3 AND vote.place IS NULL
        UNION ALL SELECT place, people FROM gone WHERE item = ?1 AND round = ?2 AND edition = ?3)
      GROUP BY place
      """
    let added = """
      SELECT vote.place AS place, count(*) AS people FROM vote
      LEFT JOIN seen ON seen.item = ?1 AND seen.round = ?2 AND seen.edition = ?3 AND seen.participant = vote.participant
      WHERE vote.item = ?1 AND vote.round = ?2 AND seen.place IS NULL GROUP BY vote.place
      """
    return AnswerChanges(
      moved: moved ?? 0, left: try counts(left, arguments, db), added: try counts(added, arguments, db))
  }

  /// The counts of a query with the columns `place` and `people`.
  private static func counts(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> LevelCounts {
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    return try LevelCounts(places: Dictionary(uniqueKeysWithValues: rows.map { ($0["place"], $0["people"]) }))
  }

  private func putSizes(of ballot: Ballot, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT coalesce(size, '') AS size, place, count(*) AS people
          FROM vote JOIN participant ON participant.key = vote.participant
          WHERE item = ? AND round = ? GROUP BY 1, 2
          """), arguments: ballot.arguments)
    let classes = try Dictionary(grouping: rows) { try $0.sizeClass() }.mapValues { rows in
      try LevelCounts(places: Dictionary(uniqueKeysWithValues: rows.map { ($0["place"], $0["people"]) }))
    }
    try SizeRows.put(settings.rule.remains(of: classes), of: ballot, db)
  }
}
