import GRDB
import SQLiteFile
import Workshop

/// The file of one pool: how it is opened, and what is in its way.
struct PoolFile {
  let path: String

  private var file: DatabaseFile { DatabaseFile(path: path) }

  /// Opens the file, which must be there. Refuses, before anything is changed, what is not ours.
  func connect() throws(SQLiteFileError) -> DatabaseQueue {
    PrivateMemory.begin()
    try file.prepareDirectory()
    if let fault = Inspection(of: file, as: Schema.self, .owner).fault(in: path) { throw fault }
    // In the log lie former answers, and the order in which they came.
    let queue = try file.connect(as: Schema.self, keepsLog: false)
    // After a crash in between, and of an earlier version that left more.
    Remains.finish(queue)
    return queue
  }

  /// The same; where nothing can be written, what is there now, to be read alone.
  func connectOrRead() throws(SQLiteFileError) -> DatabaseQueue {
    do { return try connect() } catch {
      guard error.isOfWritingAlone else { throw error }
      return try file.copyInMemory(as: Schema.self)
    }
  }
}

extension PoolError {
  init(_ error: SQLiteFileError) { self = .storage(StorageFailure(error)) }

  init(errno code: Int32, path: String) { self.init(SQLiteFileError(errno: code, path: path)) }

  init(_ error: any Error, path: String) {
    switch error {
    case let error as PoolError: self = error
    case let error as RoomRefusal: self = .refused(error)
    default: self.init(SQLiteFileError(error, path: path))
    }
  }
}

extension LockFile.Byte {
  /// Held by the one program that serves the page of a workshop.
  static let hosting = LockFile.Byte(2)
  /// Held while a window shows the desk.
  static let attending = LockFile.Byte(3)
}
