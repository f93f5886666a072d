/// How far an assessment is.
package enum AssessmentState: String, Sendable, CaseIterable {
  /// Still being answered.
  case draft
  /// Closed; answers change only after `reopen`.
  case finished
}
