import Dispatch
import Synchronization

/// A command runs on the main thread and ends with its work; this waits there for what runs on others.
enum Waiting {
  static func here(for work: @escaping @Sendable () async throws -> Void) throws {
    let outcome = Outcome()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      do { try await work() } catch { outcome.set(error) }
      isDone.signal()
    }
    isDone.wait()
    if let error = outcome.error { throw error }
  }

  private final class Outcome: Sendable {
    private let value = Mutex<(any Error)?>(nil)
    func set(_ error: any Error) { value.withLock { $0 = error } }
    var error: (any Error)? { value.withLock { $0 } }
  }
}
