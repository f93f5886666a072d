import GRDB
package import Questionnaire
import SQLiteFile
package import Surveys

/// What became of everything of a company that was taken in.
package struct CompanyIntake: Hashable, Sendable {
  /// Everybody of the file, under the id that the assessment has here, in the order of the file.
  package internal(set) var people: [AssessmentID] = []
  /// The assessments that are new.
  package internal(set) var assessments = 0
  /// Their responses.
  package internal(set) var responses = 0
  /// Their notes.
  package internal(set) var notes = 0
  /// The actions that are new.
  package internal(set) var actions = 0
  /// Assessments that were there already, with the same answers.
  package internal(set) var known = 0
  /// Assessments that became what the file says.
  package internal(set) var replaced = 0
  /// Actions that became what the file says.
  package internal(set) var replacedActions = 0
}

/// Where what is stored says something else than what is to be taken in.
package struct StateDifference: Hashable, Sendable {
  /// The assessments with other answers, or another state.
  package internal(set) var people: [AssessmentID] = []
  /// How many actions say something else.
  package internal(set) var actions = 0
  /// How many surveys follow another one.
  package internal(set) var surveys = 0

  /// Whether there is none.
  package var isEmpty: Bool { people.isEmpty && actions == 0 && surveys == 0 }
}

extension AssessmentStore {
  /// Stores everything of these companies beside what is there: all of it, or nothing.
  ///
  /// Who is there already is told by the id of the files, or by id and time of creation; what is missing is added, so that
  /// taking in twice stores once. Where what is there says something else, throws `otherState`, unless it is `replacing`;
  /// then it becomes what the file says. What only the store has stays either way. Throws `inUse` while another program
  /// has what would be replaced.
  package func take(_ companies: [CompanyRecord], replacing: Bool = false) throws(StoreError) -> CompanyIntake {
    var locks: [LockFile] = []
    let intake = try write { db in
      var taking = CompanyTaking(isReplacing: replacing) { number, id in
        let lock = try self.openLockFile()
        guard lock.tryLock(.assessment(number), .exclusive) else { throw StoreError.inUse(id) }
        locks.append(lock)
      }
      for company in companies { try taking.take(company, db) }
      if !taking.difference.isEmpty { throw StoreError.otherState(taking.difference) }
      return taking.intake
    }
    // The words that were replaced are in none of the files any more.
    if intake.replaced + intake.replacedActions > 0 { queue.wipe() }
    locks.removeAll()
    return intake
  }
}
