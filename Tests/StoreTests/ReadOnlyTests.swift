import ActionPlan
import Foundation
import GRDB
import Glibc
import Questionnaire
import SQLiteFile
import TestSupport
import Testing

@testable import Store

@Suite("A database that can only be read")
struct ReadOnlyTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var folder: String { scratch.directory + "/data/reifegrad" }

  /// Mounts a small disk where the database lies; `nil` = root may not mount here.
  private func mountDisk() throws -> Bool {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return mount("tmpfs", folder, "tmpfs", 0, "size=4m,mode=700") == 0
  }

  private func makeReadOnly() -> Bool {
    mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0
  }

  private func expectReadOnly(_ store: AssessmentStore, _ id: AssessmentID) throws {
    #expect(store.isReadOnly)
    #expect(try store.sheet(id).company.name == "Muster GmbH")
    #expect(try store.summaries().count == 1)
    #expect(try store.actions(of: id).map(\.text) == ["Krisenplan schreiben"])
    let refusal = StoreError.file(.readOnly(path: scratch.path))
    #expect(throws: refusal) { try store.create(.sample(), now: noon) }
    #expect(throws: refusal) { try store.lease(id) }
    #expect(throws: refusal) { try store.delete(id) }
    #expect(throws: refusal) { try store.addAction(.sample(), to: id) }
  }

  private func fill(_ store: AssessmentStore) throws -> AssessmentID {
    let id = try store.create(.sample(), now: noon)
    try store.addAction(.sample(), to: id)
    return id
  }

  @Test("On a disk that can only be read everything is shown, and whatever would change it says why not")
  func disk() throws {
    guard geteuid() == 0, try mountDisk() else { return }
    defer { umount2(folder, 2) }
    let id = try { try fill(scratch.open()) }()
    try #require(makeReadOnly())
    #expect(throws: StoreError.self) { try scratch.open() }
    try expectReadOnly(AssessmentStore.openOrRead(at: scratch.path, now: noon), id)
  }

  @Test("What stands in the log alone is shown, too")
  func log() throws {
    guard geteuid() == 0, try mountDisk() else { return }
    defer { umount2(folder, 2) }
    var id: AssessmentID?
    do {
      let store = try scratch.open()
      id = try fill(store)
      // As after a crash: the log was never taken into the database.
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: scratch.path + suffix, toPath: folder + "/kept" + suffix)
      }
    }
    for suffix in ["-wal", "-shm", ""] { unlink(scratch.path + suffix) }
    for suffix in ["", "-wal"] {
      try FileManager.default.moveItem(atPath: folder + "/kept" + suffix, toPath: scratch.path + suffix)
    }
    try #require(DatabaseFile(path: scratch.path + "-wal").size > 0)
    try #require(makeReadOnly())
    try expectReadOnly(AssessmentStore.openOrRead(at: scratch.path, now: noon), #require(id))
    #expect(DatabaseFile(path: scratch.path + "-wal").size > 0)
  }

  @Test("A folder without the right to write is read as well", .enabled(if: geteuid() != 0))
  func rights() throws {
    let id = try { try fill(scratch.open()) }()
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    try expectReadOnly(AssessmentStore.openOrRead(at: scratch.path, now: noon), id)
  }

  @Test("Where there is nothing to read the reason stays, and where can be written nothing is different")
  func otherwise() throws {
    let store = try AssessmentStore.openOrRead(at: scratch.path, now: noon)
    #expect(!store.isReadOnly)
    _ = try fill(store)
    guard geteuid() == 0, try mountDisk() else { return }
    defer { umount2(folder, 2) }
    try #require(makeReadOnly())
    #expect(throws: StoreError.file(.readOnly(path: folder))) {
      try AssessmentStore.openOrRead(at: scratch.path, now: noon)
    }
  }

  @Test("No copy of the answers is left in the folder for temporary files")
  func noTraces() throws {
    let id = try { try fill(scratch.open()) }()
    // A folder of its own: in the one of the system, others make and remove theirs meanwhile.
    let temporary = scratch.directory + "/temporary"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let memory = try ReadableCopy.load(scratch.path, in: temporary)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
    #expect(try memory.read { try AssessmentStore.surveyNumber(of: id, $0) } > 0)
  }
}
