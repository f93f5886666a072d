import Foundation
import Testing

/// Collecting by consent, benchmarks that say whom they are about, two of them side by side, targets, all companies.
extension CommandTests {
  private func file(_ name: String) -> String { home.appending(path: name).path }

  /// Answer files of so many people at these levels, in turn; every second one calls itself successful.
  private func people(_ levels: [Int], times: Int, prefix: String) throws -> [String] {
    try (0..<levels.count * times).map { number in
      let level = levels[number % levels.count]
      let path = file("\(prefix)\(number).json")
      let text = """
        { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "2.0.0",
          "response": "\(prefix)-0000-\(number)", "date": "2026-11-24",
          "answers": { "kompetenz.plattformen": { "level": \(level) }, "kultur.mitmachen": { "level": \(level) },
                       "erfolg.gesamt": { "level": \(number % 2 == 0 ? 3 : 1) } } }
        """
      try Data(text.utf8).write(to: URL(filePath: path))
      return path
    }
  }

  /// A derived benchmark of 24 people.
  private func benchmark(_ name: String, _ levels: [Int], _ words: String...) throws -> String {
    let path = file(name + ".yaml")
    let outcome = try run(
      ["benchmark", "derive"] + people(levels, times: 24 / levels.count, prefix: name) + ["--output", path] + words)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return path
  }

  @Test("After a yes the file is there for its owner alone, without name, note or text, counts, and goes with a no")
  func consent() throws {
    let end = ShortFormLines.begin + "j\n1\n"
    let run = try CommandRun(["--accessible"], input: end + "q\n", home: home, environment: ["TERM": "dumb"])
    #expect(run.status == 0, "\(run.messages)")
    let names = { try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".json") } }
    let name = try #require(try names().first)
    #expect(
      name.hasPrefix("reifegrad-vergleich-") && run.messages.contains(file(name)) && run.messages.contains("0600"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = try String(contentsOfFile: file(name), encoding: .utf8)
    #expect(!text.contains("Geheim") && !text.contains("company") && text.contains("\"response\""))
    #expect(try self.run(["score", file(name)]).status == 0)
    // Taken back in the menu of the result, it is deleted.
    let id = String(try self.run(["list"]).output.prefix(5))
    let menu = try CommandRun(["assess", "--resume", id, "--accessible"], input: "", home: home)
    let line = try #require(
      menu.messages.split(separator: "\n").first { $0.contains("Für Vergleichswerte: zugestimmt") })
    let back = try CommandRun(
      ["assess", "--resume", id, "--accessible"], input: line.prefix { $0.isNumber } + "\nn\nq\n", home: home)
    #expect(back.messages.contains("Zurückgenommen"))
    #expect(try names().isEmpty)
  }

  @Test("Every file that was written goes with the consent, and no other")
  func severalFiles() throws {
    let end = ShortFormLines.begin + "j\n1\n"
    _ = try CommandRun(["--accessible"], input: end + "q\n", home: home, environment: ["TERM": "dumb"])
    let id = String(try run(["list"]).output.prefix(5))
    let (second, third) = (file("zweite.json"), file("fremd.json"))
    for path in [second, third] {
      #expect(try run(["export", id, "--for-benchmarks", "--yes", "--output", path]).status == 0)
    }
    // What was put in its place since is another file.
    try Data("{}".utf8).write(to: URL(filePath: third))
    let menu = try CommandRun(["assess", "--resume", id, "--accessible"], input: "", home: home)
    let line = try #require(
      menu.messages.split(separator: "\n").first { $0.contains("Für Vergleichswerte: zugestimmt") })
    let back = try CommandRun(
      ["assess", "--resume", id, "--accessible"], input: line.prefix { $0.isNumber } + "\nn\nq\n", home: home)
    #expect(back.messages.contains("Zurückgenommen"))
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".json") }
    #expect(left == ["fremd.json"])
  }

  @Test("Without a yes nothing is written, and the report goes to standard output as before")
  func noConsent() throws {
    let run = try CommandRun(
      ["--accessible"], input: ShortFormLines.begin + "1\n", home: home, environment: ["TERM": "dumb"])
    #expect(run.status == 0 && run.output.hasPrefix("Ihr Standort") && run.messages.contains("Dürfen Ihre Antworten"))
    #expect(run.messages.contains("an denen sich andere kleine Unternehmen"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".json") }.isEmpty)
  }

  @Test("What is said of a benchmark stands in the file, passes the linter, and is shown and reported")
  func words() throws {
    let path = try benchmark(
      "nord", [0, 1, 2, 3], "--title", "de: Nord 2026", "--title", "en: North 2026", "--method", "online", "--note",
      "Frühjahr.", "--frame", "Handwerk in Nord", "--from", "2026-03-01", "--to", "2026-05-31", "--asked", "96",
      "--selection", "random")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in [
      "title: { de: \"Nord 2026\", en: \"North 2026\" }",
      "frame: { de: \"Handwerk in Nord\", en: \"Handwerk in Nord\" }",
      "from: \"2026-03-01\"", "to: \"2026-05-31\"", "asked: 96", "selection: random", "de: \"Frühjahr. Aus Antworten",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(try run(["questionnaire", "lint", path]).status == 0)
    let shown = try run(["benchmark", "show", path]).output
    #expect(shown.contains("Handwerk in Nord") && shown.contains("24 von 96 Gefragten (25 %)"))
    #expect(shown.contains("01.03.2026 bis 31.05.2026") && shown.contains("zufällig gezogen"))
    let report = try run(["report", file("nord3.json"), "--benchmark", path, "--width", "120", "--full"])
    #expect(report.output.contains("24 von 96 Gefragten (25 %)"), "\(report.messages)")
    let json = try run(["report", file("nord3.json"), "--benchmark", path, "--format", "json"]).output
    #expect(json.contains("\"responseRate\": 0.25") && json.contains("\"selection\": \"random\""))
    // What nobody said is what people chose to answer.
    let plain = try benchmark("sued", [0, 1, 2, 3])
    #expect(try String(contentsOfFile: plain, encoding: .utf8).contains("selection: self-selected"))
    let merged = try run(["benchmark", "merge", path, try benchmark("ost", [1, 2, 3, 4]), "--title", "Alle"]).output
    #expect(merged.contains("title: { de: \"Alle\", en: \"Alle\" }") && merged.contains("selection: self-selected"))
    #expect(!merged.contains("frame:") && !merged.contains("asked:"))
  }

  @Test("A text in one language alone is said to be that; in both, or for both, nothing is")
  func oneLanguage() throws {
    let files = try people([0, 1, 2, 3], times: 6, prefix: "s")
    let derive = { (words: [String]) in try self.run(["benchmark", "derive"] + files + words) }
    let one = try derive(["--note", "de: Frühjahr", "--title", "de: Nord", "--title", "en: North"])
    #expect(
      one.status == 0 && one.messages.contains("--note: nur in einer Sprache") && one.messages.contains("'en: …'"))
    #expect(!one.messages.contains("--title") && one.output.contains("de: \"Frühjahr. Aus Antworten"))
    #expect(!(try derive(["--note", "Frühjahr"])).messages.contains("Sprache"))
  }

  @Test(
    "What cannot be true of a benchmark is a usage error, or bad data where the answers say otherwise",
    arguments: [
      (["--from", "gestern"], 64), (["--from", "2026-05-01", "--to", "2026-04-01"], 64), (["--asked", "0"], 64),
      (["--title", " "], 64), (["--title", String(repeating: "x", count: 31)], 64), (["--selection", "some"], 64),
      (["--title", "a", "--title", "b"], 64), (["--asked", "5"], 65), (["--asked", "1000000001"], 64),
      (["--to", "2206-01-01"], 64), (["--frame", String(repeating: "x", count: 1001)], 64),
    ] as [([String], Int32)])
  func wrongWords(words: [String], status: Int32) throws {
    let path = file("falsch.yaml")
    let outcome = try run(
      ["benchmark", "derive"] + people([0, 1, 2, 3], times: 6, prefix: "w") + ["--output", path] + words)
    #expect(outcome.status == status && !outcome.messages.isEmpty, "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Two regions are compared question by question with intervals, as text, CSV, JSON and PDF")
  func compare() throws {
    let (north, south) = (try benchmark("nord", [0, 0, 1, 1]), try benchmark("sued", [2, 3, 3, 4]))
    let text = try run(["benchmark", "compare", north, south, "--width", "120"])
    #expect(text.status == 0 && text.output.contains("Bei 2 von 2 gemeinsamen Fragen"), "\(text.messages)")
    #expect(text.output.contains("+2,50 [") && text.output.contains("B höher"))
    // Both are called alike until somebody gives them a title.
    #expect(text.output.contains("(sued)“: Plattformen kennen") && text.output.contains("(nord) – "), "\(text.output)")
    let english = try run(["benchmark", "compare", south, north, "--lang", "en"])
    #expect(english.output.contains("-2.50 [") || english.output.contains("−2.50 ["), "\(english.output)")
    #expect(english.output.contains("B lower"))
    let csv = try run(["benchmark", "compare", north, south, "--format", "csv"]).output
    #expect(csv.contains("\"item\";\"question\";\"n_a\";\"mean_a\";\"n_b\";\"mean_b\";\"difference\";\"low\""))
    #expect(csv.contains("\"kompetenz.plattformen\";") && csv.contains(";\"higher\""))
    let json = try run(["benchmark", "compare", north, south, "--format", "json"]).output
    let values = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(values["format"] as? String == "reifegrad-comparison/1")
    let pdf = try run(["benchmark", "compare", north, south, "--format", "pdf", "--output", file("v.pdf")])
    #expect(pdf.status == 0)
    #expect(try Data(contentsOf: URL(filePath: file("v.pdf"))).starts(with: Data("%PDF".utf8)))
    // Alike: nothing is claimed.
    let alike = try run(["benchmark", "compare", north, try benchmark("west", [0, 1, 1, 0, 0, 1])])
    #expect(alike.status == 65 || alike.output.contains("Bei keiner der 2 gemeinsamen Fragen"), "\(alike.output)")
  }

  @Test("Guide values are never compared with a measurement, and a file not with itself")
  func notCompared() throws {
    let north = try benchmark("nord", [0, 0, 1, 1])
    #expect(try run(["benchmark", "compare", north, north]).messages.contains("mit sich selbst"))
    for pair in [["studie-2012", north], [north, "studie-2012"], ["studie-2012", "studie-2012"], [north, north]] {
      let outcome = try run(["benchmark", "compare"] + pair)
      #expect(!outcome.messages.contains("coded") && !outcome.messages.contains("zählte doppelt"))
      #expect(outcome.status == 65 && outcome.output.isEmpty && !outcome.messages.isEmpty, "\(pair)")
    }
    #expect(try run(["benchmark", "compare", north, file("fehlt.yaml")]).status == 66)
  }

  @Test("A target is made from guide values, found by its id, and every report calls it your target and nothing else")
  func target() throws {
    let made = try run(["target", "new", "mein-ziel", "--from", "studie-2012"])
    let path = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(made.status == 0 && path.hasSuffix("/benchmarks/mein-ziel.yaml"), "\(made.messages)")
    #expect(try run(["questionnaire", "lint", path]).output.isEmpty)
    #expect(try run(["target", "new", "mein-ziel", "--from", "studie-2012"]).status == 73)
    #expect(try run(["target", "list"]).output.contains("mein-ziel"))
    #expect(try run(["benchmark", "list"]).output.contains("mein-ziel"))
    let shown = try run(["benchmark", "show", "mein-ziel"]).output
    #expect(shown.contains("kompetenz.plattformen") && !shown.contains(" / "), "\(shown)")
    let sheet = try people([1, 2], times: 1, prefix: "t")[0]
    let explained = try run(["explain", sheet, "--benchmark", "mein-ziel"])
    #expect(
      explained.status == 0 && explained.output.contains("Selbst gesetzt")
        && !explained.output.contains("nicht bekannt"))
    #expect(!(try run(["report", sheet, "--benchmark", "mein-ziel", "--full"])).output.contains("Befragte"))
    let json = try run(["report", sheet, "--benchmark", "mein-ziel", "--format", "json"]).output
    #expect(json.contains("\"target\":") && !json.contains("uccessful\":"))
    for format in ["text", "html", "markdown", "csv", "json"] {
      for language in ["de", "en"] {
        let report = try run(
          ["report", sheet, "--benchmark", "mein-ziel", "--format", format, "--full", "--lang", language])
        #expect(report.status == 0, "\(report.messages)")
        for word in [
          "Erfolgreich", "◇", "weniger erfolgreich", "less successful", "Richtwert", "guide value", "Studie 2012 sagt",
        ] {
          #expect(!report.output.contains(word), "\(format) \(language): \(word)")
        }
        if format != "json" {
          #expect(report.output.contains(language == "de" ? "Ihr Ziel" : "our target"), "\(format) \(language)")
        }
      }
    }
    #expect(try run(["target", "new", "Mein Ziel", "--from", "studie-2012"]).status == 64)
    #expect(try run(["target", "new", "x", "--from", "gibt-es-nicht"]).status == 66)
  }

  @Test("All companies: what is due first, filters, CSV and JSON; nobody is compared below k others")
  func portfolio() throws {
    let none = try run(["portfolio"])
    #expect(none.status == 0 && none.output.isEmpty && !none.messages.isEmpty)
    for (number, sector) in ["handel", "handwerk", "handel"].enumerated() {
      let text = """
        { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "2.0.0",
          "date": "2026-11-24", "company": { "name": "Firma \(number)", "size": "2-9", "sector": "\(sector)" },
          "answers": { "kompetenz.plattformen": { "level": \(number + 1) } } }
        """
      try Data(text.utf8).write(to: URL(filePath: file("f\(number).json")))
      #expect(try run(["import", file("f\(number).json")]).status == 0)
    }
    let table = try run(["portfolio"]).output
    for name in ["Firma 0", "Firma 1", "Firma 2", "Reifestufe", "Engpass"] { #expect(table.contains(name), "\(table)") }
    #expect(table.contains("braucht 11 weitere") && !table.contains("höher als"))
    let trade = try run(["portfolio", "--sector", "handwerk"]).output
    #expect(trade.contains("Firma 1") && !trade.contains("Firma 0"))
    #expect(try run(["portfolio", "--size", "2-9", "--format", "csv"]).output.contains("Firma 2"))
    let nobody = try run(["portfolio", "--size", "250+"])
    #expect(nobody.status == 0 && nobody.output.isEmpty && !nobody.messages.isEmpty)
    let unknown = try run(["portfolio", "--sector", "weltraum"])
    #expect(unknown.status == 64 && unknown.messages.contains("handwerk"))
    let json = try run(["portfolio", "--format", "json"]).output
    let values = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((values["companies"] as? [Any])?.count == 3 && values["k"] as? Int == 11)
  }

  @Test("A result to another questionnaire has a table of its own, and is found although another one is later")
  func portfolioOfQuestionnaires() throws {
    for (number, (name, questionnaire, version, item, day)) in [
      ("Erste", "social-media-management", "2.0.0", "kompetenz.plattformen", "2026-10-01"),
      ("Erste", "ausbildung-im-betrieb", "1.0.0", "rahmen.plan", "2026-11-01"),
      ("Zweite", "social-media-management", "2.0.0", "kompetenz.plattformen", "2026-11-02"),
    ].enumerated() {
      let text = """
        { "format": "reifegrad-answers/1", "questionnaire": "\(questionnaire)", "version": "\(version)",
          "date": "\(day)", "company": { "name": "\(name)" }, "answers": { "\(item)": { "level": 1 } } }
        """
      try Data(text.utf8).write(to: URL(filePath: file("q\(number).json")))
      let outcome = try run(["import", file("q\(number).json")])
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let table = try run(["portfolio"]).output
    #expect(table.contains("Ausbildung im Betrieb\n\n") && table.contains("\n\nSocial-Media"), "\(table)")
    let one = try run(["portfolio", "--questionnaire", "social-media-management"]).output
    #expect(one.contains("Erste") && one.contains("2026-10-01") && one.contains("Zweite"), "\(one)")
  }
}

private enum ShortFormLines {
  /// From the start to the last question, with a name that must not get out.
  static let begin = "1\n2\nGeheim GmbH\n\n\n1\n" + ShortForm.lines("3")
}
