public import Questionnaire

/// One assessment in a list.
public struct AssessmentEntry: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The company; may be empty.
  public let company: String
  /// The questionnaire's title, or its id when it cannot be found any more.
  public let questionnaire: LocalizedText
  /// Full or short.
  public let form: Form
  /// Who answered.
  public let perspective: Perspective
  /// The day of the assessment.
  public let date: CalendarDate
  /// Whether it was finished.
  public let isFinished: Bool
  /// How many items have a response.
  public let answered: Int

  /// Makes an entry.
  public init(
    id: String, company: String, questionnaire: LocalizedText, form: Form, perspective: Perspective,
    date: CalendarDate, isFinished: Bool, answered: Int
  ) {
    self.id = id
    self.company = company
    self.questionnaire = questionnaire
    self.form = form
    self.perspective = perspective
    self.date = date
    self.isFinished = isFinished
    self.answered = answered
  }
}

/// One questionnaire in a list.
public struct QuestionnaireEntry: Hashable, Sendable {
  /// Its id.
  public let id: QuestionnaireID
  /// Its name.
  public let title: LocalizedText
  /// For whom it is.
  public let about: LocalizedText
  /// Minutes of each form; the short form exists where it has minutes.
  public let minutes: [Form: Int]
  /// Where its file lies.
  public let path: String

  /// Makes an entry.
  public init(
    id: QuestionnaireID, title: LocalizedText, about: LocalizedText, minutes: [Form: Int], path: String
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.minutes = minutes
    self.path = path
  }
}

/// An assessment that was opened for answering or for its result.
public struct OpenedAssessment: Sendable {
  /// Its id.
  public let id: String
  /// Its questionnaire.
  public let questionnaire: Questionnaire
  /// Its answers.
  public let sheet: AnswerSheet
  /// The item at which it was left.
  public let position: ItemID?
  /// Whether it was finished.
  public let isFinished: Bool

  /// Makes the value.
  public init(id: String, questionnaire: Questionnaire, sheet: AnswerSheet, position: ItemID?, isFinished: Bool) {
    self.id = id
    self.questionnaire = questionnaire
    self.sheet = sheet
    self.position = position
    self.isFinished = isFinished
  }
}

/// What a screen asks of the world; the shell carries it out and answers with a `ShellEvent`.
public enum Effect: Sendable {
  /// Tell the assessments: `.assessments`.
  case listAssessments
  /// Tell the questionnaires: `.questionnaires`.
  case listQuestionnaires
  /// Read one for the company profile: `.questionnaire`.
  case readQuestionnaire(QuestionnaireID)
  /// Begin an assessment and open it: `.opened`.
  case create(AnswerSheet)
  /// Open one: `.opened`.
  case open(String)
  /// Let go of the open one; others may have it.
  case close(String)
  /// Write answers durably: `.saved`, or `.saveFailed`.
  case save([ItemID: Answer], in: String)
  /// Remember where the person is.
  case savePosition(ItemID, in: String)
  /// Mark it finished.
  case finish(String)
  /// Delete it: `.assessments`.
  case delete(String)
  /// Find the benchmark for a questionnaire: `.benchmark`.
  case readBenchmark(for: QuestionnaireID)
  /// Write a text to a file: `.wroteFile`, or `.failed`.
  case writeReport(String, path: String)
  /// Write the answers of an assessment as a file.
  case exportAnswers(String, path: String)
  /// Show a text in the person's own pager.
  case showInPager(String)
  /// Remember the language for next time.
  case keepLanguage(Language)
  /// End the program.
  case quit
}
