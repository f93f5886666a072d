import Foundation
import Testing

@Suite("Reports as DOCX, ODT and Markdown with pictures")
struct OfficeCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private var temporary: URL { home.appending(path: "tmp") }
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Geheim GmbH" }, "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws { try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true) }

  private func report(_ arguments: String..., path: String = "/usr/bin:/bin") throws -> CommandRun {
    try CommandRun(
      ["report", "-"] + arguments, input: answers, home: home, path: path, environment: ["TMPDIR": temporary.path])
  }

  private func remains() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: temporary.path) }

  @Test("A document is written for its owner alone, and nothing else is left", arguments: ["docx", "odt"])
  func written(format: String) throws {
    let file = home.appending(path: "bericht." + format)
    let run = try report("--format", format, "--output", file.path)
    #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty)
    #expect(try Data(contentsOf: file).starts(with: Data("PK".utf8)))
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(try remains().isEmpty)
  }

  @Test("Without pandoc, or with one that fails, the error names the package, nothing is written and nothing is left")
  func missing() throws {
    let bin = home.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let file = home.appending(path: "bericht.docx")
    let run = try report("--format", "docx", "--output", file.path, path: bin.path)
    #expect(run.status == 69 && run.messages.contains("apt install pandoc"))
    let pandoc = bin.appending(path: "pandoc")
    try Data("#!/bin/sh\nexit 3\n".utf8).write(to: pandoc)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pandoc.path)
    let failed = try report("--format", "docx", "--output", file.path, path: bin.path)
    #expect(failed.status == 69 && failed.messages.contains("3") && !failed.messages.contains("Geheim"))
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(try remains().isEmpty)
  }

  @Test("Markdown has its pictures beside it, and none on standard output")
  func markdown() throws {
    let file = home.appending(path: "Mein Bericht.md")
    let folder = home.appending(path: "Mein Bericht.media")
    #expect(try report("--full", "--format", "markdown", "--output", file.path).status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    let pictures = text.matches(of: /!\[([^\]]+)\]\((Mein%20Bericht\.media\/figure-\d+\.svg)\)/)
    #expect(!pictures.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == pictures.count)
    for picture in pictures {
      let path = String(picture.2).removingPercentEncoding ?? ""
      let svg = try String(contentsOf: home.appending(path: path), encoding: .utf8)
      #expect(svg.contains("role=\"img\"") && svg.contains("<title>"))
    }
    // What was there before and is none of ours stays; what is left of a longer report goes.
    let number = pictures.count + 1
    for name in ["figure-\(number).svg", "note.txt"] { try Data().write(to: folder.appending(path: name)) }
    #expect(try report("--full", "--format", "markdown", "--output", file.path).status == 0)
    let again = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(again.contains("note.txt") && again.count == pictures.count + 1)
    #expect(try !report("--full", "--format", "markdown").output.contains("!["))
  }
}
