import Foundation
import Testing

/// Printing with stand-ins for the system's programs.
@Suite("Command print")
struct PrintCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private var bin: String { home.path + "/bin" }
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Geheim GmbH" }, "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws { try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true) }

  private func install(_ name: String, _ script: String) throws {
    let path = bin + "/" + name
    try Data(("#!/bin/sh\n" + script + "\n").utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// `lpstat` with these printers.
  private func install(printers: [String], standard: String?) throws {
    let destination = standard.map { "system default destination: \($0)" } ?? "no system default destination"
    try install(
      "lpstat",
      """
      case $1 in
        -e) for name in \(printers.joined(separator: " ")); do echo $name; done ;;
        -d) test "$LC_ALL" = C && echo "\(destination)" ;;
      esac
      """)
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["print"] + arguments, input: answers, home: home, path: bin)
  }

  @Test("Printers are named, the default one first")
  func printers() throws {
    try install(printers: ["Buero", "Laden"], standard: "Laden")
    let run = try run("--printers")
    #expect(run.status == 0 && run.output == "Laden  (Standard)\nBuero\n")
  }

  @Test("The report goes to the printer named, else to the default or only one, without a name on the way")
  func prints() throws {
    try install("lp", "echo \"$@\" >> \(home.path)/calls; /bin/cat > \(home.path)/job; echo 'request id is Laden-1'")
    try install(printers: ["Buero", "Laden"], standard: "Laden")
    let first = try run("-")
    #expect(first.status == 0 && first.output.isEmpty && first.messages.contains("beim Drucker „Laden“"))
    #expect(try run("-", "--printer", "Buero").status == 0)
    try install(printers: ["Allein"], standard: nil)
    #expect(try run("-").status == 0)
    let calls = try String(contentsOfFile: home.path + "/calls", encoding: .utf8)
    #expect(calls == "-d Laden -t reifegrad\n-d Buero -t reifegrad\n-d Allein -t reifegrad\n")
    #expect(try String(decoding: Data(contentsOf: home.appending(path: "job")).prefix(5), as: UTF8.self) == "%PDF-")
  }

  @Test("Without the programs, a printer or a choice it says what to do")
  func failures() throws {
    func expect(_ run: CommandRun, _ status: Int32, _ words: String) {
      #expect(run.status == status && run.output.isEmpty)
      #expect(run.messages.contains(words) && !run.messages.contains("Geheim"), "\(run.messages)")
    }
    expect(try run("--printers"), 69, "fehlt das Programm „lpstat“. Installieren Sie das Paket „cups-client“")
    try install("lpstat", "echo 'lpstat: Scheduler is not running.' >&2; exit 1")
    expect(try run("--printers"), 69, "kein Drucker eingerichtet")
    expect(try run("-"), 69, "--format pdf --output")
    try install(printers: ["Buero", "Laden"], standard: nil)
    expect(try run("-"), 64, "Nennen Sie einen mit „--printer“: Buero, Laden.")
    expect(try run("-", "--printer", "Keller"), 69, "„Keller“ gibt es nicht. Es gibt: Buero, Laden.")
    expect(try run("-", "--printer", "Laden"), 69, "fehlt das Programm „lp“")
    try install("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1")
    expect(try run("-", "--printer", "Laden"), 69, "nimmt den Bericht nicht an. lp: The printer or class does not")
    #expect(try run().status == 64)
    #expect(try run("-", "--printers").status == 64)
  }
}
