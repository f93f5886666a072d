import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, SIGTERM and SIGHUP as the end of some work and not of the program, so that what was begun is put away.
enum Interruption {
  /// How the program ends that a signal has ended: 128 and its number, by which whoever waits for it learns so.
  static func exit(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }

  /// Does some work until it is done, or until one of them comes, which is then returned.
  ///
  /// Afterwards they do what they did before. Screens, which end by themselves, hear of the one that came.
  ///
  /// - Parameter patience: for how many seconds work that is cancelled may go on.
  static func canEnd(
    patience: Int = 3, _ work: @escaping @Sendable () async throws -> Void
  ) throws -> Int32? {
    let outcome = Outcome()
    let change = DispatchSemaphore(value: 0)
    let received = Mutex<Int32?>(nil)
    let listening = DispatchSemaphore(value: 0)
    let watched = [SIGINT, SIGTERM, SIGHUP].map { number in
      let former = FormerAction(of: number)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setRegistrationHandler { listening.signal() }
      source.setEventHandler {
        received.withLock { $0 = number }
        change.signal()
      }
      source.resume()
      return (source: source, former: former)
    }
    defer {
      let came = received.withLock { $0 }
      for (source, former) in watched {
        source.cancel()
        former.restore()
        if former.isHandled, came == former.signal { raise(former.signal) }
      }
    }
    // Until a source is registered its signal does what it did before; nothing is begun that it could leave half done.
    for _ in watched { listening.wait() }
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
      return nil
    }
    task.cancel()
    _ = change.wait(timeout: .now() + .seconds(patience))
    return received.withLock { $0 }
  }

  /// What a signal did before.
  private struct FormerAction {
    let signal: Int32
    private var action = sigaction()

    init(of signal: Int32) {
      self.signal = signal
      sigaction(signal, nil, &action)
    }

    /// Whether the program does something of its own then.
    var isHandled: Bool {
      let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      return handler != unsafeBitCast(SIG_DFL, to: Int.self) && handler != unsafeBitCast(SIG_IGN, to: Int.self)
    }

    func restore() {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  private final class Outcome: Sendable {
    private let value = Mutex<Result<Void, any Error>?>(nil)
    func set(_ result: Result<Void, any Error>) { value.withLock { $0 = result } }
    var result: Result<Void, any Error>? { value.withLock { $0 } }
  }
}
