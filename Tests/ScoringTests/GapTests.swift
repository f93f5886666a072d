import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Gaps and their order (method §6)")
struct GapTests {
  @Test("A gap is target less level, its priority times difference and weight")
  func priority() throws {
    // g = 3 − 1 = 2, T − L = 3 − 2 = 1, w = 1.5: p = 2 · 1 · 1.5 = 3
    let gaps = try values(
      of: oneField(weights: [1.5, 1]), ["f.a": .level(1), "f.b": .level(4)],
      against: ["f.a": coded(3, 2, .inferred), "f.b": coded(3, 0)]
    ).gaps
    #expect(gaps == [Gap(item: "f.a", level: 1, reference: coded(3, 2, .inferred), weight: 1.5)])
    #expect(gaps.first?.priority == 3)
    #expect(gaps.first?.product.operation == .product([2, 1, 1.5]))
    #expect(gaps.first?.gap == 2)
  }

  @Test("A measured benchmark weighs with the dependable difference in place of T − L")
  func dependable() throws {
    // g = 3.2 − 1 = 2.2, lower end of the interval 0.5: p = 1.1
    let measured = ReferenceLevel(target: 3.2, contrast: 2, dependableDifference: 0.5, strength: nil)
    let gaps = try values(
      of: oneField(weights: [1, 1]), ["f.a": .level(1), "f.b": .level(4)], against: ["f.a": measured]
    ).gaps
    #expect(gaps.count == 1)
    #expect(gaps.first?.priority.isAbout(1.1) == true)
    #expect(gaps.first?.contrast == 2)
  }

  @Test("Reached targets are no gaps; gaps that tell nothing apart are listed last")
  func reached() throws {
    let gaps = try values(
      of: oneField(weights: [1, 1, 1, 1]),
      ["f.a": .level(3), "f.b": .level(0), "f.c": .level(2), "f.d": .level(4)],
      against: ["f.a": coded(3, 0), "f.b": coded(2, 3), "f.c": coded(3, 2), "f.d": coded(3, 0)]
    ).gaps
    // b: T − L = −1 counts as 0, p = 0; c: 1 · 1 = 1
    #expect(gaps.map(\.item) == ["f.c", "f.b"])
    #expect(gaps.map(\.priority) == [1, 0])
  }

  @Test("A level that misses the target by rounding only is no gap")
  func noise() throws {
    let gaps = try values(
      of: oneField(weights: [1, 1]), ["f.a": .level(3)], against: ["f.a": coded(3.0000000000000004, 0)]
    ).gaps
    #expect(gaps.isEmpty)
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

  @Test("Higher priority comes first, before Engpass and strength")
  func byPriority() throws {
    let questionnaire = try Sample.small()
    var standings = all(.level(2), in: questionnaire)
    standings["beteiligung.b"] = .level(1)
    // Engpass is kultur (lowest value); its gap has p = 1, that of kompetenz 2.
    let values = values(
      of: questionnaire, standings,
      against: ["beteiligung.b": coded(2, 1, .explicit), "fachwissen.a": coded(4, 3, .own)])
    #expect(values.bottleneck == ["kultur"])
    #expect(values.gaps.map(\.item) == ["fachwissen.a", "beteiligung.b"])
    #expect(values.gaps.map(\.priority) == [2, 1])
  }

  @Test("Equal priorities: items of the Engpass come first, before strength")
  func byBottleneck() throws {
    let questionnaire = try Sample.small()
    var standings = all(.level(2), in: questionnaire)
    standings["beteiligung.b"] = .level(1)
    let values = values(
      of: questionnaire, standings,
      against: ["fachwissen.a": coded(3, 2, .explicit), "fuehrung.a": coded(3, 2, .own)])
    #expect(values.bottleneck == ["kultur"])
    #expect(values.gaps.map(\.item) == ["fuehrung.a", "fachwissen.a"])
  }

  @Test("Then the better supported come first, measured ones last")
  func byStrength() throws {
    let questionnaire = try oneField(weights: [1, 1, 1, 1])
    let gaps = values(
      of: questionnaire, all(.level(1), in: questionnaire),
      against: [
        "f.a": coded(3, 1, nil), "f.b": coded(3, 1, .own), "f.c": coded(3, 1, .inferred),
        "f.d": coded(3, 1, .explicit),
      ]
    ).gaps
    #expect(gaps.map(\.item) == ["f.d", "f.c", "f.b", "f.a"])
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
    // 1 · 3 · 0.1 = 0.30000000000000004 and 1 · 1 · 0.3 = 0.3: strength decides.
    let gaps = try values(
      of: oneField(weights: [0.1, 0.3]), ["f.a": .level(3), "f.b": .level(3)],
      against: ["f.a": coded(4, 1, .own), "f.b": coded(4, 3, .explicit)]
    ).gaps
    #expect(gaps.map(\.item) == ["f.b", "f.a"])
  }

  @Test("While the stage is unknown no item is preferred for an Engpass")
  func unknownBottleneck() throws {
    let questionnaire = try Sample.small()
    var standings = all(.level(2), in: questionnaire)
    standings["fachwissen.b"] = .unanswered
    standings["beteiligung.b"] = .level(1)
    let values = values(
      of: questionnaire, standings, against: ["fachwissen.a": coded(3, 2), "fuehrung.a": coded(3, 2)])
    #expect(values.stage == nil)
    #expect(values.gaps.map(\.item) == ["fachwissen.a", "fuehrung.a"])
  }
}
