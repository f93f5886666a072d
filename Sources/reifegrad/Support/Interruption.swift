import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, SIGTERM and SIGHUP as the end of some work and not of the program, so that what was begun is put away.
enum Interruption {
  /// How long work that is cancelled may take to end.
  private static let patience = DispatchTimeInterval.seconds(3)

  /// Does some work until it is done, or until one of them comes; `false` for the latter.
  static func canEnd(_ work: @escaping @Sendable () async throws -> Void) throws -> Bool {
    let outcome = Outcome()
    let change = DispatchSemaphore(value: 0)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { change.signal() }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    let task = Task.detached {
      do {
        try await work()
        outcome.set(.success(()))
      } catch {
        outcome.set(.failure(error))
      }
      change.signal()
    }
    change.wait()
    if let result = outcome.result {
      try result.get()
      return true
    }
    task.cancel()
    _ = change.wait(timeout: .now() + patience)
    return false
  }

  private final class Outcome: Sendable {
    private let value = Mutex<Result<Void, any Error>?>(nil)
    func set(_ result: Result<Void, any Error>) { value.withLock { $0 = result } }
    var result: Result<Void, any Error>? { value.withLock { $0 } }
  }
}
