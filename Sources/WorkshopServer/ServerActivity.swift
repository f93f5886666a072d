import Synchronization

/// What the server was asked for so far, as numbers; nothing of who asked.
package final class ServerActivity: Sendable {
  private let counts = Mutex((pages: 0, answers: 0))

  /// How often the page was loaded.
  package var pages: Int { counts.withLock { $0.pages } }
  /// How many answers were stored.
  package var answers: Int { counts.withLock { $0.answers } }

  init() {}

  func pageWasLoaded() { counts.withLock { $0.pages += 1 } }
  func answerWasStored() { counts.withLock { $0.answers += 1 } }
}
