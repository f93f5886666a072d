import Benchmarks
import Foundation
import HTTPTypes
import House
import Hummingbird
import HummingbirdTesting
import Questionnaire
import ResultCode
import Synchronization
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopServer

@Suite struct PageTests {
  /// Every view that a phone can have, with the questionnaire of the product.
  private func views(
    _ agenda: Agenda, form: Form, language: String, organiser: Organiser? = nil,
    _ body: @Sendable (String, TestResponse) throws -> Void
  ) async throws {
    let pool = MemoryPool(
      questionnaire: try Fixture.product(), title: "Digitaltag der Kammer", agenda: agenda, form: form,
      allowsFreeText: true)
    let fixture = try Fixture(pool, organiser: organiser)
    try await fixture.run { client in
      let encoding: HTTPFields = [.acceptEncoding: "gzip, deflate"]
      try body("join", try await client.get("/", encoding + [.acceptLanguage: language]))
      let phone = encoding + (try await fixture.join(client, language: language))
      try body("wait", try await client.get("/", phone))
      for portion in pool.plan.portions {
        try pool.open(portion.items[0])
        await fixture.server.routes.hub.look()
        try body("vote \(portion.items[0])", try await client.get("/", phone))
        for item in portion.items { _ = try await client.put(item, "v=dk", phone) }
        try pool.apply(.toggleVote, .reveal)
        await fixture.server.routes.hub.look()
        try body("result", try await client.get("/", phone))
      }
      for scene in [Scene.discussion, .gaps, .sizes, .steps] {
        try pool.apply(.show(scene))
        await fixture.server.routes.hub.look()
        try body("\(scene)", try await client.get("/", phone))
      }
      for path in ["/answers", "/me", "/withdraw", "/d", "/nothing"] {
        try body(path, try await client.get(path, phone))
      }
      try body("too long", try await client.post("/remark", "text=" + String(repeating: "x", count: 4000), phone))
      try pool.apply(.end)
      await fixture.server.routes.hub.look()
      try body("end", try await client.get("/", phone))
    }
  }

  @Test(
    "Every page is at most 14 kB on its way, with its head",
    arguments: [Agenda.minutes45, .minutes90],
    [Form.short, .full])
  func size(agenda: Agenda, form: Form) async throws {
    // The largest logo that phones get, of bytes that nothing compresses.
    let picture = PNGPicture.bytes(width: 4, height: 4)
    var random = SplitMix64(seed: 3)
    let rest = (0..<Logo.mostBytesOnPhones - picture.count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let organiser = Organiser(
      name: String(repeating: "Kammer ", count: 8), contact: String(repeating: "Ä1ö2 ", count: 24),
      privacyContact: String(repeating: "ß3ü4 ", count: 24), logo: try Logo(png: picture + rest))
    try #require(organiser?.logo?.fitsOnPhones == true)
    try await views(agenda, form: form, language: "de", organiser: organiser) { name, page in
      #expect(page.headers[.contentEncoding] == "gzip", "\(name)")
      let head = page.headers.map { $0.name.rawName.utf8.count + $0.value.utf8.count + 4 }.reduce(0, +)
      #expect(page.body.readableBytes + head <= 14_000, "\(name): \(page.body.readableBytes) + \(head)")
    }
  }

  @Test(
    "No page names an address outside, has an inline handler or a style that the policy forbids",
    arguments: ["de", "en"])
  func selfContained(language: String) async throws {
    try await views(.minutes45, form: .full, language: language) { name, reply in
      let page = try reply.unpacked()
      #expect(page.firstMatch(of: /https?:\/\//) == nil, "\(name)")
      #expect(page.firstMatch(of: /(src|srcset)=/) == nil, "\(name)")
      #expect(page.firstMatch(of: /(href|action)="[^\/#]/) == nil, "\(name)")
      #expect(page.firstMatch(of: /<[a-z][^>]* (on[a-z]+|style)=/) == nil, "\(name)")
      #expect(page.contains(#"<html lang="\#(language)">"#))
    }
  }

  @Test("Every control has a label, every group a legend, every page one heading", arguments: ["de", "en"])
  func accessible(language: String) async throws {
    try await views(.minutes90, form: .full, language: language) { name, reply in
      let page = try reply.unpacked()
      #expect(page.matches(of: /<h1/).count == 1, "\(name)")
      #expect(page.matches(of: /<fieldset/).count == page.matches(of: /<legend>/).count)
      for match in page.matches(of: /<(?:input|select|textarea) [^>]*>/) {
        let tag = String(match.output)
        if tag.contains(#"type="hidden""#) { continue }
        if let id = tag.firstMatch(of: #/ id="([^"]*)"/#)?.output.1 {
          #expect(page.contains(#"<label for="\#(id)">"#), "\(name): \(tag)")
        } else {
          #expect(page.contains(#"<label class="a">\#(tag)"#), "\(name): \(tag)")
        }
      }
      let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test(
    "The form of every portion fits into a body of a kilobyte, with everything ticked",
    arguments: [Agenda.minutes45, .minutes90], [Form.short, .full])
  func formSize(agenda: Agenda, form: Form) throws {
    let questionnaire = try Fixture.product()
    for portion in RoomPlan(questionnaire, form: form, agenda: agenda).portions {
      let pairs = portion.items.flatMap { id -> [String] in
        guard let item = questionnaire.item(id) else { return ["uebung.probe-1=4"] }
        let name = AnswerField.name(of: Ballot(first: id))
        return switch item.kind {
        case .multiple: item.options.map { "\(name)=\($0.id)" } + ["\(name)=dk"]
        default: ["\(name)=\(item.options.map(\.id.rawValue).max { $0.count < $1.count } ?? "100")"]
        }
      }
      #expect(pairs.joined(separator: "&").utf8.count <= Routes.mostBytes, "\(portion.items)")
    }
  }

  @Test("Switching the language keeps the code that came with the address")
  func languageKeepsCode() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let code = fixture.pool.joinCode.text
      let page = try await client.get("/\(code)").text
      #expect(page.contains(#"href="/\#(code)?lang=en""#))
      let other = try await client.get("/\(code)?lang=en").text
      #expect(other.contains(#"<html lang="en">"#) && other.contains(#"value="\#(code)""#))
      let bare = try await client.get("/").text
      #expect(bare.contains(#"href="/?lang=en""#))
    }
  }

  @Test(
    "The language is that of the browser, until the switch is used",
    arguments: [
      ("de-DE,de;q=0.9,en;q=0.8", "de"), ("en-GB,en;q=0.9,de;q=0.2", "en"), ("fr-FR,fr", "en"), ("", "de"), ("*", "de"),
      ("pl,de;q=0.5,en;q=0.4", "de"), (";;;,,q=", "en"),
    ])
  func language(header: String, expected: String) async throws {
    #expect(Visitor.preferred(header).rawValue == expected)
    let fixture = try Fixture()
    try await fixture.run { client in
      let other = expected == "de" ? "en" : "de"
      let reply = try await client.get("/?lang=\(other)", [.acceptLanguage: header])
      #expect(reply.text.contains(#"<html lang="\#(other)">"#))
      #expect(reply.headers[.setCookie]?.hasPrefix("lang=\(other)") == true)
    }
  }

  @Test("The sentence on privacy stands before the code is asked, with the smallest group of the workshop")
  func privacy() async throws {
    let rule = try #require(GroupRule(minimum: 7))
    let fixture = try Fixture(MemoryPool(questionnaire: Sample.small(), rule: rule))
    try await fixture.run { client in
      let page = try await client.get("/").text
      let sentence = try #require(page.firstRange(of: "ab 7 Antworten"))
      let code = try #require(page.firstRange(of: #"name="code""#))
      #expect(sentence.upperBound < code.lowerBound)
      #expect(try await client.get("/d").text.contains("ab 7 Antworten"))
    }
  }

  @Test("The own result has values, next steps and a code that gives the answers back")
  func ownResult() async throws {
    let questionnaire = try Sample.small()
    let fixture = try Fixture(MemoryPool(questionnaire: questionnaire, agenda: .minutes90))
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      for portion in fixture.pool.plan.portions.dropFirst() {
        try fixture.pool.open(portion.items[0])
        for item in portion.items { #expect(try await client.put(item, "v=2", phone).status == .ok) }
      }
      let page = try await client.get("/me", phone).text
      let code = try #require(page.firstMatch(of: /<code id="code">([^<]*)</)).output.1
      let sheet = try ResultCode(reading: String(code)).sheet(in: questionnaire)
      #expect(sheet.answers.count == 12)
      #expect(sheet["fachwissen.a"].response == .level(2))
      #expect(page.contains("50"))
      let part = try await client.get("/me?part=1", phone).text
      #expect(part.contains(code) && !part.contains("<html"))
    }
  }

  @Test("After the end a phone is told that all is deleted, and the page stays up")
  func end() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      try fixture.pool.apply(.end)
      await fixture.server.routes.hub.look()
      for path in ["/", "/state?since=x"] {
        let reply = try await client.get(path, phone)
        #expect(reply.status == .ok)
        #expect(reply.attribute("data-k") == "end")
      }
      #expect(try await client.put(Fixture.item, "v=1", phone).status != .ok)
      #expect(try await client.post("/join", "code=\(fixture.pool.joinCode.text)").status == .seeOther)
    }
    #expect(fixture.pool.contents.withLock { $0.people.isEmpty })
  }
}
