import Questionnaire
import Scoring

/// Tries every set of steps of one dimension and takes the best by the words of the method (§7); shares no code with
/// the program.
struct EveryPlan {
  /// One item that has a level.
  private struct Candidate {
    let item: Item
    let field: FieldID
    let isCore: Bool
    let weight: Double
    let level: Double
    let reference: ReferenceLevel?
    let isParked: Bool
  }

  private struct Choice {
    var levels: [Double] = []
    var steps: [Int] = []
    var minutes = 0
    var priority = 0.0
  }

  private let candidates: [Candidate]
  private let goal: Stage
  private let factor: Double
  private var best: Choice?

  /// The level of each item that climbs, by the best set.
  private(set) var targets: [ItemID: Double] = [:]
  /// How many limits had to go: 1 the target, 2 the number of steps as well, 3 parked items as well.
  private(set) var relaxed = 0
  var minutes: Int? { best?.minutes }

  init(_ dimension: Dimension, in sample: SmallCase, to goal: Stage, isBottleneck: Bool) {
    let fields = dimension.fields.map(\.id)
    candidates = sample.questionnaire.items.compactMap { item in
      guard let traits = item.scored, fields.contains(traits.field), let level = sample.standings[item.id]?.level
      else { return nil }
      return Candidate(
        item: item, field: traits.field, isCore: traits.isCore, weight: traits.weight, level: level,
        reference: sample.reference[item.id], isParked: sample.parked.contains(item.id))
    }
    self.goal = goal
    factor = isBottleneck ? 2 : 1
    for count in 0...3 {
      relaxed = count
      extend(Choice())
      if best != nil { break }
    }
    for (index, candidate) in candidates.enumerated() where (best?.steps[index] ?? 0) > 0 {
      targets[candidate.item.id] = best?.levels[index]
    }
  }

  private mutating func extend(_ choice: Choice) {
    if let best, choice.minutes > best.minutes { return }
    let index = choice.steps.count
    guard index < candidates.count else {
      if reachesGoal(choice), isBetter(choice) { best = choice }
      return
    }
    let candidate = candidates[index]
    var next = choice
    next.steps.append(0)
    next.levels.append(candidate.level)
    if !isBelowGate(candidate, candidate.level) { extend(next) }
    var level = candidate.level
    while level < 4, isAllowed(candidate, from: level, done: next.steps[index]) {
      let (higher, minutes) = candidate.item.next(from: level)
      next.minutes += minutes
      next.steps[index] += 1
      if let reference = candidate.reference {
        let closed = max(0, reference.target - level) - max(0, reference.target - higher)
        next.priority += closed * Self.support(reference.strength) * candidate.weight * factor
      }
      next.levels[index] = higher
      level = higher
      if !isBelowGate(candidate, level) { extend(next) }
    }
  }

  private static func support(_ strength: Strength?) -> Double {
    switch strength {
    case .explicit: 1
    case .inferred: 2.0 / 3
    case .own: 0.5
    case nil: 0
    }
  }

  private func isBelowGate(_ candidate: Candidate, _ level: Double) -> Bool { candidate.isCore && level < goal.gate }

  private func isAllowed(_ candidate: Candidate, from level: Double, done: Int) -> Bool {
    if isBelowGate(candidate, level) { return true }
    if candidate.isParked, relaxed < 3 { return false }
    if done >= 2, relaxed < 2 { return false }
    if let target = candidate.reference?.target, target - level < 0.5, relaxed < 1 { return false }
    return true
  }

  private func reachesGoal(_ choice: Choice) -> Bool {
    var fields: [FieldID: (points: Double, weight: Double)] = [:]
    for (candidate, level) in zip(candidates, choice.levels) {
      fields[candidate.field, default: (0, 0)].points += level * candidate.weight
      fields[candidate.field, default: (0, 0)].weight += candidate.weight
    }
    let sum = fields.values.reduce(0) { $0 + 25 * $1.points / $1.weight }
    return sum / Double(fields.count) >= goal.threshold - 1e-9
  }

  private func isBetter(_ choice: Choice) -> Bool {
    guard let best else { return true }
    guard choice.minutes == best.minutes else { return choice.minutes < best.minutes }
    guard (choice.priority - best.priority).magnitude < 1e-9 else { return choice.priority > best.priority }
    return best.steps.lexicographicallyPrecedes(choice.steps)
  }
}

extension Item {
  /// The next level and the minutes to it, by the words of the method.
  func next(from level: Double) -> (level: Double, minutes: Int) {
    let used = levels.map { Double($0.rawValue) }
    let (from, to) = (used.last { $0 <= level } ?? 0, used.first { $0 > level } ?? 4)
    return (to, Level(Int(from)).flatMap { scored?.steps[from: $0]?.time.minutes } ?? 0)
  }
}
