import Foundation
import Testing

/// The report as PDF, as the installed program makes it.
@Suite("Command report --format pdf")
struct PDFCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Bäckerei Größenwahn" }, "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func report(_ environment: [String: String]) throws -> (run: CommandRun, path: String) {
    let path = home.appending(path: "bericht.pdf").path
    return (
      try CommandRun(
        ["report", "-", "--format", "pdf", "--output", path], input: answers, home: home, environment: environment),
      path
    )
  }

  private func text(of path: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftotext", path, "-"]
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  @Test("The text is there where no font is installed at all")
  func withoutFonts() throws {
    let configuration = home.appending(path: "fonts.conf")
    try Data("<?xml version=\"1.0\"?><fontconfig></fontconfig>".utf8).write(to: configuration)
    let (run, path) = try report(["FONTCONFIG_FILE": configuration.path])
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.messages.isEmpty)
    #expect(try text(of: path).contains("Bäckerei Größenwahn"))
  }

  @Test("A damaged font ends with 74, says which file it is, and leaves no PDF behind")
  func damagedFont() throws {
    let fonts = home.appending(path: "fonts")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    for name in ["Regular", "Semibold", "It"] {
      try Data("kaputt".utf8).write(to: fonts.appending(path: "SourceSansPro-\(name).otf"))
    }
    let patterns = home.appending(path: "hyphenation")
    try FileManager.default.createDirectory(at: patterns, withIntermediateDirectories: true)
    try Data("a1b".utf8).write(to: patterns.appending(path: "hyph-de-1996.pat.txt"))
    let (run, path) = try report(["REIFEGRAD_TYPESETTING": home.path])
    #expect(run.status == 74)
    #expect(run.messages.contains("SourceSansPro-Regular.otf"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
