import Questionnaire
import Words

/// What comes after an assessment: the one place that knows questionnaires by name.
enum Continuation: Hashable, Sendable {
  /// The full form, with the answers of the short one.
  case full(AssessmentID)
  /// The short form of the questionnaire for those who are active, for the same company.
  case management

  static let managementID = QuestionnaireID.drawn("social-media-management")
  static let beginningID = QuestionnaireID.drawn("einstieg")

  /// What a finished assessment leads to; `nil` for nothing, and for what lies nowhere.
  init?(after assessment: OpenAssessment) {
    guard let id = assessment.storedID, assessment.isFinished else { return nil }
    if assessment.sheet.form == .short {
      self = .full(id)
    } else if assessment.questionnaire.id == Self.beginningID {
      self = .management
    } else {
      return nil
    }
  }

  /// What is asked of the world for it.
  var effect: Effect {
    switch self {
    case .full(let id): .assessment(.extend(id))
    case .management: .catalog(.questionnaire(Self.managementID))
    }
  }

  /// Whether an answer says that nothing has begun yet: then the questions for beginners fit better.
  static func leadsToBeginning(_ response: Response?, to item: ItemID, in questionnaire: QuestionnaireID) -> Bool {
    questionnaire == managementID && item == .drawn("profil.seit") && response == .option(.drawn("noch-nicht"))
  }
}

extension Continuation {
  var label: LocalizedText {
    switch self {
    case .full: ContinuationTexts.full
    case .management: ContinuationTexts.management
    }
  }

  func sentence(after assessment: OpenAssessment) -> LocalizedText {
    switch self {
    case .full: ContinuationTexts.fullSentence(assessment.fullLeft)
    case .management: ContinuationTexts.managementSentence
    }
  }
}

extension OpenAssessment {
  /// How many questions the full form has besides those that are answered.
  var fullLeft: Int { questionnaire.items(in: .full).filter { isOpen($0) }.count }
}
