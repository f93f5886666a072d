import Questionnaire
import TestSupport
import Testing

@testable import WorkshopServer

@Suite("Fields of the page")
struct AnswerFieldTests {
  private func share() throws -> Item { try Sample.shareItem(id: "f.share", field: "f", notApplicable: true) }

  @Test("What is sent for a share is its band or its figure, and comes back as it is", arguments: Level.allCases)
  func bands(level: Level) throws {
    let item = try share()
    let values = AnswerField.values(of: .level(level), to: item)
    #expect(AnswerField.response(values, to: item) == .level(level))
    #expect(AnswerField.response(["\(level.rawValue)"], to: item) == .share(Double(level.rawValue)))
  }

  @Test(
    "A figure that was typed wins over what was marked before, as its field begins empty",
    arguments: [
      (["b3", "25"], Response.share(25)), (["dk", "12,5"], .share(12.5)), (["b3", ""], .level(3)),
      (["b3"], .level(3)), (["na"], .notApplicable), (["dk"], .dontKnow), (["3/12"], .share(25)),
    ])
  func figures(values: [String], expected: Response) throws {
    #expect(AnswerField.response(values, to: try share()) == expected)
  }

  @Test("What is neither is refused", arguments: [["b5"], ["b"], ["101"], ["-1"], ["viele"], ["1e1"], [""]])
  func refused(values: [String]) throws {
    #expect(AnswerField.response(values, to: try share()) == nil)
  }

  @Test("A level item takes its digit and no band")
  func level() throws {
    let item = try Sample.levelItem(id: "f.level", field: "f")
    #expect(AnswerField.response(["3"], to: item) == .level(3))
    #expect(AnswerField.response(["b3"], to: item) == nil)
    #expect(AnswerField.values(of: .level(3), to: item) == ["3"])
  }
}
