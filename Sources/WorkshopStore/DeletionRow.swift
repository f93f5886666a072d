import GRDB
import Questionnaire
import SQLiteFile
import Words
import Workshop

/// The one row of what was deleted at the end.
enum DeletionRow {
  static func record(_ db: Database) throws -> DeletionRecord? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM deletion")) else { return nil }
    let day = try row.parsed("day", CalendarDate.init)
    guard let time = LocalMinute(day: day, hour: row["hour"], minute: row["minute"]) else { throw UnreadableRow() }
    let people = EntryWay.allCases.map { ($0, row[$0.rawValue] as Int) }.filter { $0.1 > 0 }
    return DeletionRecord(
      time: time, people: Dictionary(uniqueKeysWithValues: people), answers: row["answers"], remarks: row["remarks"],
      keptPictures: row["kept_pictures"], keptCommitments: row["kept_commitments"])
  }

  static func insert(_ record: DeletionRecord, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO deletion (one, day, hour, minute, phone, kiosk, paper, file, answers, remarks, kept_pictures,
          kept_commitments)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.time.day.description, record.time.hour, record.time.minute, record.people[.phone] ?? 0,
        record.people[.kiosk] ?? 0, record.people[.paper] ?? 0, record.people[.file] ?? 0, record.answers,
        record.remarks, record.keptPictures, record.keptCommitments,
      ])
  }
}
