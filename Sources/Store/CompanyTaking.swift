import ActionPlan
import GRDB
import Questionnaire
import SQLiteFile
import Surveys
import Words

/// One transaction in which everything of a company is added to what is there.
struct CompanyTaking {
  /// Whether what is there becomes what the file says.
  let isReplacing: Bool
  /// Takes the right to change what is there, by number and id.
  let lock: (Int64, AssessmentID) throws -> Void

  private(set) var intake = CompanyIntake()
  /// Empty where everything that differs was replaced.
  private(set) var difference = StateDifference()

  init(isReplacing: Bool, lock: @escaping (Int64, AssessmentID) throws -> Void) {
    self.isReplacing = isReplacing
    self.lock = lock
  }

  /// An assessment that is there already.
  private struct Known {
    let number: Int64
    let survey: Int64
    let stored: StoredAssessment
  }

  mutating func take(_ company: CompanyRecord, _ db: Database) throws {
    var known: [Int64: Known] = [:]
    for member in company.surveys.flatMap(\.members) {
      known[member.number] = try find(member, except: Set(known.values.map(\.number)), db)
    }
    var numbers: [Int64: Int64] = [:]
    for survey in company.surveys {
      let before = survey.members.lazy.compactMap { known[$0.number]?.survey }.first
      let number = try before ?? AssessmentStore.newSurvey(db)
      numbers[survey.number] = number
      if before != nil { try checkJoining(survey, number, db) }
      for member in survey.members { try take(member, known[member.number], into: number, db) }
      for entry in survey.actions { try take(entry, into: number, isNew: before == nil, db) }
      try AssessmentStore.park(survey.parked, inSurvey: number, db)
    }
    for survey in company.surveys {
      guard let number = numbers[survey.number] else { continue }
      try AssessmentStore.carry(survey.carried, to: number, db)
      if let earlier = survey.follows.flatMap({ numbers[$0] }) { try link(number, to: earlier, db) }
    }
  }

  // MARK: People

  /// Who it is: short names can be drawn twice on two computers, the ids of files cannot.
  private func find(_ member: AssessmentRecord, except taken: Set<Int64>, _ db: Database) throws -> Known? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT assessment.*, response.id AS response FROM assessment LEFT JOIN response ON response.assessment = number
        WHERE assessment.id = ?1 OR response.id = ?2 ORDER BY assessment.id = ?1 DESC, number
        """,
      arguments: [member.id?.rawValue, member.sheet.response?.rawValue])
    for row in rows {
      let number: Int64 = row["number"]
      let response: String? = row["response"]
      let isSame =
        response != nil && member.sheet.response != nil
        ? response == member.sheet.response?.rawValue : row["created"] as Int64 == member.created
      if isSame, !taken.contains(number) {
        return Known(number: number, survey: row["survey"], stored: try AssessmentStore.assessment(row, db))
      }
    }
    return nil
  }

  /// People of one survey must have answered the same; also those whom only the store knows.
  private func checkJoining(_ survey: SurveyRecord, _ number: Int64, _ db: Database) throws {
    let present = try String.fetchAll(
      db, sql: "SELECT id FROM assessment WHERE survey = ? ORDER BY number", arguments: [number]
    ).compactMap { AssessmentID($0) }
    for member in survey.members {
      for id in present { try AssessmentStore.checkJoining(member.sheet, id, db) }
    }
  }

  private mutating func take(
    _ member: AssessmentRecord, _ known: Known?, into survey: Int64, _ db: Database
  ) throws {
    guard let known else {
      intake.people.append(try AssessmentStore.insert(member, survey: survey, db))
      intake.assessments += 1
      intake.responses += member.sheet.answers.values.filter { $0.response != nil }.count
      intake.notes += member.sheet.answers.values.filter { $0.note != nil }.count
      return
    }
    let id = known.stored.id
    intake.people.append(id)
    try AssessmentStore.complete(id, from: member, db)
    // The id of its files is no answer.
    var content = member.sheet
    content.response = nil
    if known.stored.sheet == content, known.stored.state == member.state {
      intake.known += 1
      return try AssessmentStore.mark(member.marked, known.number, db)
    }
    guard isReplacing else { return difference.people.append(id) }
    try lock(known.number, id)
    try AssessmentStore.replace(known.number, by: member, db)
    intake.replaced += 1
  }

  // MARK: Plan

  private mutating func take(_ entry: ActionRecord, into survey: Int64, isNew: Bool, _ db: Database) throws {
    guard let stored = try AssessmentStore.action(entry.action.id, db) else {
      let place = try isNew ? entry.position : AssessmentStore.lastPosition(ofSurvey: survey, db) + 1
      try AssessmentStore.insert(entry.action, survey: survey, position: place, db)
      intake.actions += 1
      return
    }
    guard stored != entry.action else { return }
    guard isReplacing else {
      difference.actions += 1
      return
    }
    try AssessmentStore.update(entry.action, db)
    intake.replacedActions += 1
  }

  private mutating func link(_ survey: Int64, to earlier: Int64, _ db: Database) throws {
    let stored = try AssessmentStore.predecessor(ofSurvey: survey, db)
    if stored == earlier { return }
    if stored != nil, !isReplacing {
      difference.surveys += 1
      return
    }
    try AssessmentStore.follow(survey, earlier, db)
  }
}
