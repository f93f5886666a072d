import GRDB
package import Questionnaire
import SQLiteFile

extension AssessmentStore {
  /// Removes an assessment so that its texts are in none of the database's files any more; with the last one of a
  /// survey its actions go as well, but for those that have moved on into a later one.
  ///
  /// Throws `inUse` while anybody, this program included, has its lease. While another program is in the middle
  /// of reading, traces may stay in the log until the last program closes the database.
  package func delete(_ id: AssessmentID) throws(StoreError) {
    let lease = try lease(id)
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      try db.execute(sql: "DELETE FROM assessment WHERE number = ?", arguments: [lease.number])
      try Self.drop(survey: survey, db) { try Self.releaseActions(ofSurvey: survey, db) }
    }
    queue.wipe()
  }
}
