package import Questionnaire
import Surveys

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
