import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite struct TextTests {
  private func fixture() throws -> Fixture {
    let fixture = try Fixture(MemoryPool(questionnaire: Sample.small(), allowsFreeText: true))
    try fixture.pool.apply(.show(.steps))
    return fixture
  }

  /// As a browser escapes what is in a form.
  private func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
  }

  @Test("Texts are taken where they are asked for, and reloading sends them once")
  func taken() async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      await fixture.server.routes.hub.look()
      let reply = try await client.post("/step", "text=Redaktionsplan+f%C3%BCr+M%C3%A4rz&due=2027-01-31", phone)
      #expect(reply.status == .seeOther)
      let page = try await client.get(try #require(reply.headers[.location]), phone).text
      #expect(page.contains("Ihr Schritt ist gespeichert."))
      #expect(page.contains("Redaktionsplan für März</textarea>"))
      #expect(page.contains("2027-01-31"))
      #expect(!(try await client.get("/", phone).text.contains("Ihr Schritt ist gespeichert.")))
      #expect(try await client.post("/remark", "text=Gut", phone).headers[.location] == "/?remark")
      #expect(try await client.get("/?remark", phone).text.contains("Ihre Anmerkung ist gesendet."))
    }
    #expect(fixture.pool.contents.withLock { $0.remarks } == ["Gut"])
  }

  @Test(
    "As many characters as the field takes are taken, in every writing",
    arguments: ["x", "ä", "Ж", "漢", "😀", "👨‍👩‍👧‍👦", "\r\n"])
  func longest(character: String) async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      await fixture.server.routes.hub.look()
      let page = try await client.get("/", phone).text
      for (path, most) in [("/step", Commitment.longest), ("/remark", Remark.longest)] {
        #expect(page.contains(#"maxlength="\#(most)""#))
        // Browsers count in units of UTF-16, and a new line as one.
        let units = character == "\r\n" ? 1 : character.utf16.count
        let text = "Ja" + String(repeating: character, count: (most - 2) / units)
        let body = "item=\(Fixture.item)&due=2027-01-31&text=\(escaped(text))"
        #expect(body.utf8.count <= Routes.mostBytesOfText)
        #expect(try await client.post(path, body, phone).status == .seeOther, "\(path)")
      }
    }
  }

  @Test(
    "A text that is too long comes back in its form, whatever the room does meanwhile",
    arguments: [("/step", Commitment.longest), ("/remark", Remark.longest)])
  func tooLong(path: String, most: Int) async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      try fixture.pool.open(Fixture.item)
      await fixture.server.routes.hub.look()
      // What a page would keep on one line comes back as it was typed.
      let text = String(repeating: "ж", count: most) + " 39 %, n = 5, 50 000 €"
      let reply = try await client.post(path, "due=2027-01-31&item=fachwissen.a&text=\(escaped(text))", phone)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(">\(text)</textarea>"))
      #expect(reply.text.contains("länger als \(most) Zeichen"))
      #expect(reply.text.contains(path == "/step" ? #"value="2027-01-31""# : #"value="fachwissen.a""#))
      #expect(reply.text.contains(#"action="\#(path)""#))
      #expect(reply.attribute("data-v") == nil)
      #expect(try await client.post(path, "text=+%20", phone).text.contains("Bitte schreiben Sie etwas."))
    }
    #expect(fixture.pool.contents.withLock { $0.remarks }.isEmpty)
  }

  @Test("What is longer than any form sends is refused with a way to get it back", arguments: ["/step", "/remark"])
  func tooManyBytes(path: String) async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let body = "text=" + String(repeating: "x", count: Routes.mostBytesOfText - 5)
      #expect(try await client.post(path, body, phone).status == .unprocessableContent)
      let reply = try await client.post(path, body + "x", phone)
      #expect(reply.status == .contentTooLarge)
      #expect(reply.text.contains("einen Schritt zurück"))
    }
  }

  @Test("No text is taken from strangers, nor a remark where none is asked for")
  func strangers() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      #expect(try await client.post("/step", "text=x").headers[.location] == "/")
      let phone = try await fixture.join(client)
      #expect(try await client.post("/remark", "text=x", phone).status == .notFound)
    }
  }
}
