import Foundation
import Testing

/// The mouse as a terminal tells of it.
@Suite("The mouse in a terminal", .serialized)
struct MouseTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func start(_ environment: [String: String] = [:]) throws -> PtyProgram {
    let base = ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let program = try PtyProgram(
      Executables.path("reifegrad"), ["--lang", "de"], environment: base.merging(environment) { $1 })
    // The key line is painted last.
    try program.waitFor("? Tasten")
    return program
  }

  private func asks(_ program: PtyProgram) -> Bool {
    String(decoding: program.output, as: UTF8.self).contains("\u{1B}[?1000h\u{1B}[?1006h")
  }

  @Test(
    "A click in the key line leaves the program, which then leaves the mouse to the terminal",
    arguments: ["\u{1B}[<0;COLUMN;24M", "OLD"])
  func quitting(report: String) throws {
    let program = try start()
    #expect(asks(program))
    let line = try #require(program.screen.lines.last)
    let column = try #require(Array(line).firstIndex(of: "q")) + 1
    if report == "OLD" {
      try program.send([0x1B, 0x5B, 0x4D, 32, UInt8(32 + column), 32 + 24])
    } else {
      try program.send(report.replacing("COLUMN", with: "\(column)"))
    }
    #expect(try program.waitForEnd() == .exit(0))
    #expect(String(decoding: program.output, as: UTF8.self).contains("\u{1B}[?1006l\u{1B}[?1000l"))
  }

  @Test("A click marks a row, another takes it, and the wheel moves the mark")
  func rows() throws {
    let program = try start()
    let row = try #require(program.screen.lines.firstIndex { $0.contains("Fragebögen") }) + 1
    try program.send("\u{1B}[<0;12;\(row)M\u{1B}[<0;12;\(row)m")
    try program.send("\u{1B}[<0;12;\(row)M\u{1B}[<0;12;\(row)m")
    try program.waitFor("questionnaires/")
    try program.send("\u{1B}[<65;5;5M\u{1B}")
    try program.waitFor("Neue Selbsteinsch")
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("Where it is turned off, or the terminal has none, it is not asked for")
  func off() throws {
    #expect(try !asks(start(["REIFEGRAD_MOUSE": "off"])))
    // Whether the Linux console has one differs between descriptions of terminals.
    #expect(try !asks(start(["TERM": "vt220"])))
    #expect(try !asks(start(["TERM": "vt100"])))
  }
}
