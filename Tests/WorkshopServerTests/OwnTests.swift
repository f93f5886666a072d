import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite struct OwnTests {
  @Test("All own answers can be seen at any time, with both rounds, what is open, and what was left out")
  func answers() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      #expect(try await client.get("/answers", phone).text.contains("Noch wurde nichts gefragt."))
      try fixture.pool.open(Fixture.item)
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/answers", phone).text.contains(#"<dd>nicht beantwortet · <a href="/">jetzt antw"#))
      _ = try await client.put(Fixture.item, "v=1", phone)
      #expect(try await client.get("/answers", phone).text.contains(#" · <a href="/">ändern</a></dd>"#))
      try fixture.pool.apply(.toggleVote, .reveal, .secondRound, .take(.open))
      await fixture.server.routes.hub.look()
      _ = try await client.put(Fixture.item, "v=3", round: 2, phone)
      try fixture.pool.apply(.toggleVote, .go(fixture.pool.plan.items[2]), .toggleVote, .toggleVote)
      await fixture.server.routes.hub.look()
      let page = try await client.get("/answers", phone).text
      #expect(page.contains("<dd>1. Runde: 1 ") && page.contains("<dd>2. Runde: 3 "))
      #expect(page.contains("<dd>nicht beantwortet</dd>"))
      #expect(!page.contains("ändern</a>"))
      _ = try await client.post("/step", "text=Planen&due=2027-01-31", phone)
      #expect(try await client.get("/answers", phone).text.contains("<p>Planen (bis 31.01.2027)"))
    }
  }

  @Test("Every page of a participant leads to the own answers and the own result", arguments: Scene.allCases)
  func links(scene: Scene) async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try fixture.pool.apply(.toggleVote, .reveal)
    if scene != .end { try fixture.pool.apply(.show(scene)) }
    await fixture.server.routes.hub.look()
    try await fixture.run { client in
      let page = try await client.get("/", try await fixture.join(client)).text
      #expect(page.contains(#"<a href="/answers">"#) && page.contains(#"<a href="/me">"#))
    }
  }

  @Test("Withdrawing asks once, without script too, and deletes only then")
  func withdrawal() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      _ = try await client.put(Fixture.item, "v=1", phone)
      for path in ["/me", "/answers"] {
        #expect(try await client.get(path, phone).text.contains(#"<a href="/withdraw">"#))
      }
      let question = try await client.get("/withdraw", phone).text
      #expect(question.contains("Das lässt sich nicht rückgängig machen."))
      #expect(question.contains(#"<button class="e" name="sure" value="1">"#))
      #expect(try await client.post("/withdraw", "", phone).headers[.location] == "/withdraw")
      #expect(fixture.pool.responses(Ballot(first: Fixture.item)) == [.level(1)])
      let reply = try await client.post("/withdraw", "sure=1", phone)
      #expect(reply.text.contains("Ihre Antworten sind gelöscht."))
      #expect(fixture.pool.responses(Ballot(first: Fixture.item)).isEmpty)
      for path in ["/withdraw", "/answers", "/me"] {
        #expect(try await client.get(path, phone).headers[.location] == "/")
      }
    }
  }

  @Test("Before the end it is said that the own result is to be saved", arguments: [Scene.gaps, .steps])
  func savedInTime(scene: Scene) async throws {
    let fixture = try Fixture()
    try fixture.pool.apply(.show(scene))
    await fixture.server.routes.hub.look()
    try await fixture.run { client in
      let page = try await client.get("/", try await fixture.join(client)).text
      #expect(page.contains("Sichern Sie vorher Ihr Ergebnis"))
    }
  }

  @Test("Where nothing is shown, the page says why and no number but those of rule and answers", arguments: [0, 1, 10])
  func withheld(people: Int) async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let looker = try await fixture.join(client)
      for number in 0..<people {
        _ = try await client.put(Fixture.item, "v=\(number % 5)", try await fixture.join(client))
      }
      for _ in 0..<20 { _ = try await client.put(Fixture.item, "v=dk", try await fixture.join(client)) }
      try fixture.pool.apply(.toggleVote, .reveal)
      await fixture.server.routes.hub.look()
      let page = try await client.get("/", looker).text
      let reason = try #require(page.firstMatch(of: /<h2>Ergebnis<\/h2><p>([^<]*)<\/p>/)).output.1
      #expect(reason.matches(of: /[0-9]+/).map { String($0.output) } == ["11", "0", "4"])
      #expect(reason.contains("„Weiß nicht“ und „trifft nicht zu“ zählen dabei nicht mit."))
    }
  }
}
