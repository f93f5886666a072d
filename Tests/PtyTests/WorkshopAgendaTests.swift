import Foundation
import Glibc
import Testing

/// The agenda of 45 minutes from the lobby to the deletion, with all ways in at once.
@Suite("A whole workshop", .serialized)
struct WorkshopAgendaTests {
  private static let phones = 20
  private static let answers = "docs/examples/answers/musterbluete-leitung.json"
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  private var bin: String { home.path + "/bin" }

  init() throws {
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    // Stand-ins for the system's printing.
    try install("lpstat", "case $1 in -e) echo Saal ;; -d) echo 'system default destination: Saal' ;; esac")
    try install("lp", "/bin/cat > \(home.path)/printed")
  }

  private func install(_ name: String, _ script: String) throws {
    try Data(("#!/bin/sh\n" + script + "\n").utf8).write(to: URL(filePath: bin + "/" + name))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bin + "/" + name)
  }

  private func start(_ arguments: String...) throws -> PtyProgram {
    let environment = ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": bin + ":/usr/bin:/bin"]
    return try PtyProgram(
      "/usr/bin/env", ["-C", home.path, Executables.path("reifegrad"), "workshop"] + arguments,
      environment: environment, rows: 24, columns: 80)
  }

  private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(["workshop"] + arguments, home: home) }

  private static func part(_ pattern: Regex<(Substring, Substring)>, of program: PtyProgram) throws -> String {
    try program.waitFor("a match on the screen") { $0.screen.text.contains(pattern) }
    return String(try #require(program.screen.text.firstMatch(of: pattern)?.1))
  }

  @Test("The agenda of 45 minutes: phones, kiosk and file, two rounds, next steps, report, deletion with its record")
  func agenda() throws {
    let host = try start("start", "--title", "Kammertag", "--port", "0", "--min-group", "5", "--wifi", "Saal")
    try host.waitFor("Passwort des WLANs")
    try host.send("geheim;12\r")
    try host.waitFor("Ins WLAN")
    try host.send("q")
    try host.waitFor("sind dabei")
    let port = try Self.part(/\d+\.\d+\.\d+\.\d+:(\d+)/, of: host)
    let code = try Self.part(/Code ([2-9A-Z]{3} [2-9A-Z]{3})/, of: host).filter { $0 != " " }
    let desk = try start("desk")
    try desk.waitFor("Pult")
    let id = try Self.part(/Workshop (\w{4})/, of: desk)

    let phones = try start(
      "simulate", "--code", code, "--address", "127.0.0.1:\(port)", "--phones", "\(Self.phones)", "--thinking", "0.2",
      "--sleeps", "0")
    try desk.waitFor("\(Self.phones) im Pool")
    let kiosk = try start("kiosk")
    try kiosk.waitFor("Willkommen")
    try kiosk.send("\r")
    try kiosk.waitFor("Unternehmen?")
    try kiosk.send("1")
    try kiosk.waitFor("Frage 1 von 12")
    try kiosk.send("3" + String(repeating: "w", count: 11))
    try kiosk.waitFor("eigenes Ergebnis")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(Self.answers)").path
    #expect(try run("import", id, file).output.contains("1 aufgenommen"))
    #expect(try run("import", id, file).output.contains("1 schon da"))

    // The practice item is for the phones alone.
    try host.send("\u{1B}[C")
    try host.waitFor("Übung")
    try vote(host, desk, count: Self.phones)
    for number in 1...8 {
      try host.send("\u{1B}[C")
      try host.waitFor("Frage \(number) von 12")
      try vote(host, desk, count: Self.phones + 2)
    }
    try host.send("g")
    try host.waitFor("Der Raum und die Richtwerte")
    try host.waitFor("Erfolgreiche")
    for _ in 1...3 {
      try host.send("v")
      try host.waitFor("the next proposal") {
        $0.screen.text.contains(/Frage \d von 12/) && !$0.screen.text.contains("2. Runde")
      }
      try host.send("d")
      try host.waitFor("Warum könnte jemand")
      try host.send("2")
      try host.waitFor("2. Runde")
      try vote(host, desk, count: Self.phones)
      try host.waitFor("1. Runde")
    }
    try host.send("n")
    try desk.waitFor("\(Self.phones) Texte warten")
    try desk.send("x")
    try desk.waitFor("zum Freigeben")
    try desk.send("\r\u{1B}")
    try host.waitFor("▸ Simuliert")
    try desk.waitFor("Leinwand: ")
    try desk.send("p")
    try desk.waitFor("als PDF sichern")
    try desk.send("1")
    try desk.waitFor("Gesichert", seconds: 30)
    try desk.send("p")
    try desk.waitFor("als PDF sichern")
    try desk.send("7")
    try desk.waitFor("beim Drucker „Saal“", seconds: 30)
    try host.send("e")
    try host.waitFor("Workshop beenden?")
    try host.send("3")
    try host.waitFor("Einzelantworten gelöscht")

    #expect(try phones.waitForEnd(seconds: 30) == .exit(0))
    #expect(phones.screen.text.contains("verloren: 0"))
    #expect(phones.screen.text.contains("\(Self.phones) haben das Ende gesehen"))
    #expect(try Data(contentsOf: home.appending(path: "printed")).starts(with: Array("%PDF".utf8)))
    let pdf = home.appending(path: "gruppenbericht-\(id).pdf")
    #expect(try Data(contentsOf: pdf).starts(with: Array("%PDF".utf8)))
    let report = try run("report", id, "--format", "text", "--full").output
    #expect(report.contains("Löschprotokoll"))
    #expect(report.contains("22: 20 mit dem Telefon, 1 am Terminal, 1 als Datei"))
    #expect(report.contains("Simuliert / simulated"))
    for (program, key) in [(host, "\u{3}"), (desk, "\u{1B}")] {
      try program.send(key)
      try program.waitFor("Dieses Fenster schließen?")
      try program.send("2")
      #expect(try program.waitForEnd() == .exit(0))
    }
    kiosk.signal(SIGTERM)
    _ = try kiosk.waitForEnd()
    #expect(try run("delete", id, "--yes").status == 0)
    #expect(try run("list").output.isEmpty)
  }

  /// Opens the present vote, waits for all answers, closes and shows it.
  private func vote(_ host: PtyProgram, _ desk: PtyProgram, count: Int) throws {
    try host.send(" ")
    try desk.waitFor("offen: \(count) von", seconds: 60)
    // Another key than the one before: that one again, at once, would be a slip.
    try host.send("o")
    try desk.waitFor("geschlossen")
    try host.send("\r")
    try host.waitFor("Median")
    // Else the next vote might take the number of this one for its own.
    try desk.waitFor("gezeigt")
  }
}
