package import Questionnaire

/// Whether a dimension is at a stage, need by need (method §4).
package struct StageTest: Hashable, Sendable {
  /// Something that a stage asks for, and what there is of it.
  package enum Need: Hashable, Sendable {
    /// The value of the dimension.
    case value(Double, least: Double)
    /// The level of every core item; those of `below` are lower. One that does not apply is skipped.
    case core(least: Double, below: [ItemID])

    /// Whether there is enough of it.
    package var isMet: Bool {
      switch self {
      case .value(let value, let least): value.reaches(least)
      case .core(least: _, let below): below.isEmpty
      }
    }
  }

  /// Which stage.
  package let stage: Stage
  /// What it asks for.
  package let needs: [Need]

  /// Whether the stage is reached.
  package var isPassed: Bool { needs.allSatisfy(\.isMet) }

  /// - Parameters:
  ///   - value: the value of the dimension.
  ///   - items: its items in the form, in the order of the questionnaire.
  ///   - open: the level at which open core items stand; `nil` = they are skipped.
  init(_ stage: Stage, value: Double, items: [ScoredItem], open: Double?) {
    self.stage = stage
    needs = [
      .value(value, least: stage.threshold),
      .core(
        least: stage.gate,
        below: items.filter { $0.traits.isCore && !($0.level(ifOpen: open)?.reaches(stage.gate) ?? true) }.map(\.id)),
    ]
  }

  /// Every stage; empty without a value.
  static func all(value: Double?, items: [ScoredItem], open: Double?) -> [StageTest] {
    value.map { value in Stage.allCases.map { StageTest($0, value: value, items: items, open: open) } } ?? []
  }
}

/// What the next stage still lacks (method §4, “fehlt noch”).
package struct Missing: Hashable, Sendable {
  /// The next stage.
  package let stage: Stage
  /// Points of the dimension's value, 0 when it suffices.
  package let points: Double
  /// Core items below the gate, in the order of the questionnaire.
  package let core: [ItemID]

  package init(stage: Stage, points: Double, core: [ItemID]) {
    self.stage = stage
    self.points = points
    self.core = core
  }
}

extension Stage {
  /// The highest stage that a core item allows its dimension; the highest of all when it does not apply.
  package static func allowed(by standing: Rating) -> Stage {
    guard standing.isApplicable else { return .anchored }
    let level = standing.level ?? Method.openAtGate
    return allCases.last { level.reaches($0.gate) } ?? .tryingOut
  }
}

extension [StageTest] {
  /// The highest stage that is passed; `nil` without tests.
  var highest: Stage? { isEmpty ? nil : last(where: \.isPassed)?.stage ?? .tryingOut }

  /// What the stage after `stage` lacks; `nil` at the highest.
  func missing(after stage: Stage) -> Missing? {
    guard let test = first(where: { $0.stage == stage.next }) else { return nil }
    var (points, core): (Double, [ItemID]) = (0, [])
    for need in test.needs where !need.isMet {
      switch need {
      case .value(let value, let least): points = least - value
      case .core(least: _, let below): core = below
      }
    }
    return Missing(stage: test.stage, points: points, core: core)
  }
}
