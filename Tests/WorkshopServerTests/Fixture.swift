import Catalog
import Foundation
import HTTPTypes
import House
import Hummingbird
import HummingbirdTesting
import Questionnaire
import TestSupport
import Workshop

@testable import WorkshopServer

/// The page of a workshop, asked without a network.
struct Fixture {
  let pool: MemoryPool
  let server: WorkshopServer

  static let item: ItemID = "fachwissen.a"

  init(_ pool: MemoryPool? = nil, organiser: Organiser? = nil, report: GroupReportMaker? = nil) throws {
    self.pool = try pool ?? MemoryPool(questionnaire: Sample.small())
    server = try WorkshopServer(
      pool: self.pool, organiser: organiser, report: report, patience: Self.patience
    ) { _ in }
  }

  /// Enough for a busy machine: what is cut off in time has tests of its own.
  private static let patience = WorkshopServer.Patience(head: .minutes(5), body: .minutes(5), writing: .minutes(5))

  init(patience: WorkshopServer.Patience) throws {
    pool = try MemoryPool(questionnaire: Sample.small())
    server = try WorkshopServer(pool: pool, patience: patience) { _ in }
  }

  /// - Parameter now: the clock by which a phone's answers are counted.
  init(now: @escaping @Sendable () -> ContinuousClock.Instant) throws {
    pool = try MemoryPool(questionnaire: Sample.small())
    server = try WorkshopServer(pool: pool, patience: Self.patience, now: now) { _ in }
  }

  /// - Parameter hold: takes the place of waiting after a wrong code.
  init(hold: @escaping @Sendable (Duration) async -> Void) throws {
    pool = try MemoryPool(questionnaire: Sample.small())
    server = try WorkshopServer(pool: pool, hold: hold)
  }

  /// The questionnaire of the product.
  static func product() throws -> Questionnaire { try shipped.get() }

  /// Read once: it takes a second.
  private static let shipped = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../questionnaires").path
    return try Catalog(places: [folder]).questionnaire("social-media-management")
  }

  var cookie: String { server.routes.cookie }

  func run(_ setup: TestingSetup = .router, _ body: @Sendable (any TestClientProtocol) async throws -> Void)
    async throws
  {
    let watch = Task { await server.routes.hub.watch() }
    defer { watch.cancel() }
    try await server.application().test(setup) { try await body($0) }
  }

  /// Joins and gives the headers of the phone.
  func join(
    _ client: any TestClientProtocol, size: OptionID? = nil, language: String = "de"
  ) async throws -> HTTPFields {
    let size = size.map { "&size=\($0)" } ?? ""
    let reply = try await client.post("/join", "code=\(pool.joinCode.text)" + size)
    let value = reply.headers[.setCookie]?.split(separator: ";").first.map(String.init) ?? ""
    return [.cookie: value, .acceptLanguage: language]
  }
}

extension TestClientProtocol {
  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await execute(uri: path, method: .get, headers: headers, body: nil)
  }

  func post(_ path: String, _ form: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: form))
  }

  func put(_ item: ItemID, _ form: String, round: Int = 1, _ headers: HTTPFields) async throws -> TestResponse {
    try await execute(uri: "/answers/\(item)/\(round)", method: .put, headers: headers, body: ByteBuffer(string: form))
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }

  /// The value of an attribute, where it stands first.
  func attribute(_ name: String) -> String? {
    guard let start = text.firstRange(of: name + "=\"")?.upperBound else { return nil }
    return text[start...].firstIndex(of: "\"").map { String(text[start..<$0]) }
  }
}

extension HTTPFields {
  static func + (left: HTTPFields, right: HTTPFields) -> HTTPFields { HTTPFields(Array(left) + Array(right)) }
}

extension TestResponse {
  /// The text as a browser reads it, compressed or not.
  func unpacked() throws -> String {
    guard headers[.contentEncoding] == "gzip" else { return text }
    let file = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: file)
      try? FileManager.default.removeItem(atPath: file.path + ".gz")
    }
    try Data(body.readableBytesView).write(to: URL(filePath: file.path + ".gz"))
    let process = try Process.run(URL(filePath: "/bin/gzip"), arguments: ["-d", file.path + ".gz"])
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
