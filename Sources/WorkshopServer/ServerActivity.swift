import Synchronization

/// What the server was asked for so far, as numbers; nothing of who asked.
public final class ServerActivity: Sendable {
  private let counts = Mutex((pages: 0, answers: 0))

  /// How often the page was loaded.
  public var pages: Int { counts.withLock { $0.pages } }
  /// How many answers were stored.
  public var answers: Int { counts.withLock { $0.answers } }

  init() {}

  func pageWasLoaded() { counts.withLock { $0.pages += 1 } }
  func answerWasStored() { counts.withLock { $0.answers += 1 } }
}
