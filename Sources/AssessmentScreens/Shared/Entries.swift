public import Questionnaire
import Report

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
  /// The company with size and sector, for assessing it again.
  public let profile: CompanyProfile
  /// The questionnaire's id.
  public let questionnaireID: QuestionnaireID
  /// How many people answer in the same joint assessment, this one included.
  public let people: Int
  /// What the questionnaire calls those who answer; empty = in neutral words.
  public let perspectives: [Perspective: LocalizedText]

  /// Makes an entry.
  public init(
    id: String, company: CompanyProfile, questionnaireID: QuestionnaireID, questionnaire: LocalizedText, form: Form,
    perspective: Perspective, date: CalendarDate, isFinished: Bool, answered: Int, people: Int = 1,
    perspectives: [Perspective: LocalizedText] = [:]
  ) {
    self.id = id
    profile = company
    self.company = company.name
    self.questionnaireID = questionnaireID
    self.people = people
    self.perspectives = perspectives
    self.questionnaire = questionnaire
    self.form = form
    self.perspective = perspective
    self.date = date
    self.isFinished = isFinished
    self.answered = answered
  }

  /// Who answers, in the words of the questionnaire.
  func name(of perspective: Perspective) -> LocalizedText {
    perspectives[perspective] ?? Vocabulary.name(of: perspective)
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
