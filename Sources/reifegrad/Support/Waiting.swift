import Dispatch
import Synchronization

/// A command runs on the main thread and ends with its work; this waits there for what runs on others.
enum Waiting {
  static func here<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value? {
    let outcome = Outcome<Value>()
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      outcome.set(await work())
      isDone.signal()
    }
    isDone.wait()
    return outcome.value
  }

  private final class Outcome<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)
    func set(_ value: Value) { kept.withLock { $0 = value } }
    var value: Value? { kept.withLock { $0 } }
  }
}
