// Weights and means are binary fractions, so a sum that is 50 on paper may be 49.999999999999993. No threshold of the
// method may depend on that, nor on the order in which items are added.

extension Double {
  /// Whether it is at least `bound`, apart from rounding noise.
  package func reaches(_ bound: Double) -> Bool { self >= bound - Method.noise }

  /// Whether it equals `other`, apart from rounding noise.
  package func isLevel(with other: Double) -> Bool { (self - other).magnitude <= Method.noise }

  /// Equal for values that differ by noise only; for orders, which need ties to be transitive.
  var withoutNoise: Double { (self / Method.noise).rounded() * Method.noise }
}
