import Benchmarks
import GRDB
import Questionnaire
public import Workshop

extension WorkshopPool {
  /// Ends the workshop: takes the last pictures, deletes single answers, tokens, free texts and next steps that nobody
  /// approved from the file, and returns the record of that. A second call returns the record of the first.
  @discardableResult public func end(at time: LocalMinute) throws(PoolError) -> DeletionRecord {
    let record = try write { db in
      if let record = try DeletionRow.record(db) { return record }
      let state = try RoomRow.state(db)
      if !state.hasEnded { try RoomRow.update(state.after(.end, in: plan), from: state, db) }
      try takePictures(db) { _ in true }
      try ReliabilityRows.insert(of: questionnaire, form: settings.form, rule: settings.rule, db)
      let record = try Self.record(at: time, db)
      try Self.deletePeople(db)
      try DeletionRow.insert(record, db)
      return record
    }
    Self.wipe(queue)
    return record
  }

  /// The record of the end; `nil` before.
  public func deletionRecord() throws(PoolError) -> DeletionRecord? { try read(DeletionRow.record) }

  /// Wipes the file once more when the program ended between deleting and wiping.
  func finishDeletion() throws(PoolError) {
    let isLeft = try read { db in
      try DeletionRow.record(db) != nil && Int.fetchOne(db, sql: "PRAGMA freelist_count") != 0
    }
    if isLeft { Self.wipe(queue) }
  }

  /// Leaves no traces of what was deleted.
  static func wipe(_ queue: DatabaseQueue) {
    // secure_delete wipes cells, but pages that were split keep old copies in their gaps: write all anew.
    // Both may fail on a full disk or beside a reader; what was deleted is gone for everybody all the same.
    try? queue.writeWithoutTransaction { db in
      try? db.execute(sql: "VACUUM")
      _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  private static func record(at time: LocalMinute, _ db: Database) throws -> DeletionRecord {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql) ?? 0 }
    return DeletionRecord(
      time: time, people: try PeopleRow.people(db), answers: try count("vote"),
      remarks: try count("words WHERE kind = 'remark' OR NOT approved"),
      keptPictures: try count(
        "(SELECT DISTINCT item, round FROM picture WHERE item <> '\(Practice.item.id.rawValue)')"),
      keptCommitments: try count("words WHERE kind = 'commitment' AND approved"))
  }

  private static func deletePeople(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM words WHERE kind = 'remark' OR NOT approved;
        UPDATE words SET participant = NULL;
        DELETE FROM seen;
        DELETE FROM gone;
        DELETE FROM vote;
        DELETE FROM participant;
        DELETE FROM picture WHERE edition < (
          SELECT max(edition) FROM picture AS other WHERE other.item = picture.item AND other.round = picture.round);
        UPDATE workshop SET network = NULL, password = NULL;
        """)
    for table in ["picture", "picture_size"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE item = ?", arguments: [Practice.item.id.rawValue])
    }
  }
}
