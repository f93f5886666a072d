package import Questionnaire

/// One person's answers with all that is kept beside them: as the store holds them, a file carries them and a rescue
/// finds them.
package struct AssessmentRecord: Hashable, Sendable {
  /// Which one of its source: a row of a database, or the place in a file from 1.
  package let number: Int64
  /// Its short name; `nil` where it was lost.
  package let id: AssessmentID?
  /// The answers and whose they are, with the id of their files where one was drawn.
  package var sheet: AnswerSheet
  /// Draft or finished.
  package let state: AssessmentState
  /// The item that was on the screen last.
  package let position: ItemID?
  /// The consent that the answers may be part of benchmarks, where it was given; no file carries it.
  package var contribution: Contribution?
  /// The questions that the person marked for later.
  package var marked: Set<ItemID>
  /// When it was created, in milliseconds since 1970 (UTC).
  package let created: Int64
  /// When it was last changed, in milliseconds since 1970 (UTC).
  package let updated: Int64

  package init(
    number: Int64, id: AssessmentID?, sheet: AnswerSheet, state: AssessmentState, position: ItemID? = nil,
    contribution: Contribution? = nil, marked: Set<ItemID> = [], created: Int64, updated: Int64
  ) {
    self.number = number
    self.id = id
    self.sheet = sheet
    self.state = state
    self.position = position
    self.contribution = contribution
    self.marked = marked
    self.created = created
    self.updated = updated
  }
}
