import Foundation
import Glibc
import Testing

@Suite("Tables of responses on the command line")
final class ResponsesCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: home) }

  private func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun(arguments, input: input, home: home)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let place = home.appending(path: name)
    try Data(text.utf8).write(to: place)
    return place.path
  }

  /// 24 rows; the first half calls itself successful.
  private func rows(_ rows: Range<Int>) -> String {
    "response;date;kompetenz.plattformen;erfolg.gesamt;Notiz\n"
      + rows.map { row in
        let (level, success) = row < 12 ? (2 + row % 3, 3) : (row % 3, 1)
        return "person-\(1000 + row);2026-11-\(10 + row % 20);\(level);L\(success);geheim\n"
      }.joined()
  }

  @Test("A benchmark from a table holds counts alone, each response once over tables and answer files")
  func derive() throws {
    let all = try file("alle.csv", rows(0..<24))
    let derived = try run("benchmark", "derive", all, "--id", "gruppe")
    #expect(derived.status == 0, "\(derived.messages)")
    #expect(derived.output.contains("    successful: [0, 0, 4, 4, 4]\n    less-successful: [4, 4, 4, 0, 0]\n"))
    #expect(!derived.output.contains("geheim") && !derived.output.contains("person"))
    #expect(derived.messages.contains("24 Zeilen gelesen, 24 gezählt."))
    #expect(derived.messages.contains("1 unbekannte Spalte wird nicht gelesen: „Notiz“."))
    let folder = home.appending(path: "bogen").path
    #expect(try run("responses", "convert", try file("b.csv", rows(8..<24)), "--output", folder).status == 0)
    let sheets = try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    #expect(sheets.count == 16)
    let both = try CommandRun(
      ["benchmark", "derive", "--id", "gruppe", try file("a.csv", rows(0..<16))] + sheets, home: home)
    #expect(both.status == 0 && both.output == derived.output, "\(both.messages)")
    let lines = home.appending(path: "alle.ndjson").path
    #expect(try run("responses", "convert", all, "--output", lines).status == 0)
    #expect(try run("benchmark", "derive", lines, "--id", "gruppe").output == derived.output)
  }

  @Test("Ctrl-C in the middle leaves nothing of what was written", arguments: ["bogen", "bogen.ndjson"])
  func interrupted(output: String) throws {
    let table = try file("alle.csv", rows(0..<50_000))
    let watch = inotify_init1(Int32(IN_CLOEXEC))
    defer { close(watch) }
    #expect(inotify_add_watch(watch, home.path, UInt32(IN_CREATE)) >= 0)
    let program = try PtyProgram(
      Executables.path("reifegrad"), ["responses", "convert", table, "--output", home.appending(path: output).path],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "dumb"])
    var created = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
    #expect(poll(&created, 1, 120_000) == 1, "Nothing is written.")
    program.signal(SIGINT)
    #expect(try program.waitForEnd(seconds: 120) == .exit(130))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["alle.csv"])
  }

  @Test("Counts of a query give what the rows give, and small groups are dropped before anything is written")
  func counts() throws {
    let derived = try run("benchmark", "derive", try file("alle.csv", rows(0..<24)), "--id", "gruppe")
    var text = "item,group,level,n\n#people,successful,0,12\n#people,less-successful,0,12\n#year,rest,0,2026\n"
    text += "#lines,rest,0,12\n#success,erfolg.gesamt,0,1\n"
    for level in 2...4 { text += "kompetenz.plattformen,successful,\(level),4\n" }
    for level in 0...2 { text += "kompetenz.plattformen,less-successful,\(level),4\n" }
    text += "kompetenz.inhalte,successful,1,3\n"
    let counts = try file("counts.csv", text)
    let got = try run("benchmark", "derive", "--counts", counts, "--id", "gruppe")
    #expect(got.status == 0 && got.output == derived.output, "\(got.messages)")
    let path = home.appending(path: "nichts.yaml").path
    let few = try run("benchmark", "derive", "--counts", counts, "--min-group", "30", "--output", path)
    #expect(few.status == 65 && !FileManager.default.fileExists(atPath: path))
    let query = try run("benchmark", "query", "social-media-management", "--engine", "postgresql", "--id", "response")
    #expect(query.status == 0 && query.output.contains("PARTITION BY response"))
    #expect(try run("benchmark", "query", "social-media-management", "--engine", "oracle").status == 64)
    for (option, value) in [
      ("--table", ""), ("--table", "a."), ("--table", ".a"), ("--table", "a..b"), ("--table", " "), ("--id", ""),
      ("--date", " "),
    ] {
      let refused = try run("benchmark", "query", "social-media-management", "--engine", "duckdb", option, value)
      #expect(refused.status == 64 && refused.output.isEmpty && refused.messages.contains("„\(option)“ braucht"))
    }
  }

  @Test("With counts no option is ignored, and a result that is not whole or comes twice is refused")
  func countOptions() throws {
    var text =
      "item,group,level,n\n#people,rest,0,24\n#people,faulty,0,2\n#lines,rest,0,6\n#success,erfolg.gesamt,0,1\n"
    for level in 2...3 { text += "kompetenz.plattformen,rest,\(level),12\n" }
    let counts = try file("counts.csv", text)
    let derive = { (arguments: [String]) in
      try CommandRun(["benchmark", "derive", "--counts", counts] + arguments, home: self.home)
    }
    let plain = try derive([])
    #expect(
      plain.status == 0 && plain.messages.contains("26 Zeilen gelesen, 24 gezählt, 2 ausgelassen: 2 mit Fehlern."))
    let path = home.appending(path: "nichts.yaml").path
    for (arguments, status, word) in [
      (["--strict"], 65, "--strict"), (["--map", "m.yaml"], 64, "--map"), (["--encoding", "utf-16"], 64, "--encoding"),
      (["--success", "erfolg.ziele"], 65, "--success"), (["--counts", counts], 65, "dasselbe"),
      (
        ["--counts", try file("kurz.csv", text.split(separator: "\n").dropLast().joined(separator: "\n"))], 65,
        "5 von 6"
      ),
      (["--questionnaire", "einstieg"], 65, "einstieg"),
    ] as [([String], Int32, String)] {
      let refused = try derive(arguments + ["--output", path])
      #expect(refused.status == status && refused.messages.contains(word), "\(arguments): \(refused.messages)")
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    let sheet = try file(
      "a.json",
      """
      {"format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "2.0.0", \
      "date": "2026-11-24", "answers": {"kompetenz.plattformen": {"level": 1}}}
      """)
    let other = try run("benchmark", "derive", sheet, "--questionnaire", "einstieg")
    #expect(other.status == 65 && other.messages.contains("verlangt ist „einstieg“"), "\(other.messages)")
    #expect(try run("responses", "map", try file("t.csv", rows(0..<2)), "--map", "m.yaml").status == 64)
  }

  @Test("A map that names a column that is not there says which, of which file; all its faults are told at once")
  func mapFaults() throws {
    let table = try file("fremd.csv", "Wie gut?,Erfolg\ngut,3\n")
    let head = "format: reifegrad-map/1\nquestionnaire: social-media-management\ncolumns:\n"
    let missing = try file("m.yaml", head + "  \"Wie gut\": { item: kompetenz.plattformen, values: { gut: 4 } }\n")
    let refused = try run("responses", "check", table, "--map", missing)
    #expect(refused.status == 65 && refused.messages.contains("m.yaml:4:3: "), "\(refused.messages)")
    #expect(refused.messages.contains("Es fehlt eine Spalte „Wie gut“ (\(table)). Heißt sie „Wie gut?“?"))
    let wrong = try file(
      "w.yaml",
      head + "  A: { item: gibt.es }\n  B: { is: nie }\n  C: {}\n  D: { is: date }\n"
        + "  Erfolg: { item: erfolg.gesamt }\n  \"Wie gut?\": { item: erfolg.gesamt }\n")
    let faults = try run("responses", "check", table, "--map", wrong)
    #expect(faults.status == 65)
    for line in [4, 5, 6, 7, 9] { #expect(faults.messages.contains("w.yaml:\(line):"), "\(faults.messages)") }
    let without = try run("responses", "check", try file("ohne.csv", "1;2;3\n4;0;2\n"))
    #expect(without.status == 65 && without.messages.contains("die Überschrift fehlt"), "\(without.messages)")
  }

  @Test("What cannot be read ends with 66 and leaves nothing behind, of whatever kind it is")
  func unreadable() throws {
    let folder = home.appending(path: "bogen").path
    let output = home.appending(path: "b.ndjson").path
    for source in [home.path, "/proc/self/mem", home.appending(path: "fehlt.csv").path] {
      for target in [folder, output] {
        #expect(try run("responses", "convert", source, "--output", target).status == 66, "\(source)")
        #expect(!FileManager.default.fileExists(atPath: target))
      }
      #expect(try run("responses", "map", source).status == 66, "\(source)")
      #expect(try run("benchmark", "derive", "--counts", source).status == 66, "\(source)")
    }
    // Cut in the middle of a character.
    let place = home.appending(path: "halb.csv")
    try (Data("kompetenz.plattformen,offen.staerke\n3,gr".utf8) + Data([0xC3])).write(to: place)
    let halb = try run("responses", "convert", place.path, "--output", output)
    #expect(halb.status == 65 && halb.messages.contains("kein UTF-8"), "\(halb.messages)")
    #expect(!FileManager.default.fileExists(atPath: output))
    let none = try run("responses", "convert", try file("t.csv", rows(0..<2)), "--output", home.path + "/gibt/es/nicht")
    #expect(none.status == 73)
  }

  @Test("Faults are told with row and column and end with 65; nothing is written with --strict")
  func faults() throws {
    var text = rows(0..<24)
    for row in 0..<25 { text += "x\(row)xxxxxxx;2026-11-01;\(row == 0 ? "7" : "3,0");4;\n" }
    let table = try file("t.csv", text)
    let check = try run("responses", "check", table)
    #expect(check.status == 65 && check.output.isEmpty)
    #expect(check.messages.contains("t.csv: Zeile 26, Spalte „kompetenz.plattformen“: „7“ ist keine Stufe"))
    #expect(check.messages.contains("und 5 weitere Fehler"))
    #expect(check.messages.contains("49 Zeilen gelesen, 24 gezählt, 25 ausgelassen: 25 mit Fehlern."))
    #expect(try run("benchmark", "derive", table).status == 0)
    let path = home.appending(path: "streng.yaml").path
    #expect(try run("benchmark", "derive", table, "--strict", "--output", path).status == 65)
    let lines = home.appending(path: "streng.ndjson").path
    #expect(try run("responses", "convert", table, "--strict", "--output", lines).status == 65)
    #expect(!FileManager.default.fileExists(atPath: path) && !FileManager.default.fileExists(atPath: lines))
    #expect(try run("responses", "check", home.appending(path: "fehlt.csv").path).status == 66)
    #expect(try run("responses", "check", table, table).status == 65)
    #expect(try run("responses", "check", "-", input: "a,b\n1,2\n").status == 65)
    #expect(try run("responses", "check", "-", input: rows(0..<24)).status == 0)
  }

  @Test("A table may come through standard input or under any name, and beside answer files")
  func streams() throws {
    let table = rows(0..<24)
    let expected = try run("benchmark", "derive", try file("alle.csv", table), "--id", "gruppe").output
    #expect(expected.contains("successful"))
    #expect(try run("benchmark", "derive", "-", "--id", "gruppe", input: table).output == expected)
    #expect(try run("benchmark", "derive", try file("antworten.dat", table), "--id", "gruppe").output == expected)
    let lines = home.appending(path: "alle.ndjson").path
    #expect(try run("responses", "convert", home.appending(path: "alle.csv").path, "--output", lines).status == 0)
    let text = try String(contentsOfFile: lines, encoding: .utf8)
    #expect(try run("benchmark", "derive", "-", "--id", "gruppe", input: text).output == expected)
    let first = String(text.split(separator: "\n")[0])
    let one = try run("benchmark", "derive", "-", home.appending(path: "alle.csv").path, "--id", "gruppe", input: first)
    #expect(one.output == expected, "\(one.messages)")
    let book = try run("benchmark", "derive", try file("antworten.xlsx", "PK\u{3}\u{4}xyz"))
    #expect(book.status == 65 && book.messages.contains("CSV UTF-8"))
  }

  @Test("A table without a response is refused, a folder cannot be read, and neither leaves anything behind")
  func nothing() throws {
    let folder = home.appending(path: "bogen").path
    for text in ["kompetenz.plattformen\n", "kompetenz.plattformen,x\n,y\n"] {
      let table = try file("leer.csv", text)
      #expect(try run("responses", "check", table).status == 65)
      #expect(try run("responses", "convert", table, "--output", folder).status == 65)
      #expect(try run("benchmark", "derive", table, "--output", folder).status == 65)
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
    #expect(try run("responses", "check", home.path).status == 66)
    #expect(try run("responses", "check", "/dev/zero").status == 65)
  }

  @Test("A map is made, filled in and used; what is wrong in it is told with its place")
  func map() throws {
    let table = try file("fremd.csv", "Wie gut?,Erfolg,kompetenz.inhalte\ngut,hoch,3\nschlecht,niedrig,1\n")
    let skeleton = try run("responses", "map", table)
    #expect(skeleton.status == 0 && skeleton.output.contains("\"gut\": …, \"schlecht\": …"))
    let filled =
      skeleton.output
      .replacing(
        "\"Wie gut?\": { is: ignore }",
        with: "\"Wie gut?\": { item: kompetenz.plattformen, values: { gut: 4, schlecht: 0 } }"
      )
      .replacing(
        "\"Erfolg\": { is: ignore }",
        with: "\"Erfolg\": { item: erfolg.gesamt, values: { hoch: 4, niedrig: 1 } }")
    let check = try run("responses", "check", table, "--map", try file("map.yaml", filled))
    #expect(check.status == 0 && check.messages.contains("2 Zeilen gelesen, 2 gezählt."), "\(check.messages)")
    let lines = home.appending(path: "f.ndjson").path
    _ = try run("responses", "convert", table, "--map", home.appending(path: "map.yaml").path, "--output", lines)
    #expect(try String(contentsOfFile: lines, encoding: .utf8).contains("\"kompetenz.plattformen\": { \"level\": 4 }"))
    let wrong = try file("falsch.yaml", filled.replacing("gut: 4", with: "gut: sehr"))
    let refused = try run("responses", "check", table, "--map", wrong)
    #expect(refused.status == 65 && refused.messages.contains("falsch.yaml:4:"), "\(refused.messages)")
  }

  @Test("The forms for survey tools are there, and the codes of every questionnaire stand in docs/responses.md")
  func export() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/responses.md"), encoding: .utf8)
    for id in ["social-media-management", "einstieg", "ausbildung-im-betrieb"] {
      let lime = try run("questionnaire", "export", id, "--format", "limesurvey")
      #expect(lime.status == 0)
      let codes = lime.output.split(separator: "\n").filter { $0.hasPrefix("Q\t") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false)[2] }
      #expect(codes.count > 10)
      for code in codes { #expect(page.contains("| `\(code)` |"), "\(id): \(code)") }
      let path = home.appending(path: "\(id).xlsx").path
      let xls = try run("questionnaire", "export", id, "--format", "xlsform", "--output", path)
      // Where the library is not installed, that is said.
      if xls.status == 69 {
        #expect(xls.messages.contains("libxlsxwriter4") && !FileManager.default.fileExists(atPath: path))
      } else {
        #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("PK".utf8)))
      }
    }
    #expect(
      try run("questionnaire", "export", "ausbildung-im-betrieb", "--format", "limesurvey", "--short").status == 64)
  }
}
