package import Questionnaire

/// What was typed into a form that is not done yet.
package struct FormDraft: Hashable, Sendable {
  /// Which form.
  package let form: String
  /// The assessment with which it goes; `nil` for none.
  package let assessment: AssessmentID?
  /// The contents of its fields; empty when there is nothing to keep.
  package let fields: [String: String]

  package init(form: String, assessment: AssessmentID? = nil, fields: [String: String]) {
    self.form = form
    self.assessment = assessment
    self.fields = fields
  }
}

/// What of a form is on disk as a draft, so that its screen keeps only what has changed.
package struct DraftKeeper: Sendable {
  package let form: String
  private let assessment: AssessmentID?
  /// What the form begins with: needs no draft.
  private let pristine: [String: String]
  private var kept: [String: String] = [:]
  private var asked: [String: String] = [:]
  private var isDone = false

  package init(_ form: String, assessment: AssessmentID? = nil, pristine: [String: String]) {
    self.form = form
    self.assessment = assessment
    self.pristine = pristine
  }

  private func needed(_ fields: [String: String]) -> [String: String] { fields == pristine ? [:] : fields }

  /// Whether nothing of these fields would be lost.
  package func isKept(_ fields: [String: String]) -> Bool { isDone || needed(fields) == kept }

  /// Whether there is a draft on disk.
  package var holdsDraft: Bool { !isDone && !kept.isEmpty }

  /// What is to be kept; `nil` when it is on disk already.
  package mutating func toKeep(_ fields: [String: String]) -> FormDraft? {
    guard !isKept(fields) else { return nil }
    asked = needed(fields)
    return FormDraft(form: form, assessment: assessment, fields: asked)
  }

  /// Takes what was found of this form and returns its fields; `nil` for another's, or when there is nothing.
  package mutating func found(_ draft: FormDraft) -> [String: String]? {
    guard draft.form == form, !draft.fields.isEmpty else { return nil }
    kept = draft.fields
    return draft.fields
  }

  /// What was to be kept is on disk.
  package mutating func markKept(_ form: String) { if form == self.form { kept = asked } }

  /// The form is done: what was kept of it is let go.
  package mutating func end() -> FormDraft? {
    defer { isDone = true }
    return kept.isEmpty || isDone ? nil : FormDraft(form: form, assessment: assessment, fields: [:])
  }

  /// Nothing of it needs a draft for the time being.
  package mutating func emptied() -> FormDraft {
    asked = [:]
    return FormDraft(form: form, assessment: assessment, fields: [:])
  }
}
