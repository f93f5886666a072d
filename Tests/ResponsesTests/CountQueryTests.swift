import Benchmarks
import Questionnaire
import TestSupport
import Testing

@testable import Responses

@Suite("Counts from a query of an engine")
struct CountQueryTests {
  private func query(_ engine: SQLEngine, _ source: CountQuery.Source = .init(table: "daten.antworten")) throws
    -> String
  {
    CountQuery(try TableSamples.questionnaire(), success: "erfolg.gesamt", source: source, engine: engine).text
  }

  // scripts/test-engines runs the queries; here stand the differences of the dialects.
  @Test("Each engine gets names, texts, patterns and rows as it wants them")
  func dialects() throws {
    let all = Dictionary(uniqueKeysWithValues: try SQLEngine.allCases.map { ($0, try query($0)) })
    #expect(all[.postgresql]?.contains("FROM \"daten\".\"antworten\"") == true)
    #expect(all[.clickhouse]?.contains("FROM `daten`.`antworten`") == true)
    #expect(all[.postgresql]?.contains("CROSS JOIN LATERAL (VALUES") == true)
    #expect(all[.duckdb]?.contains("UNNEST([") == true)
    #expect(all[.clickhouse]?.contains("ARRAY JOIN [") == true)
    #expect(all[.spark]?.contains("POSEXPLODE(CONCAT(codes") == true)
    #expect(all[.duckdb]?.contains("'Don''t know'") == true)
    #expect(all[.spark]?.contains("'Don\\'t know'") == true)
    #expect(all[.postgresql]?.contains("c5 ~ '^[0-9]{1,20}(") == true)
    #expect(all[.clickhouse]?.contains("toFloat64OrNull(") == true)
    for (engine, text) in all {
      for row in ["'#people'", "'#lines'", "'#success'", "'erfolg.gesamt', 0, 1"] {
        #expect(text.contains(row), "\(engine)")
      }
      #expect(text.filter { $0 == ";" }.count > 0 && text.hasSuffix(";\n"), "\(engine)")
      #expect(!text.contains("offen.wunsch") && !text.contains("profil."), "\(engine)")
      #expect(text.filter { $0 == "(" }.count == text.filter { $0 == ")" }.count, "\(engine)")
    }
  }

  @Test("A list is first read whole, by the same words as any cell: don't know may be said in full")
  func lists() throws {
    for engine in SQLEngine.allCases {
      let text = try query(engine)
      #expect(text.contains(" AS w4"), "\(engine)")
      #expect(text.contains("WHEN w4 IN ('', 'N/A') THEN \(CountQuery.open)"), "\(engine)")
      for word in ["'weiß nicht'", "'Don’t know'", "'Trifft nicht zu'"] {
        let list = try #require(text.split(separator: "WHEN w4 IN ('DK', ").last)
        #expect(list.prefix { $0 != "\n" }.contains(word), "\(engine)")
      }
    }
    // Only there „$“ would also stand before a line feed at the end.
    #expect(try query(.spark).contains("%?\\\\z'") && !(try query(.duckdb)).contains("\\z"))
  }

  @Test("A name with a quote stays a name, and ids, days and codes are used where they are named")
  func names() throws {
    let source = CountQuery.Source(table: "a\"b", id: "wer", date: "wann", usesCodes: true, form: .short)
    let text = try query(.postgresql, source)
    #expect(
      text.contains("FROM \"a\"\"b\"")
        && text.contains("PARTITION BY response, CASE WHEN kind < 3 THEN 0 ELSE 1 END ORDER BY day DESC"))
    #expect(text.contains("\"kompetenzinhalte\"") && !text.contains("kompetenz.drei"))
    #expect(!(try query(.postgresql)).contains("ROW_NUMBER"))
  }

  @Test("A result becomes the groups, whatever order its columns and rows have")
  func result() throws {
    let text =
      "n;level;group;item\n2;0;faulty;#people\n1;0;repeated;#people\n7;0;successful;#people\n2026;0;rest;#year\n3;4;successful;kompetenz.drei\n4;0;rest;kompetenz.drei\n5;0;rest;#people\n9;0;rest;#lines\n1;0;erfolg.gesamt;#success\n"
    let file = try CountFile(Array(text.utf8), of: try TableSamples.questionnaire(), success: "erfolg.gesamt")
    #expect(file.leftOut == (2, 0, 1))
    #expect(file.year == 2026 && file.groups.whole.people == 12)
    #expect(file.groups.successful["kompetenz.drei"] == LevelCounts([0, 0, 0, 0, 3]))
    #expect(file.groups.rest["kompetenz.drei"] == LevelCounts([4, 0, 0, 0, 0]))
    // As Windows writes it where output is led into a file.
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try CountFile(wide, of: try TableSamples.questionnaire(), success: "erfolg.gesamt").groups == file.groups)
  }

  @Test("A result that was cut, of another question or of another version is known by its own rows")
  func own() throws {
    let whole =
      "item,group,level,n\n#lines,rest,0,4\n#people,rest,0,9\n#success,erfolg.gesamt,0,1\nkompetenz.drei,rest,0,9\n"
    let read = { (text: String) in
      try CountFile(Array(text.utf8), of: try TableSamples.questionnaire(), success: "erfolg.gesamt")
    }
    #expect(try read(whole).groups.whole.people == 9)
    let cases: [(String, TableFault)] = [
      (whole.replacing("kompetenz.drei,rest,0,9\n", with: ""), TableFault(.linesMissing(3, of: 4))),
      (whole.replacing("#lines,rest,0,4\n", with: ""), TableFault(.linesMissing(3, of: nil))),
      (whole.replacing("#success,erfolg.gesamt,0,1\n", with: ""), TableFault(.linesMissing(3, of: 4))),
      (
        whole.replacing("erfolg.gesamt", with: "erfolg.ziele"),
        TableFault(row: 4, .anotherSuccess("erfolg.ziele", expected: "erfolg.gesamt"))
      ),
      (whole + "#neu,rest,0,1\n", TableFault(row: 6, column: "item", .unknownOwnRow("#neu"))),
      (whole.replacing("#people,rest,0", with: "#people,rest,1"), TableFault(row: 3, column: "level", .noCount)),
      (whole + "#year,rest,0,20260\n", TableFault(row: 6, column: "n", .noCount)),
      (whole + "#lines,successful,0,5\n", TableFault(row: 6, column: "n", .noCount)),
      (whole.replacing("group,level", with: "grp,level"), TableFault(row: 1, .missingColumns(["group"]))),
    ]
    for (text, fault) in cases { #expect(throws: fault) { try read(text) } }
    let large = [UInt8](repeating: 0x20, count: 2 << 20)
    #expect(throws: TableFault(.tooLarge)) {
      try CountFile(large, of: try TableSamples.questionnaire(), success: "erfolg.gesamt")
    }
  }

  @Test("A file that is no result is refused with its row")
  func refused() throws {
    let head = "item,group,level,n\n#people,rest,0,9\n"
    let cases: [(String, TableFault)] = [
      ("", TableFault(.empty)),
      ("a,b\n", TableFault(row: 1, .missingColumns(["item", "group", "level", "n"]))),
      ("item,group,level,n\n", TableFault(.noCounts)),
      (head + "kompetenz.drei,rest,0\n", TableFault(row: 3, .cells(3, expected: 4))),
      (head + "kompetenz.drei,rest,0,-1\n", TableFault(row: 3, column: "n", .noCount)),
      (head + "kompetenz.drei,rest,4,10\n", TableFault(.moreThanPeople("kompetenz.drei"))),
      (head + "kompetenz.drei,successful,4,1\n", TableFault(.moreThanPeople("kompetenz.drei"))),
      (head + "kompetenz.drei,rest,5,1\n", TableFault(row: 3, column: "level", .noCount)),
      (head + "erfolg.gesamt,rest,1,1\n", TableFault(row: 3, column: "item", .noSuchItem)),
      (head + head.split(separator: "\n")[1] + "\n", TableFault(row: 3, .countTwice)),
      (
        head + "kompetenz.drei,alle,1,1\n",
        TableFault(row: 3, column: "group", .unknownAnswer(nil, possible: CountQuery.groups))
      ),
    ]
    for (text, fault) in cases {
      #expect(throws: fault) {
        try CountFile(Array(text.utf8), of: try TableSamples.questionnaire(), success: "erfolg.gesamt")
      }
    }
  }
}
