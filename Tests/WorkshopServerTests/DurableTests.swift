import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Questionnaire
import TestSupport
import Testing
import Workshop
import WorkshopStore

@testable import WorkshopServer

/// The page over a pool on disk.
@Suite final class DurableTests: Sendable {
  private let directory = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let questionnaire: Questionnaire
  private let id: WorkshopID

  init() throws {
    questionnaire = try Sample.small()
    let settings = WorkshopSettings(
      title: "Workshop", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
      form: .full, allowsFreeText: true)
    id = try WorkshopFolder(directory.path).create(settings, of: questionnaire).id
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  /// Opened anew each time, as after a crash.
  private func run(_ body: @Sendable (any TestClientProtocol, WorkshopPool, WorkshopServer) async throws -> Void)
    async throws
  {
    let pool = try WorkshopFolder(directory.path).open(id, of: questionnaire)
    let server = try WorkshopServer(pool: pool)
    let watch = Task { await server.routes.hub.watch() }
    defer { watch.cancel() }
    try await server.application().test(.live) { try await body($0, pool, server) }
  }

  private static let agent = "Telefon-Erkennung 4711"

  private func join(_ client: any TestClientProtocol, _ pool: WorkshopPool) async throws -> HTTPFields {
    var headers: HTTPFields = [.userAgent: Self.agent]
    let reply = try await client.post("/join", "code=\(pool.joinCode.text)", headers)
    headers[.cookie] = reply.headers[.setCookie]?.split(separator: ";").first.map(String.init) ?? ""
    return headers
  }

  @Test("The secret of a phone, its answers and its texts survive a restart of the program")
  func restart() async throws {
    nonisolated(unsafe) var phone: HTTPFields = [:]
    try await run { client, pool, _ in
      phone = try await self.join(client, pool)
      try pool.apply(.go("fachwissen.a"))
      try pool.apply(.toggleVote)
      #expect(try await client.put("fachwissen.a", "v=3", phone).text == "3")
    }
    try await run { client, pool, server in
      let page = try await client.get("/", phone).text
      #expect(page.contains(#"name="fachwissen.a-1" value="3" checked"#))
      #expect(try await client.put("fachwissen.a", "v=1", phone).text == "1")
      try pool.apply(.toggleVote)
      #expect(try await client.put("fachwissen.a", "v=4", phone).status == .conflict)
      try pool.apply(.show(.steps))
      await server.routes.hub.look()
      #expect(try await client.post("/step", "text=Redaktionsplan&due=2027-01-31", phone).status == .seeOther)
    }
    try await run { client, pool, _ in
      let page = try await client.get("/", phone).text
      #expect(page.contains("Redaktionsplan</textarea>"))
      #expect(try await client.get("/me", phone).text.contains(#"id="code""#))
      #expect(try pool.answered(Ballot(first: "fachwissen.a")) == 1)
    }
  }

  @Test("Neither address nor agent of a phone is in any file")
  func nothingOfThePhone() async throws {
    try await run { client, pool, _ in
      let phone = try await self.join(client, pool)
      try pool.apply(.toggleVote)
      _ = try await client.get("/state?since=", phone)
      #expect(try await client.put(Practice.item.id, "v=3", phone).status == .ok)
      _ = try await client.post("/remark", "text=Gut", phone)
      _ = try await client.get("/nothing", phone)
    }
    let files = try #require(FileManager.default.enumerator(at: self.directory, includingPropertiesForKeys: nil))
    var bytes = Data()
    for case let file as URL in files where !file.hasDirectoryPath { bytes += try Data(contentsOf: file) }
    #expect(bytes.range(of: Data("fachwissen".utf8)) != nil || !bytes.isEmpty)
    for trace in [Self.agent, "Telefon", "127.0.0.1", "localhost"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
    }
  }

  @Test("After the end the page says so, and nothing can be had with the secret any more")
  func end() async throws {
    try await run { client, pool, server in
      let phone = try await self.join(client, pool)
      try pool.apply(.toggleVote)
      #expect(try await client.put(Practice.item.id, "v=3", phone).status == .ok)
      _ = try pool.end(at: #require(LocalMinute(day: "2026-11-24", hour: 12, minute: 0)))
      await server.routes.hub.look()
      #expect(try await client.get("/", phone).attribute("data-k") == "end")
      #expect(try await client.get("/state?since=", phone).attribute("data-k") == "end")
      #expect(try await client.put(Practice.item.id, "v=1", phone).status != .ok)
    }
  }

  @Test("What another program does to the pool wakes the phones")
  func otherProgram() async throws {
    try await run { client, pool, server in
      let phone = try await self.join(client, pool)
      let version = try #require(try await client.get("/state?since=", phone).attribute("data-v"))
      async let next = client.get("/state?since=\(version)", phone)
      while await server.routes.hub.waiting == 0 { await Task.yield() }
      let desk = try WorkshopFolder(self.directory.path).open(self.id, of: self.questionnaire)
      try desk.apply(.toggleVote)
      #expect(try await next.attribute("data-k") == "vote uebung.probe-1")
    }
  }
}
