import Foundation
import Testing

@Suite("Answer files of tables on the command line")
final class ConvertCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: home) }

  private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> CommandRun
  {
    try CommandRun(arguments, input: input, home: home, environment: environment)
  }

  private func place(_ name: String) -> String { home.appending(path: name).path }

  private func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: home.appending(path: name))
    return place(name)
  }

  private func line(_ number: Int, version: String = "2.0.0", success: Int = 3) -> String {
    """
    {"format": "reifegrad-answers/1", "response": "antwort-\(number)", "questionnaire": "social-media-management", \
    "version": "\(version)", "date": "2026-10-\(10 + number % 20)", "answers": {"kompetenz.plattformen": \
    {"level": \(number % 5)}, "erfolg.gesamt": {"level": \(success)}}}

    """
  }

  private func lines(_ count: Int, version: String = "2.0.0") -> String {
    (0..<count).map { line($0, version: version, success: $0 < count / 2 ? 3 : 1) }.joined()
  }

  @Test("As many files are written as rows count, and they count as the table does, with ids twice and without days")
  func counted() throws {
    var text = "response,date,kompetenz.plattformen,erfolg.gesamt,profil.seit\n"
    for row in 0..<30 { text += "antwort-\(row),\(row % 3 == 0 ? "" : "2025-03-04"),\(row % 5),\(row % 2 * 3),\n" }
    // Without a day, of an earlier one, of the same one with other answers, only with what is not counted, and a fault.
    text += "antwort-1,,0,0,\nantwort-2,2024-01-01,4,3,\nantwort-4,2025-03-04,0,3,\nantwort-3,,0,0,\n"
    text += "antwort-90,2019-01-01,,,A1\nantwort-91,2025-03-04,7,1,\n"
    let table = try file("t.csv", text)
    let derived = try run("benchmark", "derive", table, "--id", "gruppe")
    #expect(derived.status == 0 && derived.output.contains("year: 2025"), "\(derived.messages)")
    let lines = try run("responses", "convert", table, "--output", place("t.ndjson"))
    #expect(lines.messages.contains("36 Zeilen gelesen, 31 gezählt, 5 ausgelassen: 1 mit Fehlern, 4 mehrfach"))
    #expect(try String(contentsOfFile: place("t.ndjson"), encoding: .utf8).split(separator: "\n").count == 31)
    #expect(try run("benchmark", "derive", place("t.ndjson"), "--id", "gruppe").output == derived.output)
    #expect(try run("responses", "convert", table, "--output", place("bogen")).status == 0)
    let sheets = try FileManager.default.contentsOfDirectory(atPath: place("bogen")).map { place("bogen/\($0)") }
    #expect(sheets.count == 31)
    let files = try CommandRun(["benchmark", "derive", "--id", "gruppe"] + sheets, home: home)
    #expect(files.output == derived.output, "\(files.messages)")
    #expect(files.messages.contains("Keine Frage ist beantwortet, die gezählt wird"))
  }

  @Test("Lines go to standard output as well, and a name that is neither of lines nor of a folder is refused")
  func places() throws {
    let table = try file("t.csv", "response,date,kompetenz.plattformen,erfolg.gesamt\nantwort-1,2026-10-01,2,3\n")
    let lines = try run("responses", "convert", table, "--output", "-")
    #expect(lines.status == 0 && lines.output.hasPrefix("{") && lines.output.split(separator: "\n").count == 1)
    let named = try run("responses", "convert", table, "--output", place("t.json"))
    #expect(named.status == 64 && named.messages.contains("eine Datei, die auf „.ndjson“ endet, oder „-“"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["t.csv"])
  }

  @Test("A first line with a fault is one row left out, and every fault has the number of its line")
  func firstLine() throws {
    for (name, bad) in [
      ("a.ndjson", "{broken\n"), ("b.ndjson", "broken\n"), ("c.ndjson", line(1).replacing("social-", with: "x")),
    ] {
      let check = try run("responses", "check", try file(name, bad + lines(12)))
      #expect(check.messages.contains("\(name): Zeile 1: ") && check.messages.contains("13 Zeilen gelesen, 12 gezählt"))
    }
    let last = try run("responses", "check", try file("d.ndjson", lines(12) + "{}\n"))
    #expect(last.messages.contains("d.ndjson: Zeile 13: "), "\(last.messages)")
    let none = try run("responses", "check", try file("e.ndjson", "{broken\n{}\n"))
    #expect(none.status == 65 && none.messages.contains("e.ndjson: Zeile 1: "))
  }

  @Test("Several answer files under another name are told of with the name that they need")
  func secondDocument() throws {
    let refused = try run("benchmark", "derive", try file("gut.json", lines(2)))
    #expect(
      refused.status == 65 && refused.messages.contains("Zeile 2, Spalte 1") && refused.messages.contains(".ndjson"))
  }

  @Test("Answers of an earlier version that is there are counted in it, from lines, files and tables")
  func versions() throws {
    let lines = try file("alt.ndjson", lines(24, version: "1.0.0"))
    let derived = try run("benchmark", "derive", lines, "--id", "gruppe")
    #expect(derived.status == 0 && derived.output.contains("questionnaire-version: \"1.0.0\""), "\(derived.messages)")
    let named = try run("benchmark", "derive", lines, "--id", "gruppe", "--questionnaire", "social-media-management")
    #expect(named.output == derived.output)
    #expect(try run("responses", "convert", lines, "--output", place("bogen")).status == 0)
    let sheets = try FileManager.default.contentsOfDirectory(atPath: place("bogen")).map { place("bogen/\($0)") }
    let files = try CommandRun(["benchmark", "derive", "--id", "gruppe"] + sheets, home: home)
    #expect(files.output == derived.output, "\(files.messages)")
    var table = "response,date,kompetenz.plattformen,erfolg.gesamt\n"
    for row in 0..<24 { table += "antwort-\(row),2026-10-01,\(row % 5),\(row < 12 ? 3 : 1)\n" }
    let old = "social-media-management@1.0.0"
    let rows = try run("benchmark", "derive", try file("alt.csv", table), "--id", "gruppe", "--questionnaire", old)
    #expect(rows.output == derived.output, "\(rows.messages)")
    #expect(try run("benchmark", "query", old, "--engine", "duckdb").output.contains("social-media-management 1.0.0"))
    // It can be used: shown, merged, but not with what is of another version.
    let first = try file("a.yaml", derived.output)
    #expect(try run("benchmark", "show", first).status == 0)
    let more = try file("neu.ndjson", (30..<54).map { line($0, version: "1.0.0") }.joined())
    #expect(try run("benchmark", "derive", more, "--output", place("b.yaml")).status == 0)
    let merged = try run("benchmark", "merge", first, place("b.yaml"))
    #expect(merged.status == 0 && merged.output.contains("n: 48"), "\(merged.messages)")
    #expect(try run("benchmark", "compare", first, place("b.yaml")).status == 0)
    let mixed = try run("benchmark", "derive", try file("m.ndjson", self.lines(24) + line(50, version: "1.0.0")))
    #expect(mixed.status == 0 && mixed.messages.contains("m.ndjson: Zeile 25: Spalte"), "\(mixed.messages)")
    #expect(mixed.messages.contains("Nehmen Sie diese Antworten für sich"))
    #expect(try run("benchmark", "derive", lines, "--questionnaire", "social-media-management@9.0.0").status == 66)
    #expect(try run("benchmark", "derive", lines, "--questionnaire", "social-media-management@neu").status == 64)
  }

  @Test("Two files with the same counts are told by their paths, as both may have the same id")
  func twins() throws {
    let first = try file("a.yaml", try run("benchmark", "derive", try file("a.ndjson", lines(24)), "--id", "b1").output)
    let second = try file("kopie.yaml", try String(contentsOfFile: first, encoding: .utf8))
    for command in ["merge", "compare"] {
      let refused = try run("benchmark", command, first, second)
      #expect(refused.status == 65, "\(command)")
      #expect(refused.messages.contains(first) && refused.messages.contains(second), "\(refused.messages)")
    }
  }

  @Test("Where a pipe cannot be copied it is said what it is, which folder, why, and what to do")
  func temporary() throws {
    let table = "kompetenz.plattformen\n1\n"
    for (folder, why) in [("/gibt-es-nicht", "Den Ordner gibt es nicht."), ("/proc", "")] {
      let refused = try run("responses", "check", "-", input: table, environment: ["TMPDIR": folder])
      #expect(refused.status == 74, "\(refused.messages)")
      for word in [
        "Die Standardeingabe wird zum Lesen erst kopiert", "„\(folder)“ (TMPDIR)", why, "Nennen Sie in TMPDIR",
      ]
      where !word.isEmpty {
        #expect(refused.messages.contains(word), "\(refused.messages)")
      }
    }
    // Also where the encoding is why.
    let wide = home.appending(path: "w.csv")
    try #require(table.data(using: .utf16)).write(to: wide)
    let refused = try run("responses", "check", wide.path, environment: ["TMPDIR": "/gibt-es-nicht"])
    #expect(refused.status == 74 && refused.messages.contains("„\(wide.path)“ wird zum Lesen erst kopiert"))
  }

  @Test("Where there is no room the folder is named that was asked for, and nothing is left")
  func full() throws {
    let text = "erfolg.gesamt,offen.staerke\n3,kurz\n3,\(String(repeating: "x", count: 1500))\n"
    let (table, output) = (try file("t.csv", text), place("bogen"))
    let refused = try CommandRun(
      [
        "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"", Executables.path("reifegrad"), "responses", "convert",
        table, "--output", output,
      ],
      home: home, program: "/bin/bash")
    #expect(
      refused.status == 74 && refused.messages.contains("Für „\(output)“ ist kein Platz mehr"), "\(refused.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["t.csv"])
  }
}
