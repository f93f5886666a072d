import Foundation
import Testing

/// What a program that ours starts could get from it: a pager, a printer's `lp`, `pandoc`.
@Suite("Descriptors are the program's own")
struct DescriptorTests {
  @Test("Beyond input, output and errors no descriptor is handed on")
  func handedOn() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let program = try PtyProgram(
      Executables.path("reifegrad"), ["assess", "--short"],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"])
    try program.waitFor("Wer antwortet?")
    try program.send("\r\r\r\r\r")
    try program.waitFor("Frage 1 von 13")
    let folder = "/proc/\(program.process)/fdinfo"
    let open = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { Int($0) }.filter { $0 > 2 }
    #expect(!open.isEmpty)
    for descriptor in open {
      let info = try String(contentsOfFile: "\(folder)/\(descriptor)", encoding: .utf8)
      let flags = try #require(info.firstMatch(of: /flags:\s+0*([0-7]+)/)?.1)
      let what = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(program.process)/fd/\(descriptor)")
      #expect((Int(flags, radix: 8) ?? 0) & Int(O_CLOEXEC) != 0, "\(what ?? "")")
    }
  }
}
