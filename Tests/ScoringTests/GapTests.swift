import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Gaps and their order (method §6)")
struct GapTests {
  @Test("A gap is target less level, its priority times support, weight and twice in an Engpass")
  func priority() throws {
    // g = 3 − 1 = 2, inferred 2/3, w = 1.5, and the one dimension is the Engpass: p = 2 · 2/3 · 1.5 · 2 = 4
    let gaps = try values(
      of: oneField(weights: [1.5, 1]), ["f.a": .level(1), "f.b": .level(4)],
      against: ["f.a": coded(3, 2, .inferred), "f.b": coded(3, 0)]
    ).gaps
    #expect(
      gaps == [Gap(item: "f.a", level: 1, reference: coded(3, 2, .inferred), weight: 1.5, isInBottleneck: true)])
    #expect(gaps.first?.priority.isAbout(4) == true)
    #expect(gaps.first?.product.operation == .product([2, 2.0 / 3, 1.5, 2]))
    #expect(gaps.first?.gap == 2)
  }

  @Test(
    "Support counts explicit 1, inferred two thirds, our own a half, whatever the contrast is",
    arguments: zip([Strength.explicit, .inferred, .own], [2, 4.0 / 3, 1]))
  func support(strength: Strength, priority: Double) {
    // g = 2, w = 1
    for contrast in [0.0, 2, 4] {
      let gap = Gap(item: "f.a", level: 2, reference: coded(4, contrast, strength), weight: 1)
      #expect(gap.priority.isAbout(priority))
    }
  }

  @Test("A target that the company sets has no contrast and counts in full")
  func ownTarget() {
    let gap = Gap(item: "f.a", level: 1.5, reference: ReferenceLevel(ownTarget: 3), weight: 2)
    #expect(gap.reference.lessSuccessful == nil && gap.strength == nil)
    // (3 − 1.5) · 1 · 2
    #expect(gap.priority == 3)
  }

  @Test("A measured benchmark weighs with its shrunken difference")
  func measured() throws {
    // g = 3.2 − 1 = 2.2, Δ̂ 0.5, twice in the Engpass: p = 2.2
    let measured = ReferenceLevel(
      target: 3.2, lessSuccessful: 2,
      .measured(MeasuredDifference(shrunk: .positivePart(0.5), error: 0.3, shares: nil)))
    let gaps = try values(
      of: oneField(weights: [1, 1]), ["f.a": .level(1), "f.b": .level(4)], against: ["f.a": measured]
    ).gaps
    #expect(gaps.count == 1)
    #expect(gaps.first?.priority.isAbout(2.2) == true)
    #expect(gaps.first?.contrast == 2)
  }

  @Test("Less than half a level is no gap, half a level is")
  func reached() throws {
    let gaps = try values(
      of: oneField(weights: [1, 1, 1, 1]),
      ["f.a": .level(3), "f.b": .level(2.25), "f.c": .level(2.5), "f.d": .level(4)],
      against: ["f.a": coded(3, 0), "f.b": coded(2.5, 3), "f.c": coded(3, 2), "f.d": coded(3, 0)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.c"])
  }

  @Test("Parked items are in no list but their own; value and stage stay")
  func parked() throws {
    let questionnaire = try oneField(weights: [1, 1, 1], core: [1])
    let reference: [ItemID: ReferenceLevel] = ["f.a": coded(3, 1), "f.b": coded(3, 1), "f.c": coded(3, 1)]
    let standings = all(.level(1), in: questionnaire)
    let values = Values(standings, in: questionnaire, form: .full, against: reference, parked: ["f.b", "f.c", "x.y"])
    #expect(values.gaps.map(\.item) == ["f.a"])
    #expect(values.parked == ["f.b", "f.c"])
    #expect(values.parkedGaps.map(\.item) == ["f.b", "f.c"])
    let open = Values(standings, in: questionnaire, form: .full, against: reference)
    #expect(values.dimensions == open.dimensions && values.stages == open.stages)
    #expect(open.gaps.map(\.item) == ["f.b", "f.a", "f.c"])
  }

  @Test("A gap that is half a level apart from rounding is one")
  func noise() throws {
    let gaps = try values(
      of: oneField(weights: [1, 1]), ["f.a": .level(3)], against: ["f.a": coded(3.4999999999999, 0)]
    ).gaps
    #expect(gaps.count == 1)
  }

  @Test("Only answered items have gaps", arguments: [Rating.dontKnow, .unanswered, .notApplicable])
  func answeredOnly(standing: Rating) throws {
    let gaps = try values(
      of: oneField(weights: [1, 1]), ["f.a": standing, "f.b": .level(1)],
      against: ["f.a": coded(4, 0), "f.b": coded(3, 0)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.b"])
  }

  @Test("Gaps of items beyond the short form are not listed")
  func shortForm() throws {
    let questionnaire = try Sample.small()
    let gaps = values(
      of: questionnaire, all(.level(1), in: questionnaire), form: .short,
      against: ["fachwissen.a": coded(3, 0), "fachwissen.b": coded(4, 0)]
    ).gaps
    #expect(gaps.map(\.item) == ["fachwissen.a"])
  }

  @Test("Higher priority comes first, before core and time")
  func byPriority() throws {
    let questionnaire = try Sample.small()
    var standings = all(.level(2), in: questionnaire)
    standings["beteiligung.b"] = .level(1)
    // Engpass is kultur (lowest value): its gap 1 · ½ · 2 = 1; that of kompetenz 2 · ⅔ = 1.33.
    let values = values(
      of: questionnaire, standings,
      against: ["beteiligung.b": coded(2, 1, .own), "fachwissen.b": coded(4, 3, .inferred)])
    #expect(values.bottleneck == ["kultur"])
    #expect(values.gaps.map(\.item) == ["fachwissen.b", "beteiligung.b"])
    #expect(values.gaps.map(\.priority).map { ($0 * 300).rounded() } == [400, 300])
  }

  @Test("Equal priorities: core items come first, whatever the support")
  func byCore() throws {
    // a: 1 · ½ · w 2 = 1; b: 1 · 1 = 1, both twice in the Engpass
    let gaps = try values(
      of: oneField(weights: [1, 2], core: [1]), ["f.a": .level(2), "f.b": .level(2)],
      against: ["f.a": coded(3, 1), "f.b": coded(3, 1, .own)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.b", "f.a"])
    #expect(gaps.map(\.priority) == [2, 2])
  }

  @Test("Then the order of the questionnaire decides, not the alphabet")
  func byOrder() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: ["f.c", "f.a", "f.d", "f.b"].map { try Sample.levelItem(id: $0, field: "f") })
    let gaps = values(
      of: questionnaire, all(.level(1), in: questionnaire),
      against: ["f.a": coded(3, 1), "f.b": coded(3, 1), "f.c": coded(3, 1), "f.d": coded(3, 1)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.c", "f.a", "f.d", "f.b"])
  }

  @Test("Priorities that differ by rounding only are a tie")
  func noisyPriorities() throws {
    // 3 · 1 · 0.1 = 0.30000000000000004 and 1 · 1 · 0.3 = 0.3: the core item comes first.
    let gaps = try values(
      of: oneField(weights: [0.1, 0.3], core: [1]), ["f.a": .level(1), "f.b": .level(3)],
      against: ["f.a": coded(4, 1), "f.b": coded(4, 3)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.b", "f.a"])
  }

  @Test("While open answers may change the Engpass, that of the answered items counts")
  func provisional() throws {
    let questionnaire = try Sample.small()
    var standings = all(.level(2), in: questionnaire)
    standings["fachwissen.b"] = .unanswered
    standings["beteiligung.b"] = .level(1)
    let values = values(
      of: questionnaire, standings, against: ["fachwissen.a": coded(3, 2), "fuehrung.a": coded(3, 2)])
    // fachwissen.b may be 0: kompetenz 37.5 at worst, as low as kultur.
    #expect(values.narrowest == Bottleneck(dimensions: ["kultur"], isProvisional: true, near: [], least: []))
    #expect(values.gaps.map(\.item) == ["fuehrung.a", "fachwissen.a"])
  }
}
