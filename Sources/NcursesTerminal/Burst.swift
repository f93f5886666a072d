import Terminal

/// Keys that come faster than anybody types: perhaps a paste in a terminal that does not mark pastes.
struct Burst {
  private var keys: [Key] = []

  /// No paste pauses longer between two pieces, and nobody waits for it.
  private static let pause = 25
  // No text is longer; what comes beyond it is read but not kept.
  private static let most = 16 * 1024
  // Slow lines deliver two or three typed keys at once.
  private static let least = 4

  var isEmpty: Bool { keys.isEmpty }

  /// How long to wait for more of it, in milliseconds; `nil` without one.
  var patience: Int? { keys.isEmpty ? nil : Self.pause }

  /// The events that are complete with these keys.
  mutating func take(_ new: [Key]) -> [TerminalEvent] {
    guard new.allSatisfy(Self.isText) else { return end() + new.map { .key($0) } }
    // A single key is typed, unless it is the end of what came before.
    if keys.isEmpty, new.count < 2 { return new.map { .key($0) } }
    keys += new.prefix(max(0, Self.most - keys.count))
    return []
  }

  /// What it was, once no more comes.
  mutating func end() -> [TerminalEvent] {
    defer { keys = [] }
    guard keys.count >= Self.least, let first = keys.firstIndex(where: Self.isLineBreak),
      keys[first...].contains(where: { !Self.isLineBreak($0) })
    else { return keys.map { .key($0) } }
    return [.burst(keys)]
  }

  private static func isText(_ key: Key) -> Bool {
    if case .character = key { true } else { key == .tab || isLineBreak(key) }
  }

  private static func isLineBreak(_ key: Key) -> Bool { key == .enter || key == .lineBreak }
}
