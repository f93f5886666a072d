package import Questionnaire
import Reports
import ScreenKit
package import Words

/// One assessment in a list.
package struct AssessmentEntry: Hashable, Sendable {
  /// Its id.
  package let id: AssessmentID
  /// The company; may be empty.
  package let company: String
  /// The questionnaire's title, or its id when it cannot be found any more.
  package let questionnaire: LocalizedText
  /// Full or short.
  package let form: Form
  /// Who answered.
  package let perspective: Perspective
  /// The day of the assessment.
  package let date: CalendarDate
  /// Whether it was finished.
  package let isFinished: Bool
  /// How many items have a response.
  package let answered: Int
  /// The company with size and sector, for assessing it again.
  package let profile: CompanyProfile
  /// The questionnaire's id.
  package let questionnaireID: QuestionnaireID
  /// How many people answer in the same joint assessment, this one included.
  package let people: Int
  /// What the questionnaire calls those who answer; empty = in neutral words.
  package let perspectives: [Perspective: LocalizedText]

  package init(
    id: AssessmentID, company: CompanyProfile, questionnaireID: QuestionnaireID, questionnaire: LocalizedText,
    form: Form,
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
package struct QuestionnaireEntry: Hashable, Sendable {
  /// Its id.
  package let id: QuestionnaireID
  /// Its name.
  package let title: LocalizedText
  /// For whom it is.
  package let about: LocalizedText
  /// Minutes of each form; the short form exists where it has minutes.
  package let minutes: [Form: Int]
  /// Where its file lies.
  package let path: String

  package init(
    id: QuestionnaireID, title: LocalizedText, about: LocalizedText, minutes: [Form: Int], path: String
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.minutes = minutes
    self.path = path
  }
}
