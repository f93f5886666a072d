/// How fast something may go on: some at once, then so many a second; the others wait in line.
struct Pace {
  private let interval: Duration
  private let slack: Duration
  /// When all that was let through so far would be done at an even pace.
  private var done: ContinuousClock.Instant?

  init(burst: Int, perSecond: Double) {
    interval = .seconds(1 / perSecond)
    slack = interval * (burst - 1)
  }

  /// How long the next one waits; `nil` when the line is longer than `most`, which does not make it longer.
  mutating func wait(at now: ContinuousClock.Instant, most: Duration) -> Duration? {
    let start = max(done ?? now, now)
    let wait = max(.zero, (start - now) - slack)
    guard wait <= most else { return nil }
    done = start + interval
    return wait
  }

  /// One that was let through does not count.
  mutating func giveBack() { done = done.map { $0 - interval } }

  /// Whether the next one would go on without a wait.
  func isFree(at now: ContinuousClock.Instant) -> Bool { (done ?? now) - now <= slack }

  /// Whether nothing is left to remember.
  func isIdle(at now: ContinuousClock.Instant) -> Bool { done.map { $0 <= now } ?? true }
}
