import Foundation
import Responses
import Synchronization
import Words

/// Tells on a terminal how far the counting of tables is: rows, share, time left.
final class CountingProgress: Sendable {
  private static let pause = Duration.milliseconds(200)

  private let environment: Environment
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let last = Mutex(ContinuousClock.Instant?.none)

  init(_ environment: Environment) { self.environment = environment }

  func tell(_ progress: ResponseCount.Progress) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      guard now - (last ?? start) >= Self.pause else { return false }
      last = now
      return true
    }
    guard isDue, progress.share > 0 else { return }
    let left = (now - start) / progress.share * (1 - progress.share)
    let percent = Int(progress.share * 100)
    let text = environment.say(
      LocalizedText(
        de: "\(progress.rows) Zeilen, \(percent) %, noch etwa \(left.components.seconds) s",
        en: "\(progress.rows) rows, \(percent)%, about \(left.components.seconds) s left"))
    write("\r" + text + "\u{1B}[K")
  }

  /// The line is done with.
  func end() { if isTerminal, last.withLock({ $0 }) != nil { write("\r\u{1B}[K") } }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
