import Foundation
import Glibc
import Testing

/// What people try who want more than a self-assessment.
@Suite("Attacks on a public terminal", .serialized, .enabled(if: PublicServer.isThere || PublicServer.isRequired))
struct PublicAttackTests {
  @Test("No command but the two of the grammar does anything: it ends with 64, says what there is, and leaves nothing")
  func commands() throws {
    let server = try PublicServer()
    let mark = server.path("home/mark")
    for command in [
      "sh", "bash -i", "/bin/sh -c id", "id", "touch \(mark)", "report X; touch \(mark)", "report X && touch \(mark)",
      "report $(touch \(mark))", "report `touch \(mark)`", "report X\ntouch \(mark)", "report X > \(mark)",
      "report X --output \(mark)", "report X --format pdf --output=\(mark)", "report /etc/passwd",
      "report ../../etc/passwd",
      "reifegrad list", "reifegrad workshop start", "public", "public --sessions 1000", "serve", "list", "export",
      "config show",
      "-c id", "--help", "--version", "--generate-completion-script bash", "scp -t /tmp", "scp -f /etc/passwd",
      "/usr/lib/openssh/sftp-server", "internal-sftp", "rsync --server -e. . /tmp", "git-upload-pack '/'",
      "\u{1B}]0;x\u{7}",
      String(repeating: "A", count: 100_000), "report 'X'", "resume X --lang de", " ", "\\", "~", "*",
    ] {
      let run = try server.run([], [command])
      #expect(run.status == 64, "\(command.prefix(60))")
      #expect(run.output.isEmpty, "\(command.prefix(60))")
      #expect(run.messages.contains("Das gibt es hier nicht"), "\(command.prefix(60))")
      // Nothing of what was typed comes back: it could steer the terminal.
      #expect(!run.messages.contains("\u{1B}") && !run.messages.contains("AAAA"))
    }
    // A code that is none is told as one.
    #expect(try server.run([], ["report", "ABCDE"]).status == 65)
    #expect(!FileManager.default.fileExists(atPath: mark))
    #expect(server.sessions.isEmpty)
  }

  @Test(
    "Of the client's environment nothing reaches the program but TERM and LANG, and what sshd itself sets",
    .enabled(if: PublicServer.seesPrograms))
  func environment() throws {
    let server = try PublicServer()
    let own = [
      "LD_PRELOAD": "/nowhere/x.so", "LD_LIBRARY_PATH": "/tmp", "TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp",
      "PATH": "/tmp",
      "BASH_ENV": "/tmp/x", "ENV": "/tmp/x", "PAGER": "sh", "LESSOPEN": "|id", "EDITOR": "sh", "HOME": "/",
      "SHELL": "/bin/sh",
      "XDG_DATA_HOME": "/tmp", "XDG_CONFIG_HOME": "/tmp", "REIFEGRAD_CONFIG": "/etc/passwd",
      "REIFEGRAD_QUESTIONNAIRES": "/tmp", "SSH_ORIGINAL_COMMAND": "sh", "LC_ALL": "C", "NLSPATH": "/tmp",
      "SWIFT_BACKTRACE": "enable=yes", "FONTCONFIG_FILE": "/tmp/x", "TMPDIR": "/",
    ]
    let options = own.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let client = try server.client(["-A", "-X", "-o", "SetEnv=" + options.joined(separator: " ")])
    try client.waitFor("Neue Selbsteinsch")
    let program = try #require(server.programs.first)
    let environment = PublicServer.environment(of: program)
    let allowed: Set = [
      "TERM", "LANG", "USER", "LOGNAME", "HOME", "PATH", "MAIL", "SHELL", "SSH_CLIENT", "SSH_CONNECTION", "SSH_TTY",
      "TZ",
    ]
    #expect(Set(environment.keys).subtracting(allowed).isEmpty)
    #expect(environment["HOME"] == server.path("home"))
    #expect(environment["PATH"] != "/tmp" && environment["SHELL"] != "/bin/sh")
  }

  @Test("No tunnel, agent, window or file: neither -L, -R, -D, -W, -A, -X nor sftp and scp")
  func forwarding() throws {
    let server = try PublicServer()
    #expect(try server.run(["-W", "127.0.0.1:\(server.port)"]).status != 0)
    #expect(try server.run(["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:\(server.port)"]).status != 0)
    #expect(
      try server.run(["-N", "-o", "ExitOnForwardFailure=yes", "-R", server.path("x") + ":127.0.0.1:1"]).status != 0)
    #expect(try server.run(["-s"], ["sftp"]).status != 0)
    #expect(try server.run(["-s"], ["netconf"]).status != 0)
    // A local end is the client's own; what it leads to is refused.
    let through = try server.run(["-o", "ProxyCommand=none", "-W", "127.0.0.1:22"])
    #expect(through.status != 0 && through.output.isEmpty)
  }

  @Test(
    "Whatever the client calls its terminal and its language, there are screens, and no file is looked for",
    arguments: [
      ("../../etc/passwd", "de_DE.UTF-8"), ("/tmp/x", "../../x"), ("hex:1b5b", "$(id)"), ("xterm%s%n", "%s%s%n"),
      ("nosuchterminal", "fr_FR.UTF-8"), (String(repeating: "x", count: 4000), String(repeating: "e", count: 4000)),
      ("vt100", "C"), ("linux", "POSIX"), ("xterm-kitty", "de_DE@euro"), ("screen", "en_US.ISO-8859-1"),
    ])
  func names(term: String, lang: String) throws {
    let server = try PublicServer()
    let client = try server.client(environment: ["TERM": term, "LANG": lang])
    try client.waitFor("the start screen") { program in
      ["Neue Selbsteinsch", "New self-assessment"].contains { program.screen.text.contains($0) }
    }
  }

  @Test("A window of no size and one of a hundred million cells do no harm")
  func sizes() throws {
    let server = try PublicServer()
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    for (rows, columns) in [(0, 0), (10_000, 10_000), (65_535, 1), (1, 65_535), (65_535, 65_535)] {
      client.claim(rows: rows, columns: columns)
      try client.waitForSilence(milliseconds: 200)
    }
    for program in server.programs { #expect(Self.resident(of: program) < 300 << 20) }
    client.resize(rows: 24, columns: 80)
    try client.send("\u{C}")
    try client.waitFor("Neue Selbsteinsch")
    // From the beginning as well.
    let large = try server.client(rows: 24, columns: 80)
    large.claim(rows: 10_000, columns: 10_000)
    try large.waitFor("the first picture") { !$0.output.isEmpty }
    for program in server.programs { #expect(Self.resident(of: program) < 300 << 20) }
  }

  @Test("A megabyte at once, marked as a paste or not, is cut and leads nowhere")
  func paste() throws {
    let server = try PublicServer()
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    try client.send("n\r")
    try client.waitFor("Kurzform")
    try client.send("\r")
    try client.waitFor("Wer antwortet?")
    let megabyte = String(repeating: "Ab1;\u{1B}[A", count: 1 << 17)
    try client.send("\u{1B}[200~" + megabyte + "\u{1B}[201~")
    try client.send("\u{1B}[200~" + String(repeating: "x\n", count: 1 << 19) + "\u{1B}[201~")
    try client.waitForSilence(milliseconds: 500)
    for program in server.programs { #expect(Self.resident(of: program) < 300 << 20) }
    try client.send("\u{3}")
    try client.waitFor("Sitzung beenden?", seconds: 30)
    try client.send("\u{3}")
    #expect(try client.waitForEnd() == .exit(0))

    let lines = try server.run(["-T"], [], input: String(repeating: "A", count: 1 << 20) + "\nq\n")
    #expect(lines.status == 0)
  }

  @Test(
    "No key stops it or leads to a shell: neither Ctrl-Z nor any other; nor do sequences of escapes",
    .enabled(if: PublicServer.seesPrograms))
  func keys() throws {
    let server = try PublicServer()
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    let codes = (1...31 as ClosedRange<UInt8>).filter { ![3, 10, 13, 27].contains($0) }
    let keys: [String] = codes.map { String(UnicodeScalar($0)) }
    let sequences: [String] = [
      "\u{1B}]0;x\u{7}", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[?1049l", "\u{9B}31m", "\u{1B}c",
      "!sh\n", ":!sh\n", "|id\n",
    ]
    for key in keys + sequences {
      try client.send(key)
      try client.waitForSilence(milliseconds: 40)
      #expect(client.screen.isAlternate, "\(Array(key.utf8))")
    }
    let program = try #require(server.programs.first)
    #expect(server.programs.count == 1)
    // It is not stopped, and has no children.
    let status = try String(contentsOfFile: "/proc/\(program)/stat", encoding: .utf8)
    #expect(!status.contains(") T "))
    #expect(try String(contentsOfFile: "/proc/\(program)/task/\(program)/children", encoding: .utf8).isEmpty)
  }

  @Test(
    "After a signal nothing is left", .enabled(if: PublicServer.seesPrograms), arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) throws {
    let server = try PublicServer()
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    let lines = try server.client(["-T"])
    try lines.waitFor("Neue Selbsteinsch")
    try server.waitForSessions(2)
    for signal in [SIGTSTP, SIGQUIT, SIGPIPE, SIGUSR1, SIGTTIN] {
      for program in server.programs { kill(program, signal) }
    }
    try client.waitForSilence(milliseconds: 100)
    #expect(server.sessions.count == 2)
    for program in server.programs { kill(program, number) }
    // A signal is what Ctrl-C sends as well: the screens ask before they end.
    if number == SIGINT {
      try client.waitFor("Sitzung beenden?")
      try client.send("\u{3}")
    }
    _ = try client.waitForEnd()
    try server.waitForSessions(0)
  }

  @Test("After a crash the next session clears away what was left", .enabled(if: PublicServer.seesPrograms))
  func crash() throws {
    let server = try PublicServer()
    let client = try server.client()
    try client.waitFor("Neue Selbsteinsch")
    for program in server.programs { kill(program, SIGKILL) }
    _ = try client.waitForEnd()
    #expect(server.sessions.count == 1)
    let left = server.sessions
    let next = try server.client()
    try next.waitFor("Neue Selbsteinsch")
    #expect(server.sessions.count == 1 && server.sessions != left)
  }

  @Test(
    "A time that is none, or longer than a day, is refused with what may be said",
    arguments: ["0", "-1", "86401", "9223372036854775807", "99999999999999999999", "abc", ""])
  func limits(value: String) throws {
    let home = FileManager.default.temporaryDirectory
    for (option, most) in [("--idle", "86400"), ("--longest", "86400"), ("--sessions", "1000")] {
      let run = try CommandRun(["public", "\(option)=\(value)"], home: home)
      #expect(run.status == 64 && run.output.isEmpty, "\(option)=\(value)")
      let isNumber = Int(value) != nil
      #expect(run.messages.contains("„\(option)“") && (!isNumber || run.messages.contains("von 1 bis \(most)")))
    }
  }

  @Test("Root does not run it", .enabled(if: geteuid() == 0))
  func root() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "root-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let run = try CommandRun(["public"], home: home)
    #expect(run.status == 77 && run.messages.contains("nicht als root"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
  }

  /// Memory that a program has, in bytes.
  private static func resident(of process: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
  }
}
