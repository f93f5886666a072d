package import Foundation
import Glibc
import SQLiteFile

extension AssessmentStore {
  /// Opens the database as `open` does; where it is there but nothing can be written, only to be read.
  ///
  /// Whatever would change a store that `isReadOnly` throws `readOnly`. It shows what was stored when it was opened.
  package static func openOrRead(at path: String, now: Date) throws(StoreError) -> AssessmentStore {
    do { return try openFile(at: path, now: now) } catch {
      let file = DatabaseFile(path: path)
      guard error.isOfWritingAlone, access(path, R_OK) == 0, file.size > 0 else { throw .file(error) }
      return try openCopy(at: path)
    }
  }

  /// What is stored now, in memory, to be read; neither makes a database nor touches the one that is there.
  package static func openCopy(at path: String) throws(StoreError) -> AssessmentStore {
    do {
      let queue = try DatabaseFile(path: path).copyInMemory(as: Schema.self)
      return AssessmentStore(queue: queue, path: path, presence: nil, setAside: nil)
    } catch { throw .file(error) }
  }
}
