package import Questionnaire
package import Workshop

extension AssessmentID: ExpressibleByStringLiteral {
  /// An id of an assessment, written in a test.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("no valid id: \(text)") }
    self = id
  }
}

extension WorkshopID: ExpressibleByStringLiteral {
  /// An id of a workshop, written in a test.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("no valid id: \(text)") }
    self = id
  }
}
