package import Foundation
import GRDB
import Glibc

extension AssessmentStore {
  /// Opens the database as `open` does; where it is there but nothing can be written, only to be read.
  ///
  /// Whatever would change a store that `isReadOnly` throws `readOnly`. It shows what was stored when it was opened.
  package static func openOrRead(at path: String, now: Date) throws(StoreError) -> AssessmentStore {
    do { return try open(at: path, now: now) } catch {
      switch error {
      case .notPermitted, .readOnly: break
      default: throw error
      }
      guard access(path, R_OK) == 0, DatabaseFile(path: path).size > 0 else { throw error }
      return try read(at: path)
    }
  }

  private static func read(at path: String) throws(StoreError) -> AssessmentStore {
    do {
      let queue = try ReadableCopy.load(path)
      switch try queue.read({ db in try Inspection(of: db, isWhole: true) }) {
      case .fit: break
      case .newerVersion: throw StoreError.newerVersion(path: path)
      case .foreign: throw StoreError.foreignDatabase(path: path)
      case .damaged: throw StoreError.damaged(path: path)
      }
      // In memory alone: an older database is shown as the present version would have it.
      try Schema.migrator.migrate(queue)
      return AssessmentStore(queue: queue, path: path, presence: nil, setAside: nil)
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
