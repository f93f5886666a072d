package import Foundation
import GRDB
import SQLiteFile

/// The assessments on this computer, in one SQLite file.
///
/// Every call is synchronous and takes part of a millisecond; whatever a call has written when it returns
/// survives `kill -9` and power loss. Several programs may have the same file open.
package final class AssessmentStore: Sendable {
  /// Where a damaged database was put aside when this one was opened; `nil` when all was well.
  package let setAside: String?

  let queue: DatabaseQueue
  let path: String
  /// `nil` where the database is only read.
  private let presence: LockFile?
  /// The files that were opened.
  private let identity: [String]

  /// Whether nothing can be written where the database lies; see `openOrRead`.
  package var isReadOnly: Bool { presence == nil }

  init(queue: DatabaseQueue, path: String, presence: LockFile?, setAside: String?) {
    self.queue = queue
    self.path = path
    self.presence = presence
    self.setAside = setAside
    identity = DatabaseFile(path: path).identity
  }

  /// Opens the database at `path`, making it and its directory (0700, file 0600) if need be.
  ///
  /// A damaged file is renamed to `….damaged-YYYYMMDD-HHMMSS` (UTC, from `now`) and a new one begun; see
  /// `setAside`. A file of a newer version or of another program is refused and stays as it is.
  package static func open(at path: String, now: Date) throws(StoreError) -> AssessmentStore {
    do { return try openFile(at: path, now: now) } catch { throw .file(error) }
  }

  static func openFile(at path: String, now: Date) throws(SQLiteFileError) -> AssessmentStore {
    let file = DatabaseFile(path: path)
    try file.prepareDirectory()
    let lock = try LockFile(file.lockPath)
    guard lock.lock(.opening, .exclusive) else { throw .busy(path: path) }
    defer { lock.unlock(.opening) }
    var setAside: String?
    let inspection = Inspection(of: file, as: Schema.self, lock.isMarkedDamaged ? .whole : .whatIsQuick)
    if inspection == .damaged, lock.tryLock(.presence, .exclusive) {
      setAside = try file.setAside(now: now)
    } else if let fault = inspection.fault(in: path) {
      throw fault
    }
    lock.isMarkedDamaged = false
    guard lock.tryLock(.presence, .shared) else { throw .busy(path: path) }
    try file.create()
    let queue = try file.connect(as: Schema.self, keepsLog: true)
    return AssessmentStore(queue: queue, path: path, presence: lock, setAside: setAside)
  }

  /// Opens another descriptor of the lock file, for a lease.
  func openLockFile() throws(StoreError) -> LockFile {
    if isReadOnly { throw .file(.readOnly(path: path)) }
    do { return try LockFile(DatabaseFile(path: path).lockPath) } catch { throw .file(error) }
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(work) } catch { throw explained(error) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    if isReadOnly { throw .file(.readOnly(path: path)) }
    let value: Value
    do { value = try queue.write(work) } catch { throw explained(error) }
    // What is written into a file that nobody finds any more is not saved.
    guard DatabaseFile(path: path).identity == identity else { throw .file(.vanished(path: path)) }
    return value
  }

  /// Remembers damage for the next start, which then checks the whole file.
  private func explained(_ error: any Error) -> StoreError {
    let error = StoreError(error, path: path)
    if case .file(.damaged) = error { presence?.isMarkedDamaged = true }
    return error
  }
}

extension StoreError {
  /// What an error while working with the database at `path` means.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    default: self = .file(SQLiteFileError(error, path: path))
    }
  }
}

extension LockFile.Byte {
  /// Held by the one program that edits this assessment.
  static func assessment(_ number: Int64) -> LockFile.Byte { LockFile.Byte(16 + number) }
}
