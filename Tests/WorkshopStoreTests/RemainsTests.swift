import Benchmarks
import Foundation
import GRDB
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

/// Reads the raw file of workshops that are over: what is in it was released, and says nothing of anybody.
@Suite("What remains after the end")
struct RemainsTests {
  @Test("Nothing but what was released is in the file after the end", arguments: 0..<24 as Range<UInt64>)
  func random(seed: UInt64) throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch, .sample(allowsFreeText: true))
    var room = RandomRoom(pool, seed: seed)
    try room.play()
    let before = try pool.report(against: [:])
    try pool.end(at: evening())
    let after = try pool.report(against: [:])
    // Votes that were still open are counted with the end.
    for (old, new) in zip(before.items, after.items) where !room.open.contains(old.id) { #expect(new == old) }
    try Raw(scratch, pool).check(secrets: room.secrets)
  }

  @Test("One who is alone in a size class leaves no answers in the file")
  func alone() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch, .sample(minimum: 11))
    try pool.apply([.go("fachwissen.a"), .toggleVote])
    let sizes: [OptionID?] = (0..<12).map { _ in "mittel" } + ["klein", nil]
    for (number, size) in sizes.enumerated() {
      let response = Response.level(try #require(Level(number % 5)))
      try pool.vote(Vote(ballot: "fachwissen.a", response: response), by: pool.join(.phone, size: size).key)
    }
    try pool.apply([.toggleVote, .reveal])
    // Not even before the end.
    #expect(try pool.queue.read { try SizeRows.classes($0) }.isEmpty)
    try pool.end(at: evening())
    #expect(try pool.queue.read { try SizeRows.classes($0) }.isEmpty)
  }

  @Test("Where everyone chose the same level only that level remains, not how many there were")
  func unanimous() throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch)
    try pool.hold("fachwissen.a", [3, 3, 3, 3, 3, 3, 3])
    try pool.holdStates("qualifizierung.a", levels: [2, 2, 2, 2, 2, 2], dontKnow: 3)
    let before = try pool.report(against: [:]).items
    try pool.end(at: evening())
    #expect(try pool.report(against: [:]).items == before)
    #expect(try pool.counts("fachwissen.a") == LevelCounts([0, 0, 0, 5, 0]))
    #expect(try pool.counts("qualifizierung.a") == LevelCounts([0, 0, 5, 0, 0]))
  }

  @Test("A finished workshop of an earlier version is cleaned when it is opened or listed", arguments: [true, false])
  func earlierVersion(isListed: Bool) throws {
    let scratch = try Scratch()
    let pool = try samplePool(scratch, .sample(minimum: 11))
    try pool.hold("fachwissen.a", (0..<12).map { try #require(Level($0 % 5)) }, size: "mittel")
    try pool.end(at: evening())
    let id = pool.id
    try pool.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO picture_size (item, round, size, level0, level1, level2, level3, level4, dont_know, not_applicable)
          VALUES ('fachwissen.a', 1, 'klein', 0, 0, 0, 0, 1, 0, 0),
            ('fachwissen.a', 1, '', 1, 0, 0, 0, 0, 0, 0), ('fachwissen.b', 1, 'klein', 0, 0, 0, 0, 1, 0, 0);
          UPDATE picture_size SET level0 = 3, level1 = 3, level2 = 2, level3 = 2, level4 = 2 WHERE size = 'mittel';
          UPDATE deletion SET wiped = 0;
          """)
    }
    if isListed {
      #expect(try scratch.folder.list().map(\.id) == [id])
    } else {
      _ = try scratch.folder.open(id, of: sampleQuestionnaire())
    }
    try Raw(scratch, pool).check(secrets: [])
    #expect(try pool.queue.read { try SizeRows.classes($0) }.isEmpty)
    #expect(try pool.queue.read { try Bool.fetchOne($0, sql: "SELECT wiped FROM deletion") } == true)
  }
}

extension WorkshopPool {
  fileprivate func holdStates(_ item: ItemID, levels: [Level], dontKnow: Int) throws {
    try apply([.go(item), .toggleVote])
    for response in levels.map(Response.level) + (0..<dontKnow).map({ _ in .dontKnow }) {
      try vote(Vote(ballot: Ballot(first: item), response: response), by: join(.phone).key)
    }
    try apply(.toggleVote)
  }
}

/// A workshop in which people do anything in any order.
private struct RandomRoom {
  let pool: WorkshopPool
  private var random: SplitMix64
  private var keys: [ParticipantKey] = []
  /// What must not be found in the file.
  private(set) var secrets: [Data] = []
  private(set) var open: Set<ItemID> = []

  init(_ pool: WorkshopPool, seed: UInt64) {
    self.pool = pool
    random = SplitMix64(seed: seed)
  }

  mutating func play() throws {
    for number in 0..<Int.random(in: 6...26, using: &random) { try join(number) }
    for _ in 0..<Int.random(in: 6...18, using: &random) {
      let item = try #require(pool.plan.items.randomElement(using: &random))
      try pool.apply([.go(item), .toggleVote])
      let ballot = try pool.state().ballot
      try vote(on: ballot)
      if Bool.random(using: &random) { try leave() }
      guard Int.random(in: 0..<8, using: &random) > 0 else { continue }
      if try pool.state().isOpen(ballot) { try pool.apply([.toggleVote]) }
      try pool.apply(.reveal)
      if ballot.round == 1, try pool.state().status(of: try #require(ballot.second)) == .waiting,
        Bool.random(using: &random)
      {
        try pool.apply([.secondRound, .take(.open)])
        try vote(on: try pool.state().ballot)
        if Bool.random(using: &random) { try join(keys.count) }
        if Bool.random(using: &random) { try pool.apply([.toggleVote, .reveal]) }
      }
      if Int.random(in: 0..<4, using: &random) == 0 { try keyIn() }
    }
    let statuses = try pool.state().statuses
    open = Set(statuses.filter { $0.value == .open }.map(\.key.item))
  }

  private mutating func join(_ number: Int) throws {
    let size: OptionID? =
      (["klein", "mittel", "mittel", "gross", nil] as [OptionID?]).randomElement(using: &random) ?? nil
    let entry = try pool.join(Bool.random(using: &random) ? .phone : .kiosk, size: size)
    keys.append(entry.key)
    secrets += [Data(entry.token.text.utf8), Data(withUnsafeBytes(of: entry.key.rawValue.bigEndian) { Array($0) })]
    let text = "geheim-\(number)-\(entry.key.rawValue)"
    secrets.append(Data(text.utf8))
    try pool.commit(try #require(Commitment(text: text, due: nil)), by: entry.key)
    try pool.submit(try #require(Remark(text: text, about: nil)), by: entry.key)
  }

  private mutating func vote(on ballot: Ballot) throws {
    // Now and then all of one mind.
    let only = Int.random(in: 0..<4, using: &random) == 0 ? Level(Int.random(in: 0...4, using: &random)) : nil
    for key in keys where Int.random(in: 0..<8, using: &random) > 0 {
      let level = Level(Int.random(in: 0...4, using: &random))
      let given = (only ?? level).map(Response.level) ?? .dontKnow
      let isLost = ballot.item != Practice.item.id && Int.random(in: 0..<9, using: &random) == 0
      guard try pool.state().isOpen(ballot) else { return }
      try pool.vote(Vote(ballot: ballot, response: isLost ? .dontKnow : given), by: key)
    }
  }

  private mutating func leave() throws {
    guard keys.count > 3 else { return }
    try pool.withdraw(keys.remove(at: Int.random(in: keys.indices, using: &random)))
  }

  private mutating func keyIn() throws {
    let level = try #require(Level(Int.random(in: 0...4, using: &random)))
    try pool.keyIn(
      sheet: Int.random(in: 1...30, using: &random), size: "gross", responses: ["fachwissen.a": .level(level)])
  }
}

/// The file as anybody could read it.
private struct Raw {
  private let scratch: Scratch
  private let pool: WorkshopPool

  init(_ scratch: Scratch, _ pool: WorkshopPool) {
    self.scratch = scratch
    self.pool = pool
  }

  func check(secrets: [Data]) throws {
    let bytes = try scratch.bytes()
    #expect(secrets.allSatisfy { bytes.range(of: $0) == nil })
    #expect(try FileManager.default.attributesOfItem(atPath: scratch.path(pool) + "-wal")[.size] as? Int == 0)
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: scratch.path(pool), configuration: configuration)
    try queue.read { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA freelist_count") == 0)
      try checkTables(db)
      try checkCounts(db)
    }
  }

  /// A table that is new must be thought of here.
  private func checkTables(_ db: Database) throws {
    let mayStay: Set = [
      "workshop", "room", "ballot", "picture", "picture_size", "words", "deletion", "reliability",
      "reliability_without", "grdb_migrations",
    ]
    for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    where !mayStay.contains(table) {
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM words WHERE NOT approved OR kind = 'remark'") == 0)
    #expect(try Int.fetchOne(db, sql: "SELECT count(participant) FROM words") == 0)
    #expect(try Int.fetchOne(db, sql: "SELECT count(network) + count(password) FROM workshop") == 0)
  }

  private func checkCounts(_ db: Database) throws {
    let rule = pool.settings.rule
    let pictures = try Row.fetchAll(db, sql: "SELECT * FROM picture")
    #expect(try Set(pictures.map { try $0.ballot() }).count == pictures.count)
    for row in pictures { try check(row.counts(), under: rule) }
    for (ballot, classes) in try SizeRows.classes(db) {
      #expect(try pictures.contains { try $0.ballot() == ballot })
      for counts in classes.values where counts != .zero { try check(counts, under: rule) }
      // Of those that are not shown not even all together.
      #expect(classes.values.contains { rule.allows($0.n) })
    }
  }

  /// At least k, and of one mind only as a sign for the level.
  private func check(_ counts: LevelCounts, under rule: GroupRule) throws {
    #expect(rule.allows(counts.n))
    guard counts.unanimous != nil else { return }
    #expect(counts.asked == rule.minimum)
  }
}
