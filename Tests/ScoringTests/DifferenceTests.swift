import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Perception gaps (method §8)")
struct DifferenceTests {
  private typealias Difference = Perspectives.Difference
  private typealias Side = Perspectives.Difference.Side

  /// One person of each perspective; the levels of the items by perspective.
  private func differences(_ levels: [Perspective: [ItemID: Level]]) throws -> [Difference] {
    let questionnaire = try Sample.small()
    let sheets = levels.map { perspective, levels in
      Sample.sheet(for: questionnaire, perspective: perspective, levels.mapValues { .level($0) })
    }
    return Perspectives(sheets, in: questionnaire, form: .full).differences
  }

  private func difference(_ item: ItemID, _ higher: (Perspective, Double), _ lower: (Perspective, Double)) -> Difference
  {
    Difference(
      item: item, higher: Side(perspective: higher.0, level: higher.1),
      lower: Side(perspective: lower.0, level: lower.1))
  }

  @Test("Two levels apart is a gap, less is none")
  func twoLevels() throws {
    let found = try differences([
      .management: ["fachwissen.a": 3, "fachwissen.b": 3], .colleague: ["fachwissen.a": 1, "fachwissen.b": 2],
    ])
    #expect(found == [difference("fachwissen.a", (.management, 3), (.colleague, 1))])
    #expect(found.map(\.levels) == [2])
  }

  @Test("It lies between medians, so that one and a half levels are none")
  func medians() throws {
    let questionnaire = try Sample.small()
    let people: [(Perspective, Level)] = [(.management, 3), (.colleague, 1), (.colleague, 2)]
    let sheets = people.map { perspective, level in
      Sample.sheet(for: questionnaire, perspective: perspective, ["fachwissen.a": .level(level)])
    }
    #expect(Perspectives(sheets, in: questionnaire, form: .full).differences.isEmpty)
  }

  @Test("Where only one perspective has a level there is none")
  func oneSide() throws {
    #expect(try differences([.management: ["fachwissen.a": 4], .colleague: ["fachwissen.b": 0]]).isEmpty)
  }

  @Test("An item is named once, with the two that are the furthest apart")
  func furthest() throws {
    let found = try differences([
      .management: ["fachwissen.a": 2], .socialMediaLead: ["fachwissen.a": 4], .colleague: ["fachwissen.a": 0],
    ])
    #expect(found == [difference("fachwissen.a", (.socialMediaLead, 4), (.colleague, 0))])
  }

  @Test("Of two that are equally far apart management and social-media lead are named, else the first perspectives")
  func preferred() throws {
    let found = try differences([
      .management: ["fachwissen.a": 1, "fachwissen.b": 3], .socialMediaLead: ["fachwissen.a": 4, "fachwissen.b": 3],
      .colleague: ["fachwissen.a": 4, "fachwissen.b": 0], .other: ["fachwissen.a": 1],
    ])
    #expect(
      found == [
        difference("fachwissen.a", (.socialMediaLead, 4), (.management, 1)),
        difference("fachwissen.b", (.management, 3), (.colleague, 0)),
      ])
  }

  @Test("The largest first, then management against social-media lead, then the order of the questionnaire")
  func order() throws {
    let found = try differences([
      .management: ["fachwissen.a": 3, "fachwissen.b": 0, "integration.a": 4, "integration.b": 2],
      .socialMediaLead: ["fachwissen.b": 2, "integration.b": 4],
      .colleague: ["fachwissen.a": 1, "integration.a": 1],
    ])
    #expect(found.map(\.item) == ["integration.a", "fachwissen.b", "integration.b", "fachwissen.a"])
  }

  @Test("The example of docs/method.md")
  func example() throws {
    let questionnaire = try Sample.small()
    var people: [(Perspective, Level)] = [(.management, 4), (.colleague, 1), (.colleague, 2)]
    let perspectives = {
      Perspectives(
        people.map { Sample.sheet(for: questionnaire, perspective: $0, ["fachwissen.a": .level($1)]) },
        in: questionnaire, form: .full)
    }
    #expect(perspectives()["fachwissen.a"]?.company == .level(2.75))
    #expect(perspectives().differences == [difference("fachwissen.a", (.management, 4), (.colleague, 1.5))])
    people.append((.socialMediaLead, 4))
    #expect(perspectives()["fachwissen.a"]?.company == .level(4))
    #expect(perspectives().differences == [difference("fachwissen.a", (.management, 4), (.colleague, 1.5))])
  }
}
