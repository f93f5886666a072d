import GRDB
import SQLiteFile

extension AssessmentStore {
  /// Writes all that is stored now to a new file (0600), as a whole or not at all; other programs may go on writing.
  ///
  /// The file is a database like this one. Throws `exists` when there is something at `path` already.
  package func backUp(to path: String) throws(StoreError) {
    let file: NewFile
    do { file = try NewFile(at: path) } catch { throw .file(error) }
    defer { file.discard() }
    do {
      // One statement is one reading transaction: what others write meanwhile is not in it.
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [file.draft])
      }
    } catch {
      let explained = StoreError(error, path: path)
      if case .file(.damaged) = explained { throw .file(.damaged(path: self.path)) }
      throw explained
    }
    do { try file.keep() } catch { throw .file(error) }
  }
}
