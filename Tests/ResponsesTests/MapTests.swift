import Catalog
import Questionnaire
import TestSupport
import Testing
import Words

@testable import Responses

@Suite("Maps of tables")
struct MapTests {
  private func reading(_ text: String) throws -> Reading<ResponseMap> {
    let questionnaire = try TableSamples.questionnaire()
    return ResponseMapReader.read(Array(text.utf8), file: "map.yaml") { $0 == questionnaire.id ? questionnaire : nil }
  }

  @Test("A map as it is made reads our own export as it is read without one", arguments: Tool.allCases)
  func skeleton(tool: Tool) throws {
    let folder = try TableSamples.Folder()
    let questionnaire = try TableSamples.questionnaire()
    var sheets: [AnswerSheet] = []
    for item in questionnaire.items {
      for response in TableSamples.everyResponse(to: item) {
        sheets.append(Sample.sheet(for: questionnaire, date: "2026-10-04", [item.id: response]))
      }
    }
    let path = try folder.file(tool.table(of: sheets, questionnaire))
    let reading = try reading(MapSkeleton(try TableFile(path), of: questionnaire).text)
    #expect(reading.findings.isEmpty, "\(reading.findings.map { $0.formatted(in: .english) })")
    let map = try #require(reading.value)
    #expect(try TableSamples.sheets(path, map: map).map(\.answers) == sheets.map(\.answers))
  }

  @Test("A column that comes twice stands once in a map")
  func twice() throws {
    let folder = try TableSamples.Folder()
    let path = try folder.file("x,x,kompetenz.inhalte\n1,2,3\n")
    #expect(try reading(MapSkeleton(try TableFile(path), of: try TableSamples.questionnaire()).text).findings.isEmpty)
  }

  @Test("Everything that is wrong in a map is told at once with its line")
  func faults() throws {
    let text = """
      format: reifegrad-map/1
      questionnaire: muster
      columns:
        A: { is: sometimes }
        B: { item: gibt.es.nicht }
        C: { item: kompetenz.inhalte, values: { gut: sehr, schlecht: 0 } }
        D: { item: kompetenz.inhalte, option: o0 }
        E: { item: kompetenz.mehrere, option: o9 }
        F: { item: kompetenz.mehrere, option: o0, values: { ja: 2 } }
        G: { is: date, item: kompetenz.inhalte }
        H: {}
        I: { item: kompetenz.drei, values: [0, 1] }
        A: { is: ignore }
        J: { item: kompetenz.drei, values: { "1": not-applicable } }

      """
    let lines = try reading(text).findings.map(\.position.line)
    #expect(lines == [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    // Also where the questionnaire is not known.
    let foreign = try reading(text.replacing("questionnaire: muster", with: "questionnaire: fremd"))
    #expect(foreign.findings.map(\.position.line) == [2, 4, 10, 11, 13])
    #expect(try reading("format: reifegrad-map/1\nquestionnaire: muster\ncolumns: []\n").value == nil)
    let error = CatalogError.invalidMap(path: "map.yaml", findings: try reading(text).findings)
    #expect(error.explanation.german.split(separator: "\n").count == 11)
    #expect(error.explanation.english.contains("map.yaml:14:"))
  }

  @Test("A column that no table has and two for one thing are told beside all else, each with its line")
  func against() throws {
    let text = """
      format: reifegrad-map/1
      questionnaire: muster
      columns:
        A: { item: kompetenz.inhalte }
        B: { item: kompetenz.inhalte }
        Cc: { item: kompetenz.drei }
        D: { is: never }
        E: { is: ignore }
        F: { is: date }
        G: { is: date }

      """
    let questionnaire = try TableSamples.questionnaire()
    let read = { (tables: [ResponseMapReader.Table]) in
      ResponseMapReader.read(Array(text.utf8), file: "map.yaml", for: tables) { _ in questionnaire }.findings
    }
    let findings = read([("t.csv", ["A", "B", "C", "D", "F", "G"])])
    #expect(findings.map(\.position.line) == [5, 6, 7, 10])
    #expect(findings[1].message(in: .german).contains("Es fehlt eine Spalte „Cc“ (t.csv)."))
    #expect(findings[1].message(in: .english).contains("Is it called “C”?"))
    // In two tables the same thing may have two names.
    #expect(read([("t.csv", ["A", "Cc", "F"]), ("u.csv", ["B", "Cc", "D", "G"])]).map(\.position.line) == [7])
    #expect(read([]).map(\.position.line) == [7])
  }
}
