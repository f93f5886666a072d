import ActionPlan
import Foundation
import GRDB
import Questionnaire
import Surveys
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

  fileprivate mutating func count(_ member: AssessmentRecord) {
    assessments += 1
    responses += member.sheet.answers.values.filter { $0.response != nil }.count
    notes += member.sheet.answers.values.filter { $0.note != nil }.count
  }
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
        for member in survey.members where !new.contains(member) {
          if let id = member.id { try Self.complete(id, from: member, db) }
        }
        guard !new.isEmpty else { continue }
        let number = try Self.newSurvey(db)
        numbers[survey.number] = number
        for member in new {
          _ = try Self.insert(member, survey: number, db)
          outcome.count(member)
        }
        for entry in survey.actions where try Self.isFree(action: entry.action.id, db) {
          try Self.insert(entry.action, survey: number, position: entry.position, db)
          outcome.actions += 1
        }
        try Self.park(survey.parked, inSurvey: number, db)
      }
      try Self.link(rescue.surveys, numbers, db)
      for survey in rescue.surveys {
        if let number = numbers[survey.number] { try Self.carry(survey.carried, to: number, db) }
      }
      return outcome
    }
  }

  private static func isKnown(_ member: AssessmentRecord, _ db: Database) throws -> Bool {
    guard let id = member.id, let row = try row(of: id, db) else { return false }
    // The id of its files is no answer: it may have been drawn after the one file was copied, or be lost in it.
    var content = member.sheet
    content.response = nil
    return try assessment(row, db).sheet == content
  }

  private static func isFree(action id: ActionID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM action WHERE id = ?)", arguments: [id.rawValue]) == false
  }

  /// Which survey follows which, as far as both are there and no circle comes of it.
  private static func link(_ surveys: [SurveyRecord], _ numbers: [Int64: Int64], _ db: Database) throws {
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
