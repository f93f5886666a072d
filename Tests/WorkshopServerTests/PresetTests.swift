import Foundation
import Hummingbird
import HummingbirdTesting
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite("What is set beforehand on a phone")
struct PresetTests {
  private static let item: ItemID = "kultur.verstaendnis"

  private func fixture() throws -> Fixture {
    let pool = MemoryPool(questionnaire: try Fixture.product(), agenda: .minutes45, form: .short)
    try pool.open(Self.item)
    return try Fixture(pool)
  }

  @Test("It is shown as chosen and not as saved, and stored with the form as any other answer")
  func form() async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      await fixture.server.routes.hub.look()
      let alone = try await fixture.join(client, size: "1")
      let page = try await client.get("/", alone)
      #expect(page.text.contains(#"value="na" checked data-p="1""#))
      #expect(page.text.contains("vorbelegt; noch nicht gespeichert") && page.text.contains("Stimmt so"))
      #expect(fixture.pool.responses(Ballot(first: Self.item)).isEmpty)
      _ = try await client.post("/answers", "\(Self.item)-1=na", alone)
      #expect(fixture.pool.responses(Ballot(first: Self.item)) == [.notApplicable])
      let after = try await client.get("/", alone)
      #expect(after.text.contains(#"value="na" checked"#) && !after.text.contains("data-p=\"1\""))
      #expect(!after.text.contains("vorbelegt"))
    }
  }

  @Test("It is that of the size class alone, and an own answer goes before it")
  func others() async throws {
    let fixture = try fixture()
    try await fixture.run { client in
      await fixture.server.routes.hub.look()
      for size in [nil, "2-9"] as [OptionID?] {
        let phone = try await fixture.join(client, size: size)
        #expect(!(try await client.get("/", phone)).text.contains(" checked"))
      }
      let alone = try await fixture.join(client, size: "1")
      _ = try await client.put(Self.item, "v=3", alone)
      let page = try await client.get("/", alone)
      #expect(page.text.contains(#"value="3" checked>"#) && !page.text.contains("vorbelegt"))
    }
  }

  @Test("In a second round nothing is set: who says nothing keeps the first answer")
  func secondRound() throws {
    let item = try #require(try Fixture.product().item(Self.item))
    let first = Ballot(first: Self.item)
    #expect(item.preset(for: first, size: "1", answered: [:]) == .notApplicable)
    #expect(item.preset(for: first, size: "1", answered: [first: .level(2)]) == nil)
    #expect(item.preset(for: first, size: nil, answered: [:]) == nil)
    let second = try #require(first.second)
    #expect(item.preset(for: second, size: "1", answered: [first: .level(2)]) == nil)
  }
}
