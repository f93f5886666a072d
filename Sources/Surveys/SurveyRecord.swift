package import ActionPlan
package import Questionnaire
package import Words

/// One company's self-assessment at one time, with its plan.
package struct SurveyRecord: Hashable, Sendable {
  /// Which one of its source: a row of a database, or the place in a file from 1.
  package let number: Int64
  /// The survey before it, by its number.
  package let follows: Int64?
  /// What each person answered, in the order of joining; at least one.
  package var members: [AssessmentRecord]
  /// What was decided in it.
  package let actions: [ActionRecord]
  /// What still waited when it began, each with its place in the plan.
  package let carried: [ActionID: Int64]
  /// What was put aside, and since when.
  package var parked: [ItemID: CalendarDate]

  package init(
    number: Int64, follows: Int64?, members: [AssessmentRecord], actions: [ActionRecord], carried: [ActionID: Int64],
    parked: [ItemID: CalendarDate] = [:]
  ) {
    self.number = number
    self.follows = follows
    self.members = members
    self.actions = actions
    self.carried = carried
    self.parked = parked
  }

  /// What stands in a plan.
  package enum PlanEntry: Hashable, Sendable {
    /// Decided in this survey.
    case own(Action)
    /// Decided earlier, still waiting when this survey began.
    case carried(ActionID)
  }

  /// The plan in its order.
  package var plan: [PlanEntry] {
    let own = actions.map { (place: $0.position, id: $0.action.id, entry: PlanEntry.own($0.action)) }
    let earlier = carried.map { (place: $0.value, id: $0.key, entry: PlanEntry.carried($0.key)) }
    return (own + earlier).sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.entry)
  }
}

/// An action with its place in the plan.
package struct ActionRecord: Hashable, Sendable {
  package let action: Action
  package let position: Int64

  package init(action: Action, position: Int64) {
    self.action = action
    self.position = position
  }
}
