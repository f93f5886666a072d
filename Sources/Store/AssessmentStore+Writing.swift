package import Foundation
import GRDB
package import Questionnaire
import SQLiteFile
import Surveys
import Words

extension AssessmentStore {
  /// Stores a new draft.
  ///
  /// - Parameters:
  ///   - joining: an assessment whose survey it becomes part of, whose company it takes over, and whose
  ///     questionnaire, version and form it must share; else throws `cannotJoin`.
  ///   - following: an assessment of the survey before this one, with the same questionnaire; else throws
  ///     `cannotFollow`.
  package func create(
    _ sheet: AnswerSheet, joining: AssessmentID? = nil, following: AssessmentID? = nil, now: Date
  ) throws(StoreError) -> AssessmentID {
    try write { db in
      let survey = try Self.survey(for: sheet, joining: joining, following: following, db)
      var sheet = sheet
      if let joining { sheet.company = try Self.company(of: joining, db) }
      return try Self.insert(sheet, state: .draft, survey: survey, now: now, db)
    }
  }

  /// Takes the right to change an assessment; throws `inUse` while anybody else has it.
  package func lease(_ id: AssessmentID) throws(StoreError) -> AssessmentLease {
    let number = try read { db in try Self.number(of: id, db) }
    guard let number else { throw .noSuchAssessment(id.rawValue) }
    let lock = try openLockFile()
    guard lock.tryLock(.assessment(number), .exclusive) else { throw .inUse(id) }
    return AssessmentLease(id: id, number: number, lock: lock)
  }

  /// Stores the answer to an item, and the item as the position; an empty answer removes what was there.
  package func setAnswer(
    _ answer: Answer, for item: ItemID, in lease: AssessmentLease, now: Date
  ) throws(StoreError) {
    try write { db in
      try Self.touch(db, lease, position: item, now: now)
      if answer.isEmpty {
        try db.cachedStatement(sql: "DELETE FROM answer WHERE assessment = ? AND item = ?")
          .execute(arguments: [lease.number, item.rawValue])
      } else {
        try Self.put(db, answer, for: item, in: lease.number)
      }
    }
  }

  /// Stores who the company is; no answer, so also allowed when finished.
  package func setCompany(_ company: CompanyProfile, in lease: AssessmentLease, now: Date) throws(StoreError) {
    let values = [company.name, company.size?.rawValue, company.sector?.rawValue]
    try write { db in
      try db.cachedStatement(
        sql: """
          UPDATE assessment SET updated = ?, company_name = ?, company_size = ?, company_sector = ? WHERE number = ?
          """
      ).execute(arguments: [now.milliseconds] + StatementArguments(values) + [lease.number])
    }
  }

  /// Stores which item was on the screen last; no change to the assessment, so also allowed when finished.
  package func setPosition(_ item: ItemID?, in lease: AssessmentLease) throws(StoreError) {
    try write { db in try Self.put(position: item, of: lease.number, db) }
  }

  static func put(position item: ItemID?, of number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE assessment SET position = ? WHERE number = ?")
      .execute(arguments: [item?.rawValue, number])
  }

  /// Closes a draft; does nothing to a finished one.
  package func finish(_ lease: AssessmentLease, now: Date) throws(StoreError) {
    try setState(.finished, lease, now: now)
  }

  /// Makes a finished assessment a draft again; does nothing to a draft.
  package func reopen(_ lease: AssessmentLease, now: Date) throws(StoreError) {
    try setState(.draft, lease, now: now)
  }

  private func setState(_ state: AssessmentState, _ lease: AssessmentLease, now: Date) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE assessment SET state = ?, updated = ? WHERE number = ? AND state <> ?",
        arguments: [state.rawValue, now.milliseconds, lease.number, state.rawValue])
    }
  }

  /// Notes a change of a draft; the lease keeps it from being deleted meanwhile.
  private static func touch(_ db: Database, _ lease: AssessmentLease, position: ItemID, now: Date) throws {
    try db.cachedStatement(
      sql: "UPDATE assessment SET updated = ?, position = ? WHERE number = ? AND state = 'draft'"
    ).execute(arguments: [now.milliseconds, position.rawValue, lease.number])
    if db.changesCount == 0 { throw StoreError.finished(lease.id) }
  }

  private static func put(_ db: Database, _ answer: Answer, for item: ItemID, in number: Int64) throws {
    let columns = answer.response.map(ResponseColumns.init)
    try db.cachedStatement(
      sql: """
        INSERT INTO answer (assessment, item, kind, level, share, words, note) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (assessment, item) DO UPDATE SET
          kind = excluded.kind, level = excluded.level, share = excluded.share, words = excluded.words,
          note = excluded.note
        """
    ).execute(
      arguments: [
        number, item.rawValue, columns?.kind, columns?.level, columns?.share, columns?.words, answer.note,
      ])
  }

  /// Puts a record in the place of what is stored of an assessment; its short name and its survey stay.
  static func replace(_ number: Int64, by member: AssessmentRecord, _ db: Database) throws {
    let sheet = member.sheet
    try db.execute(
      sql: """
        UPDATE assessment SET questionnaire = ?, version = ?, form = ?, perspective = ?, date = ?, company_name = ?,
          company_size = ?, company_sector = ?, state = ?, position = ?, created = ?, updated = ?
        WHERE number = ?
        """,
      arguments: [
        sheet.questionnaire.rawValue, sheet.version.description, sheet.form.rawValue, sheet.perspective.rawValue,
        sheet.date.description, sheet.company.name, sheet.company.size?.rawValue, sheet.company.sector?.rawValue,
        member.state.rawValue, member.position?.rawValue, member.created, member.updated, number,
      ])
    for table in ["answer", "marked"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE assessment = ?", arguments: [number])
    }
    for (item, answer) in sheet.answers { try put(db, answer, for: item, in: number) }
    try mark(member.marked, number, db)
  }

  static func insert(
    _ sheet: AnswerSheet, state: AssessmentState, survey: Int64, now: Date, _ db: Database
  ) throws -> AssessmentID {
    let id = try unusedID(db)
    _ = try insert(sheet, id: id, state: state, survey: survey, created: now.milliseconds, db)
    return id
  }

  /// Stores a sheet under an id that is free, and gives its number.
  static func insert(
    _ sheet: AnswerSheet, id: AssessmentID, state: AssessmentState, survey: Int64, created: Int64, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO assessment (id, survey, questionnaire, version, form, perspective, date, company_name,
          company_size, company_sector, state, created, updated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.rawValue, survey, sheet.questionnaire.rawValue, sheet.version.description, sheet.form.rawValue,
        sheet.perspective.rawValue, sheet.date.description, sheet.company.name, sheet.company.size?.rawValue,
        sheet.company.sector?.rawValue, state.rawValue, created, created,
      ])
    let number = db.lastInsertedRowID
    for (item, answer) in sheet.answers { try put(db, answer, for: item, in: number) }
    if let response = sheet.response { try put(response, of: number, db) }
    return number
  }

  static func unusedID(_ db: Database) throws -> AssessmentID {
    var generator = SystemRandomNumberGenerator()
    while true {
      let id = AssessmentID.random(using: &generator)
      if try isFree(id, db) { return id }
    }
  }

  /// Whether no assessment has the id.
  static func isFree(_ id: AssessmentID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM assessment WHERE id = ?)", arguments: [id.rawValue])
      == false
  }
}
