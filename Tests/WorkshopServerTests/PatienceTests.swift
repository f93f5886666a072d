import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import TestSupport
import Testing

@testable import WorkshopServer

@Suite struct PatienceTests {
  private func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: RequestDeadline(.seconds(10)))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    try channel.writeInbound(
      HTTPRequestPart.head(HTTPRequest(method: .post, scheme: "http", authority: "x", path: "/join")))
    return channel
  }

  @Test("A body that drips is cut off after ten seconds, however often a byte comes")
  func drippingBody() throws {
    let channel = try channel()
    for _ in 0..<9 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
      try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
      #expect(channel.isActive)
    }
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test("A request that has come may take as long as it likes to be answered")
  func wholeBody() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
    try channel.writeInbound(HTTPRequestPart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .hours(1))
    #expect(channel.isActive)
    #expect(try channel.finish().hasLeftOvers)
  }

  @Test(
    "On a real connection too, where a route reads the body and where none does",
    arguments: ["POST /join", "PUT /answers/fachwissen.a/1", "GET /d", "POST /nothing"])
  func live(request: String) async throws {
    let fixture = try Fixture(patience: .init(body: .milliseconds(200)))
    try await fixture.run(.live) { client in
      let port = try #require(client.port)
      let sent = try await onThread {
        let connection = RawConnection(port: port)
        connection?.send("\(request) HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        return connection?.drip(most: 999)
      }
      #expect(sent != nil)
      #expect(try await client.get("/").status == .ok)
    }
  }

  @Test("Lines of a head that drip are cut off when the time for a head is over")
  func drippingHead() async throws {
    let fixture = try Fixture(patience: .init(head: .milliseconds(200)))
    try await fixture.run(.live) { client in
      let port = try #require(client.port)
      let sent = try await onThread {
        let connection = RawConnection(port: port)
        connection?.send("GET / HTTP/1.1\r\nX-Slow: ")
        return connection?.drip(most: 3000)
      }
      #expect(sent != nil)
    }
  }
}
