import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite struct HostileTests {
  private static let script = #"<script>alert(1)</script>"' onload=x {{7*7}}"#

  @Test("A megabyte is refused, in every way of sending it", arguments: ["/join", "/answers", "/step", "/remark"])
  func megabyte(path: String) async throws {
    let fixture = try Fixture(MemoryPool(questionnaire: Sample.small(), allowsFreeText: true))
    try await fixture.run(.live) { client in
      let phone = try await fixture.join(client)
      let reply = try await client.post(path, "code=" + String(repeating: "A", count: 1_000_000), phone)
      #expect(reply.status == .contentTooLarge)
      #expect(try await client.get("/", phone).status == .ok)
    }
  }

  @Test("A body just within the limit is read, one byte more is not")
  func limit() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let inside = "code=" + String(repeating: "A", count: 1024 - 5)
      let status = try await client.post("/join", inside).status
      #expect(status == .forbidden)
      #expect(try await client.post("/join", inside + "A").status == .contentTooLarge)
    }
  }

  @Test("A flood of headers ends the connection, and the server goes on")
  func headers() async throws {
    let fixture = try Fixture()
    try await fixture.run(.live) { client in
      var headers = HTTPFields()
      for number in 0..<2000 {
        if let name = HTTPField.Name("X-Flood-\(number)") {
          headers.append(HTTPField(name: name, value: String(repeating: "x", count: 200)))
        }
      }
      let reply = try? await client.get("/", headers)
      #expect(reply == nil || reply?.status == .badRequest)
    }
    try await fixture.run(.live) { client in
      let status = try await client.get("/").status
      #expect(status == .ok)
    }
  }

  @Test(
    "Paths out of the page lead nowhere",
    arguments: [
      "/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/", "//etc/passwd", "/answers/..%2f/1", "/.git/config",
      "/state/../d", "/BCD23", "/bcd234", "/%00", "/index.php?id=1", "/desk", "/admin",
    ])
  func paths(path: String) async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let reply = try await client.get(path)
      #expect([.notFound, .badRequest, .unauthorized, .methodNotAllowed].contains(reply.status), "\(reply.status)")
      #expect(!reply.text.contains("root:"))
      #expect(reply.headers[.cacheControl] == "no-store")
    }
  }

  @Test("Markup in titles, codes, sizes and texts comes out as text everywhere")
  func markup() async throws {
    let pool = try MemoryPool(questionnaire: Sample.small(), title: Self.script, allowsFreeText: true)
    let fixture = try Fixture(pool)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let text = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22'%20onload%3Dx"
      try pool.apply(.show(.steps))
      await fixture.server.routes.hub.look()
      let replies = [
        try await client.post("/join", "code=\(text)&size=\(text)&ticket=\(text)"),
        try await client.post("/step", "text=\(text)&due=\(text)", phone),
        try await client.post("/remark", "text=\(text)&item=\(text)", phone),
        try await client.post("/answers", "\(text)=\(text)", phone), try await client.get("/", phone),
        try await client.get("/me", phone), try await client.get("/d?lang=\(text)", phone),
        try await client.get("/\(text)", phone), try await client.get("/state?since=\(text)", phone),
      ]
      for reply in replies {
        #expect(!reply.text.contains("<script>alert"))
        #expect(!reply.text.contains(#""' onload"#))
      }
      #expect(replies[4].text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x"))
    }
  }

  @Test("Wrong codes wait, by the thousand, and hold up nobody", .timeLimit(.minutes(20)))
  func wrongCodes() async throws {
    let gate = Gate()
    let fixture = try Fixture(hold: { await gate.wait($0) })
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<1000 {
          group.addTask {
            let status = try await client.post("/join", "code=B\(number)").status
            #expect(status == .forbidden)
          }
        }
        await gate.until(1000)
        // Every wrong code is still waiting while all this is answered.
        for number in 0..<20 {
          let status = try await client.put(Fixture.item, "v=1&n=\(number)", phone).status
          #expect(status == .ok)
        }
        _ = try await fixture.join(client)
        #expect(await gate.waits.count == 1000)
        #expect(await gate.waits.allSatisfy { (.milliseconds(300)...(.seconds(3))).contains($0) })
        await gate.open()
        try await group.waitForAll()
      }
    }
    #expect(fixture.pool.contents.withLock { $0.people.count } == 2)
  }

  @Test("A form that is sent twice lets in one person")
  func joinTwice() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let page = try await client.get("/" + fixture.pool.joinCode.text).text
      let ticket = try #require(page.firstMatch(of: /name="ticket" value="([^"]*)"/)).output.1
      let form = "code=\(fixture.pool.joinCode.text)&ticket=\(ticket)"
      async let first = client.post("/join", form)
      async let second = client.post("/join", form)
      let cookies = try await (first.headers[.setCookie], second.headers[.setCookie])
      #expect(cookies.0 == cookies.1)
    }
    #expect(fixture.pool.contents.withLock { $0.people.count } == 1)
  }

  @Test(
    "Without the secret, or with another one, nothing is told",
    arguments: [
      "", "reifegrad-k7m2=0123456789abcdef0123456789abcdef", "reifegrad-k7m2=A", "reifegrad-k7m2=' OR 1=1 --",
      "x=1;;=;",
    ])
  func strangers(cookie: String) async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      _ = try await fixture.join(client)
      let headers: HTTPFields = [.cookie: cookie]
      #expect(try await client.get("/state?since=", headers).status == .unauthorized)
      #expect(try await client.put(Fixture.item, "v=1", headers).status == .unauthorized)
      #expect(try await client.get("/me", headers).status == .seeOther)
      #expect(
        try await client.execute(uri: "/me", method: .delete, headers: headers, body: nil).status == .unauthorized)
      #expect(try await client.get("/", headers).text.contains(#"action="/join""#))
    }
    #expect(fixture.pool.contents.withLock { $0.people.count } == 1)
  }

  @Test(
    "Every answer has the strict headers, errors too",
    arguments: ["/", "/d", "/nothing", "/state", "/favicon.ico", "/BCD999"])
  func strictHeaders(path: String) async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let headers = try await client.get(path).headers
      let name = try #require(HTTPField.Name("Content-Security-Policy"))
      let policy = try #require(headers[name])
      #expect(policy.hasPrefix("default-src 'none'"))
      #expect(!policy.contains("unsafe"))
      for part in ["frame-ancestors 'none'", "base-uri 'none'"] { #expect(policy.contains(part)) }
      #expect(headers[.cacheControl] == "no-store")
      #expect(headers[.xContentTypeOptions] == "nosniff")
      let referrer = try #require(HTTPField.Name("Referrer-Policy"))
      #expect(headers[referrer] == "no-referrer")
    }
  }

  @Test("The secret is in a cookie that no script can read, never in an address or a page")
  func secret() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let reply = try await client.post("/join", "code=\(fixture.pool.joinCode.text)")
      let cookie = try #require(reply.headers[.setCookie])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
      let token = try #require(cookie.firstMatch(of: /=([^;]*)/)).output.1
      #expect(token.count >= 22)
      let headers: HTTPFields = [.cookie: String(cookie.prefix { $0 != ";" })]
      for path in ["/", "/me", "/d", "/state?since="] {
        #expect(!(try await client.get(path, headers).text.contains(token)))
      }
      #expect(reply.headers[.location] == "/")
    }
  }
}
