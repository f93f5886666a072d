import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

/// Loopback has many numbers: each stands for another network of the machine.
@Suite("Where the page is served", .timeLimit(.minutes(20)))
struct DoorsTests {
  private let server: WorkshopServer

  init() throws { server = try WorkshopServer(pool: MemoryPool(questionnaire: Sample.small())) }

  private func run(on hosts: [String], _ body: (Int) async throws -> Void) async throws {
    let (ports, listening) = AsyncStream<Int>.makeStream()
    let server = server
    let serving = Task { try await server.run(on: hosts, port: 0) { listening.yield($0) } }
    let port = try #require(await ports.first { _ in true })
    try await body(port)
    serving.cancel()
    try await serving.value
    #expect(RawConnection(port: port) == nil)
  }

  private static func isOpen(_ host: String, _ port: Int) -> Bool { RawConnection(host: host, port: port) != nil }

  @Test("The page is to be had at its address and at loopback, and nowhere else")
  func announced() async throws {
    try await run(on: ["127.0.0.2"]) { port in
      #expect(Self.isOpen("127.0.0.2", port) && Self.isOpen("127.0.0.1", port))
      #expect(!Self.isOpen("127.0.0.3", port))
    }
  }

  @Test("Without a network it is served at loopback alone")
  func noNetwork() async throws {
    try await run(on: []) { port in
      #expect(Self.isOpen("127.0.0.1", port))
      #expect(!Self.isOpen("127.0.0.2", port))
    }
  }

  @Test("It moves to another address, and one that cannot be had leaves all as it was")
  func moving() async throws {
    try await run(on: ["127.0.0.2"]) { port in
      try await server.move(to: ["127.0.0.3"])
      #expect(Self.isOpen("127.0.0.3", port) && Self.isOpen("127.0.0.1", port))
      #expect(!Self.isOpen("127.0.0.2", port))
      // A number that is given to nobody.
      await #expect(throws: (any Error).self) { try await server.move(to: ["127.0.0.4", "192.0.2.1"]) }
      #expect(Self.isOpen("127.0.0.3", port) && !Self.isOpen("127.0.0.4", port))
      try await server.move(to: [])
      #expect(Self.isOpen("127.0.0.1", port) && !Self.isOpen("127.0.0.3", port))
    }
  }

  @Test("An address that this machine does not have is an error at once, and nothing stays open")
  func unknownAddress() async throws {
    await #expect(throws: (any Error).self) { try await server.run(on: ["192.0.2.1"], port: 0) }
    #expect(server.hosts.isEmpty)
  }
}
