import Questionnaire
import Scoring

/// Tries every set of steps of one dimension and takes the best by the words of the method (§7); shares no code with
/// the program.
struct EveryWay {
  /// How many steps each item takes, in the order of the questionnaire.
  private struct Plan {
    var levels: [Double?] = []
    var steps: [Int] = []
    var cost = 0
    var priority = 0.0
  }

  private let items: [Item]
  private let standings: [Rating]
  private let reference: [ItemID: ReferenceLevel]
  private let goal: Stage
  private var best: Plan?

  /// The level of each item that climbs, by the best set.
  private(set) var targets: [ItemID: Double] = [:]
  var cost: Int? { best?.cost }

  init(_ dimension: Dimension, in sample: SmallCase, to goal: Stage) {
    let all = dimension.fields.flatMap { sample.questionnaire.items(of: $0.id, in: .full) }
    items = sample.questionnaire.items.filter { item in all.contains { $0.id == item.id } }
    standings = items.map { sample.standings[$0.id] ?? .unanswered }
    reference = sample.reference
    self.goal = goal
    extend(Plan())
    for (index, item) in items.enumerated() where (best?.steps[index] ?? 0) > 0 {
      targets[item.id] = best?.levels[index]
    }
  }

  private mutating func extend(_ plan: Plan) {
    if let best, plan.cost > best.cost { return }
    let index = plan.steps.count
    guard index < items.count else {
      if reachesGoal(plan), isBetter(plan) { best = plan }
      return
    }
    guard let traits = items[index].scored else { return }
    let standing = standings[index]
    var next = plan
    next.steps.append(0)
    next.levels.append(standing.level)
    extend(next)
    guard standing.level != nil || (traits.isCore && standing.isApplicable) else { return }
    let start = standing.level ?? 0
    var level = start
    while level < 4 {
      let higher = level.rounded(.down) + 1
      guard let step = items[index].step(from: level)?.step else { return }
      next.cost += step.time.minutes
      next.steps[index] += 1
      if let reference = reference[items[index].id] {
        let difference = max(0, reference.target - reference.contrast) * traits.weight
        next.priority += (max(0, reference.target - level) - max(0, reference.target - higher)) * difference
      }
      next.levels[index] = higher
      level = higher
      extend(next)
    }
  }

  private func reachesGoal(_ plan: Plan) -> Bool {
    var fields: [FieldID: (points: Double, weight: Double)] = [:]
    for (index, item) in items.enumerated() {
      guard let traits = item.scored, standings[index].isApplicable else { continue }
      if traits.isCore, plan.levels[index] ?? 0 < goal.gate { return false }
      guard let level = plan.levels[index] else { continue }
      fields[traits.field, default: (0, 0)].points += level * traits.weight
      fields[traits.field, default: (0, 0)].weight += traits.weight
    }
    let sum = fields.values.reduce(0) { $0 + 25 * $1.points / $1.weight }
    return sum / Double(fields.count) >= goal.threshold - 1e-9
  }

  private func isBetter(_ plan: Plan) -> Bool {
    guard let best else { return true }
    guard plan.cost == best.cost else { return plan.cost < best.cost }
    guard (plan.priority - best.priority).magnitude < 1e-9 else { return plan.priority > best.priority }
    return best.steps.lexicographicallyPrecedes(plan.steps)
  }
}
