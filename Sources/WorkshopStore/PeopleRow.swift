import GRDB
import SQLiteFile
import Workshop

/// How many people there are, by how they came.
enum PeopleRow {
  /// After the end, how many there were.
  static func people(_ db: Database) throws -> [EntryWay: Int] {
    if let record = try DeletionRow.record(db) { return record.people }
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT way, count(*) AS people FROM participant GROUP BY way"))
    return Dictionary(
      uniqueKeysWithValues: try rows.map { (try $0.parsed("way", EntryWay.init(rawValue:)), $0["people"] as Int) })
  }
}
