import GRDB
package import Questionnaire

/// What was typed into forms that are not done yet.
extension AssessmentStore {
  /// The fields of a form as they were left; empty where nothing was.
  package func draft(of form: String) throws(StoreError) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT field, content FROM draft WHERE form = ?", arguments: [form])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["field"], $0["content"]) })
    }
  }

  /// Keeps the fields of a form in place of what was kept of it; without fields nothing is kept any more.
  ///
  /// With an assessment the draft goes when that is deleted.
  package func keepDraft(
    _ fields: [String: String], of form: String, in id: AssessmentID? = nil
  ) throws(StoreError) {
    try write { db in
      let number = try id.flatMap { try Self.number(of: $0, db) }
      try db.execute(sql: "DELETE FROM draft WHERE form = ?", arguments: [form])
      for (field, content) in fields {
        try db.execute(
          sql: "INSERT INTO draft (form, field, content, assessment) VALUES (?, ?, ?, ?)",
          arguments: [form, field, content, number])
      }
    }
  }
}
