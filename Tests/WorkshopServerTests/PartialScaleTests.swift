import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

@Suite("Scales with fewer levels on phones")
struct PartialScaleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path
  private static let questionnaires = ["ausbildung-im-betrieb", "yes-no"]

  @Test("Phones offer and show the levels that a question has, and refuse any other", arguments: questionnaires)
  func phones(id: String) async throws {
    let questionnaire = try Catalog(
      places: ["questionnaires", "Tests/CatalogTests/Valid"].map { Self.root + "/" + $0 }
    )
    .questionnaire(id)
    let fixture = try Fixture(MemoryPool(questionnaire: questionnaire))
    try await fixture.run { client in
      var phones: [HTTPFields] = []
      for _ in 0..<12 { phones.append(try await fixture.join(client)) }
      for item in questionnaire.items where item.scored != nil {
        guard case .level(let anchors) = item.kind else { continue }
        try fixture.pool.open(item.id)
        await fixture.server.routes.hub.look()
        let page = try await client.get("/", phones[0]).text
        let offered = page.matches(of: /type="radio" name="[^"]*" value="(\d)"/).compactMap { Int($0.1) }
        #expect(offered == item.levels.map(\.rawValue), "\(item.id)")
        for level in anchors.levels { #expect(page.contains("<b>\(level.rawValue)</b> ")) }
        #expect(try await client.put(item.id, "v=2", phones[0]).status == .unprocessableContent)
        for (index, phone) in phones.enumerated() {
          let level = anchors.levels[index % anchors.levels.count].rawValue
          #expect(try await client.put(item.id, "v=\(level)", phone).status == .ok)
        }
        try fixture.pool.apply(.toggleVote, .reveal)
        await fixture.server.routes.hub.look()
        let result = try await client.get("/", phones[0]).text
        let shown = result.matches(of: #/<th scope="row">(\d) /#).compactMap { Int($0.1) }
        #expect(shown == item.levels.map(\.rawValue), "\(item.id)")
      }
      let own = try await client.get("/me", phones[0]).text
      #expect(own.contains("Damit fangen Sie an"))
    }
  }
}
