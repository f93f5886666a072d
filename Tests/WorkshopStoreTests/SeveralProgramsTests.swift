import Benchmarks
import Foundation
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("Several programs on one pool")
struct SeveralProgramsTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    // The helper knows the small questionnaire without size classes.
    pool = try scratch.folder.create(.sample(), of: Sample.small())
    try pool.apply([.go("fachwissen.a"), .toggleVote])
  }

  /// Key and level of a line of the helper.
  private func parsed(_ line: String) throws -> (ParticipantKey, Level) {
    let parts = line.split(separator: " ")
    let level: Int = try #require(Int(parts[2]))
    return (ParticipantKey(try #require(Int64(parts[0]))), try #require(Level(level)))
  }

  @Test("Every vote that was acknowledged before kill -9 is there", arguments: [1, 2, 17, 100])
  func killed(acknowledged: Int) throws {
    let other = try otherProgram("votes", scratch.folder, pool.id)
    var lines = (0..<acknowledged).compactMap { _ in other.line() }
    other.kill()
    while let line = other.line() { lines.append(line) }
    #expect(lines.count >= acknowledged)
    let again = try scratch.folder.open(pool.id, of: Sample.small())
    for line in lines {
      let (key, level) = try parsed(line)
      #expect(try again.participant(key).responses == ["fachwissen.a": .level(level)])
    }
    // The one vote under way at the end may be there without having been acknowledged.
    #expect([lines.count, lines.count + 1].contains(try again.answered("fachwissen.a")))
    #expect(try again.state().isOpen("fachwissen.a"))
  }

  @Test("Closing in one program neither loses nor adds a vote of another", arguments: 0..<5)
  func closing(run: Int) throws {
    let other = try otherProgram("votes", scratch.folder, pool.id)
    var lines = (0..<(10 + 7 * run)).compactMap { _ in other.line() }
    try pool.apply([.toggleVote])
    let counted = try #require(try pool.counts("fachwissen.a"))
    while let line = other.line() { if line != "closed" { lines.append(line) } }
    other.finish()
    #expect(lines.count == counted.n)
    for level in Level.allCases {
      #expect(try lines.filter { try parsed($0).1 == level }.count == counted[level])
    }
    #expect(try pool.answered("fachwissen.a") == counted.n)
  }

  @Test("Two programs vote at the same time, and all is stored")
  func together() throws {
    let others = try (0..<2).map { _ in try otherProgram("votes", scratch.folder, pool.id) }
    var lines: [String] = []
    for _ in 0..<40 { for other in others { if let line = other.line() { lines.append(line) } } }
    for other in others { other.kill() }
    for line in lines {
      let (key, level) = try parsed(line)
      #expect(try pool.participant(key).responses == ["fachwissen.a": .level(level)])
    }
  }

  @Test("Changes are noticed, one's own and those of others, and reading is none")
  func changes() throws {
    let mark = try pool.changeMark()
    _ = try pool.roomView(against: [:])
    #expect(try pool.changeMark() == mark)
    try pool.apply(.scale(1))
    let own = try pool.changeMark()
    #expect(own != mark)
    let second = try scratch.folder.open(pool.id, of: Sample.small())
    let settled = try pool.changeMark()
    _ = try second.join(.kiosk)
    #expect(try pool.changeMark() != settled)
  }

  @Test("A workshop that another program has open is not deleted")
  func deleting() throws {
    let id: WorkshopID
    do { id = try scratch.folder.create(.sample(), of: Sample.small()).id }
    let other = try otherProgram("hold", scratch.folder, id)
    #expect(other.line() == "open")
    #expect(throws: PoolError.inUse(id)) { try scratch.folder.delete(id) }
    other.finish()
    try scratch.folder.delete(id)
    #expect(throws: PoolError.noSuchWorkshop(id)) { try scratch.folder.summary(id) }
  }

  @Test("1 000 people with 12 votes each: printed, not asserted")
  func load() throws {
    let pool = try scratch.folder.create(.sample(form: .full), of: Sample.small())
    let clock = ContinuousClock()
    var keys: [ParticipantKey] = []
    let joining = try clock.measure { keys = try (0..<1000).map { _ in try pool.join(.phone).key } }
    var votes: Duration = .zero
    var closing: Duration = .zero
    for item in pool.plan.items.dropFirst() {
      try pool.apply([.go(item), .toggleVote])
      // As the server does it: what came in within some ten milliseconds.
      for start in stride(from: 0, to: keys.count, by: 25) {
        let batch = try keys[start..<min(start + 25, keys.count)].map { key in
          let level = try #require(Level(Int(key.rawValue.magnitude % 5)))
          return CastVote(key: key, vote: Vote(ballot: Ballot(first: item), response: .level(level)))
        }
        votes += try clock.measure { _ = try pool.vote(batch) }
      }
      closing += try clock.measure { try pool.apply(.toggleVote) }
    }
    let single = try clock.measure {
      try pool.apply([.toggleVote])
      for key in keys.prefix(100) {
        try pool.vote(
          Vote(ballot: Ballot(first: try #require(pool.plan.items.last)), response: .level(0)), by: key)
      }
    }
    let view = try clock.measure { _ = try pool.roomView(against: [:]) }
    let end = try clock.measure { try pool.end(at: evening()) }
    print(
      "1000 joins \(joining); 12000 votes in batches of 25 \(votes); 12 closings \(closing); 100 single votes "
        + "\(single); one view \(view); end \(end)")
    #expect(try pool.deletionRecord()?.answers == 12_000)
  }
}
