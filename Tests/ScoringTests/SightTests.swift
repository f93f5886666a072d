import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("What each perspective says by itself (method §8)")
struct SightTests {
  private let items: [ItemID] = ["f.a", "f.b", "g.a"]

  private func perspectives(_ people: [(Perspective, [Response?])]) throws -> Perspectives {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"], "e": ["g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", notApplicable: true), Sample.levelItem(id: "f.b", field: "f"),
        Sample.levelItem(id: "g.a", field: "g", notApplicable: true),
        Sample.levelItem(id: "g.b", field: "g", notApplicable: true),
      ])
    let sheets = people.map { perspective, responses in
      // g.b applies to nobody.
      let given = zip(items + ["g.b"], responses + [.notApplicable]).compactMap { id, response in
        response.map { (id, $0) }
      }
      return Sample.sheet(
        for: questionnaire, perspective: perspective, Dictionary(uniqueKeysWithValues: given))
    }
    return Perspectives(sheets, in: questionnaire, form: .full)
  }

  @Test("Each perspective has values from its own medians")
  func sights() throws {
    // Management: d (4 + 2)/8 = 75. Colleagues: f.a 1 and 2 → 1.5, f.b 2: 3.5/8 = 43.75; g.a open.
    let sights = try perspectives([
      (.management, [.level(4), .level(2), .level(3)]), (.colleague, [.level(1), .level(2), nil]),
      (.colleague, [.level(2), .dontKnow, .dontKnow]),
    ]).sights
    #expect(sights.map(\.perspective) == [.management, .colleague])
    #expect(sights.map { $0.dimensions.map(\.value) } == [[75, 75], [43.75, nil]])
  }

  @Test("Two perspectives differ on average by the mean over the items where both have a level")
  func pairs() throws {
    // Management less lead: 3, 0, −1 → 2/3, once higher, once lower; less colleague: f.a 2 only.
    let pairs = try perspectives([
      (.management, [.level(4), .level(2), .level(1)]), (.socialMediaLead, [.level(1), .level(2), .level(2)]),
      (.colleague, [.level(2), nil, .notApplicable]),
    ]).pairs
    #expect(pairs.map(\.first) == [.management, .management, .socialMediaLead])
    #expect(pairs.map(\.second) == [.socialMediaLead, .colleague, .colleague])
    #expect(pairs.map(\.mean.operation) == [.mean([3, 0, -1]), .mean([2]), .mean([-1])])
    #expect(pairs.map(\.higher) == [1, 1, 0])
    #expect(pairs.map(\.lower) == [1, 0, 1])
    #expect(pairs.map(\.of) == [3, 1, 1])
  }

  @Test("Who shares no item with another makes no pair")
  func strangers() throws {
    #expect(try perspectives([(.management, [.level(1)]), (.other, [nil, .level(2)])]).pairs.isEmpty)
  }

  @Test("How many people have a level is a mean over the items that apply to the company")
  func answering() throws {
    // f.a: 2 of 3; f.b: 1; g.a applies to nobody.
    let answering = try perspectives([
      (.management, [.level(4), .level(2), .notApplicable]), (.colleague, [.level(1), .dontKnow, .notApplicable]),
      (.colleague, [.notApplicable, nil, .notApplicable]),
    ]).answering
    #expect(answering?.operation == .mean([2, 1]))
    #expect(answering?.result == 1.5)
    let none = try perspectives([(.management, [.level(4), nil, nil])]).answering
    #expect(none.map { ($0.result * 3).rounded() } == 1)
  }
}
