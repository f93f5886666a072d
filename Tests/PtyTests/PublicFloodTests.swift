import Foundation
import Glibc
import Testing

/// What many, and those who only half come in, can do to a public terminal.
@Suite("Floods at a public terminal", .serialized, .enabled(if: PublicServer.isThere || PublicServer.isRequired))
struct PublicFloodTests {
  @Test("A window of one cell, and one that changes hundreds of times: the picture of the last size stands")
  func resizing() throws {
    let server = try PublicServer()
    let client = try server.client(rows: 1, columns: 1)
    try client.waitFor("the first picture") { !$0.output.isEmpty }
    try server.waitForSessions(1)
    for number in 1...600 { client.claim(rows: 1 + number % 90, columns: 1 + number * 7 % 300) }
    client.resize(rows: 24, columns: 80)
    try client.waitFor("Neue Selbsteinsch")
    try client.waitFor("lines as wide as the window") { $0.screen.lines.contains { $0.count > 60 } }
    // It still listens.
    try client.send("d")
    try client.waitFor("Was mit Ihren Antworten geschieht")
  }

  @Test("Who connects and says nothing keeps nobody out")
  func halfOpen() throws {
    let server = try PublicServer()
    let silent = (0..<60).map { _ in server.connect(from: "127.0.0.2") }
    defer { for descriptor in silent { close(descriptor) } }
    #expect(silent.allSatisfy { $0 >= 0 })
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    #expect(server.sessions.count == 1)
  }

  @Test("A connection has one session: a second one over the same line is refused")
  func multiplexed() throws {
    let server = try PublicServer()
    let control = ["-S", server.path("control")]
    let first = try server.client(["-M"] + control)
    try first.waitFor("Neue Selbsteinsch")
    // It must not help itself to a line of its own.
    let second = try server.run(control + ["-o", "ProxyCommand=/bin/false", "-T"], [], input: "q\n")
    #expect(second.status == 255 && second.output.isEmpty)
    #expect(server.sessions.count == 1)
  }

  @Test("What sshd makes of the configuration forbids every kind of forwarding, tunnel, key and foreign variable")
  func effective() throws {
    let lines = Set(try PublicServer().settings())
    for line in [
      "disableforwarding yes", "allowtcpforwarding no", "allowstreamlocalforwarding no", "allowagentforwarding no",
      "x11forwarding no", "permittunnel no", "gatewayports no", "permituserenvironment no", "permituserrc no",
      "pubkeyauthentication no", "maxsessions 1", "acceptenv lang", "permitrootlogin no", "forcecommand public",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.filter { $0.hasPrefix("acceptenv") }.count == 1 && !lines.contains { $0.hasPrefix("subsystem") })
  }

  @Test("A report heeds nothing of what is sent meanwhile, and who stops reading it leaves nothing behind")
  func report() throws {
    let server = try PublicServer()
    let answers = "1\n2\nx\n\n\n1\n" + ShortForm.lines("2") + "1\n"
    let menu = try server.run(["-T"], [], input: answers)
    let number = try #require(menu.output.firstMatch(of: /(\d+)  Ergebnis mitnehmen/)?.1)
    let lines = try server.run(["-T"], [], input: answers + "\(number)\n").output.replacing("\n", with: "")
    let code = try #require(lines.firstMatch(of: /([0-9A-Z]{5}-){6}[0-9A-Z]{5}/)?.0)
    let flooded = try server.run([], ["report", String(code)], input: String(repeating: "q\n", count: 30_000))
    #expect(flooded.status == 0 && flooded.output.contains("Reifestufe"))
    // `head` goes after the first bytes.
    let command = (["/usr/bin/ssh"] + server.arguments([], ["report", String(code), "--format", "pdf"]))
      .joined(separator: " ")
    for count in [0, 1] {
      let cut = try CommandRun(
        ["-c", "\(command) | head -c \(count)"], home: server.folder, program: "/bin/sh")
      #expect(cut.output.utf8.count == count)
    }
    try server.waitForSessions(0)
  }

  @Test("Whose window is closed in the midst of an answer leaves nothing behind, with a screen and without")
  func closed() throws {
    let server = try PublicServer()
    for options in [[], ["-T"]] {
      let client = try server.client(options)
      try client.waitFor("Neue Selbsteinsch")
      try client.send(options.isEmpty ? "n\rx" : "1\n2\nx")
      client.hangUp()
    }
    try server.waitForSessions(0)
  }

  @Test(
    "On a full disk people are told, in words of theirs, and nobody who is there is thrown out",
    .enabled(if: PublicFloodTests.mayMount))
  func fullDisk() throws {
    let disk = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    defer {
      _ = umount2(disk.path, Int32(MNT_DETACH))
      try? FileManager.default.removeItem(at: disk)
    }
    try #require(mount("none", disk.path, "tmpfs", 0, "size=8m,mode=1777") == 0)
    let server = try PublicServer(["--data", disk.path + "/door"])
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    // Only what is there goes on, until it wants more.
    let rest = disk.appending(path: "rest")
    let filler = try CommandRun(["-c", "cat /dev/zero > \(rest.path)"], home: disk, program: "/bin/sh")
    #expect(filler.status != 0)
    let late = try server.run(["-T"], [], input: "q\n")
    #expect(late.status == 75 && late.messages.contains("kein Platz für weitere Antworten"))
    try client.send("n\r")
    try client.waitFor("Kurzform")
    try client.send("\u{1B}[B\r")
    try client.waitFor("Wer antwortet?")
    try client.send("\r\r\r\r\r")
    try client.waitFor("gerade nichts speichern")
    #expect(!client.screen.text.contains(disk.lastPathComponent))
    try FileManager.default.removeItem(at: rest)
    try client.send("\u{3}")
    try client.waitFor("Sitzung beenden?")
    try client.send("3")
    #expect(try client.waitForEnd() == .exit(0))
  }

  /// Whether a small disk can be made for the test.
  static let mayMount: Bool =
    geteuid() == 0
    && (try? CommandRun(
      ["-m", "mount", "-t", "tmpfs", "none", "/mnt"], home: URL(filePath: "/tmp"), program: "/usr/bin/unshare"))?.status
      == 0
}
