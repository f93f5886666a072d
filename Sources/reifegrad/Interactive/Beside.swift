import Dispatch
import Synchronization
import WorkshopScreens

/// What takes a while, in turn and beside the screens: meanwhile the room sees what is, and a key that is pressed once more
/// does not wait for what it would do then.
final class Beside: Sendable {
  private let queue = DispatchQueue(label: "reifegrad.beside")
  private let events = Mutex<[WorkshopEvent]>([])

  func begin(_ work: @escaping @Sendable () -> WorkshopEvent) {
    queue.async { [self] in
      let event = work()
      events.withLock { $0.append(event) }
    }
  }

  /// What is done, each once.
  func take() -> [WorkshopEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Waits until all is done.
  func finish() { queue.sync {} }
}
