import HTMLDocuments
import HummingbirdTesting
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopServer

@Suite struct VotePageTests {
  private func page(
    _ pool: MemoryPool, _ responses: [Ballot: OwnResponse] = [:], now: Int = 0
  ) throws -> String {
    let person = Participant(key: ParticipantKey(1), way: .phone, size: nil, responses: responses)
    return RoomPage(
      page: Page(pool: pool, language: .german), version: "1",
      view: PhoneView(of: person, in: try pool.phoneRoom()), now: now
    ).main().source
  }

  @Test("Each question says which of how many it is; the practice is none of them")
  func place() throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    try pool.open(pool.plan.items[0])
    #expect(try !page(pool).contains("Frage 1 von"))
    try pool.open(pool.plan.items[3])
    #expect(try page(pool).contains("Frage 3 von 12"))
  }

  @Test("A field at one's own pace numbers its questions, counts what is answered, and says when one is done")
  func ownPace() throws {
    let pool = MemoryPool(questionnaire: try Sample.small(), agenda: .minutes90)
    let portion = pool.plan.portions[2]
    try pool.open(portion.items[0])
    let ballots = portion.items.map { Ballot(first: $0) }
    let first = try page(pool, [ballots[0]: .level(.lowest)])
    #expect(first.contains("Teil 2 von 6") && first.contains("<small>2/2</small>"))
    #expect(first.contains(">1 von 2 beantwortet</p>"))
    let done = try page(pool, [ballots[0]: .level(.lowest), ballots[1]: .dontKnow])
    #expect(done.contains(">Fertig, danke. Bis zum Schließen können Sie alles ändern.</p>"))
  }

  @Test(
    "The time that is left comes from the timer of the room", arguments: [(100, "noch 1:05"), (165, "Die Zeit ist um")])
  func timer(now: Int, words: String) throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    try pool.open(Fixture.item)
    #expect(try !page(pool, now: now).contains("role=\"timer\""))
    try pool.apply(.timer(end: 165))
    #expect(try page(pool, now: now).contains(words))
  }

  @Test("What is stored can be changed until the vote closes, and the page says so")
  func stored() throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    try pool.open(Fixture.item)
    #expect(
      try page(pool, [Ballot(first: Fixture.item): .level(.lowest)]).contains(
        "gespeichert – bis zum Schließen änderbar"))
  }

  @Test("Where several can be ticked the page says which number of ticks becomes which answer")
  func severalTicks() throws {
    let questionnaire = try Fixture.product()
    let pool = MemoryPool(questionnaire: questionnaire)
    let item = try #require(questionnaire.items.first { if case .multiple = $0.kind { true } else { false } })
    guard case .multiple(let scale) = item.kind else { return }
    try pool.open(item.id)
    let page = try page(pool)
    for level in scale.bounds.levels {
      #expect(page.contains("→ \(level.rawValue) \(scale.anchors[level]?.german ?? "")".replacing("&", with: "&amp;")))
    }
    #expect(page.contains("<li>keines → 0"))
    #expect(
      QuestionForm.words(.options([]), to: item, in: .german).hasSuffix("→ 0 \(scale.anchors[.lowest]?.german ?? "")"))
  }

  @Test("The step of the own largest gap is proposed, until it was taken")
  func proposal() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let fixture = try Fixture(pool)
    try await fixture.run { client in
      let phone = try await fixture.join(client)
      for (item, value) in zip(pool.plan.items.dropFirst(), [3, 0, 2]) {
        try pool.open(item)
        _ = try await client.put(item, "v=\(value)", phone)
      }
      try pool.apply(.toggleVote, .show(.steps))
      await fixture.server.routes.hub.look()
      let steps = try await client.get("/", phone).text
      let button = "Diesen Schritt übernehmen"
      #expect(steps.contains(button))
      let text = try #require(steps.firstMatch(of: /name="text" value="([^"]*)"/)).output.1
      let person = try #require(
        try pool.contents.withLock { $0.people.first }.map { try pool.participant(for: $0.key) })
      let standing = OwnStanding(
        try #require(person).sheet(of: pool.settings), in: pool.questionnaire, against: [:])
      #expect(String(text) == standing.proposal?.text.german)
      _ = try await client.post("/step", "text=\(text.replacing(" ", with: "+"))", phone)
      let taken = try await client.get("/", phone).text
      #expect(!taken.contains(button) && taken.contains(">\(text)</textarea>"))
    }
  }
}
