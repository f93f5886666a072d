/// One of the four stages (method §4).
package enum Stage: Int, CaseIterable, Comparable, Sendable {
  /// Ausprobieren.
  case tryingOut = 1
  /// Handwerk.
  case craft = 2
  /// Integriert.
  case integrated = 3
  /// Verankert.
  case anchored = 4

  /// The value from which it is reached, 0–100.
  package var threshold: Double { Method.needs(of: self).value }
  /// The level that every core item needs.
  package var gate: Double { Method.needs(of: self).core }
  /// The next stage; `nil` above the highest.
  package var next: Stage? { Stage(rawValue: rawValue + 1) }

  /// By rank.
  package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}
