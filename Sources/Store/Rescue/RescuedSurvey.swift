import ActionPlan
package import Questionnaire
import Words

/// An assessment that was found in a damaged file.
package struct RescuedAssessment: Hashable, Sendable {
  /// Its row in the damaged file.
  let number: Int64
  /// Its short name; `nil` where it was lost.
  package let id: AssessmentID?
  /// The answers and whose they are, with the id of their files where one was drawn.
  package var sheet: AnswerSheet
  /// Draft or finished.
  package let state: AssessmentState
  let position: ItemID?
  /// The consent that its answers may be part of benchmarks, where it was given.
  var contribution: Contribution?
  /// The questions that the person marked for later.
  var marked: Set<ItemID> = []
  let created: Int64
  let updated: Int64
}

/// One company's self-assessment at one time, as it was found in a damaged file.
package struct RescuedSurvey: Hashable, Sendable {
  let number: Int64
  let follows: Int64?
  /// What each person answered, in the order of joining; at least one.
  package internal(set) var members: [RescuedAssessment]
  /// What was decided in it.
  let actions: [RescuedAction]
  /// What still waited when it began, by id.
  let carried: [ActionID: Int64]
  /// What was put aside, and since when.
  var parked: [ItemID: CalendarDate] = [:]
}

/// An action with its place in the plan.
struct RescuedAction: Hashable {
  let action: Action
  let position: Int64
}

/// What is left of an assessment of which only answers were found.
package struct RescuedAnswers: Hashable, Sendable {
  let number: Int64
  let id: AssessmentID?
  /// The id of its answer files; `nil` where none was drawn, or it was lost.
  let response: ResponseID?
  /// The consent that they may be part of benchmarks.
  let contribution: Contribution?
  /// The answers.
  package let answers: [ItemID: Answer]
}
