import Foundation
import Glibc
import Questionnaire
import SQLiteFile
import Surveys
import TestSupport
import Testing

@testable import Store

@Suite("Backups, and files that were put aside")
struct BackupTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("A backup is a database of its own with everything, for the user alone")
  func whole() throws {
    let store = try scratch.open()
    let id = try store.create(.sample(AnswerSheet.everyKind), now: noon)
    try store.addAction(.sample(), to: id)
    let path = scratch.directory + "/sicherung.sqlite"
    try store.backUp(to: path)
    #expect(mode(path) == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.directory).sorted() == ["data", "sicherung.sqlite"])
    let copy = try AssessmentStore.open(at: path, now: noon)
    #expect(try copy.assessment(id) == store.assessment(id))
    #expect(try copy.actions(of: id) == store.actions(of: id))
    let rescue = Rescue(database: Array(try Data(contentsOf: URL(filePath: path))))
    #expect(rescue.surveys.flatMap(\.members).map(\.sheet) == [try store.sheet(id)])
  }

  @Test("An existing file, also a dangling link, stays as it is")
  func neverOverwrites() throws {
    let store = try scratch.open()
    _ = try store.create(.sample(), now: noon)
    let path = scratch.directory + "/da.sqlite"
    try Data("wichtig".utf8).write(to: URL(filePath: path))
    #expect(throws: StoreError.file(.exists(path: path))) { try store.backUp(to: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("wichtig".utf8))
    let link = scratch.directory + "/verweis.sqlite"
    #expect(symlink(scratch.directory + "/nirgends", link) == 0)
    #expect(throws: StoreError.file(.exists(path: link))) { try store.backUp(to: link) }
    let missing = scratch.directory + "/kein/ordner.sqlite"
    #expect(throws: StoreError.self) { try store.backUp(to: missing) }
  }

  @Test("While another program writes, a backup is one moment of it")
  func beside() throws {
    let store = try scratch.open()
    let id = try store.create(.sample(), now: noon)
    let writer = try scratch.open()
    let lease = try writer.lease(id)
    for number in 0..<5 {
      try writer.setAnswer(Answer(.level(4), note: "\(number)"), for: "a.one", in: lease, now: noon)
      let path = scratch.directory + "/\(number).sqlite"
      try store.backUp(to: path)
      try writer.setAnswer(Answer(.level(3), note: "\(number)"), for: "a.two", in: lease, now: noon)
      let copy = try AssessmentStore.open(at: path, now: noon).sheet(id)
      #expect(copy["a.one"].note == "\(number)")
      #expect(copy["a.two"].note == (number == 0 ? nil : "\(number - 1)"))
    }
  }

  @Test("Damaged files stay until they are discarded, with their companions; nothing else can be")
  func discarding() throws {
    do { _ = try scratch.open().create(.sample(), now: noon) }
    #expect(DamagedFiles.paths(beside: scratch.path).isEmpty)
    try Data("junk".utf8).write(to: URL(filePath: scratch.path))
    try Data("not a log".utf8).write(to: URL(filePath: scratch.path + "-wal"))
    let aside = try #require(try scratch.open().setAside)
    #expect(DamagedFiles.paths(beside: scratch.path) == [aside])
    #expect(throws: StoreError.notPutAside(path: scratch.path)) {
      try DamagedFiles.discard(scratch.path, beside: scratch.path)
    }
    try DamagedFiles.discard(aside, beside: scratch.path)
    #expect(DamagedFiles.paths(beside: scratch.path).isEmpty)
    #expect(try scratch.files().contains { $0.contains("damaged") } == false)
    #expect(try scratch.open().summaries().isEmpty)
  }
}
