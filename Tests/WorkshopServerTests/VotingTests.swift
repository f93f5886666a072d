import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite struct VotingTests {
  private let ballot = Ballot(first: Fixture.item)

  @Test("An answer is echoed once it is stored, and the last one while open wins")
  func stored() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      #expect(try await client.put(Fixture.item, "v=2&n=1", phone).text == "2")
      let reply = try await client.put(Fixture.item, "v=4&n=2", phone)
      #expect(reply.status == .ok)
      #expect(reply.text == "4")
    }
    #expect(fixture.pool.responses(ballot) == [.level(4)])
  }

  @Test("An answer that was overtaken on its way does not replace the newer one")
  func overtaken() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      _ = try await client.put(Fixture.item, "v=4&n=2", phone)
      #expect(try await client.put(Fixture.item, "v=1&n=1", phone).text == "4")
    }
    #expect(fixture.pool.responses(ballot) == [.level(4)])
  }

  @Test("Twenty taps at once are one answer")
  func doubleTaps() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
        for _ in 0..<20 { group.addTask { try await client.put(Fixture.item, "v=3&n=7", phone).status } }
        for try await status in group { #expect(status == .ok) }
      }
    }
    #expect(fixture.pool.responses(ballot) == [.level(3)])
  }

  @Test("After closing an answer is refused with the present state, and counts nothing")
  func late() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      try fixture.pool.apply(.toggleVote)
      let reply = try await client.put(Fixture.item, "v=2", phone)
      #expect(reply.status == .conflict)
      #expect(reply.attribute("data-k") == "closed-fachwissen.a-1")
      let form = try await client.post("/answers", "fachwissen.a-1=2", phone)
      #expect(form.status == .conflict)
      #expect(form.text.contains("zählt nicht"))
    }
    #expect(fixture.pool.responses(ballot).isEmpty)
  }

  @Test(
    "Answers that do not fit the item are refused",
    arguments: ["v=5", "v=-1", "v=x", "v=", "", "v=1%00", "n=1", "v=na"])
  func unfit(form: String) async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      #expect(try await client.put(Fixture.item, form, phone).status == .unprocessableContent)
    }
    #expect(fixture.pool.responses(ballot).isEmpty)
  }

  @Test("Without script everything goes by forms: join, answer, see the answer, withdraw")
  func forms() async throws {
    let fixture = try Fixture(MemoryPool(questionnaire: Sample.small(), agenda: .minutes90))
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let page = try await client.get("/", phone)
      #expect(page.text.contains("fachwissen.a-1"))
      #expect(page.text.contains("fachwissen.b-1"))
      let reply = try await client.post("/answers", "fachwissen.a-1=3&fachwissen.b-1=na", phone)
      #expect(reply.status == .seeOther)
      #expect(reply.headers[.location] == "/")
      let after = try await client.get("/", phone).text
      #expect(after.contains(#"name="fachwissen.a-1" value="3" checked"#))
      #expect(after.contains(#"name="fachwissen.b-1" value="na" checked"#))
      #expect(try await client.post("/withdraw", "sure=1", phone).headers[.setCookie]?.contains("Max-Age=0") == true)
      #expect(try await client.get("/", phone).text.contains(#"action="/join""#))
    }
    #expect(fixture.pool.responses(ballot).isEmpty)
  }

  @Test("Answers that come together are stored in few transactions")
  func groupCommit() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      var phones: [HTTPFields] = []
      for _ in 0..<60 { phones.append(try await fixture.join(client)) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for phone in phones {
          group.addTask {
            let status = try await client.put(Fixture.item, "v=1", phone).status
            #expect(status == .ok)
          }
        }
        try await group.waitForAll()
      }
    }
    #expect(fixture.pool.responses(ballot).count == 60)
    let written = await fixture.server.routes.ballots.written
    #expect(written.votes == 60)
    #expect(written.transactions <= 60)
  }

  @Test("A disk that refuses is told, and the next answer is stored")
  func diskFull() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      _ = try await client.get("/", phone)
      fixture.pool.contents.withLock { $0.fails = true }
      let reply = try await client.put(Fixture.item, "v=2", phone)
      #expect(reply.status == .internalServerError)
      #expect(!reply.text.contains("Failure"))
      fixture.pool.contents.withLock { $0.fails = false }
      #expect(try await client.put(Fixture.item, "v=2", phone).status == .ok)
    }
  }

  @Test("One phone cannot flood the pool, and others do not notice")
  func flood() async throws {
    let start = ContinuousClock.now
    let time = Mutex(start)
    let fixture = try Fixture(now: { time.withLock { $0 } })
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let (loud, quiet) = (try await fixture.join(client), try await fixture.join(client))
      func answers(_ count: Int) async throws -> [HTTPResponse.Status] {
        var statuses: [HTTPResponse.Status] = []
        for _ in 0..<count { statuses.append(try await client.put(Fixture.item, "v=1", loud).status) }
        return statuses
      }
      let burst = try await answers(42)
      #expect(burst == Array(repeating: .ok, count: 40) + [.tooManyRequests, .tooManyRequests])
      #expect(try await client.put(Fixture.item, "v=1", quiet).status == .ok)
      time.withLock { $0 = start + .seconds(1) }
      let later = try await answers(9)
      #expect(later == Array(repeating: .ok, count: 8) + [.tooManyRequests])
    }
  }

  @Test("A phone that is in sees at once what is open; one that waits is woken")
  func following() async throws {
    let fixture = try Fixture()
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      let first = try await client.get("/state?since=", phone)
      #expect(first.attribute("data-k") == "wait")
      let version = try #require(first.attribute("data-v"))
      async let next = client.get("/state?since=\(version)", phone)
      while await fixture.server.routes.hub.waiting == 0 { await Task.yield() }
      try fixture.pool.open(Fixture.item)
      #expect(try await next.attribute("data-k") == "vote fachwissen.a-1")
      let late = try await fixture.join(client)
      #expect(try await client.get("/", late).attribute("data-k") == "vote fachwissen.a-1")
    }
  }

  @Test("The own answer of the first round is shown in the second, and both rounds afterwards")
  func secondRound() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      _ = try await client.put(Fixture.item, "v=1", phone)
      try fixture.pool.apply(.toggleVote, .reveal, .secondRound, .take(.open))
      let vote = try await client.get("/", phone)
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/", phone).attribute("data-k") == "vote fachwissen.a-2")
      _ = vote
      #expect(try await client.put(Fixture.item, "v=3", round: 2, phone).text == "3")
      try fixture.pool.apply(.toggleVote, .reveal)
      await fixture.server.routes.hub.look()
      let result = try await client.get("/", phone).text
      #expect(result.contains("1. Runde") && result.contains("2. Runde"))
    }
  }

  @Test("Figures are on the page only after they are shown, and never below the group rule")
  func releases() async throws {
    let fixture = try Fixture()
    try fixture.pool.open(Fixture.item)
    try await fixture.run { client in
      var phones: [HTTPFields] = []
      for _ in 0..<10 { phones.append(try await fixture.join(client)) }
      for (index, phone) in phones.enumerated() { _ = try await client.put(Fixture.item, "v=\(index % 5)", phone) }
      try fixture.pool.apply(.toggleVote, .reveal)
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/", phones[0]).text.contains("Gezeigt wird ab 11 Antworten 0–4"))
      // A vote that was shown is reopened after a question.
      try fixture.pool.apply(.toggleVote, .confirm)
      let last = try await fixture.join(client)
      _ = try await client.put(Fixture.item, "v=4", last)
      try fixture.pool.apply(.toggleVote)
      await fixture.server.routes.hub.look()
      #expect(!(try await client.get("/", last).text.contains("<table>")))
      try fixture.pool.apply(.reveal)
      await fixture.server.routes.hub.look()
      #expect(try await client.get("/", last).text.contains("<table><caption>Ergebnis: 11 Antworten"))
    }
  }
}
