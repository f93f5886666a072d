package import Questionnaire

/// How well a benchmark value is supported by its source, strongest first.
package enum Strength: String, Sendable, CaseIterable, Comparable {
  case explicit, inferred, own

  /// Stronger before weaker.
  package static func < (left: Strength, right: Strength) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What a reference says of one item: the part of a benchmark value that enters formulas (method §6).
package struct ReferenceLevel: Hashable, Sendable {
  /// `T`, the level of the successful, 0–4.
  package let target: Double
  /// `L`, the level of the less successful, 0–4.
  package let contrast: Double
  /// What stands for `T − L` in the priority: the difference itself, or for measured benchmarks
  /// the lower end of its 95 % interval; not below 0.
  package let dependableDifference: Double
  /// Support by the source; `nil` for measured benchmarks.
  package let strength: Strength?

  /// Whether `T − L` itself stands in the priority.
  package var isPlain: Bool { dependableDifference.isLevel(with: max(0, target - contrast)) }

  /// Makes a reference level; without `dependableDifference` the difference itself counts.
  package init(target: Double, contrast: Double, dependableDifference: Double? = nil, strength: Strength?) {
    self.target = target
    self.contrast = contrast
    self.dependableDifference = max(0, dependableDifference ?? target - contrast)
    self.strength = strength
  }
}

/// A gap above 0 between a company's level and the target (method §6).
package struct Gap: Hashable, Sendable {
  /// Which item.
  package let item: ItemID
  /// The company's level.
  package let level: Double
  /// What the benchmark says of the item.
  package let reference: ReferenceLevel
  /// `p = max(0, g) · Δ · w`, as factors.
  package let product: Derivation

  /// Makes a gap.
  ///
  /// - Parameter weight: the weight of the item in its field.
  package init(item: ItemID, level: Double, reference: ReferenceLevel, weight: Double) {
    self.item = item
    self.level = level
    self.reference = reference
    product = .product([reference.target - level, reference.dependableDifference, weight])
  }

  /// `T`.
  package var target: Double { reference.target }
  /// `L`.
  package var contrast: Double { reference.contrast }
  /// Support by the source; `nil` for measured benchmarks.
  package var strength: Strength? { reference.strength }
  /// `g = T − level`, above 0.
  package var difference: Derivation { .difference(target, level) }
  /// `g`, in levels, above 0.
  package var gap: Double { difference.result }
  /// `p`.
  package var priority: Double { product.result }
}
