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
  /// What an open core item counts as.
  package static let openAtGate = 0.0

  // MARK: 5. Breadth and depth of knowledge

  /// From what level on an item counts as mastered, and as a strength.
  package static let mastery = 3.0

  // MARK: 8. Several people, several times

  /// From what distance of two perspectives on there is a perception gap, in levels.
  package static let perceptionGap = 2.0
  /// Of how many people at most single answers of a perspective are shown.
  package static let mostShownSingly = 4
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
