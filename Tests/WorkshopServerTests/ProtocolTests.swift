import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite("What is not understood, or not meant for the page", .timeLimit(.minutes(20)))
struct ProtocolTests {
  private static func answer(_ request: String, _ port: Int) throws -> String {
    let connection = try #require(RawConnection(port: port))
    connection.send(request)
    return connection.receive()
  }

  private func run(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
    try await Fixture().run(.live) { client in
      let port = try #require(client.port)
      try await onOwnThread { try body(port) }
    }
  }

  @Test("Another transfer coding, and chunks that are none, are errors of the sender and end the connection")
  func codings() async throws {
    try await run { port in
      let head = "POST /join HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
      let unknown = try Self.answer(head + "xchunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", port)
      #expect(unknown.hasPrefix("HTTP/1.1 501 "))
      let broken = try Self.answer(head + "chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n", port)
      #expect(broken.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test("An answer to HTTP/1.0 ends the connection")
  func oldClients() async throws {
    try await run { port in
      let answer = try Self.answer("GET /d HTTP/1.0\r\nHost: localhost\r\n\r\n", port)
      #expect(answer.contains(" 200 OK\r\n") && answer.lowercased().contains("connection: close"))
      #expect(answer.hasSuffix("</html>") || answer.contains("</html>"))
    }
  }

  @Test(
    "A foreign name is refused with a page that says so, the own ones are answered",
    arguments: [
      ("evil.example", 421), ("evil.example:8080", 421), ("192.0.2.1", 421), ("localhost.evil.example", 421),
      ("localhost", 200), ("LOCALHOST:8080", 200), ("127.0.0.1:8080", 200), ("[::1]:8080", 200),
    ])
  func hosts(name: String, status: Int) async throws {
    try await run { port in
      let answer = try Self.answer("GET /d HTTP/1.1\r\nHost: \(name)\r\nConnection: close\r\n\r\n", port)
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
      if status == 421 { #expect(answer.contains("Unter diesem Namen gibt es die Seite nicht.")) }
    }
  }

  @Test("Where the page is served its number is a name of it, and no longer when it has moved")
  func movingNames() {
    let names = HostNames()
    #expect(!names.mean("192.168.1.5:8080"))
    names.add("192.168.1.5")
    #expect(names.mean("192.168.1.5:8080") && names.mean("192.168.1.5"))
    names.remove("192.168.1.5")
    #expect(!names.mean("192.168.1.5:8080"))
  }

  @Test(
    "A method that a page does not have is told with those that it has",
    arguments: [
      (HTTPRequest.Method.post, "/", "GET, HEAD"), (.put, "/join", "POST"), (.get, "/join", "POST"),
      (.delete, "/d", "GET, HEAD"), (.post, "/answers/fachwissen.a/1", "PUT"), (.patch, "/me", "GET, HEAD, DELETE"),
    ])
  func methods(method: HTTPRequest.Method, path: String, allowed: String) async throws {
    try await Fixture().run { client in
      let reply = try await client.execute(uri: path, method: method, headers: [:], body: nil)
      #expect(reply.status == .methodNotAllowed)
      #expect(reply.headers[.allow] == allowed)
    }
  }

  @Test("A closed door and a full room are told in both languages, before the form is filled in, too")
  func door() async throws {
    let fixture = try Fixture()
    fixture.pool.contents.withLock { $0.isOpen = false }
    try await fixture.run { client in
      let code = "code=\(fixture.pool.joinCode.text)"
      let german = try await client.post("/join", code)
      #expect(german.status == .forbidden && german.text.contains("Die Tür ist zu"))
      let english = try await client.post("/join", code, [.acceptLanguage: "en"])
      #expect(english.text.contains("The door is closed"))
      #expect(try await client.get("/").text.contains("Die Tür ist zu"))
      fixture.pool.contents.withLock { $0.isOpen = true }
      #expect(try await client.post("/join", code).status == .seeOther)
      #expect(!(try await client.get("/").text.contains("Die Tür ist zu")))
    }
    #expect(fixture.pool.contents.withLock { $0.people.count } == 1)
  }
}
