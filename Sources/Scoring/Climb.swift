import Questionnaire

/// The steps of one dimension to a stage: what the gates demand, then the shortest choice for the value (method §7).
///
/// Once the gates are passed, it is settled what a level more of each item adds to the value over the answered items; so
/// the rest is an exact covering problem.
struct Climb {
  let steps: [Plan.Step]
  let relaxed: [Plan.Relaxation]
  /// Of items with steps.
  let gains: [ItemID: Derivation]

  /// `nil` where the answered items reach the goal, or none is answered.
  ///
  /// - Parameters:
  ///   - items: the dimension's items in the form, in the order of the questionnaire.
  ///   - isNarrow: whether the dimension is an Engpass.
  init?(_ items: [ScoredItem], to goal: Stage, isNarrow: Bool) {
    let answered = items.filter { $0.level != nil }
    let gates = answered.map { $0.gateSteps(of: goal) }
    let passed = zip(answered, gates).map { item, steps in item.reaching(steps.last) }
    let fields = Dictionary(grouping: answered, by: \.traits.field).mapValues(\.weight)
    // Half of the noise: the other half is left for the rounding of the gains.
    guard let value = passed.answeredValue?.result,
      let need = CoverSum.units(goal.threshold - value - Method.noise / 2),
      need > 0 || gates.contains(where: { !$0.isEmpty })
    else { return nil }
    let gains = answered.map { item in
      Derivation.gain(
        weight: item.traits.weight, sum: fields[item.traits.field] ?? item.traits.weight, fields: fields.count)
    }
    // Each limit is given up only where there is no way within it.
    for count in 0...Plan.Relaxation.allCases.count {
      let relaxed = Array(Plan.Relaxation.allCases.prefix(count))
      let further = zip(passed, gates).map { item, gate in item.furtherSteps(after: gate.count, without: relaxed) }
      let choices = zip(passed.indices, further).compactMap { index, steps in
        passed[index].choices(steps, share: gains[index].result, factor: isNarrow ? Method.bottleneckFactor : 1)
      }
      guard choices.count == passed.count else { return nil }
      guard let chosen = CheapestCover(choices, reaching: need).chosen else { continue }
      let all = zip(gates, zip(further, chosen)).map { gate, choice in gate + choice.0.prefix(choice.1) }
      steps = all.flatMap { $0 }
      self.relaxed = relaxed
      self.gains = Dictionary(
        uniqueKeysWithValues: zip(answered, zip(all, gains)).filter { !$1.0.isEmpty }.map { ($0.id, $1.1) })
      return
    }
    return nil
  }
}

extension ScoredItem {
  /// The steps to the gate of a stage; none where there is no gate or it is passed.
  fileprivate func gateSteps(of goal: Stage) -> [Plan.Step] {
    guard traits.isCore else { return [] }
    var steps: [Plan.Step] = []
    var level = level ?? Method.highestLevel
    while !level.reaches(goal.gate), let step = step(from: level, isGate: true) {
      steps.append(step)
      level = Double(step.to.rawValue)
    }
    return steps
  }

  /// The steps from where it stands that the limits allow.
  ///
  /// - Parameter done: how many steps a gate already demands.
  fileprivate func furtherSteps(after done: Int, without relaxed: [Plan.Relaxation]) -> [Plan.Step] {
    guard !isParked || relaxed.contains(.parked) else { return [] }
    var steps: [Plan.Step] = []
    var level = level ?? Method.highestLevel
    while relaxed.contains(.steps) || done + steps.count < Method.mostSteps {
      if let reference, !relaxed.contains(.target), !(reference.target - level).reaches(Method.leastBelowTarget) {
        break
      }
      guard let step = step(from: level, isGate: false) else { break }
      steps.append(step)
      level = Double(step.to.rawValue)
    }
    return steps
  }

  private func step(from level: Double, isGate: Bool) -> Plan.Step? {
    rung(from: level).map { rung in
      Plan.Step(item: id, from: level, to: rung.to, minutes: rung.minutes, isGate: isGate, isParked: isParked)
    }
  }

  /// The item at the end of a step; without one as it is.
  fileprivate func reaching(_ step: Plan.Step?) -> ScoredItem {
    guard let step else { return self }
    var reached = self
    reached.standing = .level(Double(step.to.rawValue))
    return reached
  }

  /// Staying, and going each number of the steps; `share` is what a level adds to the value of the dimension. `nil`
  /// where that is no difference between two values.
  fileprivate func choices(_ steps: [Plan.Step], share: Double, factor: Double) -> [CheapestCover.Choice]? {
    let start = level ?? 0
    var choices = [CheapestCover.Choice.none]
    var minutes = 0
    for step in steps {
      let end = Double(step.to.rawValue)
      guard let gain = CoverSum.units((end - start) * share) else { return nil }
      minutes += step.minutes
      let sum = CoverSum(gain: gain, priority: closedGap(from: start, to: end) * factor)
      choices.append(CheapestCover.Choice(cost: minutes, sum: sum))
    }
    return choices
  }

  /// By how much the item's priority (method §6) falls, in a dimension that is no Engpass.
  private func closedGap(from start: Double, to end: Double) -> Double {
    guard let reference else { return 0 }
    let closed = max(0, reference.target - start) - max(0, reference.target - end)
    return closed * reference.support * traits.weight
  }
}
