import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Way to the next stage (method §7)")
struct WayTests {
  private typealias Climb = Way.Climb

  /// One dimension `d` of the field `f` out of these items.
  private func way(
    _ items: [Item], _ standings: [ItemID: Rating], against reference: [ItemID: ReferenceLevel] = [:]
  ) throws -> Way? {
    let questionnaire = try Sample.questionnaire(dimensions: ["d": ["f"]], items: items)
    return Way(standings, in: questionnaire, form: .full, against: reference)
  }

  private func item(
    _ id: ItemID, core: Bool = false, weight: Double = 1, time: WorkingTime = 15, field: FieldID = "f"
  ) throws -> Item {
    try Sample.levelItem(id: id, field: field, core: core, weight: weight, time: time, notApplicable: true)
  }

  /// All steps of an item from `from` to `to`, each as long.
  private func climb(_ item: ItemID, from: Double?, to: Level, time: WorkingTime) -> Climb {
    let levels = Level.allCases.filter { Double($0.rawValue) > from ?? 0 && $0 <= to }
    return Climb(item: item, from: from, to: to, levels: levels, times: levels.map { _ in time })
  }

  @Test("The worked example of docs/method.md")
  func example() throws {
    // Fields f (a core, b of weight 3) and g (c, d): a 1, b 2, c 3, d 2. f = 7/16 = 43.75, g = 5/8 = 62.5,
    // D = 53.125: stage 2 by the gate; goal 3 needs 50 and a at 2. a 1→2 takes 30: f = 8/16 = 50, D = 56.25.
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        item("f.a", core: true, time: 30), item("f.b", weight: 3, time: 60), item("g.c", field: "g"),
        item("g.d", time: 60, field: "g"),
      ])
    var standings: [ItemID: Rating] = [
      "f.a": .level(1), "f.b": .level(2), "g.c": .level(3), "g.d": .level(2),
    ]
    let first = try #require(Way(standings, in: questionnaire, form: .full))
    let gate = climb("f.a", from: 1, to: 2, time: 30)
    #expect(first.goal == .integrated)
    #expect(first.legs.map(\.dimension) == ["d"])
    #expect(first.legs.map(\.value) == [53.125])
    #expect(first.legs.map(\.reached) == [56.25])
    #expect(first.climbs == [gate])
    // 100 · 1 / (4 · 4) / 2
    #expect(first.legs.first?.gains["f.a"]?.result == 3.125)
    #expect(first.cost == 30)
    // From there to 4: a to 3 by the gate (30 minutes): f = 9/16 = 56.25, D = 59.375; 15.625 points are missing.
    // Half a field is a share of 50/8 = 6.25 a level in g (c 15 minutes, one level left; d 60, two levels left),
    // in f 50/16 = 3.125 for a (30 minutes, one level left) and 9.375 for b (60, two levels left).
    // 15.625 = b + c (75 minutes). Without b it takes c + d + a for 105; b alone or b + a falls short.
    standings["f.a"] = .level(2)
    let second = try #require(Way(standings, in: questionnaire, form: .full))
    #expect(second.goal == .anchored)
    #expect(
      second.climbs == [
        climb("f.a", from: 2, to: 3, time: 30), climb("f.b", from: 2, to: 3, time: 60),
        climb("g.c", from: 3, to: 4, time: 15),
      ])
    #expect(second.cost == 105)
    #expect(second.legs.map(\.reached) == [75])
  }

  @Test("There is no way at the highest stage, nor while the stage is unknown")
  func none() throws {
    let items = [try item("f.a"), try item("f.b")]
    #expect(try way(items, ["f.a": .level(3), "f.b": .level(3)]) == nil)
    #expect(try way(items, ["f.a": .level(3), "f.b": .dontKnow]) == nil)
    #expect(try way(items, [:]) == nil)
  }

  @Test("Only the dimensions that lack the company's next stage have a leg")
  func onlyTheLowest() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"], "e": ["g"]],
      items: [item("f.a"), item("f.b"), item("g.a", time: 30, field: "g"), item("g.b", time: 60, field: "g")])
    let standings: [ItemID: Rating] = ["f.a": .level(2), "f.b": .level(2), "g.a": .level(1), "g.b": .level(2)]
    let way = try #require(Way(standings, in: questionnaire, form: .full))
    #expect(way.goal == .integrated)
    #expect(way.legs.map(\.dimension) == ["e"])
    #expect(way.climbs == [climb("g.a", from: 1, to: 2, time: 30)])
  }

  @Test("An open core item climbs from 0 to the gate and is part of the value from then on")
  func openCore() throws {
    let items = [try item("f.a"), try item("f.b"), try item("f.c"), try item("f.k", core: true, time: 30)]
    // Three at 4 are 100; k at the gate of stage 2, which is 1, makes it 13/16 = 81.25.
    let way = try #require(
      try way(items, ["f.a": .level(4), "f.b": .level(4), "f.c": .level(4), "f.k": .dontKnow]))
    #expect(way.goal == .craft)
    #expect(way.legs.map(\.value) == [100])
    #expect(way.legs.map(\.reached) == [81.25])
    #expect(way.climbs == [climb("f.k", from: nil, to: 1, time: 30)])
    #expect(way.climbs.map(\.cost) == [30])
  }

  @Test("An open core item can climb beyond the gate where that is the cheapest")
  func openCoreBeyondTheGate() throws {
    // a, b, c at 0 are 0; k (weight 1) at 1 makes 1/16. Three more levels are needed: k up to 4, at 15 minutes each.
    let items = [
      try item("f.a", time: 60), try item("f.b", time: 60), try item("f.c", time: 60), try item("f.k", core: true),
    ]
    let way = try #require(
      try way(items, ["f.a": .level(0), "f.b": .level(0), "f.c": .level(0), "f.k": .unanswered]))
    #expect(way.climbs == [climb("f.k", from: nil, to: 4, time: 15)])
    #expect(way.legs.map(\.reached) == [25])
  }

  @Test("Open items beside the core stay open, and items that do not apply are no part of the way")
  func openStays() throws {
    let items = try ["f.a", "f.b", "f.c", "f.d", "f.e"].map { try item($0) } + [item("f.k", core: true)]
    let way = try #require(
      try way(
        items,
        [
          "f.a": .level(0), "f.b": .level(0), "f.c": .level(0), "f.d": .dontKnow, "f.e": .notApplicable,
          "f.k": .notApplicable,
        ]))
    // Three items: 3 levels of 12 are 25.
    #expect(way.climbs == [climb("f.a", from: 0, to: 3, time: 15)])
    #expect(way.legs.map(\.reached) == [25])
  }

  @Test("A level between two is first taken to the next whole one, in its full time")
  func fractional() throws {
    // 2.5 and 1 are 3.5/8 = 43.75. 6.25 are missing: a to 3 brings 6.25 for 30 minutes, b to 2 brings 12.5 for 60.
    let way = try #require(
      try way([item("f.a", time: 30), item("f.b", time: 60)], ["f.a": .level(2.5), "f.b": .level(1)]))
    #expect(way.climbs == [climb("f.a", from: 2.5, to: 3, time: 30)])
    #expect(way.climbs.map(\.levels) == [[3]])
    #expect(way.cost == 30)
    // At the gate too: 1.5 is not 2.
    let gate = try #require(
      try self.way([item("f.a", core: true), item("f.b")], ["f.a": .level(1.5), "f.b": .level(4)]))
    #expect(gate.climbs == [climb("f.a", from: 1.5, to: 2, time: 15)])
  }

  @Test("Of equally cheap sets the one that covers more priority; levels above the target cover none")
  func priorityFirst() throws {
    // a, b, c at 1 are 25. Three of nine levels up, each for 15 minutes, make 6/12 = 50.
    let items = [try item("f.a"), try item("f.b"), try item("f.c")]
    let standings: [ItemID: Rating] = ["f.a": .level(1), "f.b": .level(1), "f.c": .level(1)]
    // A level of b covers 2 up to its target 3, one of c 1 up to 2, none of a. So b twice, c once: 2 + 2 + 1.
    let reference: [ItemID: ReferenceLevel] = ["f.b": coded(3, 1), "f.c": coded(2, 1)]
    let way = try #require(try way(items, standings, against: reference))
    #expect(
      way.climbs == [climb("f.b", from: 1, to: 3, time: 15), climb("f.c", from: 1, to: 2, time: 15)])
  }

  @Test("Of sets equal in cost and priority the earlier items take the steps")
  func orderLast() throws {
    let items = [try item("f.a"), try item("f.b"), try item("f.c")]
    let standings: [ItemID: Rating] = ["f.a": .level(3), "f.b": .level(1), "f.c": .level(1)]
    // 5/12; one more makes 50.
    #expect(try way(items, standings)?.climbs == [climb("f.a", from: 3, to: 4, time: 15)])
  }

  @Test("No set is dearer for the sake of priority")
  func costFirst() throws {
    let way = try way(
      [item("f.a", time: 30), item("f.b", time: 15)], ["f.a": .level(1), "f.b": .level(2)],
      against: ["f.a": coded(4, 0)])
    #expect(way?.climbs == [climb("f.b", from: 2, to: 3, time: 15)])
  }

  @Test("Weights that are no binary fractions reach exactly the bound")
  func noise() throws {
    // (0.1·2 + 0.2·2 + 0.3·2)/(4·0.6) = 50 on paper.
    let items = try zip(["f.a", "f.b", "f.c"] as [ItemID], [0.1, 0.2, 0.3]).map { try item($0, weight: $1) }
    let way = try #require(try way(items, ["f.a": .level(1), "f.b": .level(2), "f.c": .level(2)]))
    #expect(way.climbs == [climb("f.a", from: 1, to: 2, time: 15)])
  }

  @Test("The short form has a way of its own items")
  func shortForm() throws {
    let questionnaire = try Sample.small()
    let standings = all(.level(0), in: questionnaire)
    let way = try #require(Way(standings, in: questionnaire, form: .short))
    #expect(way.climbs.map(\.item) == questionnaire.items(in: .short).map(\.id))
    #expect(way.climbs.allSatisfy { $0.to == 1 && $0.from == 0 })
  }
}
