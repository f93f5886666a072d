import Foundation
import GRDB
import Glibc
import Questionnaire
import SQLiteFile
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("The folder of workshops")
struct FolderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("A workshop comes back as it was begun")
  func comesBack() throws {
    let settings = WorkshopSettings.sample(
      minimum: 7, form: .full,
      agenda: try #require(Agenda(minutes: 75, questions: ["qualifizierung.a", "fachwissen.a"])), allowsFreeText: true,
      network: WirelessNetwork(name: "Gäste", password: "geheim;"))
    let (id, code): (WorkshopID, JoinCode)
    do {
      let pool = try samplePool(scratch, settings)
      (id, code) = (pool.id, pool.joinCode)
      #expect(try pool.state() == RoomState(pool.plan))
    }
    let pool = try scratch.folder.open(id, of: sampleQuestionnaire())
    #expect(pool.settings == settings)
    #expect(pool.joinCode == code)
    #expect(try pool.state() == RoomState(pool.plan))
    #expect(try pool.people().isEmpty)
  }

  @Test("A workshop of an earlier version keeps its 45 or 90 minutes and all its questions", arguments: ["45", "90"])
  func earlierAgenda(minutes: String) throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "9 one state")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO workshop (one, title, date, questionnaire, version, form, min_group, agenda, free_text, join_code)
          VALUES (1, 'Kammerabend', '2026-11-24', 'muster', '1.0.0', 'short', 11, ?, 0, 'K7M2QX')
          """, arguments: [minutes])
    }
    try DatabaseFile.migrate(queue, as: Schema.self)
    let agenda = try queue.read { try SettingsRow.settings($0).agenda }
    #expect(agenda == (minutes == "45" ? .minutes45 : .minutes90))
  }

  @Test("A program that has a workshop open leaves no core dump")
  func coreDumps() throws {
    let pool = try samplePool(scratch)
    #expect(PrivateMemory.holds)
    withExtendedLifetime(pool) {}
  }

  @Test("Every part of the room's state comes back")
  func state() throws {
    let pool = try samplePool(scratch)
    try pool.apply([
      .go("fachwissen.a"), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open),
      .timer(end: 1_795_521_600), .scale(2), .toggleBlank,
    ])
    let again = try scratch.folder.open(pool.id, of: sampleQuestionnaire())
    #expect(try again.state() == pool.state())
    #expect(try again.state().timerEnd == 1_795_521_600)
    #expect(try again.state().statuses.count == 2)
  }

  @Test("Every state after any row of commands comes back", arguments: 0..<20 as Range<UInt64>)
  func anyState(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pool = try samplePool(scratch)
    let commands: [RoomCommand] =
      [
        .toggleVote, .reveal, .move(1), .move(-1), .secondRound, .take(.open), .take(.close), .take(.reveal),
        .take(.end),
        .go("fachwissen.a"), .propose("fachwissen.a"), .discard, .confirm, .dismiss, .turn(1), .hold(.network),
        .timer(end: 5), .timer(end: nil), .toggleBlank, .scale(1), .scale(-1),
      ]
      + Scene.allCases.map(RoomCommand.show)
    var expected = RoomState(pool.plan)
    for _ in 0..<40 {
      guard let command = commands.randomElement(using: &random) else { return }
      do { expected = try expected.after(command, in: pool.plan) } catch {
        #expect(throws: PoolError.refused(error)) { try pool.apply(command) }
        continue
      }
      #expect(try pool.apply(command) == expected)
    }
    #expect(try pool.state() == expected)
  }

  @Test("Folders are 0700, files 0600, and votes survive power loss")
  func modes() throws {
    func mode(_ path: String) -> mode_t? {
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }
    let pool = try samplePool(scratch)
    #expect(mode(scratch.folder.path) == 0o700)
    for suffix in ["", "-wal", "-shm", ".lock"] { #expect(mode(scratch.path(pool) + suffix) == 0o600) }
    for (name, value) in [
      ("journal_mode", "wal"), ("synchronous", "2"), ("secure_delete", "1"), ("foreign_keys", "1"),
      ("application_id", "\(WorkshopStore.Schema.applicationID)"),
    ] {
      #expect(try pool.queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") } == value)
    }
  }

  @Test("The list has the latest day first and knows what has ended")
  func list() throws {
    #expect(try scratch.folder.list().isEmpty)
    var later = WorkshopSettings.sample()
    later.date = "2026-12-01"
    let pools = [try samplePool(scratch), try samplePool(scratch, later)]
    try pools[0].hold("fachwissen.a", [1, 2])
    try pools[0].end(at: evening())
    try Data("nichts".utf8).write(to: URL(filePath: scratch.folder.path + "/a2a2.sqlite"))
    let list = try scratch.folder.list()
    #expect(list.map(\.id) == [pools[1].id, pools[0].id])
    #expect(list.map(\.hasEnded) == [false, true])
    #expect(list.map(\.people) == [0, 2])
    #expect(list[0].settings == later)
  }

  @Test("A workshop that is not there is told by its id")
  func missing() throws {
    let id = try #require(WorkshopID(" K7M2 "))
    #expect(id.rawValue == "k7m2")
    #expect(throws: PoolError.noSuchWorkshop(id)) { try scratch.folder.summary(id) }
    #expect(throws: PoolError.noSuchWorkshop(id)) { try scratch.folder.open(id, of: sampleQuestionnaire()) }
    #expect(throws: PoolError.noSuchWorkshop(id)) { try scratch.folder.delete(id) }
    #expect(["", "k7m", "k7m22", "7k2m", "../x", "o0l1"].allSatisfy { WorkshopID($0) == nil })
  }

  @Test("Another questionnaire or version is refused, and nothing is left behind")
  func otherQuestionnaire() throws {
    var settings = WorkshopSettings.sample()
    settings.version = "2.0.0"
    #expect(throws: PoolError.otherQuestionnaire("muster", "2.0.0")) { try samplePool(scratch, settings) }
    let pool = try samplePool(scratch)
    let other = try Sample.questionnaire(
      version: "1.0.1", dimensions: ["d": ["f"]],
      items: [try Sample.levelItem(id: "f.a", field: "f"), try Sample.levelItem(id: "f.b", field: "f")])
    #expect(throws: PoolError.otherQuestionnaire("muster", "1.0.0")) { try scratch.folder.open(pool.id, of: other) }
    #expect(try scratch.folder.list().count == 1)
  }

  @Test("Settings that the database refuses leave no workshop behind")
  func refused() throws {
    var settings = WorkshopSettings.sample()
    settings.title = ""
    #expect(throws: PoolError.storage(StorageFailure(SQLiteFileError.refused(rule: "title_length")))) {
      try samplePool(scratch, settings)
    }
    #expect(try scratch.folder.list().isEmpty)
  }

  @Test("Deleting is refused while the workshop is open, and leaves nothing afterwards")
  func deleting() throws {
    let id: WorkshopID
    do {
      let pool = try samplePool(scratch)
      id = pool.id
      #expect(throws: PoolError.inUse(id)) { try scratch.folder.delete(id) }
      try pool.hold("fachwissen.a", [1, 2])
      withExtendedLifetime(pool) {}
    }
    try scratch.folder.delete(id)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test("The database of another program stays as it is")
  func foreign() throws {
    let pool = try samplePool(scratch)
    let path = scratch.folder.path + "/b3b3.sqlite"
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try other.close()
    let before = try Data(contentsOf: URL(filePath: path))
    let id = try #require(WorkshopID("b3b3"))
    #expect(throws: PoolError.storage(StorageFailure(SQLiteFileError.foreignDatabase(path: path)))) {
      try scratch.folder.open(id, of: sampleQuestionnaire())
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    withExtendedLifetime(pool) {}
  }

  @Test("A file that is no database is told as damaged")
  func damaged() throws {
    let pool = try samplePool(scratch)
    let path = scratch.folder.path + "/b3b3.sqlite"
    try Data(repeating: 7, count: 5000).write(to: URL(filePath: path))
    let id = try #require(WorkshopID("b3b3"))
    #expect(throws: PoolError.storage(StorageFailure(SQLiteFileError.damaged(path: path)))) {
      try scratch.folder.open(id, of: sampleQuestionnaire())
    }
    withExtendedLifetime(pool) {}
  }

  @Test("The folder is below XDG_DATA_HOME, else below HOME")
  func place() throws {
    #expect(try WorkshopFolder(in: ["XDG_DATA_HOME": "/d"]).path == "/d/reifegrad/workshops")
    #expect(try WorkshopFolder(in: ["HOME": "/h"]).path == "/h/.local/share/reifegrad/workshops")
    #expect(throws: PoolError.storage(StorageFailure(SQLiteFileError.noHome))) { try WorkshopFolder(in: [:]) }
  }
}
