import Questionnaire

extension OpenAssessment {
  /// Whether any line is an answer here.
  var takesText: Bool { if case .text = item.kind { true } else { false } }
}
