package import Foundation
package import Questionnaire
package import Surveys
package import Words

/// A stored assessment with its answers.
package struct StoredAssessment: Hashable, Sendable, Identifiable {
  /// Its short name.
  package let id: AssessmentID
  /// The answers and whose they are.
  package let sheet: AnswerSheet
  /// Draft or finished.
  package let state: AssessmentState
  /// The item that was on the screen last.
  package let position: ItemID?
  /// The questions that the person marked for later.
  package let marked: Set<ItemID>
  /// When it was created, to the millisecond.
  package let created: Date
  /// When it was last changed, to the millisecond.
  package let updated: Date
}

/// What a list of assessments shows of each.
package struct AssessmentSummary: Hashable, Sendable, Identifiable {
  /// The name of the company; may be empty.
  package var companyName: String { company.name }
  /// Its short name.
  package let id: AssessmentID
  /// The company, as far as it is told.
  package let company: CompanyProfile
  /// Which questionnaire.
  package let questionnaire: QuestionnaireID
  /// Which version of it.
  package let version: Version
  /// Full or short form.
  package let form: Form
  /// Who answers.
  package let perspective: Perspective
  /// The day of the assessment.
  package let date: CalendarDate
  /// Draft or finished.
  package let state: AssessmentState
  /// How many items have a response; a note alone is none.
  package let answered: Int
  /// The survey that it belongs to; summaries with the same one are answers of one company at one time.
  package let survey: SurveyID
  /// How many people answer in that survey, this one included; at least 1.
  package let people: Int
  /// The place of this person among them in the order of joining, from 1.
  package let place: Int
  /// The first assessment of the survey that this one's survey follows; `nil` when it follows none.
  package let previous: AssessmentID?
  /// When it was last changed, to the millisecond.
  package let updated: Date
}
