public import Foundation
public import Questionnaire

/// How far an assessment is.
public enum AssessmentState: String, Sendable, CaseIterable {
  /// Still being answered.
  case draft
  /// Closed; answers change only after `reopen`.
  case finished
}

/// A stored assessment with its answers.
public struct StoredAssessment: Hashable, Sendable, Identifiable {
  /// Its short name.
  public let id: AssessmentID
  /// The answers and whose they are.
  public let sheet: AnswerSheet
  /// Draft or finished.
  public let state: AssessmentState
  /// The item that was on the screen last.
  public let position: ItemID?
  /// When it was created, to the millisecond.
  public let created: Date
  /// When it was last changed, to the millisecond.
  public let updated: Date
}

/// What a list of assessments shows of each.
public struct AssessmentSummary: Hashable, Sendable, Identifiable {
  /// The name of the company; may be empty.
  public var companyName: String { company.name }
  /// Its short name.
  public let id: AssessmentID
  /// The company, as far as it is told.
  public let company: CompanyProfile
  /// Which questionnaire.
  public let questionnaire: QuestionnaireID
  /// Which version of it.
  public let version: Version
  /// Full or short form.
  public let form: Form
  /// Who answers.
  public let perspective: Perspective
  /// The day of the assessment.
  public let date: CalendarDate
  /// Draft or finished.
  public let state: AssessmentState
  /// How many items have a response; a note alone is none.
  public let answered: Int
  /// The survey that it belongs to; summaries with the same one are answers of one company at one time.
  public let survey: SurveyID
  /// How many people answer in that survey, this one included; at least 1.
  public let people: Int
  /// The place of this person among them in the order of joining, from 1.
  public let place: Int
  /// The first assessment of the survey that this one's survey follows; `nil` when it follows none.
  public let previous: AssessmentID?
  /// When it was last changed, to the millisecond.
  public let updated: Date
}
