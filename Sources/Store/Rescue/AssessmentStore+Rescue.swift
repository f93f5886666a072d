import ActionPlan
import Foundation
import GRDB
import Questionnaire
import Words

/// What came into a database out of a damaged file.
package struct RescueOutcome: Hashable, Sendable {
  /// Assessments.
  package internal(set) var assessments = 0
  /// Responses.
  package internal(set) var responses = 0
  /// Notes.
  package internal(set) var notes = 0
  /// Actions.
  package internal(set) var actions = 0
  /// Assessments that were there already, with the same id and answers.
  package internal(set) var known = 0
}

extension AssessmentStore {
  /// Stores what was found in a damaged file beside what is there: all of it, or nothing.
  ///
  /// Ids stay where they are free; what is there already is not stored once more, and keeps the id of its files.
  package func take(_ rescue: Rescue) throws(StoreError) -> RescueOutcome {
    try write { db in
      var outcome = RescueOutcome()
      var numbers: [Int64: Int64] = [:]
      for survey in rescue.surveys {
        let new = try survey.members.filter { try !Self.isKnown($0, db) }
        outcome.known += survey.members.count - new.count
        for member in survey.members where !new.contains(member) { try Self.complete(member, db) }
        guard !new.isEmpty else { continue }
        let number = try Self.newSurvey(db)
        numbers[survey.number] = number
        for member in new { try Self.insert(member, survey: number, &outcome, db) }
        for entry in survey.actions where try Self.isFree(action: entry.action.id, db) {
          try Self.insert(entry.action, survey: number, position: entry.position, db)
          outcome.actions += 1
        }
        for (item, day) in survey.parked {
          try Self.park(item, inSurvey: number, since: day, db)
        }
      }
      try Self.link(rescue.surveys, numbers, db)
      try Self.carry(rescue.surveys, numbers, db)
      return outcome
    }
  }

  private static func isKnown(_ member: RescuedAssessment, _ db: Database) throws -> Bool {
    guard let id = member.id, let row = try row(of: id, db) else { return false }
    // The id of its files is no answer: it may have been drawn after the one file was copied, or be lost in it.
    var content = member.sheet
    content.response = nil
    return try assessment(row, db).sheet == content
  }

  /// What is there already takes over the ids of its files, unless it has some.
  private static func complete(_ member: RescuedAssessment, _ db: Database) throws {
    guard let id = member.id else { return }
    if let contribution = member.contribution, let number = try number(of: id, db) {
      try put(contribution, of: number, db)
    }
    guard let response = member.sheet.response else { return }
    try db.execute(
      sql: "INSERT OR IGNORE INTO response (assessment, id) SELECT number, ? FROM assessment WHERE id = ?",
      arguments: [response.rawValue, id.rawValue])
  }

  private static func isFree(action id: ActionID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM action WHERE id = ?)", arguments: [id.rawValue]) == false
  }

  private static func insert(
    _ member: RescuedAssessment, survey: Int64, _ outcome: inout RescueOutcome, _ db: Database
  ) throws {
    let number = try insert(
      member.sheet, id: freeID(member.id, db), state: member.state, survey: survey, created: member.created, db)
    try db.execute(
      sql: "UPDATE assessment SET position = ?, updated = ? WHERE number = ?",
      arguments: [member.position?.rawValue, member.updated, number])
    try mark(member.marked, number, db)
    if let contribution = member.contribution { try put(contribution, of: number, db) }
    outcome.assessments += 1
    outcome.responses += member.sheet.answers.values.filter { $0.response != nil }.count
    outcome.notes += member.sheet.answers.values.filter { $0.note != nil }.count
  }

  private static func freeID(_ id: AssessmentID?, _ db: Database) throws -> AssessmentID {
    guard let id, try isFree(id, db) else { return try unusedID(db) }
    return id
  }

  /// What waited when a survey began, as far as it is there.
  private static func carry(_ surveys: [RescuedSurvey], _ numbers: [Int64: Int64], _ db: Database) throws {
    for survey in surveys {
      guard let number = numbers[survey.number] else { continue }
      for (action, position) in survey.carried {
        try db.execute(
          sql: "INSERT OR IGNORE INTO carried (survey, action, position) SELECT ?, id, ? FROM action WHERE id = ?",
          arguments: [number, position, action.rawValue])
      }
    }
    try dropDoubles(db)
  }

  /// Which survey follows which, as far as both are there and no circle comes of it.
  private static func link(_ surveys: [RescuedSurvey], _ numbers: [Int64: Int64], _ db: Database) throws {
    let before = Dictionary(surveys.map { ($0.number, $0.follows) }) { first, _ in first }
    for survey in surveys {
      guard let number = numbers[survey.number], let follows = survey.follows, let other = numbers[follows] else {
        continue
      }
      var seen: Set<Int64> = [survey.number]
      var next: Int64? = follows
      while let current = next, seen.insert(current).inserted { next = before[current] ?? nil }
      guard next == nil else { continue }
      try put(follows: other, of: number, db)
    }
  }
}
