import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite struct ReturnTests {
  @Test("A browser that does not send the cookie of the page back is told so, and is nobody in the pool")
  func cookiesBlocked() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let page = try await client.get("/\(fixture.pool.joinCode.text)")
      #expect(page.text.contains(#"name="c" value="1""#))
      let form = "code=\(fixture.pool.joinCode.text)&c=1"
      let reply = try await client.post("/join", form)
      #expect(reply.status == .forbidden && reply.text.contains("nimmt keine Cookies an"))
      #expect(fixture.pool.everyone().isEmpty)
      // The same browser once it takes cookies.
      let cookie = try #require(page.headers[.setCookie]?.split(separator: ";").first.map(String.init))
      #expect(try await client.post("/join", form, [.cookie: cookie]).status == .seeOther)
      #expect(fixture.pool.everyone().count == 1)
    }
  }

  /// The number that a page tells.
  private func number(on page: String) throws -> String {
    String(try #require(page.firstMatch(of: /<strong>(\d{3}.\d{3})<\/strong>/)).output.1).filter(\.isNumber)
  }

  @Test("Without its cookie a phone comes back with its number as the same person, also when the door is closed")
  func comeBack() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let own = try await number(on: client.get("/", phone).text)
      #expect(try await number(on: client.get("/answers", phone).text) == own)
      #expect(try await number(on: client.get("/me", phone).text) == own)
      try fixture.pool.open(Fixture.item)
      _ = try await client.put(Fixture.item, "v=3&n=1", phone)
      fixture.pool.contents.withLock { $0.isOpen = false }
      let reply = try await client.post("/return", "number=\(own.prefix(3))+\(own.suffix(3))")
      let cookie = try #require(reply.headers[.setCookie]?.split(separator: ";").first.map(String.init))
      let page = try await client.get("/", [.cookie: cookie]).text
      #expect(page.contains(#"value="3" checked"#))
      #expect(fixture.pool.everyone().count == 1)
    }
  }

  @Test("After withdrawing, or the end, the number is nobody's")
  func numberGone() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let own = try await number(on: client.get("/", phone).text)
      _ = try await client.post("/withdraw", "sure=1", phone)
      #expect(try await client.post("/return", "number=\(own)").status == .forbidden)
      try fixture.pool.apply(.end)
      await fixture.server.routes.hub.look()
      #expect(try await client.post("/return", "number=\(own)").headers[.setCookie] == nil)
    }
  }

  @Test("Wrong numbers wait longer and longer, and after twenty none is looked at for a while, also not a right one")
  func wrongNumbers() async throws {
    let clock = Clock()
    let holds = Holds()
    let pool = try MemoryPool(questionnaire: Sample.small())
    let entrance = Entrance(
      pool: pool, connections: Connections(), now: { clock.now }, hold: { holds.add($0) })
    let caller = Caller(connection: ObjectIdentifier(clock), address: nil)
    let right = try pool.phoneNumber(of: pool.join(.phone, size: nil).key)
    let wrong = right.rawValue == 111_111 ? "222222" : "111111"
    for _ in 0..<20 {
      guard case .wrongNumber = try await entrance.comeBack(wrong, from: caller) else {
        Issue.record("not told wrong")
        return
      }
    }
    #expect(holds.all.first == .milliseconds(300) && holds.all.last == .seconds(3))
    guard case .tooMany = try await entrance.comeBack("\(right.rawValue)", from: caller) else {
      Issue.record("a number is looked at after twenty wrong ones")
      return
    }
    clock.pass(.seconds(11))
    guard case .back = try await entrance.comeBack("\(right.rawValue)", from: caller) else {
      Issue.record("the right number is not taken again")
      return
    }
  }

  /// An entrance that a test holds the clock of, with one phone in the room and a number that nobody has.
  private func room() throws -> (entrance: Entrance, right: String, wrong: String) {
    let clock = Clock()
    let pool = try MemoryPool(questionnaire: Sample.small())
    let entrance = Entrance(pool: pool, connections: Connections(), now: { clock.now }, hold: { _ in })
    let right = try pool.phoneNumber(of: pool.join(.phone, size: nil).key)
    return (entrance, "\(right.rawValue)", right.rawValue == 111_111 ? "222222" : "111111")
  }

  private func caller(_ address: String?) -> Caller { Caller(connection: ObjectIdentifier(Holds()), address: address) }

  /// How many of so many tries were looked at.
  private func looked(_ number: String, _ entrance: Entrance, from callers: [Caller]) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for caller in callers {
        group.addTask {
          if case .wrongNumber = try await entrance.comeBack(number, from: caller) { true } else { false }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
  }

  @Test("Many wrong numbers at once are no more than many in turn", arguments: [nil, "10.0.0.9"])
  func burst(address: String?) async throws {
    let room = try room()
    let most = address == nil ? 20 : 10
    let callers = (0..<200).map { _ in caller(address) }
    #expect(try await looked(room.wrong, room.entrance, from: callers) == most)
  }

  @Test("Guesses from many addresses are few together, and keep no phone of the room out")
  func distributed() async throws {
    let room = try room()
    let honest = caller("192.168.1.20")
    await room.entrance.know(honest)
    let strangers = (0..<250).flatMap { number in (0..<3).map { _ in caller("10.0.0.\(number)") } }
    #expect(try await looked(room.wrong, room.entrance, from: strangers) == 20)
    guard case .tooMany = try await room.entrance.comeBack(room.right, from: caller("10.0.1.1")) else {
      Issue.record("a stranger's number is looked at after all of theirs")
      return
    }
    // Slips of one's own do not keep one out either.
    #expect(try await looked(room.wrong, room.entrance, from: [honest, honest]) == 2)
    guard case .back = try await room.entrance.comeBack(room.right, from: honest) else {
      Issue.record("a phone of the room is kept out")
      return
    }
  }

  @Test("A member that guesses from one address takes nothing from the others of the room")
  func guessingMember() async throws {
    let room = try room()
    let (member, honest) = (caller("192.168.1.66"), caller("192.168.1.20"))
    for caller in [member, honest] { await room.entrance.know(caller) }
    #expect(try await looked(room.wrong, room.entrance, from: Array(repeating: member, count: 500)) == 10)
    // Right numbers are not counted, however many come back through one address.
    for _ in 0..<30 {
      guard case .back = try await room.entrance.comeBack(room.right, from: honest) else {
        Issue.record("a right number is counted")
        return
      }
    }
  }

  @Test("The page for joining asks for the code only where the address has none, and again where it was wrong")
  func codeField() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let field = #"<label for="code">"#
      let code = fixture.pool.joinCode.text
      let scanned = try await client.get("/\(code)").text
      #expect(!scanned.contains(field) && scanned.contains(#"name="code" value="\#(code)""#))
      let (typed, wrong) = (try await client.get("/").text, try await client.post("/join", "code=222222").text)
      #expect(typed.contains(field) && wrong.contains(field))
    }
  }
}

/// A clock that stands still until it is told to go on.
private final class Clock: Sendable {
  private let offset = Mutex(Duration.zero)
  private let start = ContinuousClock.now

  var now: ContinuousClock.Instant { start + offset.withLock { $0 } }
  func pass(_ time: Duration) { offset.withLock { $0 += time } }
}

/// How long somebody was held.
private final class Holds: Sendable {
  private let durations = Mutex<[Duration]>([])

  var all: [Duration] { durations.withLock { $0 } }
  func add(_ duration: Duration) { durations.withLock { $0.append(duration) } }
}
