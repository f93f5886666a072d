package import ActionPlan
package import Questionnaire
package import SQLiteFile

/// Why the store could not do what was asked. Paths and ids are named, never what people wrote.
package enum StoreError: Hashable, Error {
  /// Another program edits this assessment.
  case inUse(AssessmentID)
  /// No assessment has this id or begins like this; what was typed is kept only when it could be an id.
  case noSuchAssessment(String?)
  /// Several assessments begin like this.
  case ambiguousID(String, candidates: [AssessmentID])
  /// The assessment is finished; it must be reopened before it can change.
  case finished(AssessmentID)
  /// The answers cannot become part of the survey of this assessment.
  case cannotJoin(AssessmentID, JoinFault)
  /// The answers cannot follow on this assessment.
  case cannotFollow(AssessmentID, FollowFault)
  /// The assessment is no short form that could be continued.
  case notShort(AssessmentID)
  /// What is stored says something else than what is to be taken in.
  case otherState(StateDifference)
  /// The survey has no action with this id.
  case noSuchAction(ActionID)
  /// The database, or another file, cannot be read or written.
  case file(SQLiteFileError)
  /// The file is none of the damaged databases that were put aside.
  case notPutAside(path: String)
}

/// Why two people's answers cannot be one survey; each case says what the stored assessment has.
package enum JoinFault: Hashable, Sendable {
  /// The questionnaires differ.
  case otherQuestionnaire(QuestionnaireID)
  /// The versions of the questionnaire differ.
  case otherVersion(Version)
  /// One answered the full, the other the short form.
  case otherForm(Form)
}

/// Why a survey cannot be the next one after another.
package enum FollowFault: Hashable, Sendable {
  /// The questionnaires differ; this is the earlier one's.
  case otherQuestionnaire(QuestionnaireID)
  /// It would follow itself, directly or in a circle.
  case itself
}
