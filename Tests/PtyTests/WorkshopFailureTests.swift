import Foundation
import Glibc
import Testing

@Suite("Workshop commands that fail")
struct WorkshopFailureTests {
  private let home: WorkshopHome

  init() throws { home = try WorkshopHome() }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = home.url.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(
    "A start that cannot show a screen leaves no workshop behind",
    arguments: [[], ["--wifi", "Saal"], ["--port", "8080"], ["--no-phones"]])
  func noTerminal(options: [String]) throws {
    let run = try CommandRun(["workshop", "start", "--title", "Kammertag"] + options, home: home.url)
    #expect(run.status == 69 && run.messages.contains("Terminal"))
    #expect(home.workshops.isEmpty)
    #expect(try home.run("list").output.isEmpty)
  }

  @Test("A terminal that cannot show screens is told before anything is stored")
  func simpleTerminal() throws {
    let home = try WorkshopHome(["TERM": "dumb"])
    let program = try home.start("start", "--title", "Kammertag", "--no-phones")
    #expect(try program.waitForEnd() == .exit(69))
    #expect(program.screen.text.contains("dumb") && home.workshops.isEmpty)
  }

  @Test(
    "A text that cannot be kept is told with its option and the most there can be, as in the form",
    arguments: [("--title", 80), ("--wifi", 32)])
  func longTexts(option: String, most: Int) throws {
    for text in [String(repeating: "ä", count: most + 1), "Saal\u{1B}[2J"] {
      let others = option == "--title" ? [] : ["--title", "Kammertag"]
      let run = try CommandRun(["workshop", "start", option, text] + others, home: home.url)
      #expect(run.status == 64 && run.messages.contains(option) && !run.messages.contains("Datenbank"))
      #expect(run.messages.contains("\(most) Zeichen") || run.messages.contains("Steuerzeichen"))
      #expect(home.workshops.isEmpty)
    }
    let longest = try CommandRun(
      ["workshop", "start", option, String(repeating: "ä", count: most)], home: home.url)
    #expect(longest.status == 69)
  }

  @Test("A list says that there is nothing, and names what cannot be read rather than passing over it")
  func list() throws {
    let none = try home.run("list")
    #expect(none.status == 0 && none.output.isEmpty && none.messages.contains("noch keinen Workshop"))
    let host = try home.host()
    host.signal(SIGKILL)
    _ = try host.waitForEnd()
    let folder = home.url.appending(path: ".local/share/reifegrad/workshops")
    try Data(repeating: 0, count: 4096).write(to: folder.appending(path: "x9y8.sqlite"))
    let list = try home.run("list")
    #expect(list.output.contains("Kammertag") && !list.output.contains("x9y8"))
    #expect(list.messages.contains("x9y8") && !list.messages.contains("noch keinen"))
  }

  @Test("Without a printer the desk names the command that makes the group report as a file")
  func noPrinter() throws {
    let host = try home.start("start", "--title", "Kammertag", "--no-phones", path: home.url.path)
    try host.waitFor("Kammertag")
    try host.send("p")
    try host.waitFor("als PDF sichern")
    try host.send("7")
    try host.waitFor("the command") {
      $0.screen.text.replacing(/[\s│]+/, with: " ").contains("reifegrad workshop report")
    }
    host.signal(SIGKILL)
  }

  @Test("Files are taken in all or none: one that does not fit keeps out the others, and is named")
  func importing() throws {
    let host = try home.host()
    let id = String(try home.run("list").output.prefix(4))
    let examples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/examples/answers")
    let good = examples.appending(path: "musterbluete-leitung.json").path
    let text = try String(contentsOfFile: good, encoding: .utf8)
    let other = try file(
      "anderer.json", text.replacingOccurrences(of: "social-media-management", with: "gibt-es-nicht"))
    for bad in [other, home.url.path + "/fehlt.json"] {
      let run = try home.run("import", id, good, bad)
      #expect(run.status != 0 && run.messages.contains(bad))
      #expect(try home.run("show", id).output.contains("Personen: 0"))
    }
    #expect(try home.run("import", id, good).output.contains("1 aufgenommen"))
    host.signal(SIGKILL)
  }

  @Test("A rehearsal that is interrupted removes its workshop", arguments: [SIGINT, SIGTERM])
  func rehearsal(signal: Int32) throws {
    let home = try WorkshopHome()
    let temporary = home.url.appending(path: "tmp").path
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    let program = try PtyProgram(
      Executables.path("reifegrad"), ["workshop", "rehearse", "--lines", "--port", "0", "--phones", "3"],
      environment: home.environment.merging(["TMPDIR": temporary]) { $1 })
    try program.waitFor("Öffnen Sie auf einem Telefon")
    program.signal(signal)
    #expect(try program.waitForEnd() == .exit(128 + signal))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }
}
