import Glibc
import NIOPosix
import Synchronization
import TestSupport
import Testing

@testable import WorkshopServer

@Suite struct StoppingTests {
  /// Without any patience each of them is cut off: the way that a busy laptop takes.
  @Test(
    "Phones that are just coming in when the server is stopped do not end the program",
    .timeLimit(.minutes(20)), arguments: [Duration.seconds(2), .zero])
  func stop(patience: Duration) async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    // Threads of their own: the visitors would take those of the server.
    let threads = NIOThreadPool(numberOfThreads: 5)
    threads.start()
    for _ in 0..<25 {
      let server = try WorkshopServer(pool: pool, patience: .init(shutdown: patience)) { _ in }
      let (ports, continuation) = AsyncStream<Int>.makeStream()
      let serving = Task { try await server.run(port: 0) { continuation.yield($0) } }
      let port = try #require(await ports.first { _ in true })
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            _ = try? await threads.runIfActive { while Self.visit(port) {} }
          }
        }
        group.addTask {
          _ = try? await threads.runIfActive { Self.visit(port) }
          serving.cancel()
          _ = try? await serving.value
        }
      }
    }
    try await threads.shutdownGracefully()
    #expect(pool.contents.withLock { $0.people.isEmpty })
  }

  /// Connects and goes; `false` once nobody listens.
  private static func visit(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return withSocketAddress("127.0.0.1", port: port) { connect(descriptor, $0, $1) == 0 }
  }
}
