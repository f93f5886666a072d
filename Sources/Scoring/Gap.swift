package import Questionnaire

/// A gap of half a level or more between a company's level and the target (method §6).
package struct Gap: Hashable, Sendable {
  /// Which item.
  package let item: ItemID
  /// The company's level.
  package let level: Double
  /// What the benchmark says of the item.
  package let reference: ReferenceLevel
  /// `p = g · s · w · b`, as factors.
  package let product: Derivation

  /// Makes a gap.
  ///
  /// - Parameters:
  ///   - weight: the weight of the item in its field.
  ///   - isInBottleneck: whether it belongs to an Engpass dimension.
  package init(item: ItemID, level: Double, reference: ReferenceLevel, weight: Double, isInBottleneck: Bool = false) {
    self.item = item
    self.level = level
    self.reference = reference
    product = .product([
      reference.target - level, reference.support, weight, isInBottleneck ? Method.bottleneckFactor : 1,
    ])
  }

  /// `T`.
  package var target: Double { reference.target }
  /// `L`, or `T` where there is none.
  package var contrast: Double { reference.contrast }
  /// Support by the source; `nil` for measured benchmarks and for targets.
  package var strength: Strength? { reference.strength }
  /// `g = T − level`.
  package var difference: Derivation { .difference(target, level) }
  /// `g`, in levels, half a level or more.
  package var gap: Double { difference.result }
  /// `p`.
  package var priority: Double { product.result }
}
