import Foundation
import Rehearsal
import Synchronization
import Words

/// Tells while simulated phones are at work how they fare: in one line of a terminal, elsewhere now and then.
final class SimulationProgress: Sendable {
  /// Between two lines where they cannot replace each other.
  private static let pause = Duration.seconds(10)

  private let environment: Environment
  private let isTerminal: Bool
  private let last = Mutex((text: "", time: ContinuousClock.Instant?.none))

  init(_ place: PagePlace, _ environment: Environment) {
    self.environment = environment
    isTerminal = isatty(STDERR_FILENO) == 1
    Console.message(
      environment.say(
        LocalizedText(
          de: "Seite: http://\(place). Ende mit dem Workshop oder mit Strg-C.",
          en: "Page: http://\(place). Ends with the workshop or with Ctrl-C.")))
  }

  func tell(_ report: SimulationReport) {
    let text = environment.say(
      LocalizedText(
        de: "\(report.joined) von \(report.phones) Telefonen dabei, \(report.stored) Antworten bestätigt",
        en: "\(report.joined) of \(report.phones) phones have joined, \(report.stored) answers confirmed"))
    let isDue = last.withLock { last in
      let now = ContinuousClock.now
      guard text != last.text, isTerminal || (last.time.map { now - $0 >= Self.pause } ?? true) else { return false }
      last = (text, now)
      return true
    }
    if isDue { write(isTerminal ? "\r" + text + "\u{1B}[K" : text + "\n") }
  }

  /// The line is done with.
  func end() { if isTerminal, last.withLock({ !$0.text.isEmpty }) { write("\n") } }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
