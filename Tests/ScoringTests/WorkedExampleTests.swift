import Scoring
import TestSupport
import Testing

@Suite("Worked example of docs/method.md")
struct WorkedExampleTests {
  @Test("Every figure of the page is what the program computes")
  func example() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", core: true), Sample.levelItem(id: "f.b", field: "f", weight: 3),
        Sample.levelItem(id: "g.c", field: "g"), Sample.levelItem(id: "g.d", field: "g"),
      ])
    let values = values(
      of: questionnaire, ["f.a": .level(1), "f.b": .level(2), "g.c": .level(3), "g.d": .level(2)],
      against: ["f.a": coded(4, 0), "f.b": coded(3, 1), "g.c": coded(4, 2), "g.d": coded(3, 1)])
    #expect(values.fields.map(\.value) == [43.75, 62.5])
    let dimension = try #require(values.dimensions.first)
    #expect(dimension.value == 53.125)
    #expect(dimension.stage == .craft)
    #expect(dimension.missing == Missing(stage: .integrated, points: 0, core: ["f.a"]))
    #expect(dimension.successful == 84.375)
    #expect(dimension.lessSuccessful == 28.125)
    #expect(dimension.position.isAbout(100 * 25 / 56.25))
    #expect(values.gaps.map(\.item) == ["f.a", "f.b", "g.c", "g.d"])
    #expect(values.gaps.map(\.gap) == [3, 1, 1, 1])
    #expect(values.gaps.map(\.priority) == [12, 6, 2, 2])
    #expect(values.stage == .craft)
    #expect(values.bottleneck == ["d"])
  }
}
