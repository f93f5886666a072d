import Questionnaire

/// The ways of one dimension to a stage: first what the gates demand, then a choice of steps for the value (method §7).
///
/// Once the gates are passed, the set of items with a level is fixed; so every further step adds a fixed share to the
/// value, and the cheapest steps are an exact covering problem.
struct Ascent {
  private let goal: Stage
  /// The applicable items of the dimension.
  private let items: [ScoredItem]

  /// - Parameter items: the dimension's items in the form, in the order of the questionnaire.
  init(_ items: [ScoredItem], to goal: Stage) {
    self.goal = goal
    self.items = items.filter(\.standing.isApplicable)
  }

  /// The climbs in the order of the questionnaire, and what a level more of each item brings.
  struct Result {
    var climbs: [Way.Climb] = []
    var gains: [ItemID: Derivation] = [:]
  }

  /// The cheapest climbs; `nil` only where weights are too large to be added.
  var cheapest: Result? {
    let passed = items.map { $0.passing(goal) }
    let fields = Dictionary(grouping: passed, by: \.traits.field)
    let weights = fields.mapValues { items in items.filter { $0.level != nil }.weight }
    // Half of the noise: the other half is left for the rounding of the gains.
    guard let value = Derivation.mean(fields.values.compactMap { Derivation.value($0.terms(\.level))?.result }),
      let need = CoverSum.units(goal.threshold - value.result - Method.noise / 2)
    else { return nil }
    var choices: [[CheapestCover.Choice]] = []
    var gains: [Derivation] = []
    for item in passed {
      let gain = Derivation.gain(
        weight: item.traits.weight, sum: weights[item.traits.field] ?? 1, fields: fields.count)
      guard let all = item.choices(share: gain.result) else { return nil }
      choices.append(all)
      gains.append(gain)
    }
    guard let chosen = CheapestCover(choices, reaching: need).chosen else { return nil }
    var result = Result()
    for (index, steps) in chosen.enumerated() {
      let (item, passed) = (items[index], passed[index])
      let all = item.item.steps(from: item.level ?? 0, to: .highest)
      let atGate = passed.standing == item.standing ? nil : passed.standing.level
      let to = steps > 0 ? passed.stepsAbove[steps - 1].to.rawValue : atGate.map { Int($0) } ?? 0
      let taken = all.filter { $0.to.rawValue <= to }
      guard let last = taken.last else { continue }
      result.climbs.append(
        Way.Climb(item: item.id, from: item.level, to: last.to, levels: taken.map(\.to), times: taken.map(\.step.time)))
      result.gains[item.id] = gains[index]
    }
    return result
  }
}

extension ScoredItem {
  /// The item once the gate of `goal` is passed: an open core item has a level from then on.
  fileprivate func passing(_ goal: Stage) -> ScoredItem {
    guard traits.isCore, let level = level(ifOpen: Method.openAtGate), !level.reaches(goal.gate),
      let gate = item.levels.first(where: { Double($0.rawValue) >= goal.gate })
    else { return self }
    var passed = self
    passed.standing = .level(Double(gate.rawValue))
    return passed
  }

  /// The steps that it can still climb; none for an open item, whose next step nobody knows.
  fileprivate var stepsAbove: [(step: Step, to: Level)] { level.map { item.steps(from: $0, to: .highest) } ?? [] }

  /// Staying, and each of the levels above; `share` is what a level adds to the value of the dimension.
  fileprivate func choices(share: Double) -> [CheapestCover.Choice]? {
    let start = level ?? 0
    var choices = [CheapestCover.Choice.none]
    var minutes = 0
    for next in stepsAbove {
      let to = Double(next.to.rawValue)
      minutes += next.step.time.minutes
      guard let gain = CoverSum.units((to - start) * share) else { return nil }
      let sum = CoverSum(gain: gain, priority: priority(from: start, to: to))
      choices.append(CheapestCover.Choice(cost: minutes / CheapestCover.minutesOfUnit, sum: sum))
    }
    return choices
  }

  /// By how much the item's priority (method §6) falls.
  private func priority(from start: Double, to end: Double) -> Double {
    guard let reference else { return 0 }
    let closed = max(0, reference.target - start) - max(0, reference.target - end)
    return closed * reference.dependableDifference * traits.weight
  }
}
