import Foundation
import Testing

/// What people do at a public terminal, through a real client and a real server.
@Suite("A public terminal over OpenSSH", .serialized, .enabled(if: PublicServer.isThere || PublicServer.isRequired))
struct PublicTerminalTests {
  /// From the start screen to the first question of the short form.
  private func begin(_ client: PtyProgram) throws {
    try client.waitFor("Neue Selbsteinsch")
    try client.send("n")
    try client.waitFor("Was mit Ihren Antworten geschieht")
    try client.send("\r")
    try client.waitFor("Kurzform")
    // The first questionnaire has a full and a short form.
    try client.send("\u{1B}[B\r")
    try client.waitFor("Wer antwortet?")
    try client.send("Bäckerei Müller\r\r\r\r\r")
    try client.waitFor("Frage 1 von 13")
  }

  /// The code to go on with, from the result or the start screen.
  private func keep(_ client: PtyProgram) throws -> String {
    try client.waitFor("aufgehoben")
    try client.send("\r")
    let code = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/
    try client.waitFor("the code") { $0.screen.text.contains(code) }
    return String(try #require(client.screen.text.firstMatch(of: code)).0)
  }

  @Test("A whole assessment: the questions, the result, its PDF over the same door, and nothing is left")
  func whole() throws {
    let server = try PublicServer()
    let client = try server.client()
    try begin(client)
    try client.answerAll("2", waitsUntilSaved: true)
    try client.waitFor("Jetzt auswerten")
    try client.send("\r")
    try client.waitFor("Reifestufe")
    try client.send("r")
    try client.waitFor("Ergebnis mitnehmen")
    #expect(!client.screen.text.contains("PDF speichern") && !client.screen.text.contains("Drucken"))
    try client.send("2")
    let group = /\b[0-9A-HJKMNP-TV-Z]{5}\b/
    try client.waitFor("the seven groups of the code and how it is used") {
      $0.screen.text.contains("report CODE") && $0.screen.text.matches(of: group).count == 7
    }
    let code = client.screen.text.matches(of: group).map { String($0.0) }.joined(separator: "-")

    let pdf = try Process.output(server.arguments([], ["report", code, "--format", "pdf", "--lang", "de"]))
    #expect(pdf.status == 0 && pdf.bytes.starts(with: Array("%PDF-".utf8)))
    let text = try server.run([], ["report", code])
    #expect(text.status == 0 && text.output.contains("Reifestufe"))
    let english = try server.run([], ["report \(code) --lang=en --format=text"])
    #expect(english.status == 0 && english.output.contains("Stage"))
    let json = try server.run([], ["report", code, "--format", "json"])
    #expect(json.output.hasPrefix("{"))
    let html = try server.run([], ["report", code, "--format", "html"])
    #expect(html.output.hasPrefix("<!"))

    #expect(server.sessions.count == 1)
    try client.send("\u{3}")
    try client.waitFor("Sitzung beenden?")
    try client.send("3")
    #expect(try client.waitForEnd() == .exit(0))
    #expect(client.screen.text.contains("Ihre Antworten sind gelöscht"))
    #expect(server.sessions.isEmpty)
  }

  @Test("When the line is cut, the answers are there with the code, and without one they are gone")
  func cut() throws {
    let server = try PublicServer()
    let client = try server.client()
    try begin(client)
    try client.send("3")
    try client.waitFor("gespeichert ✓")
    try client.send("\u{1B}")
    try client.waitFor("Später weitermachen")
    try client.send("5")
    let code = try keep(client)
    // The code is nowhere in the folder.
    let kept = try FileManager.default.contentsOfDirectory(atPath: server.path("home/reifegrad-public/kept"))
    #expect(kept.count == 1 && kept.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
    let other = try server.client()
    try begin(other)
    try server.waitForSessions(2)
    client.signal(SIGKILL)
    other.signal(SIGKILL)
    // One is kept, the other is not.
    try server.waitForSessions(1)

    // The code is free once the server has heard of the end of the line.
    var isFree = false
    for _ in 0..<50 where !isFree {
      isFree = try server.run(["-T"], ["resume", code], input: "q\n").output.contains("wieder da")
    }
    #expect(isFree)
    let again = try server.client(["-t"], ["resume", code.lowercased()])
    try again.waitFor("Ihre Antworten sind wieder da")
    try again.send("\r")
    try again.waitFor("1 Entwurf")
    try again.send("w")
    try again.waitFor("1 Antwort")
    try again.send("\r")
    try again.waitFor("● 3")
    // Nobody else comes to it meanwhile, or with another code.
    let second = try server.run(["-T"], ["resume", code], input: "q\n")
    #expect(second.output.contains("eine andere Sitzung offen"))
    let wrong = try server.run(["-T"], ["resume", String(code.reversed())], input: "q\n")
    #expect(wrong.output.contains("nichts aufgehoben"))
  }

  @Test("Who thinks better of it leaves nothing behind, and the code opens nothing any more")
  func forget() throws {
    let server = try PublicServer()
    let client = try server.client()
    try begin(client)
    try client.send("\u{1B}")
    try client.waitFor("Später weitermachen")
    try client.send("5")
    let code = try keep(client)
    try client.send("x")
    try client.waitFor("gilt nicht mehr")
    try client.send("\u{3}")
    try client.waitFor("Sitzung beenden?")
    try client.send("3")
    #expect(try client.waitForEnd() == .exit(0))
    #expect(server.sessions.isEmpty)
    #expect(try server.run([], ["report", code]).status == 66)
  }

  @Test("The window may become larger and smaller")
  func resize() throws {
    let server = try PublicServer()
    let client = try server.client(rows: 18, columns: 60)
    try begin(client)
    client.resize(rows: 40, columns: 120)
    try client.waitFor("the width of the window") { $0.screen.lines.contains { $0.count > 100 } }
    client.resize(rows: 10, columns: 30)
    try client.waitFor("Bitte vergrößern Sie")
    client.resize(rows: 24, columns: 80)
    try client.waitFor("Frage 1 von 13")
  }

  @Test("Without a terminal it goes line by line, to the result and its code")
  func lineByLine() throws {
    let server = try PublicServer()
    let input = "1\n2\nBäckerei Müller\n\n\n1\n" + ShortForm.lines("2") + "1\n"
    let run = try server.run(["-T"], [], input: input)
    #expect(run.output.contains("Frage 13 von 13"))
    #expect(run.output.contains("Reifestufe"))
    #expect(run.output.contains("Ihre Antworten sind gelöscht"))
    #expect(!run.output.contains("reifegrad report"))
    #expect(server.sessions.isEmpty)

    let english = try server.run(["-T"], [], input: "1\n2\nx\n\n\n1\nlater\nq\n", language: "en_GB.UTF-8")
    let code = try #require(english.output.firstMatch(of: /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/)).0
    #expect(english.output.contains("Your answers are kept"))
    // One that is mistyped is told as what it was meant to be.
    let mistyped = String(code.dropLast(2)) + (code.hasSuffix("22") ? "33" : "22")
    let none = try server.run(["-T"], [], input: "c\n\(mistyped)\n\nq\n", language: "en_GB.UTF-8")
    #expect(none.output.contains("Nothing is kept under this code"))
    let back = try server.run(["-T"], ["resume", String(code)], input: "2\nq\n", language: "en_GB.UTF-8")
    #expect(back.output.contains("Your answers are back") && back.output.contains("Question 1 of 13"))
  }

  @Test("Who types nothing is sent away, and so is who stays too long; nothing is left of them")
  func time() throws {
    for option in ["--idle", "--longest"] {
      let server = try PublicServer([option, "1"])
      let client = try server.client()
      try client.waitFor("Die Sitzung ist zu Ende")
      #expect(try client.waitForEnd() == .exit(0))
      let lines = try server.run(["-T"], [], input: "")
      #expect(lines.status == 0)
      #expect(server.sessions.isEmpty)
    }
  }

  @Test("No more sessions than may be, and a place becomes free")
  func full() throws {
    let server = try PublicServer(["--sessions", "1"])
    let first = try server.client()
    try first.waitFor("Neue Selbsteinsch")
    let second = try server.run(["-T"], [], input: "q\n")
    #expect(second.status == 75 && second.messages.contains("alle Plätze belegt"))
    try first.send("\u{3}")
    try first.waitFor("Sitzung beenden?")
    try first.send("\u{3}")
    #expect(try first.waitForEnd() == .exit(0))
    #expect(try server.run(["-T"], [], input: "q\n").status == 0)
  }

  @Test("Who offers it, the welcome and the notice stand before the first question")
  func house() throws {
    let server = try PublicServer(
      [],
      configuration: """
        organiser:
          name: "IHK Musterstadt"
          contact: "Petra Muster"
          privacy-contact: "dsb@ihk.example"
          welcome: { de: "Ein Angebot Ihrer IHK.", en: "Offered by your chamber." }
        public:
          address: "check@selbstcheck.example"
          port: 2222
          privacy: { de: "Verantwortlich ist die IHK.", en: "Responsible is the chamber." }
        """)
    let client = try server.client(rows: 40, columns: 100)
    try client.waitFor("Ein Angebot Ihrer IHK.")
    try client.waitFor("IHK Musterstadt")
    try client.send("n")
    try client.waitFor("Verantwortlich ist die IHK.")
    try client.waitFor("dsb@ihk.example")
    let lines = try server.run(["-T"], [], input: "q\n", language: "en_US.UTF-8")
    #expect(lines.output.contains("Offered by your chamber.") && lines.output.contains("Responsible is the chamber."))
    #expect(lines.output.ranges(of: "IHK Musterstadt").count == 1)
  }

  @Test("Where its operator has made a mistake, a visitor is told that, and not what stands in the operator’s files")
  func notSetUp() throws {
    let server = try PublicServer([], configuration: "organiser:\n  name: \"IHK\"\n  geheimes-feld: 1\n")
    let run = try server.run(["-T"], [], input: "q\n")
    let said = run.output + run.messages
    #expect(run.status == 78 && said.contains("gerade nicht richtig eingerichtet") && said.contains("config check"))
    #expect(!said.contains("geheimes-feld") && !said.contains("REIFEGRAD_"))
    #expect(server.sessions.isEmpty)
  }

  @Test("Where answers are collected, only a yes gives them: without the company, for the operator, from k answers on")
  func collecting() throws {
    let server = try PublicServer([], configuration: "public:\n  collect: true\n")
    let answers = "1\n2\nGeheimfirma\n\n\n1\n" + ShortForm.lines("2")
    let silent = try server.run(["-T"], [], input: answers + "1\n")
    #expect(silent.output.contains("Dürfen Ihre Antworten ohne Namen"))
    #expect(server.given.isEmpty)
    let yes = try server.run(["-T"], [], input: answers + "j\n1\n")
    #expect(server.given.count == 1 && server.sessions.isEmpty)
    // Neither where it lies nor whose it was.
    #expect(!yes.output.contains("/given/"))
    for name in server.given {
      let text = try String(contentsOfFile: server.path("home/reifegrad-public/given/" + name), encoding: .utf8)
      #expect(!text.contains("Geheimfirma") && text.contains("response"))
    }
    let export = try CommandRun(
      [
        "public", "export", "--data", server.path("home/reifegrad-public"), "--min-group", "5", "--id",
        "unser-terminal",
      ],
      home: server.folder)
    #expect(export.status != 0 && export.output.isEmpty)
    // Elsewhere it is not even asked.
    let other = try PublicServer()
    #expect(try !other.run(["-T"], [], input: answers + "j\n1\n").output.contains("Dürfen Ihre Antworten"))
    #expect(other.given.isEmpty)
  }

  @Test("As login shell alone, without ForceCommand, it is the same")
  func loginShell() throws {
    let server = try PublicServer(isForced: false)
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    #expect(try server.run([], ["report", "X"]).status == 65)
    #expect(try server.run([], ["id"]).status == 64)
    #expect(try server.run([], ["reifegrad list"]).status == 64)
  }
}

extension Process {
  /// What `ssh` gives, byte by byte.
  fileprivate static func output(_ arguments: [String]) throws -> (status: Int32, bytes: [UInt8]) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/ssh")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, Array(bytes))
  }
}
