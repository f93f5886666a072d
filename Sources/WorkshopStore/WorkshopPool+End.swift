import Benchmarks
import GRDB
import Questionnaire
package import Workshop

extension WorkshopPool {
  /// Ends the workshop: takes the last pictures, deletes all that is known of single people and all that was not
  /// released of groups, and returns the record of that. A second call returns the record of the first.
  @discardableResult package func end(at time: LocalMinute) throws(PoolError) -> DeletionRecord {
    let record = try write { db in
      if let record = try DeletionRow.record(db) { return record }
      let state = try RoomRow.state(db)
      if !state.hasEnded { try RoomRow.update(state.after(.end, in: plan), from: state, db) }
      try takePictures(db) { _ in true }
      try ReliabilityRows.insert(of: questionnaire, form: settings.form, rule: settings.rule, db)
      let record = try Self.record(at: time, db)
      try Remains.prune(db)
      try DeletionRow.insert(record, db)
      return record
    }
    Remains.finish(queue)
    return record
  }

  /// The record of the end; `nil` before.
  package func deletionRecord() throws(PoolError) -> DeletionRecord? { try read(DeletionRow.record) }

  private static func record(at time: LocalMinute, _ db: Database) throws -> DeletionRecord {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql) ?? 0 }
    return DeletionRecord(
      time: time, people: try PeopleRow.people(db), answers: try count("vote"),
      remarks: try count("words WHERE kind = 'remark' OR NOT approved"),
      keptPictures: try count(
        "(SELECT DISTINCT item, round FROM picture WHERE NOT discarded AND item <> '\(Practice.item.id.rawValue)')"),
      keptCommitments: try count("words WHERE kind = 'commitment' AND approved"))
  }
}
