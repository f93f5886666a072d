import HummingbirdTesting
import NIOCore
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite("Limits of one connection and one address", .timeLimit(.minutes(20)))
struct LimitTests {
  private let fixture: Fixture

  init() throws {
    var patience = WorkshopServer.Patience()
    patience.writing = .milliseconds(200)
    fixture = try Fixture(patience: patience)
  }

  private func run(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
    try await fixture.run(.live) { client in
      let port = try #require(client.port)
      try await onOwnThread { try body(port) }
    }
  }

  private static let get = "GET /d HTTP/1.1\r\nHost: localhost\r\n\r\n"

  @Test("Who asks and does not read is cut off, and others are answered meanwhile")
  func slowReader() async throws {
    try await run { port in
      let slow = try #require(RawConnection(port: port, window: 2048))
      // As much as may be under way: more than the system keeps for one connection.
      slow.send(String(repeating: Self.get, count: ConnectionLimits.mostRequests))
      let honest = try #require(RawConnection(port: port))
      honest.send("GET /d HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(honest.receive().hasPrefix("HTTP/1.1 200 OK"))
      #expect(slow.isCut())
    }
  }

  @Test("Sixty requests at once end the connection; a few are answered in turn")
  func pipelining() async throws {
    try await run { port in
      let few = try #require(RawConnection(port: port))
      few.send(
        String(repeating: Self.get, count: 3) + "GET /d HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(few.receive().matches(of: /HTTP\/1.1 200 OK/).count == 4)
      let many = try #require(RawConnection(port: port))
      many.send(String(repeating: Self.get, count: 60))
      #expect(many.receive().matches(of: /HTTP\/1.1 200 OK/).count <= ConnectionLimits.mostRequests)
    }
  }

  @Test("One address has so many connections and no more; another one comes in, and those that go make room")
  func address() async throws {
    try await run { port in
      var open = (0..<Connections.mostOfAddress).compactMap { _ in RawConnection(port: port, from: "127.0.0.7") }
      #expect(open.count == Connections.mostOfAddress)
      // They are counted in their turn.
      for connection in open { connection.send(Self.get) }
      for connection in open { #expect(connection.receive(most: 15).hasPrefix("HTTP/1.1 200 OK")) }
      let more = try #require(RawConnection(port: port, from: "127.0.0.7"))
      #expect(more.receive().isEmpty)
      let other = try #require(RawConnection(port: port, from: "127.0.0.8"))
      other.send(Self.get)
      #expect(other.receive(most: 15).hasPrefix("HTTP/1.1 200 OK"))
      open.removeLast(10)
      var again = ""
      while again.isEmpty {
        let connection = try #require(RawConnection(port: port, from: "127.0.0.7"))
        connection.send(Self.get)
        again = connection.receive(most: 15)
      }
      #expect(again.hasPrefix("HTTP/1.1 200 OK"))
    }
  }
}

@Suite("Connections of one address")
struct ConnectionsTests {
  @Test("An address that opens and closes again and again has to slow down, and keeps nobody else out")
  func opening() {
    let connections = Connections()
    let start = ContinuousClock.now
    for _ in 0..<400 {
      #expect(connections.open(from: "10.0.0.1", at: start))
      connections.close(from: "10.0.0.1")
    }
    #expect(!connections.open(from: "10.0.0.1", at: start))
    #expect(connections.open(from: "10.0.0.2", at: start))
    let later = (0..<60).filter { _ in connections.open(from: "10.0.0.1", at: start + .seconds(1)) }
    #expect(later.count == 50)
  }
}

@Suite("Joining again and again")
struct EntranceTests {
  private let pool: MemoryPool
  private let waits = Waits()

  private final class Waits: Sendable {
    private let list = Mutex<[Duration]>([])
    func add(_ wait: Duration) { list.withLock { $0.append(wait) } }
    var all: [Duration] { list.withLock { $0 } }
  }

  private final class Connection {}

  init() throws { pool = MemoryPool(questionnaire: try Sample.small()) }

  private func entrance(at now: ContinuousClock.Instant = .now) -> Entrance {
    Entrance(pool: pool, connections: Connections(), now: { now }, hold: { [waits] in waits.add($0) })
  }

  private func join(_ entrance: Entrance, _ connection: Connection, _ address: String?, code: String? = nil)
    async throws -> Entrance.Result
  {
    let caller = Caller(connection: ObjectIdentifier(connection), address: address)
    return try await entrance.join(code: code ?? pool.joinCode.text, size: nil, ticket: nil, from: caller)
  }

  @Test("On one connection three may join at once, the next ones wait longer and longer")
  func connection() async throws {
    let (entrance, connection, other) = (entrance(), Connection(), Connection())
    for _ in 0..<10 { _ = try await join(entrance, connection, nil) }
    #expect(waits.all == [0.5, 1, 2, 4, 8, 16, 25].map { .seconds($0) })
    _ = try await join(entrance, other, nil)
    #expect(waits.all.count == 7)
  }

  @Test("From one address two hundred may join at once, then two a second; another address waits for nobody")
  func address() async throws {
    let entrance = entrance()
    var refused = 0
    let others = (0..<300).map { _ in Connection() }
    for connection in others {
      if case .tooMany = try await join(entrance, connection, "10.0.0.1") { refused += 1 }
    }
    // Of the room's own pace the first 150 are free, the next 50 wait up to two thirds of a second.
    #expect(waits.all.count == 100 && waits.all.max() == .seconds(25))
    #expect(refused == 50)
    guard case .joined = try await join(entrance, Connection(), "10.0.0.2") else {
      Issue.record("the other one is not in")
      return
    }
  }

  @Test("Wrong codes hold up the connection on which they are typed, and no other")
  func wrongCodes() async throws {
    let (entrance, guesser, honest) = (entrance(), Connection(), Connection())
    for _ in 0..<12 { _ = try await join(entrance, guesser, "10.0.0.1", code: "222222") }
    #expect(waits.all.prefix(3) == [.milliseconds(300), .milliseconds(600), .milliseconds(900)])
    #expect(waits.all.last == .seconds(3))
    _ = try await join(entrance, honest, "10.0.0.1", code: "222223")
    #expect(waits.all.last == .milliseconds(300))
  }

  @Test("A pace lets some through at once, the others one after the other, and never makes an endless line")
  func pace() {
    var pace = Pace(burst: 3, perSecond: 2)
    let start = ContinuousClock.now
    let waits = (0..<6).map { _ in pace.wait(at: start, most: .seconds(1)) }
    #expect(waits == [.zero, .zero, .zero, .seconds(0.5), .seconds(1), nil])
    #expect(!pace.isIdle(at: start + .seconds(2)) && pace.isIdle(at: start + .seconds(2.5)))
    #expect(pace.wait(at: start + .seconds(10), most: .zero) == .zero)
  }
}
