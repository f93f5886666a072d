import Questionnaire

extension Run {
  /// Whether any line is an answer here.
  var takesText: Bool { if case .text = item.kind { true } else { false } }
}
