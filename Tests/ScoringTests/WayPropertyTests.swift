import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("The way against every set of steps there is")
struct WayPropertyTests {
  @Test(
    "It is the cheapest, then the one with the most priority, then the earliest", arguments: 0..<600 as Range<UInt64>)
  func optimum(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    let values = sample.values
    guard let way = sample.way else {
      #expect(values.stage == nil || values.stage == .anchored)
      return
    }
    #expect(way.goal == values.stage?.next)
    let lacking = values.dimensions.filter { ($0.stage ?? .tryingOut) < way.goal }
    #expect(way.legs.map(\.dimension) == lacking.map(\.id))
    for leg in way.legs {
      let dimension = try #require(sample.questionnaire.dimension(leg.dimension))
      let every = EveryWay(dimension, in: sample, to: way.goal)
      #expect(leg.cost == every.cost)
      #expect(
        Dictionary(uniqueKeysWithValues: leg.climbs.map { ($0.item, Double($0.to.rawValue)) }) == every.targets)
    }
  }

  @Test("At its end every leg has the goal and the value it names", arguments: 0..<600 as Range<UInt64>)
  func reached(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    guard let way = sample.way else { return }
    let after = sample.values(after: way.climbs)
    for leg in way.legs {
      #expect(after[leg.dimension]?.stage.map { $0 >= way.goal } == true)
      #expect(after[leg.dimension]?.value == leg.reached)
      #expect(sample.values[leg.dimension]?.value == leg.value)
      #expect(leg.cost > 0)
    }
    #expect(after.stage == way.goal)
  }

  @Test("Without any one of its steps it misses the goal", arguments: 0..<600 as Range<UInt64>)
  func noStepTooMuch(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    guard let way = sample.way else { return }
    for (index, climb) in way.climbs.enumerated() {
      var climbs = way.climbs
      climbs.remove(at: index)
      if let level = climb.levels.dropLast().last {
        climbs.append(
          Way.Climb(
            item: climb.item, from: climb.from, to: level, levels: climb.levels.dropLast(),
            times: climb.times.dropLast()))
      }
      #expect(try #require(sample.values(after: climbs).stage) < way.goal)
    }
  }

  @Test(
    "Climbs stand in the order of the questionnaire, once for each item, and go up", arguments: 0..<600 as Range<UInt64>
  )
  func form(seed: UInt64) throws {
    let sample = try SmallCase(seed: seed)
    guard let way = sample.way else { return }
    for leg in way.legs {
      let positions = leg.climbs.map { sample.questionnaire.position(of: $0.item) }
      #expect(positions == Set(positions).sorted())
    }
    for climb in way.climbs {
      let item = try #require(sample.questionnaire.item(climb.item))
      let steps = item.steps(from: climb.from ?? 0, to: climb.to)
      #expect(climb.from == sample.standings[climb.item]?.level)
      #expect(climb.levels == steps.map(\.to) && climb.times == steps.map(\.step.time))
      #expect(climb.from != nil || item.scored?.isCore == true)
      #expect(climb.levels.last == climb.to)
      #expect(climb.cost == steps.reduce(0) { $0 + $1.step.time.minutes })
    }
  }

  @Test("It is found for larger questionnaires too and reaches its goal", arguments: 0..<100 as Range<UInt64>)
  func larger(seed: UInt64) throws {
    let sample = try RandomCase(seed: seed)
    let way = Way(sample.standings, in: sample.questionnaire, form: .full, against: sample.reference)
    guard let stage = sample.values.stage, let goal = stage.next else {
      #expect(way == nil)
      return
    }
    let climbs = try #require(way).climbs
    var after = sample.standings
    for climb in climbs { after[climb.item] = .level(Double(climb.to.rawValue)) }
    #expect(Values(after, in: sample.questionnaire, form: .full).stage == goal)
  }
}

extension SmallCase {
  fileprivate func values(after climbs: [Way.Climb]) -> Values {
    var after = standings
    for climb in climbs { after[climb.item] = .level(Double(climb.to.rawValue)) }
    return Values(after, in: questionnaire, form: .full)
  }
}
