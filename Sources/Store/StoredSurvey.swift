package import ActionPlan
package import Questionnaire
package import Words

/// Which survey: one company's self-assessment at one time, by one or several people.
///
/// Only for telling surveys apart; people name a survey by any of its assessments.
package struct SurveyID: Hashable, Sendable, Comparable {
  let number: Int64

  /// The one stored first comes first.
  package static func < (left: SurveyID, right: SurveyID) -> Bool { left.number < right.number }
}

/// One company's self-assessment at one time, by one or several people.
package struct StoredSurvey: Hashable, Sendable, Identifiable {
  /// Which one.
  package let id: SurveyID
  /// What each person answered, in the order of joining; at least one.
  package let members: [StoredAssessment]
  /// What the company has decided to do, in its order.
  package let actions: [Action]
  /// The questions that are put aside for now, and since which day.
  package let parked: [ItemID: CalendarDate]
  /// The first assessment of the survey that this one follows; `nil` when it follows none.
  package let previous: AssessmentID?
}

/// What became of answers that were taken in.
package struct ImportedAssessment: Hashable, Sendable {
  /// The assessment that holds them.
  package let id: AssessmentID
  /// `false` when the very same answers were there already.
  package let isNew: Bool
}
