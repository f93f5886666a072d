import GRDB
package import Questionnaire
import SQLiteFile

/// The id that answer files of an assessment carry (method §9).
extension AssessmentStore {
  /// The answers of an assessment as a file has them: with an id, drawn with the first file and kept for good.
  ///
  /// A store that is `isReadOnly` makes none.
  package func handedOut(_ id: AssessmentID) throws(StoreError) -> AnswerSheet {
    var sheet = try sheet(id)
    if isReadOnly {
      sheet.response = try read { db in try Self.number(of: id, db).flatMap { try Self.response(of: $0, db) } }
      return sheet
    }
    sheet.response = try write { db in
      guard let number = try Self.number(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
      return try Self.drawnResponse(of: number, db)
    }
    return sheet
  }

  /// The id that the files of an assessment carry; drawn where there is none yet.
  static func drawnResponse(of number: Int64, _ db: Database) throws -> ResponseID {
    if let known = try response(of: number, db) { return known }
    var generator = SystemRandomNumberGenerator()
    let drawn = ResponseID.random(using: &generator)
    try put(drawn, of: number, db)
    return drawn
  }

  static func response(of number: Int64, _ db: Database) throws -> ResponseID? {
    try String.fetchOne(db, sql: "SELECT id FROM response WHERE assessment = ?", arguments: [number])
      .flatMap(ResponseID.init)
  }

  static func put(_ response: ResponseID, of number: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO response (assessment, id) VALUES (?, ?)", arguments: [number, response.rawValue])
  }
}
