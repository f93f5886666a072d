import Benchmarks
import Questionnaire
import TestSupport
import Testing

@testable import Responses

@Suite("Columns of one option")
struct MarkTests {
  private static let ticks = [
    "1", "1.0", "Y", "y", "Yes", "YES", "J", "Ja", "ja", "x", "X", "TRUE", "True", "true", "WAHR",
  ]
  private static let blanks = ["", "0", "0.0", "N", "n", "No", "NO", "Nein", "nein", "FALSE", "False", "FALSCH", "N/A"]
  private static let names = [
    ("kompetenzmehrere[A1]", "kompetenzmehrere[A2]"), ("kompetenz.mehrere/o0", "kompetenz.mehrere/o1"),
    ("kompetenz-kompetenz.mehrere/o0", "kompetenz-kompetenz.mehrere/o1"),
  ]

  @Test("Who crossed nothing has not answered, however a tool writes that", arguments: blanks, [false, true])
  func blank(word: String, isQuoted: Bool) throws {
    let cell = isQuoted ? "\"\(word)\"" : word
    for (one, other) in Self.names {
      let count = try TableSamples.count("\(one),\(other),x\n\(cell),\(cell),1\n1,\(cell),1\n")
      #expect(count.faults == 0 && count.rows == 2 && count.unanswered == 1 && count.counted == 1, "\(one)")
    }
  }

  @Test("A cross is one, however a tool writes it, and only a cross", arguments: ticks)
  func tick(word: String) throws {
    let folder = try TableSamples.Folder()
    for (one, other) in Self.names {
      for blank in Self.blanks {
        let path = try folder.file("\(one),\(other)\n\(word),\(blank)\n\(blank),\"\(word)\"\n")
        let answers = try TableSamples.sheets(path).map { $0["kompetenz.mehrere"].response }
        #expect(answers == [.options(["o0"]), .options(["o1"])], "\(one) \(blank)")
      }
    }
  }

  @Test("Where the whole list has a column, crosses beside it neither count nor make an answer")
  func both() throws {
    let count = try TableSamples.count(
      "kompetenz.mehrere,kompetenz.mehrere/o0,kompetenz.mehrere/o1\no0,1,0\n,0,0\n,1,0\n")
    #expect(count.faults == 0 && count.unanswered == 2 && count.counted == 1)
  }

  @Test("A map says what a cross is called, and which column is don't know")
  func map() throws {
    let folder = try TableSamples.Folder()
    let path = try folder.file("A,B,W\ngenannt,nicht genannt,\nnicht genannt,nicht genannt,Y\n")
    let words: [String: ResponseMap.Meaning] = ["genannt": .chosen, "nicht genannt": .nothing]
    let map = ResponseMap(
      questionnaire: "muster",
      columns: [
        "A": .init(.mark("kompetenz.mehrere", .option(0)), values: words),
        "B": .init(.mark("kompetenz.mehrere", .option(1)), values: words),
        "W": .init(.mark("kompetenz.mehrere", .dontKnow)),
      ])
    let answers = try TableSamples.sheets(path, map: map).map { $0["kompetenz.mehrere"].response }
    #expect(answers == [.options(["o0"]), .dontKnow])
  }

  @Test("What LimeSurvey adds of its own is known in words as well, in both languages and however it is spelled")
  func worded() throws {
    let names = ColumnNames(try TableSamples.questionnaire())
    for name in [
      "Last page", "Start language", "Seed", "Date started", "Date last action", "IP address", "Referrer URL",
      "Total time", "Group time: Kompetenz", "Question time: kompetenzinhalte", "Letzte Seite", "Start-Sprache",
      "Zufallsstartwert", "Zufallsgeneratorstartwert", "Datum gestartet", "Datum letzte Aktivität", "IP-Adresse",
      "Weiterleitungs-URL", "lastpage. Last page", "seed. Zufallsstartwert",
    ] {
      #expect(names.role(of: name) == .ignored, "\(name)")
    }
    for name in ["Date submitted", "Date Submitted", "Datum Abgeschickt", "Datum abgeschickt"] {
      #expect(names.role(of: name) == .date, "\(name)")
    }
    for name in ["Response ID", "Antwort ID", "Antwort-ID"] { #expect(names.role(of: name) == .response(isOwn: true)) }
    #expect(names.role(of: "Page") == .unknown)
  }
}
