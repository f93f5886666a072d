import ActionPlan
package import Questionnaire
package import Words

/// Everything that is stored of one company: every time, every person, every action.
package struct CompanyRecord: Hashable, Sendable {
  /// Its surveys, in the order of storing.
  package let surveys: [SurveyRecord]

  /// Takes them as they are.
  package init(_ surveys: [SurveyRecord]) { self.surveys = surveys }

  /// The same with surveys, people and places of plans counted from 1, as rows of a database mean nothing elsewhere.
  package var counted: CompanyRecord {
    let numbers = Dictionary(surveys.enumerated().map { ($1.number, Int64($0 + 1)) }) { first, _ in first }
    var person: Int64 = 0
    return CompanyRecord(
      surveys.enumerated().map { index, survey in
        let members = survey.members.map { member in
          person += 1
          return AssessmentRecord(
            number: person, id: member.id, sheet: member.sheet, state: member.state, position: member.position,
            marked: member.marked, created: member.created, updated: member.updated)
        }
        return SurveyRecord(
          number: Int64(index + 1), follows: survey.follows.flatMap { numbers[$0] }, members: members,
          plan: survey.plan, parked: survey.parked)
      })
  }
}

extension SurveyRecord {
  /// A survey whose plan is given in its order; the places are counted from 1.
  package init(
    number: Int64, follows: Int64?, members: [AssessmentRecord], plan: [PlanEntry], parked: [ItemID: CalendarDate]
  ) {
    var actions: [ActionRecord] = []
    var carried: [ActionID: Int64] = [:]
    for (index, entry) in plan.enumerated() {
      switch entry {
      case .own(let action): actions.append(ActionRecord(action: action, position: Int64(index + 1)))
      case .carried(let id): carried[id] = Int64(index + 1)
      }
    }
    self.init(
      number: number, follows: follows, members: members, actions: actions, carried: carried, parked: parked)
  }
}
