import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

@testable import WorkshopServer

@Suite struct DeliveryTests {
  @Test(
    "A page is compressed for browsers that accept it, and for no others",
    arguments: [
      ("gzip, deflate", "gzip"), ("gzip, deflate, br, zstd", "gzip"), ("GZIP; q=0.5", "gzip"), ("*", "gzip"),
      ("", nil), ("deflate", nil), ("br", nil), ("gzip;q=0", nil), ("identity", nil), (";;;,,q=", nil),
    ] as [(String, String?)])
  func accepted(header: String, encoding: String?) async throws {
    try await Fixture().run { client in
      let reply = try await client.get("/", header.isEmpty ? [:] : [.acceptEncoding: header])
      #expect(reply.status == .ok)
      #expect(reply.headers[.contentEncoding] == encoding)
      #expect(reply.headers[.contentLength] == String(reply.body.readableBytes))
      #expect(reply.headers[.vary] == "Accept-Encoding")
      let page = try reply.unpacked()
      #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>"))
      if encoding != nil { #expect(reply.body.readableBytes * 2 < page.utf8.count) }
    }
  }

  @Test(
    "The head alone has no body, whether there is such a page or not", arguments: ["/", "/d", "/nothing", "/state"])
  func head(path: String) async throws {
    try await Fixture().run { client in
      for headers: HTTPFields in [[:], [.acceptEncoding: "gzip"]] {
        let whole = try await client.get(path, headers)
        let head = try await client.execute(uri: path, method: .head, headers: headers, body: nil)
        #expect(head.status == whole.status)
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentEncoding] == whole.headers[.contentEncoding])
        #expect(head.headers[.contentLength] != "0")
      }
    }
  }

  @Test("The short echo of an answer is not compressed")
  func echo() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client) + [.acceptEncoding: "gzip"]
      let reply = try await client.put(Fixture.item, "v=3", phone)
      #expect(reply.text == "3")
      #expect(reply.headers[.contentEncoding] == nil)
    }
  }

  @Test("A phone that waits for news gets them at once, compressed, on a real connection")
  func following() async throws {
    let fixture = try Fixture()
    try await fixture.run(.live) { client in
      let phone = try await fixture.join(client) + [.acceptEncoding: "gzip, deflate"]
      let first = try await client.get("/state?since=", phone).unpacked()
      let version = try #require(first.firstMatch(of: /data-v="([^"]*)"/)).output.1
      async let next = client.get("/state?since=\(version)", phone)
      while await fixture.server.routes.hub.waiting == 0 { await Task.yield() }
      try fixture.pool.open(Fixture.item)
      let news = try await next
      #expect(news.headers[.contentEncoding] == "gzip")
      #expect(try news.unpacked().contains(#"data-k="vote fachwissen.a-1""#))
    }
  }

  @Test(
    "What is no HTTP is refused, and the server goes on",
    arguments: ["\r\n\u{1}\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"])
  func noise(text: String) async throws {
    try await Fixture().run(.live) { client in
      let port = try #require(client.port)
      for before in ["", "GET /d HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n"] {
        let reply = try await onThread {
          let connection = RawConnection(port: port)
          connection?.send(before + text)
          return connection?.receive() ?? ""
        }
        #expect(reply.contains("400 Bad Request"))
      }
      #expect(try await client.get("/", [.acceptEncoding: "gzip"]).status == .ok)
    }
  }
}
