import Questionnaire
import Scoring

extension ReportWriter {
  /// “(◆ 9, ◇ 0)”; empty without profiles.
  func knowledgeProfiles(_ text: (BreadthAndDepth) -> String) -> String {
    guard let knowledge = report.values.knowledge, let successful = knowledge.successful,
      let lessSuccessful = knowledge.lessSuccessful
    else { return "" }
    return
      " (\(Vocabulary.successfulSign) \(text(successful)), \(Vocabulary.lessSuccessfulSign) \(text(lessSuccessful)))"
  }
}
