import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Workshop

/// What stays in the file after the end: what was released of groups, and nothing of people.
enum Remains {
  /// Deletes everybody, and of the pictures all that nobody was ever shown.
  static func prune(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM words WHERE kind = 'remark' OR NOT approved;
        UPDATE words SET participant = NULL;
        DELETE FROM seen;
        DELETE FROM gone;
        DELETE FROM half_sheet;
        DELETE FROM vote;
        DELETE FROM participant;
        DELETE FROM host;
        DELETE FROM picture_size WHERE discarded;
        DELETE FROM picture WHERE discarded OR edition < (
          SELECT max(edition) FROM picture AS other WHERE other.item = picture.item AND other.round = picture.round);
        UPDATE workshop SET network = NULL, password = NULL;
        """)
    for table in ["picture", "picture_size"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE item = ?", arguments: [Practice.item.id.rawValue])
    }
    let rule = try SettingsRow.settings(db).rule
    let pictures = try WorkshopPool.pictures(db)
    for picture in pictures { try prune(picture, under: rule, db) }
    let kept = Set(pictures.map(\.ballot))
    for ballot in try SizeRows.classes(db).keys where !kept.contains(ballot) { try SizeRows.put([:], of: ballot, db) }
  }

  private static func prune(_ picture: CountsSnapshot, under rule: GroupRule, _ db: Database) throws {
    let remains = rule.remains(of: picture)
    try SizeRows.put(remains?.sizes ?? [:], of: picture.ballot, db)
    guard let counts = remains?.counts else {
      return try db.execute(
        sql: "DELETE FROM picture WHERE item = ? AND round = ?", arguments: picture.ballot.arguments)
    }
    try db.execute(
      sql: """
        UPDATE picture SET level0 = ?, level1 = ?, level2 = ?, level3 = ?, level4 = ?, dont_know = ?, not_applicable = ?
        WHERE item = ? AND round = ?
        """, arguments: StatementArguments(counts.columns) + picture.ballot.arguments)
  }

  /// Sees to it that a workshop that is over has left nothing more: also after a crash, and in a file of an earlier
  /// version. Where it fails (a full disk, another program that reads) the next who opens the file does it.
  static func finish(_ queue: DatabaseQueue) {
    let isLeft = try? queue.read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM deletion WHERE NOT wiped)") ?? false
    }
    guard isLeft == true, (try? queue.write(prune)) != nil, queue.wipe() else { return }
    try? queue.write { db in try db.execute(sql: "UPDATE deletion SET wiped = 1") }
    queue.emptyLog()
  }
}
