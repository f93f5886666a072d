package import Questionnaire

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
  /// The survey has no action with this id.
  case noSuchAction(String)
  /// Another program holds the database for too long.
  case busy(path: String)
  /// A newer `reifegrad` has written the database.
  case newerVersion(path: String)
  /// The file is an SQLite database of another program.
  case foreignDatabase(path: String)
  /// The database is damaged and another program has it open, or the damage showed only after opening.
  case damaged(path: String)
  /// The database or its log was deleted, moved or replaced while it was open; what was written is in no file.
  case vanished(path: String)
  /// No space is left on the disk.
  case diskFull(path: String)
  /// The file or directory may not be read or written.
  case notPermitted(path: String)
  /// The file belongs to another user.
  case foreignOwner(path: String)
  /// The database can be read, and nothing can be written where it lies.
  case readOnly(path: String)
  /// Where the database should be is a directory, or where its directory should be is a file.
  case notAFile(path: String)
  /// A new file was to be written where there is something already.
  case exists(path: String)
  /// The file is none of the damaged databases that were put aside.
  case notPutAside(path: String)
  /// Neither `XDG_DATA_HOME` nor `HOME` says where data belong.
  case noHome
  /// A value breaks a rule of the database; the rule is named, not the value.
  case refused(rule: String)
  /// Anything else; `code` is that of SQLite or of the operating system.
  case failed(path: String, code: Int)
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
