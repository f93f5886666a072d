/// How well a benchmark value is supported by its source, strongest first.
package enum Strength: String, Sendable, CaseIterable, Comparable {
  /// The source contrasts both groups in words.
  case explicit
  /// The source names it for one group, or concludes it.
  case inferred
  /// The source says nothing: our own addition.
  case own

  /// Stronger before weaker.
  package static func < (left: Strength, right: Strength) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// Where a target comes from; never mixed in a report (method §6).
package enum TargetBasis: String, Sendable, CaseIterable {
  /// By the coding rule from what a source says.
  case coded
  /// Our own addition.
  case own
  /// Computed from the answers of others.
  case measured
  /// Set by the company itself.
  case target
}

/// What a measured benchmark knows of an item beside the means of both groups (method §6).
package struct MeasuredDifference: Hashable, Sendable {
  /// Shares of the successful, 0–1.
  package struct Shares: Hashable, Sendable {
    /// At level 3 or above.
    package let mastered: Double
    /// At level 4.
    package let top: Double

    package init(mastered: Double, top: Double) {
      self.mastered = mastered
      self.top = top
    }
  }

  /// `Δ̂`, the difference of both groups drawn to the mean of all items; not below 0.
  package let shrunk: Derivation
  /// `se`, how far the difference may be off by chance, in levels.
  package let error: Double
  /// Of the successful; `nil` where they are not known.
  package let shares: Shares?

  package init(shrunk: Derivation, error: Double, shares: Shares?) {
    self.shrunk = shrunk
    self.error = error
    self.shares = shares
  }
}

/// What a reference says of one item: the part of a benchmark value that enters formulas (method §6).
package struct ReferenceLevel: Hashable, Sendable {
  /// Where the target comes from.
  package enum Origin: Hashable, Sendable {
    /// A statement of a source, or our own addition.
    case coded(Strength)
    /// The answers of others.
    case measured(MeasuredDifference)
    /// The company set it itself.
    case target
  }

  /// `T`, the level of the successful, or what the company wants to reach, 0–4.
  package let target: Double
  /// `L`, the level of the less successful, 0–4; `nil` where the company sets the target.
  package let lessSuccessful: Double?
  /// Where the target comes from.
  package let origin: Origin

  package init(target: Double, lessSuccessful: Double, _ origin: Origin) {
    self.target = target
    self.lessSuccessful = lessSuccessful
    self.origin = origin
  }

  /// A level that the company wants to reach.
  package init(ownTarget target: Double) {
    self.target = target
    lessSuccessful = nil
    origin = .target
  }

  package init(target: Double, contrast: Double, dependableDifference: Double? = nil, strength: Strength?) {
    let difference = Derivation.positivePart(dependableDifference ?? target - contrast)
    self.init(
      target: target, lessSuccessful: contrast,
      strength.map(Origin.coded) ?? .measured(MeasuredDifference(shrunk: difference, error: 0, shares: nil)))
  }

  /// What a measured benchmark knows of it.
  package var measured: MeasuredDifference? {
    if case .measured(let difference) = origin { difference } else { nil }
  }
  /// Support by the source; `nil` for measured benchmarks and for targets.
  package var strength: Strength? {
    if case .coded(let strength) = origin { strength } else { nil }
  }
  /// Where the target comes from.
  package var basis: TargetBasis {
    switch origin {
    case .coded(.own): .own
    case .coded: .coded
    case .measured: .measured
    case .target: .target
    }
  }
  /// `s`, how much a gap counts by where its target comes from.
  package var support: Double {
    switch origin {
    case .coded(let strength): Method.support(of: strength)
    case .measured(let difference): difference.shrunk.result
    case .target: Method.supportOfTarget
    }
  }

  /// `L`, or `T` where there is none.
  package var contrast: Double { lessSuccessful ?? target }
}
