import Benchmarks
import Foundation
import GRDB
import Glibc
package import Questionnaire
import SQLiteFile
package import Workshop

/// The workshops on this computer: one SQLite file each, in one folder.
package struct WorkshopFolder: Hashable, Sendable {
  /// Where it is.
  package let path: String

  /// The folder at a path; it is made (0700) with the first workshop.
  package init(_ path: String) { self.path = path }

  /// `$XDG_DATA_HOME/reifegrad/workshops`, else below `$HOME/.local/share`.
  package init(in environment: [String: String]) throws(PoolError) {
    do {
      path = try DataFolder.path(in: environment) + "/workshops"
    } catch {
      throw PoolError(error)
    }
  }

  /// All workshops, the latest day first and of one day the one that began last; files that cannot be read are left
  /// out, `contents()` names them.
  package func list() throws(PoolError) -> [WorkshopSummary] { try contents().workshops }

  /// The workshop that goes on when none is named: of those that are not over the one that began last; `nil` for none.
  package static func newest(of list: [WorkshopSummary]) -> WorkshopSummary? {
    list.filter { !$0.hasEnded }.enumerated()
      .max { ($0.element.begun ?? 0, -$0.offset) < ($1.element.begun ?? 0, -$1.offset) }?.element
  }

  /// What a workshop is about, without opening its pool; names the questionnaire that `open` needs.
  package func summary(_ id: WorkshopID) throws(PoolError) -> WorkshopSummary {
    let file = try existing(id)
    do {
      return try file.connectOrRead().read { db in
        WorkshopSummary(
          id: id, settings: try SettingsRow.settings(db), people: try PeopleRow.people(db).values.reduce(0, +),
          hasEnded: try DeletionRow.record(db) != nil, begun: try SettingsRow.begun(db),
          service: try SettingsRow.service(db))
      }
    } catch {
      throw PoolError(error, path: file.path)
    }
  }

  /// Begins a workshop; its id and its code are drawn. Throws `otherQuestionnaire` when the settings name another one.
  package func create(
    _ settings: WorkshopSettings, of questionnaire: Questionnaire
  ) throws(PoolError) -> WorkshopPool {
    try Self.check(questionnaire, settings)
    var random = SystemRandomNumberGenerator()
    let id = try reserve(using: &random)
    let file = PoolFile(path: path(of: id))
    do {
      let queue = try file.connect()
      let plan = RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda)
      let code = JoinCode(using: &random)
      try queue.write { db in
        try SettingsRow.insert(settings, code, begun: time(nil), db)
        try RoomRow.insert(RoomState(plan), db)
      }
      try queue.close()
    } catch {
      try? FileManager.default.removeItem(atPath: file.path)
      throw PoolError(error, path: file.path)
    }
    return try open(id, of: questionnaire)
  }

  /// Opens the pool of a workshop; after a crash everything is there. Throws `otherQuestionnaire`.
  package func open(_ id: WorkshopID, of questionnaire: Questionnaire) throws(PoolError) -> WorkshopPool {
    let file = try existing(id)
    do {
      let presence = try LockFile(DatabaseFile(path: file.path).lockPath)
      guard presence.lock(.presence, .shared) else { throw SQLiteFileError.busy(path: file.path) }
      let queue = try file.connect()
      let (settings, code) = try queue.read { db in (try SettingsRow.settings(db), try SettingsRow.joinCode(db)) }
      try Self.check(questionnaire, settings)
      return WorkshopPool(
        id: id, settings: settings, questionnaire: questionnaire, joinCode: code, queue: queue, path: file.path,
        presence: presence)
    } catch {
      throw PoolError(error, path: file.path)
    }
  }

  /// Removes a workshop with all that is kept of it. Throws `inUse` while any program has it open.
  package func delete(_ id: WorkshopID) throws(PoolError) {
    let file = try existing(id)
    do {
      let lockPath = DatabaseFile(path: file.path).lockPath
      let lock = try LockFile(lockPath)
      guard lock.tryLock(.presence, .exclusive) else { throw PoolError.inUse(id) }
      // Overwrites the answers first; a file that is damaged is removed all the same.
      if let queue = try? file.connect() {
        try? queue.write { db in try db.execute(sql: "DELETE FROM participant; DELETE FROM words") }
        queue.wipe()
        try? queue.close()
      }
      for suffix in ["-wal", "-shm", ""] where unlink(file.path + suffix) != 0 && errno != ENOENT {
        throw SQLiteFileError(errno: errno, path: file.path + suffix)
      }
      unlink(lockPath)
    } catch {
      throw PoolError(error, path: file.path)
    }
  }

  static let suffix = ".sqlite"

  private func path(of id: WorkshopID) -> String { path + "/" + id.rawValue + Self.suffix }

  private func existing(_ id: WorkshopID) throws(PoolError) -> PoolFile {
    let path = path(of: id)
    if access(path, F_OK) != 0 { throw errno == ENOENT ? .noSuchWorkshop(id) : PoolError(errno: errno, path: path) }
    return PoolFile(path: path)
  }

  /// Makes an empty file (0600) that nobody has.
  private func reserve(using random: inout some RandomNumberGenerator) throws(PoolError) -> WorkshopID {
    while true {
      let id = WorkshopID(using: &random)
      let path = path(of: id)
      do { try DatabaseFile(path: path).prepareDirectory() } catch { throw PoolError(error) }
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        Glibc.close(descriptor)
        // A new name survives a power failure only when its directory is on the disk, too.
        do { try DatabaseFile(path: path).create() } catch { throw PoolError(error) }
        return id
      }
      if errno != EEXIST { throw PoolError(errno: errno, path: path) }
    }
  }

  private static func check(_ questionnaire: Questionnaire, _ settings: WorkshopSettings) throws(PoolError) {
    if (questionnaire.id, questionnaire.version) != (settings.questionnaire, settings.version) {
      throw .otherQuestionnaire(settings.questionnaire, settings.version)
    }
  }
}
