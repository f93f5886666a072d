import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Stages as intervals (method §4)")
struct StageIntervalTests {
  /// Dimensions a and b of four items each; `a.x` and `b.x` are core items.
  private func company(_ a: [Rating], _ b: [Rating]) throws -> Values {
    let items = try ["a", "b"].flatMap { name in
      try ["x", "y", "z", "u"].map { item in
        try Sample.levelItem(
          id: try #require(ItemID("\(name).\(item)")), field: try #require(FieldID(name)), core: item == "x",
          notApplicable: true)
      }
    }
    let questionnaire = try Sample.questionnaire(dimensions: ["a": ["a"], "b": ["b"]], items: items)
    return values(of: questionnaire, Dictionary(uniqueKeysWithValues: zip(items.map(\.id), a + b)))
  }

  private func levels(_ levels: Double...) -> [Rating] { levels.map { .level($0) } }

  @Test("An open core item decides alone where the value is not in doubt")
  func coreAlone() throws {
    // a: x, u open, 4 + 4 = 8/16 = 50 to 100. With x at the gate of 4 (3): 11/16 = 68.75 < 75, so u decides too.
    let open = try company([.dontKnow, .level(4), .level(4), .unanswered], levels(4, 4, 4, 4))
    #expect(open.stages == StageInterval(low: .tryingOut, high: .anchored, answered: .anchored))
    #expect(open.decides == ["a.x", "a.u"])
    // Only x open: with x at 3 it is 15/16; the value is in no doubt.
    let core = try company([.dontKnow, .level(4), .level(4), .level(4)], levels(4, 4, 4, 4))
    #expect(core.stages == StageInterval(low: .tryingOut, high: .anchored, answered: .anchored))
    #expect(core.decides == ["a.x"])
    #expect(core.narrowest.dimensions.isEmpty && core.narrowest.least == ["a", "b"])
  }

  @Test("Open items that change no stage decide nothing")
  func settled() throws {
    // a: u open: 12/16 = 75 to 100, stage 4 either way.
    let values = try company([.level(4), .level(4), .level(4), .unanswered], levels(4, 4, 4, 4))
    #expect(values.stages?.settled == .anchored)
    #expect(values.decides.isEmpty)
  }

  @Test("A dimension that cannot pull the company down decides nothing")
  func unconcerned() throws {
    // a: 4 + 4 + 4 = 75 and x, z … b: 4/16 = 25, settled at stage 2; a: u open, 8/16 = 50 to 75: at least stage 3.
    let values = try company([.level(4), .level(4), .level(0), .unanswered], levels(1, 1, 1, 1))
    #expect(values.dimensions.map(\.stages?.low) == [.integrated, .craft])
    #expect(values.dimensions.map(\.decides) == [["a.u"], []])
    #expect(values.stages?.settled == .craft)
    #expect(values.decides.isEmpty)
  }

  @Test("Core items come first, then the order of the questionnaire, over all dimensions")
  func order() throws {
    let values = try company(
      [.unanswered, .unanswered, .level(2), .level(2)], [.unanswered, .level(2), .level(2), .unanswered])
    #expect(values.decides == ["a.x", "b.x", "a.y", "b.u"])
  }

  @Test("Nothing answered: 1 to 4, no stage of answered items, no Engpass")
  func nothing() throws {
    let values = try company(Array(repeating: .unanswered, count: 4), Array(repeating: .dontKnow, count: 4))
    #expect(values.stages == StageInterval(low: .tryingOut, high: .anchored, answered: nil))
    #expect(values.unsaid == ["a", "b"])
    #expect(values.narrowest == .none)
  }

  @Test("A dimension of which nothing applies stays out, and is named")
  func leftOut() throws {
    let values = try company(Array(repeating: .notApplicable, count: 4), levels(2, 2, 2, 2))
    #expect(values.leftOut == ["a"])
    #expect(values.unsaid.isEmpty)
    let settled = StageInterval(low: .integrated, high: .integrated, answered: .integrated)
    #expect(values.dimensions.map(\.stages) == [nil, settled])
    #expect(values.stages == settled)
    #expect(values.narrowest == Bottleneck(dimensions: ["b"], isProvisional: false, near: [], least: []))
  }

  @Test("The stage of the answered items skips open core items, and so does the Engpass")
  func answered() throws {
    // a: x open, 2, 2, 2: 50, integrated. b: 1, 3, 3, 3 = 62.5, held at craft by x.
    let values = try company([.dontKnow, .level(2), .level(2), .level(2)], levels(1, 3, 3, 3))
    #expect(values.dimensions.map(\.stages?.answered) == [.integrated, .craft])
    #expect(values.stages == StageInterval(low: .tryingOut, high: .craft, answered: .craft))
    // a may be at stage 1.
    #expect(values.narrowest == Bottleneck(dimensions: ["b"], isProvisional: true, near: [], least: []))
    #expect(values.decides == ["a.x"])
  }

  @Test("Two named dimensions are settled only where nothing is open in either")
  func ties() throws {
    let equal = try company(levels(1, 1, 1, 1), levels(1, 1, 1, 1))
    #expect(equal.narrowest == Bottleneck(dimensions: ["a", "b"], isProvisional: false, near: [], least: []))
    // a: u open, answered 25: 3/16 = 18.75 to 7/16 = 43.75.
    let open = try company([.level(1), .level(1), .level(1), .unanswered], levels(1, 1, 1, 1))
    #expect(open.narrowest == Bottleneck(dimensions: ["a", "b"], isProvisional: true, near: [], least: []))
  }

  @Test("A dimension of the same stage within the uncertainty of both is nearly as narrow")
  func near() throws {
    // u of each: 1.96 · 25 · ½ · √4/4 = 12.25; together √2 · 12.25 = 17.32. a 25, b 37.5: 12.5 above.
    let near = try company(levels(1, 1, 1, 1), levels(1, 1, 2, 2))
    #expect(near.narrowest == Bottleneck(dimensions: ["a"], isProvisional: false, near: ["b"], least: []))
    // b 43.75: 18.75 above, far enough.
    let far = try company(levels(1, 1, 1, 1), levels(1, 2, 2, 2))
    #expect(far.narrowest.near.isEmpty)
    // b 25, a 18.75: another stage.
    let other = try company(levels(0, 1, 1, 1), levels(1, 1, 1, 1))
    #expect(other.narrowest == Bottleneck(dimensions: ["a"], isProvisional: false, near: [], least: []))
  }

  @Test("At the highest stage there is no Engpass, but the lowest dimension has room to grow")
  func least() throws {
    let values = try company(levels(3, 3, 4, 4), levels(3, 3, 3, 3))
    #expect(values.narrowest == Bottleneck(dimensions: [], isProvisional: false, near: [], least: ["b"]))
    #expect(values.bottleneck.isEmpty)
  }

  @Test("Whatever the open answers turn out to be, the stage lies in the interval", arguments: 0..<200 as Range<UInt64>)
  func encloses(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed)
    let values = sample.values
    for _ in 0..<5 {
      var completed = sample.standings
      for (item, standing) in sample.standings.sorted(by: { $0.key < $1.key })
      where standing.isApplicable && standing.level == nil {
        completed[item] = .level(Double(Int.random(in: 0...4, using: &sample.random)))
      }
      let later = Values(completed, in: sample.questionnaire, form: .full)
      for (now, then) in zip(values.dimensions, later.dimensions) {
        guard let interval = now.stages, let stage = then.stages?.settled else {
          #expect(now.stages == nil && then.stages == nil)
          continue
        }
        #expect(interval.low <= stage && stage <= interval.high)
      }
      guard let interval = values.stages, let stage = later.stages?.settled else { continue }
      #expect(interval.low <= stage && stage <= interval.high)
      if !values.narrowest.isProvisional, !values.bottleneck.isEmpty {
        #expect(later.bottleneck == values.bottleneck)
      }
    }
  }

  @Test("Once the deciding items are answered, the others change no stage", arguments: 0..<200 as Range<UInt64>)
  func decides(seed: UInt64) throws {
    var sample = try RandomCase(seed: seed)
    let decisive = Set(sample.values.decides)
    let open = sample.standings.filter { $0.value.isApplicable && $0.value.level == nil }.keys.sorted()
    for _ in 0..<5 {
      var answered = sample.standings
      for item in open where decisive.contains(item) {
        answered[item] = .level(Double(Int.random(in: 0...4, using: &sample.random)))
      }
      let stages = Values(answered, in: sample.questionnaire, form: .full).stages
      for item in open where !decisive.contains(item) {
        answered[item] = .level(Double(Int.random(in: 0...4, using: &sample.random)))
      }
      let later = Values(answered, in: sample.questionnaire, form: .full).stages
      #expect(stages?.low == stages?.high)
      #expect(later?.low == stages?.low && later?.high == stages?.high)
    }
  }

  @Test("Where nothing decides the stage is settled, and the other way round", arguments: 0..<200 as Range<UInt64>)
  func nothingDecides(seed: UInt64) throws {
    let values = try RandomCase(seed: seed).values
    #expect(values.decides.isEmpty == (values.stages?.settled != nil || values.stages == nil))
    for dimension in values.dimensions {
      #expect(dimension.decides.isEmpty == (dimension.stage != nil || dimension.stages == nil))
    }
  }
}
