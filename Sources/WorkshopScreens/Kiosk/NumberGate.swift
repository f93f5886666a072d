/// Keeps people from trying numbers at the kiosk.
struct NumberGate {
  /// How many wrong numbers in a row close it.
  static let patience = 5
  /// For how many seconds.
  static let pause = 60

  private var wrong = 0
  private var closedUntil = 0

  /// Seconds until it takes numbers again; 0 while it does.
  func remaining(_ now: Int) -> Int { max(0, closedUntil - now) }

  mutating func open() { wrong = 0 }

  mutating func refuse(_ now: Int) {
    wrong += 1
    guard wrong >= Self.patience else { return }
    wrong = 0
    closedUntil = now + Self.pause
  }

  /// A clock that was set back must not close it for longer.
  mutating func pass(to now: Int) { closedUntil = min(closedUntil, now + Self.pause) }
}
