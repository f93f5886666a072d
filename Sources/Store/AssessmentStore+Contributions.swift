import GRDB
package import Questionnaire
import SQLiteFile
import Surveys
package import Words

extension AssessmentStore {
  /// The answers of an assessment as they are handed over for benchmarks, with an id that stands in no other file: drawn
  /// at the first consent, on `day`, and kept for good. To hand over is to agree, so that is stored as well.
  ///
  /// Of a store that is `isReadOnly` only what was handed over before; else throws `readOnly`.
  package func handedOver(_ id: AssessmentID, on day: CalendarDate) throws(StoreError) -> AnswerSheet {
    let sheet = try sheet(id)
    let known = try read { db in
      try Self.number(of: id, db).flatMap { number in
        try Self.consent(of: number, db)?.isGiven == true ? try Self.contribution(of: number, db) : nil
      }
    }
    if let known { return sheet.forBenchmarks(as: known.id) }
    let agreed = try write { db in
      guard let number = try Self.number(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
      if try Self.consent(of: number, db)?.isGiven != true {
        try Self.put(Consent(isGiven: true, since: day), of: number, db)
      }
      if let known = try Self.contribution(of: number, db) { return known }
      var generator = SystemRandomNumberGenerator()
      let new = Contribution(id: .random(using: &generator), since: day)
      try Self.put(new, of: number, db)
      return new
    }
    return sheet.forBenchmarks(as: agreed.id)
  }

  static func contribution(of number: Int64, _ db: Database) throws -> Contribution? {
    let row = try Row.fetchOne(db, sql: "SELECT id, since FROM contribution WHERE assessment = ?", arguments: [number])
    return try row.map {
      Contribution(id: try $0.parsed("id", ResponseID.init), since: try $0.parsed("since", CalendarDate.init))
    }
  }

  /// Keeps the first that there is.
  static func put(_ contribution: Contribution, of number: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO contribution (assessment, id, since) VALUES (?, ?, ?)",
      arguments: [number, contribution.id.rawValue, contribution.since.description])
  }
}
