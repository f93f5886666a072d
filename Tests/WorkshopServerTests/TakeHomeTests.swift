import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopServer

@Suite struct TakeHomeTests {
  /// Answers the short form of the product, each question with level 1.
  private func answer(_ client: any TestClientProtocol, _ pool: MemoryPool, _ phone: HTTPFields) async throws {
    for item in pool.plan.items.dropFirst() {
      try pool.open(item)
      let value = pool.questionnaire.item(item).map { AnswerField.values(of: .level(.lowest), to: $0) }?.first ?? "1"
      _ = try await client.put(item, "v=\(value)", phone)
    }
  }

  @Test(
    "The own result is one file that needs nothing else: values, guide values, steps and the code",
    arguments: ["de", "en"])
  func file(language: String) async throws {
    let pool = MemoryPool(questionnaire: try Fixture.product(), form: .short)
    let fixture = try Fixture(pool)
    try await fixture.run { client in
      let phone = try await fixture.join(client, language: language)
      #expect(try await client.get("/me/file", phone).headers[.location] == "/me")
      try await answer(client, pool, phone)
      let reply = try await client.get("/me/file", phone)
      let name = language == "de" ? "reifegrad-ergebnis-2026-11-24.html" : "reifegrad-result-2026-11-24.html"
      #expect(reply.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
      let page = reply.text
      #expect(page.hasPrefix("<!doctype html>") && page.contains(#"<html lang="\#(language)">"#))
      #expect(page.contains(#"<code id="code">"#) && page.contains(language == "de" ? "Damit fangen Sie an" : "Start"))
      #expect(!page.contains("<script") && !page.contains("href=") && !page.contains("src=") && !page.contains("nonce"))
      let packed = try await client.get("/me/file", phone + [.acceptEncoding: "gzip"])
      #expect(packed.headers[.contentEncoding] == "gzip" && packed.body.readableBytes <= 14_000)
    }
  }

  @Test("Somebody else's browser gets no result")
  func stranger() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let reply = try await client.get("/me/file")
      #expect(reply.headers[.location] == "/")
    }
  }

  @Test("The group report is to be had after the end alone, where it is released, and is made once for all")
  func report() async throws {
    let made = Mutex(0)
    let fixture = try Fixture(report: { form, language in
      made.withLock { $0 += 1 }
      return Array("\(form) \(language.rawValue)".utf8)
    })
    try await fixture.run { client in
      let german: HTTPFields = [.acceptLanguage: "de"]
      fixture.pool.releaseReport()
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/report", german).status == .notFound)
      try fixture.pool.apply(.end)
      await fixture.server.routes.hub.look()
      for _ in 0..<5 { #expect(try await client.get("/report", german).text == "page de") }
      let pdf = try await client.get("/report.pdf", german)
      #expect(pdf.text == "pdf de" && pdf.headers[.contentType] == "application/pdf")
      #expect(pdf.headers[.contentDisposition] == "attachment; filename=\"gruppenbericht.pdf\"")
      let end = try await client.get("/", german)
      #expect(end.attribute("data-k") == "end-report" && end.text.contains(#"href="/report.pdf""#))
    }
    #expect(made.withLock { $0 } == 2)
  }

  @Test("Without a release no phone is offered the group report, and none gets it")
  func notReleased() async throws {
    let fixture = try Fixture(report: { _, _ in Array("x".utf8) })
    try await fixture.run { client in
      try fixture.pool.apply(.end)
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/report").status == .notFound)
      let end = try await client.get("/")
      #expect(end.attribute("data-k") == "end" && !end.text.contains("/report"))
    }
  }
}
