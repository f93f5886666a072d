import GRDB
package import Questionnaire
import SQLiteFile
import Words

/// What was said when asked whether answers may be part of benchmarks. It belongs to one person's assessment and is in no
/// file.
extension AssessmentStore {
  /// What was said; `nil` where it was not asked yet.
  package func consent(of id: AssessmentID) throws(StoreError) -> Consent? {
    try read { db in try Self.number(of: id, db).flatMap { try Self.consent(of: $0, db) } }
  }

  /// Stores what was said, in place of what was said before; the id of what was handed over stays for good.
  package func setConsent(_ consent: Consent, of id: AssessmentID) throws(StoreError) {
    try write { db in
      guard let number = try Self.number(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
      try Self.put(consent, of: number, db)
    }
  }

  static func consent(of number: Int64, _ db: Database) throws -> Consent? {
    let row = try Row.fetchOne(
      db, sql: "SELECT answer, since, file FROM consent WHERE assessment = ?", arguments: [number])
    return try row.map {
      let files: String? = $0["file"]
      return Consent(
        isGiven: $0["answer"] == yes, since: try $0.parsed("since", CalendarDate.init),
        files: (files ?? "").split(separator: "\n").map(String.init))
    }
  }

  /// One a line; where the column has no room for all, the last ones.
  private static func column(_ files: [String]) -> String? {
    var kept: [String] = []
    for file in files.reversed() where (kept + [file]).joined(separator: "\n").unicodeScalars.count <= mostOfFiles {
      kept.insert(file, at: 0)
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  private static let mostOfFiles = 4096

  static func put(_ consent: Consent, of number: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO consent (assessment, answer, since, file) VALUES (?, ?, ?, ?)",
      arguments: [number, consent.isGiven ? yes : "no", consent.since.description, column(consent.files)])
  }

  private static let yes = "yes"
}
