import Questionnaire
import Words

/// What can be wrong in an answer file, before its place is known.
enum FaultReason {
  case syntax(JSONProblem)
  case wrongType(JSONType)
  /// Another format than is expected; `found` where it is one of ours.
  case otherFormat(FileKind, found: FileKind?)
  case newerFormat(FileKind)
  case missingKey(String)
  case repeatedKey
  case unknownKey(String, known: [String])
  /// A value that must be one of a few names.
  case unknownName(String, known: [String])
  case unknownQuestionnaire(String, known: [String])
  case invalidQuestionnaireID
  case invalidResponseID
  case otherQuestionnaire(expected: QuestionnaireID)
  case invalidVersion
  case otherMajor(file: Version, present: Version)
  case invalidDate
  case noShortForm
  case unknownItem(String, known: [String])
  case notInShortForm
  case noAnswer
  case severalAnswers
  case otherAnswerKey(expected: String)
  case levelNotInteger
  case levelOutOfRange
  case repeatedOption
  case response(ResponseFault)
  case text(TextFault)
  case survey(SurveyFault)

  /// The known name that is meant most likely.
  var suggestion: String? {
    switch self {
    case .unknownKey(let name, let known), .unknownName(let name, let known), .unknownItem(let name, let known),
      .unknownQuestionnaire(let name, let known):
      Suggestion(for: name, among: known)?.name
    case .otherAnswerKey(let expected): expected
    case .otherQuestionnaire(let expected): expected.rawValue
    case .otherFormat(let kind, _), .newerFormat(let kind): kind.format
    case .missingKey(let key): key
    case .syntax, .wrongType, .repeatedKey, .invalidQuestionnaireID, .invalidResponseID, .invalidVersion, .otherMajor,
      .invalidDate, .noShortForm, .notInShortForm, .noAnswer, .severalAnswers, .levelNotInteger, .levelOutOfRange,
      .repeatedOption, .response, .text, .survey:
      nil
    }
  }
}

/// The types of JSON, for saying which one is expected.
enum JSONType {
  case object, array, string, number
}
