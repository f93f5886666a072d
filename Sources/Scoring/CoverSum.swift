/// What steps come to beside their cost.
struct CoverSum {
  /// In whole units of 10⁻¹² points, whose sums are the same in any order.
  let gain: Int
  let priority: Double

  static let zero = CoverSum(gain: 0, priority: 0)

  static func + (left: CoverSum, right: CoverSum) -> CoverSum {
    CoverSum(gain: left.gain + right.gain, priority: left.priority + right.priority)
  }

  /// Points in the units of `gain`; `nil` for what is no difference between two values.
  static func units(_ points: Double) -> Int? { points.magnitude <= 1000 ? Int((points * 1e12).rounded()) : nil }
}
