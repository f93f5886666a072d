import Foundation
import Testing

/// What the end of a file's name says of its format: one rule for every command that writes files of several formats.
@Suite("The format of a file by the end of its name")
struct OutputFormatTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func path(_ name: String) -> String { home.appending(path: name).path }

  private func report(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["report", "-"] + arguments, input: answers, home: home)
  }

  @Test(
    "Without --format the end of the name says it, in any case of its letters",
    arguments: [
      ("b.pdf", "%PDF"), ("b.PDF", "%PDF"), ("b.html", "<!DOCTYPE html>"), ("b.htm", "<!DOCTYPE html>"), ("b.md", "# "),
      ("b.json", "{"), ("b.csv", "\u{FEFF}"), ("b.docx", "PK"), ("b.odt", "PK"),
    ])
  func guessed(name: String, start: String) throws {
    #expect(try report("--output", path(name)).status == 0)
    #expect(try Data(contentsOf: URL(filePath: path(name))).starts(with: Data(start.utf8)))
  }

  @Test("A name without an end, and standard output, are text")
  func text() throws {
    let printed = try report().output
    #expect(try report("--output", "-").output == printed && !printed.hasPrefix("<"))
    for name in ["bericht", "bericht.txt", ".bericht"] {
      #expect(try report("--output", path(name)).status == 0)
      #expect(try String(contentsOfFile: path(name), encoding: .utf8).hasPrefix("Ergebnis"))
    }
  }

  @Test("What contradicts --format, or names no format, is refused with what to do, and nothing is written")
  func refused() throws {
    let other = try report("--format", "pdf", "--output", path("b.html"))
    #expect(other.status == 64 && other.messages.contains("„.html“ statt auf „.pdf“"))
    let unknown = try report("--output", path("b.xls"))
    #expect(unknown.status == 64 && unknown.messages.contains(".pdf, .html") && unknown.messages.contains("--format"))
    #expect(try report("--output", path("b.csv"), "--brief").status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).allSatisfy { !$0.hasPrefix("b.") })
    // Whoever names a format may call the file as they like.
    #expect(try report("--format", "text", "--output", path("bericht.2026-11")).status == 0)
  }

  @Test("Sheets are there as PDF alone")
  func sheets() throws {
    let run = try CommandRun(
      ["questionnaire", "sheet", "einstieg", "--output", path("bogen.docx")], home: home)
    #expect(run.status == 64 && run.messages.contains(".pdf"))
    for arguments in [["sheet", "abcd"], ["poster"]] {
      let run = try CommandRun(["workshop"] + arguments + ["--output", path("tuer.docx")], home: home)
      #expect(run.status == 64 && run.messages.contains("„.docx“") && run.messages.contains(".pdf"), "\(arguments)")
    }
    #expect(
      try CommandRun(["questionnaire", "sheet", "einstieg", "--output", path("bogen.pdf")], home: home).status == 0)
  }

  @Test("The templates that a report names lie beside it in Markdown, linked by their names")
  func templates() throws {
    let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/examples/einstieg/software.json")
    #expect(try CommandRun(["report", example.path, "--full", "--output", path("b.md")], home: home).status == 0)
    let text = try String(contentsOfFile: path("b.md"), encoding: .utf8)
    let link = try #require(text.firstMatch(of: /\]\(b\.media\/(redaktionsplan[a-z-]*\.csv)\)/))
    #expect(text.contains("Schritt 2"))
    #expect(try Data(contentsOf: URL(filePath: path("b.media/" + link.1))).starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
