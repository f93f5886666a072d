import Foundation
import GRDB
import Glibc
import Questionnaire
import SQLiteFile
import TestSupport
import Testing
import Words

@testable import Store

@Suite("Opening the database")
struct OpeningTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func pragma(_ name: String, _ store: AssessmentStore) throws -> String? {
    try store.queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test("Answers are durable: WAL with full synchronisation, read back from the connection")
  func durability() throws {
    let store = try scratch.open()
    #expect(try pragma("journal_mode", store) == "wal")
    #expect(try pragma("synchronous", store) == "2")
    #expect(try pragma("secure_delete", store) == "1")
    #expect(try pragma("foreign_keys", store) == "1")
    #expect(try pragma("application_id", store) == "\(Schema.applicationID)")
    let again = try scratch.open()
    #expect(try pragma("synchronous", again) == "2")
  }

  @Test("Directories are 0700 and every file is 0600, also where they were not")
  func modes() throws {
    let store = try scratch.open()
    _ = try store.create(.sample(), now: noon)
    #expect(mode(scratch.directory + "/data") == 0o700)
    #expect(mode(scratch.directory + "/data/reifegrad") == 0o700)
    let files = try scratch.files()
    #expect(files == ["", "-shm", "-wal", ".lock"].map { "reifegrad.sqlite" + $0 })
    for suffix in ["", "-wal", "-shm", ".lock"] { #expect(mode(scratch.path + suffix) == 0o600) }
    for suffix in ["", "-wal", "-shm"] { chmod(scratch.path + suffix, 0o644) }
    _ = try scratch.open()
    for suffix in ["", "-wal", "-shm"] { #expect(mode(scratch.path + suffix) == 0o600) }
  }

  @Test("Opening again keeps everything, sets nothing aside and leaves no log behind")
  func again() throws {
    let id: AssessmentID
    do {
      let store = try scratch.open()
      id = try store.create(.sample(), now: noon)
      #expect(store.setAside == nil)
    }
    #expect(try scratch.files() == ["reifegrad.sqlite", "reifegrad.sqlite.lock"])
    let store = try scratch.open()
    #expect(store.setAside == nil)
    #expect(try store.sheet(id) == .sample())
  }

  @Test(
    "The schema refuses what no program should write",
    arguments: [
      "INSERT INTO answer (assessment, item, kind, level) VALUES (1, 'a.b', 'level', 5)",
      "INSERT INTO answer (assessment, item, kind, level) VALUES (1, 'a.b', 'level', NULL)",
      "INSERT INTO answer (assessment, item, kind, level) VALUES (1, 'a.b', 'text', 3)",
      "INSERT INTO answer (assessment, item, kind, level) VALUES (1, 'a.b', 'guess', 3)",
      "INSERT INTO answer (assessment, item, kind, level, words) VALUES (1, 'a.b', 'level', 3, 'x')",
      "INSERT INTO answer (assessment, item, kind, level) VALUES (1, 'a.b', 'level', 'drei')",
      "INSERT INTO answer (assessment, item, kind, share) VALUES (1, 'a.b', 'share', 101)",
      "INSERT INTO answer (assessment, item) VALUES (1, 'a.b')",
      "INSERT INTO answer (assessment, item, note) VALUES (1, 'a.b', '')",
      "INSERT INTO answer (assessment, item, kind) VALUES (99, 'a.b', 'dont-know')",
      "UPDATE assessment SET id = 'o0o0o'", "UPDATE assessment SET date = '2026-02-30'",
      "UPDATE assessment SET date = 'heute'", "UPDATE assessment SET state = 'lost'",
      "UPDATE assessment SET form = 'long'", "UPDATE assessment SET perspective = NULL",
      "UPDATE assessment SET version = '1'", "UPDATE assessment SET updated = 'now'",
      "UPDATE assessment SET survey = NULL", "UPDATE assessment SET survey = 99", "DELETE FROM survey",
      "UPDATE survey SET follows = number", "UPDATE survey SET follows = 99",
      "UPDATE action SET id = 'x'", "UPDATE action SET id = replace(id, '0', 'A')", "UPDATE action SET survey = 99",
      "UPDATE action SET text = ''", "UPDATE action SET text = NULL", "UPDATE action SET item = 'a.b'",
      "UPDATE action SET to_level = 2", "UPDATE action SET item = 'a.b', to_level = 0",
      "UPDATE action SET due = '2026-02-30'", "UPDATE action SET state = 'late'", "UPDATE action SET owner = NULL",
      "UPDATE action SET position = 'first'",
    ])
  func constraints(sql: String) throws {
    let store = try scratch.open()
    try store.addAction(.sample(), to: store.create(.sample(), now: noon))
    let error = #expect(throws: DatabaseError.self) { try store.queue.write { try $0.execute(sql: sql) } }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test("A database of a newer version is refused and not touched")
  func newerVersion() throws {
    do {
      let store = try scratch.open()
      _ = try store.create(.sample(), now: noon)
      try store.queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('7 from the future')") }
    }
    let before = try Data(contentsOf: URL(filePath: scratch.path))
    #expect(throws: StoreError.file(.newerVersion(path: scratch.path))) { try scratch.open() }
    #expect(try Data(contentsOf: URL(filePath: scratch.path)) == before)
    #expect(try scratch.files().contains { $0.contains("damaged") } == false)
  }

  @Test("A database of another program is refused and not touched")
  func foreign() throws {
    _ = try scratch.open()
    try FileManager.default.removeItem(atPath: scratch.path)
    do {
      let queue = try DatabaseQueue(path: scratch.path)
      try queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    }
    let before = try Data(contentsOf: URL(filePath: scratch.path))
    #expect(throws: StoreError.file(.foreignDatabase(path: scratch.path))) { try scratch.open() }
    #expect(try Data(contentsOf: URL(filePath: scratch.path)) == before)
  }

  @Test("Without a home the data have no place; XDG_DATA_HOME comes first and relative paths do not count")
  func location() throws {
    #expect(throws: StoreError.file(.noHome)) { try StoreLocation.path(in: [:]) }
    #expect(throws: StoreError.file(.noHome)) { try StoreLocation.path(in: ["HOME": "", "XDG_DATA_HOME": "data"]) }
    #expect(try StoreLocation.path(in: ["HOME": "/h"]) == "/h/.local/share/reifegrad/reifegrad.sqlite")
    #expect(
      try StoreLocation.path(in: ["HOME": "/h", "XDG_DATA_HOME": "x"]) == "/h/.local/share/reifegrad/reifegrad.sqlite")
    #expect(
      try StoreLocation.path(in: ["HOME": "/h", "XDG_DATA_HOME": "/x"]) == "/x/reifegrad/reifegrad.sqlite")
  }

  @Test("A file where a directory should be, and the other way round, is told")
  func notAFile() throws {
    let file = scratch.directory + "/file"
    try Data().write(to: URL(filePath: file))
    #expect(throws: StoreError.file(.notAFile(path: file))) {
      try AssessmentStore.open(at: file + "/reifegrad.sqlite", now: noon)
    }
    #expect(throws: StoreError.file(.notAFile(path: scratch.directory))) {
      try AssessmentStore.open(at: scratch.directory, now: noon)
    }
  }

  @Test("A directory that may not be written is told")
  func readOnlyDirectory() throws {
    chmod(scratch.directory, 0o555)
    defer { chmod(scratch.directory, 0o755) }
    let path = scratch.directory + "/reifegrad.sqlite"
    let other = try otherProgram(["--nobody", "open", path])
    #expect(try #require(other.line()).contains("notPermitted(path: \"\(scratch.directory)\")"))
    other.finish()
  }

  @Test("A database of another user is told, even to root", .enabled(if: geteuid() == 0))
  func foreignOwner() throws {
    do { _ = try scratch.open() }
    chown(scratch.path, 65534, 65534)
    #expect(throws: StoreError.file(.foreignOwner(path: scratch.path))) { try scratch.open() }
    chown(scratch.path, 0, 0)
    #expect(try scratch.open().summaries().isEmpty)
  }

  @Test(
    "Every error explains itself in both languages",
    arguments: [
      StoreError.noSuchAssessment(nil), .noSuchAssessment("a7"), .ambiguousID("a", candidates: []), .noSuchAction("x"),
      .notPutAside(path: "/p"),
    ])
  func explanations(error: StoreError) { expectExplained(error) }

  @Test(
    "So does every error of a file",
    arguments: [
      SQLiteFileError.busy(path: "/p"), .newerVersion(path: "/p"), .foreignDatabase(path: "/p"), .damaged(path: "/p"),
      .vanished(path: "/p"), .diskFull(path: "/p"), .notPermitted(path: "/p"), .readOnly(path: "/p"),
      .foreignOwner(path: "/p"), .notAFile(path: "/p"), .noHome, .refused(rule: "r"), .failed(path: "/p", code: 10),
      .exists(path: "/p"),
    ])
  func explanations(error: SQLiteFileError) { expectExplained(.file(error)) }

  @Test("So does every reason why answers do not belong together")
  func belonging() throws {
    let id = try #require(AssessmentID("a7k2m"))
    let joins: [JoinFault] = [
      .otherQuestionnaire("x"), .otherVersion("1.0.0"), .otherForm(.full), .otherForm(.short),
    ]
    for fault in joins { expectExplained(.cannotJoin(id, fault)) }
    for fault in [FollowFault.otherQuestionnaire("x"), .itself] { expectExplained(.cannotFollow(id, fault)) }
  }

  private func expectExplained(_ error: StoreError) {
    let (german, english) = (error.explanation.german, error.explanation.english)
    #expect(german.count > 40 && english.count > 40 && german != english)
    #expect(german.hasSuffix(".") && english.hasSuffix("."))
  }
}
