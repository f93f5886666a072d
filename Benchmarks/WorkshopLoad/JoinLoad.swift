import Foundation
import Questionnaire
import Workshop
import WorkshopServer
import WorkshopStore

/// What one connection that joins again and again does to the others, and to the desk.
enum JoinLoad {
  static func run(
    _ settings: WorkshopSettings, _ questionnaire: Questionnaire, in folder: String, joins: Int, seconds: Int
  )
    async throws
  {
    let pool = try WorkshopFolder(folder).create(settings, of: questionnaire)
    let server = try WorkshopServer(pool: pool)
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let serving = Task { try await server.run(port: 0) { listening.yield($0) } }
    guard let port = await ports.first(where: { _ in true }) else { return }
    let code = pool.joinCode.text
    // Threads of their own: they wait, and would take those of the server.
    async let attacker = onThread { Attack.joins(joins, on: port, code: code, seconds: seconds) }
    async let honest = onThread { others(on: port, code: code, seconds: seconds) }
    let (joined, waits) = (await attacker, await honest)
    print("one connection wanted to join \(joins) times: joined \(joined) in at most \(seconds) s")
    print(
      "others, one each 200 ms: \(waits.count) tried, \(waits.compactMap { $0 }.count) in, max ms \(waits.compactMap { $0 }.max() ?? 0)"
    )
    print(
      "silent phones removed at the desk: \(try pool.removeSilentPhones()), left \(try pool.people().values.reduce(0, +))"
    )
    serving.cancel()
    try await serving.value
  }

  /// Phones, each with an address and a connection of its own; how many milliseconds each waited, `nil` for not let in.
  private static func others(on port: Int, code: String, seconds: Int) -> [Int?] {
    (0..<(seconds * 5)).map { index in
      let start = ContinuousClock.now
      defer { usleep(200_000) }
      guard let descriptor = Attack.connection(to: port, from: "127.2.\(index / 250).\(index % 250 + 1)") else {
        return nil
      }
      defer { close(descriptor) }
      guard Attack.join(on: descriptor, code: code, patience: 10_000) else { return nil }
      return Int(start.duration(to: .now) / .milliseconds(1))
    }
  }

  private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }
}
