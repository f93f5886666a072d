import Questionnaire

/// Every threshold and constant of docs/method.md, once; the comments name that page's headings.
///
/// What a group needs before anything of it is shown (§9) stands in `GroupRule` and beside it in `Benchmarks`.
package enum Method {
  // MARK: 2. Items and answers

  /// The highest level of an item; every value is a share of it.
  package static let highestLevel = Double(Level.highest.rawValue)

  // MARK: 3. Values

  /// All values run from 0 to this.
  package static let wholeValue = 100.0
  /// What coverage a field needs to be assessable; exactly that much suffices.
  package static let leastCoverage = 0.75
  /// At which levels open items stand for the bounds, one after the other.
  package static let openLevels = 0...highestLevel

  // MARK: 4. Stages

  /// What a dimension needs to be at a stage: the value, and the level of every core item.
  package static func needs(of stage: Stage) -> (value: Double, core: Double) {
    switch stage {
    case .tryingOut: (0, 0)
    case .craft: (25, 1)
    case .integrated: (50, 2)
    case .anchored: (75, 3)
    }
  }
  /// What an open core item counts as at the lower end of a stage; at the upper end it is at the highest level.
  package static let openAtGate = openLevels.lowerBound

  /// Up to what part of the uncertainty beside a threshold a stage is only just reached, or only just missed.
  package static let marginShare = 0.5

  // MARK: 5. Breadth and depth of knowledge

  /// From what level on an item counts as mastered, and as a strength.
  package static let mastery = 3.0
  /// The level of depth.
  package static let depth = highestLevel

  // MARK: 6. Comparison and gaps

  /// From what distance to the target on there is a gap, in levels.
  package static let leastGap = 0.5
  /// How much a gap counts by the support of its target.
  package static func support(of strength: Strength) -> Double {
    switch strength {
    case .explicit: 1
    case .inferred: 2.0 / 3
    case .own: 0.5
    }
  }
  /// How much a gap counts where the company sets its targets itself.
  package static let supportOfTarget = 1.0
  /// How much more a gap of an Engpass dimension counts than another.
  package static let bottleneckFactor = 2.0
  /// What each used level gets beside its count, so that nobody's variance is 0.
  package static let addedCount = 0.5
  /// From how many items on the measured differences draw each other to their mean.
  package static let fewestShrunk = 3

  // MARK: 7. Plan

  /// How many steps one item may take in a plan; no limit binds what a gate demands.
  package static let mostSteps = 2
  /// How far below its target an item must stand for a further step, in levels.
  package static let leastBelowTarget = 0.5
  /// How many next steps are shown.
  package static let mostNextSteps = 3
  /// How many of them are those of the Engpass.
  package static let mostOfBottleneck = 2
  /// How many questions are named of those that decide, and of those to clear up first.
  package static let mostNamed = 3

  // MARK: 8. Several people, several times

  /// From what distance of two perspectives on there is a perception gap, in levels.
  package static let perceptionGap = 2.0
  /// Of how many people at most single answers of a perspective are shown.
  package static let mostShownSingly = 4
  /// Of those who chose any option of an item, how many must have chosen one so that it counts as chosen.
  package static let leastChosen = 0.5
  /// σ: how far answers scatter around what is true, in levels.
  package static let scatter = 0.5
  /// Within how many σ 95 % of all such answers lie.
  package static let normalQuantile = 1.96

  // MARK: Verdict in words

  /// Items below this level have a first step.
  package static let firstStepsBelow = 3.0

  // MARK: Rounding noise

  /// Two numbers that are no further apart count as equal.
  package static let noise = 1e-9
}
