public import Questionnaire

/// How well a benchmark value is supported by its source, strongest first.
public enum Strength: String, Sendable, CaseIterable, Comparable {
  case explicit, inferred, expert

  /// Stronger before weaker.
  public static func < (left: Strength, right: Strength) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What a reference says of one item: the part of a benchmark value that enters formulas (method §6).
public struct ReferenceLevel: Hashable, Sendable {
  /// `T`, the level of the successful, 0–4.
  public let target: Double
  /// `L`, the level of the less successful, 0–4.
  public let contrast: Double
  /// What stands for `T − L` in the priority: the difference itself, or for measured benchmarks
  /// the lower end of its 95 % interval; not below 0.
  public let dependableDifference: Double
  /// Support by the source; `nil` for measured benchmarks.
  public let strength: Strength?

  /// Whether `T − L` itself stands in the priority.
  public var isPlain: Bool { dependableDifference.isLevel(with: max(0, target - contrast)) }

  /// Makes a reference level; without `dependableDifference` the difference itself counts.
  public init(target: Double, contrast: Double, dependableDifference: Double? = nil, strength: Strength?) {
    self.target = target
    self.contrast = contrast
    self.dependableDifference = max(0, dependableDifference ?? target - contrast)
    self.strength = strength
  }
}

/// A gap above 0 between a company's level and the target (method §6).
public struct Gap: Hashable, Sendable {
  /// Which item.
  public let item: ItemID
  /// The company's level.
  public let level: Double
  /// What the benchmark says of the item.
  public let reference: ReferenceLevel
  /// `p = max(0, g) · Δ · w`, as factors.
  public let product: Derivation

  /// Makes a gap.
  ///
  /// - Parameter weight: the weight of the item in its field.
  public init(item: ItemID, level: Double, reference: ReferenceLevel, weight: Double) {
    self.item = item
    self.level = level
    self.reference = reference
    product = .product([reference.target - level, reference.dependableDifference, weight])
  }

  /// `T`.
  public var target: Double { reference.target }
  /// `L`.
  public var contrast: Double { reference.contrast }
  /// Support by the source; `nil` for measured benchmarks.
  public var strength: Strength? { reference.strength }
  /// `g = T − level`, above 0.
  public var difference: Derivation { .difference(target, level) }
  /// `g`, in levels, above 0.
  public var gap: Double { difference.result }
  /// `p`.
  public var priority: Double { product.result }
}
