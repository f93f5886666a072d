/// What a step from one level to the next costs (method §7); one unit apart.
package enum Effort: Int, CaseIterable, Comparable, Sendable {
  case hours = 1
  case days = 2
  case weeks = 3

  /// By cost.
  package static func < (left: Effort, right: Effort) -> Bool { left.rawValue < right.rawValue }
}
