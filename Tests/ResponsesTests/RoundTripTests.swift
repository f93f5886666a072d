import Questionnaire
import TestSupport
import Testing

@testable import Responses

@Suite("Answers go through a survey tool and come back the same")
struct RoundTripTests {
  @Test("Every kind of answer, both forms, every tool", arguments: Tool.allCases, Form.allCases)
  func roundTrip(tool: Tool, form: Form) throws {
    let folder = try TableSamples.Folder()
    let questionnaire = try TableSamples.questionnaire()
    let sheets = try (0..<200).map { try TableSamples.sheet(UInt64($0), form: form) }.filter { !$0.answers.isEmpty }
    let path = try folder.file(tool.table(of: sheets, questionnaire, form: form))
    let table = try TableSamples.table(path)
    #expect(table.form == form && table.unknown.isEmpty && table.missing.isEmpty)
    let back = try TableSamples.sheets(path)
    #expect(back.map(\.answers) == sheets.map(\.answers))
    #expect(back.allSatisfy { $0.form == form && $0.date == "2026-10-04" })
  }

  @Test("Every answer to every item by itself, every tool", arguments: Tool.allCases)
  func everyAnswer(tool: Tool) throws {
    let folder = try TableSamples.Folder()
    let questionnaire = try TableSamples.questionnaire()
    var sheets: [AnswerSheet] = []
    for item in questionnaire.items {
      for response in TableSamples.everyResponse(to: item) {
        sheets.append(Sample.sheet(for: questionnaire, date: "2026-10-04", [item.id: response]))
      }
    }
    #expect(sheets.count > 50)
    let back = try TableSamples.sheets(try folder.file(tool.table(of: sheets, questionnaire)))
    #expect(back.count == sheets.count)
    for (sheet, back) in zip(sheets, back) { #expect(back.answers == sheet.answers) }
  }

  @Test("A per cent stays what it is, and a band of our export stays a band")
  func shares() throws {
    let folder = try TableSamples.Folder()
    let back = try TableSamples.sheets(try folder.file("kompetenz.anteil\n\"12,5\"\nL3\n 40 %\nDK\n"))
    #expect(
      back.map { $0["kompetenz.anteil"].response } == [.share(12.5), .level(3), .share(40), .dontKnow])
  }

  @Test("Ids stay where they are ours, become one where not, and differ between two surveys that count up")
  func ids() throws {
    let folder = try TableSamples.Folder()
    let own = try TableSamples.sheets(
      try folder.file("response,kompetenz.inhalte\n0123456789abcdef,1\nÄ B,1\n,1\n"))
    #expect(own[0].response == ResponseID("0123456789abcdef"))
    #expect(own[1].response?.rawValue.count == 32 && own[2].response == nil)
    let counted = try TableSamples.sheets(try folder.file("id,kompetenz.inhalte\n17,1\n", "b.csv"))
    #expect(counted[0].response?.rawValue.hasPrefix("p-") == true)
  }

  @Test("A map says what foreign columns and words mean")
  func map() throws {
    let folder = try TableSamples.Folder()
    let path = try folder.file("Nr,Wie gut?,Kanal eins,Farbe\n1,gut,x,rot\n2,schlecht,,blau\n3,?,x,\n")
    #expect(throws: TableFault.self) { try TableSamples.table(path) }
    let map = ResponseMap(
      questionnaire: "muster",
      columns: [
        "Nr": ResponseMap.Column(.response(isOwn: true)),
        "Wie gut?": ResponseMap.Column(
          .item("kompetenz.inhalte"),
          values: ["gut": .level(4), "schlecht": .level(0), "?": .state(.dontKnow)]),
        "Kanal eins": ResponseMap.Column(.mark("profil.kanaele", .option(0))),
      ])
    let back = try TableSamples.sheets(path, map: map)
    #expect(back.map { $0["kompetenz.inhalte"].response } == [.level(4), .level(0), .dontKnow])
    #expect(back.map { $0["profil.kanaele"].response } == [.options(["o0"]), nil, .options(["o0"])])
    #expect(try TableSamples.table(path, map: map).unknown == ["Farbe"])
    let skeleton = MapSkeleton(try TableFile(path), of: try TableSamples.questionnaire()).text
    #expect(
      skeleton.contains(
        "  \"Wie gut?\": { is: ignore }\n    # { item: …, values: { \"?\": …, \"gut\": …, \"schlecht\": … } }"))
  }
}
