import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("The plan against every set of steps there is")
struct PlanPropertyTests {
  private static let seeds: Range<UInt64> = 0..<400

  @Test("Each leg takes the least minutes, then closes the most priority, then climbs early", arguments: seeds)
  func optimum(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    let (values, plan) = (sample.appraisal.values, try #require(sample.appraisal.plan))
    guard let goal = plan.goal else {
      #expect(values.stages?.answered == nil || values.stages?.answered == .anchored)
      #expect(plan.steps.isEmpty)
      return
    }
    #expect(goal == values.stages?.answered?.next)
    #expect(
      plan.legs.map(\.dimension) == values.dimensions.filter { ($0.stages?.low ?? .anchored) < goal }.map(\.id))
    for leg in plan.legs {
      guard let stage = values[leg.dimension]?.stages?.answered, stage < goal else {
        #expect(leg.steps.isEmpty && leg.relaxed.isEmpty && !leg.clarify.isEmpty)
        continue
      }
      let every = EveryPlan(
        try #require(sample.questionnaire.dimension(leg.dimension)), in: sample, to: goal,
        isBottleneck: values.bottleneck.contains(leg.dimension))
      #expect(leg.minutes == every.minutes)
      #expect(leg.relaxed.count == every.relaxed)
      #expect(
        Dictionary(leg.steps.map { ($0.item, Double($0.to.rawValue)) }) { _, last in last } == every.targets)
    }
  }

  @Test("The cases have legs with and without steps, gates, parked questions, and every limit given up")
  func variety() throws {
    var relaxed = [0, 0, 0, 0]
    var (gates, parked, clarified) = (0, 0, 0)
    for seed in Self.seeds {
      for leg in try SmallCase(seed: seed).appraisal.plan?.legs ?? [] {
        if leg.steps.isEmpty { clarified += 1 } else { relaxed[leg.relaxed.count] += 1 }
        gates += leg.steps.filter(\.isGate).count
        parked += leg.steps.filter(\.isParked).count
      }
    }
    #expect(relaxed.allSatisfy { $0 >= 3 } && min(gates, parked, clarified) >= 10, "\(relaxed)")
  }

  @Test("When its levels are put in, the answered items reach the goal, with the value it names", arguments: seeds)
  func reached(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    guard let plan = sample.appraisal.plan, let goal = plan.goal else { return }
    let after = sample.appraisal(of: sample.standings(after: plan.steps)).values
    // A scale with few levels may lead beyond it.
    #expect(try #require(after.stages?.answered) >= goal)
    for leg in plan.legs {
      #expect(after[leg.dimension]?.answered == leg.reached)
      #expect(sample.appraisal.values[leg.dimension]?.answered == leg.value)
      #expect(leg.steps.isEmpty || leg.minutes > 0)
    }
  }

  @Test("No step goes beyond a target, but what a gate demands and what a given-up limit allows", arguments: seeds)
  func limits(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    for leg in sample.appraisal.plan?.legs ?? [] {
      for step in leg.steps where !step.isGate {
        if !leg.relaxed.contains(.parked) { #expect(!sample.parked.contains(step.item)) }
        if !leg.relaxed.contains(.steps) { #expect(leg.steps.filter { $0.item == step.item }.count <= 2) }
        if !leg.relaxed.contains(.target), let target = sample.reference[step.item]?.target {
          #expect(step.from <= target - 0.5 + 1e-9)
        }
      }
      for step in leg.steps {
        #expect(step.isParked == sample.parked.contains(step.item))
        #expect(Double(step.to.rawValue) > step.from)
      }
      #expect(leg.relaxed == Array(Plan.Relaxation.allCases.prefix(leg.relaxed.count)))
    }
  }

  @Test("Without any one of its steps a leg misses the goal", arguments: seeds)
  func noStepTooMuch(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    guard let plan = sample.appraisal.plan, let goal = plan.goal else { return }
    for item in Set(plan.steps.map(\.item)) {
      var steps = plan.steps
      let last = try #require(steps.lastIndex { $0.item == item })
      steps.remove(at: last)
      let after = sample.appraisal(of: sample.standings(after: steps)).values
      #expect(try #require(after.stages?.answered) < goal)
    }
  }

  @Test("Another order of the questions changes no minute and no limit", arguments: seeds)
  func order(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    var random = SplitMix64(seed: seed + 1)
    let shuffled = try RandomCase.questionnaire(
      sample.questionnaire.dimensions, sample.questionnaire.items.shuffled(using: &random))
    let other = Appraisal(
      sample.standings, in: shuffled, form: .full, against: sample.reference, parked: sample.parked)
    let (plan, twin) = (try #require(sample.appraisal.plan), try #require(other.plan))
    #expect(plan.goal == twin.goal)
    #expect(plan.legs.map(\.minutes) == twin.legs.map(\.minutes))
    #expect(plan.legs.map(\.relaxed) == twin.legs.map(\.relaxed))
    #expect(plan.legs.map { Set($0.clarify) } == twin.legs.map { Set($0.clarify) })
    for (leg, other) in zip(plan.legs, twin.legs) {
      #expect(Set(leg.steps.filter(\.isGate)) == Set(other.steps.filter(\.isGate)))
    }
  }

  @Test("It is found for larger questionnaires too and reaches its goal", arguments: 0..<100 as Range<UInt64>)
  func larger(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let appraisal = Appraisal(sample.standings, in: sample.questionnaire, form: .full, against: sample.reference)
    guard let plan = appraisal.plan, let goal = plan.goal else { return }
    var after = sample.standings
    for step in plan.steps { after[step.item] = .level(Double(step.to.rawValue)) }
    #expect(Values(after, in: sample.questionnaire, form: .full).stages?.answered == goal)
  }

  @Test("The next steps are at most three, of different items, from the plan or a gap, none parked", arguments: seeds)
  func next(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    let appraisal = sample.appraisal
    let steps = appraisal.next.steps
    #expect(steps.count <= 3 && Set(steps.map(\.item)).count == steps.count)
    for step in steps {
      #expect(!sample.parked.contains(step.item))
      #expect(step.from == sample.standings[step.item]?.level)
      switch step.source {
      case .gate, .plan:
        #expect(
          appraisal.plan?.steps.first { $0.item == step.item }.map { $0.isGate == (step.source == .gate) } == true)
      case .gap: #expect(appraisal.values[gap: step.item] != nil)
      }
    }
    let candidates = Set(
      (appraisal.plan?.steps.map(\.item).filter { !sample.parked.contains($0) } ?? [])
        + appraisal.values.gaps.map(\.item))
    #expect(steps.count == min(3, candidates.count))
  }
}

extension SmallCase {
  fileprivate func standings(after steps: [Plan.Step]) -> [ItemID: Rating] {
    var after = standings
    for step in steps { after[step.item] = .level(Double(step.to.rawValue)) }
    return after
  }
}
