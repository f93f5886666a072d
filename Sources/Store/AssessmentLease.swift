package import Questionnaire
import SQLiteFile

/// The right to change one assessment; nobody else has it while this value lives.
///
/// It ends when the value is released or the program ends, in whatever way.
package final class AssessmentLease: Sendable {
  /// Whose.
  package let id: AssessmentID

  let number: Int64
  private let lock: LockFile

  init(id: AssessmentID, number: Int64, lock: LockFile) {
    self.id = id
    self.number = number
    self.lock = lock
  }
}
