import Foundation

/// A person's home with workshops, programs in terminals and commands without.
struct WorkshopHome {
  let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let variables: [String: String]

  init(_ variables: [String: String] = [:]) throws {
    self.variables = variables
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var environment: [String: String] {
    ["HOME": url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(variables) { $1 }
  }

  /// `reifegrad workshop …` in a terminal.
  func start(
    _ arguments: String..., rows: Int = 24, columns: Int = 80, path: String = "/usr/bin:/bin"
  ) throws -> PtyProgram {
    try PtyProgram(
      "/usr/bin/env", ["-C", url.path, Executables.path("reifegrad"), "workshop"] + arguments,
      environment: environment.merging(["PATH": path]) { $1 }, rows: rows, columns: columns)
  }

  /// A shell with job control in a terminal; its prompt is `prompt>`.
  func shell() throws -> PtyProgram {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment.merging(["PS1": "prompt> "]) { $1 })
    try shell.waitFor("prompt>")
    return shell
  }

  /// `reifegrad workshop …` without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun(["workshop"] + arguments, input: input, home: url, environment: variables)
  }

  /// A workshop without phones whose public view is shown.
  func host(_ title: String = "Kammertag") throws -> PtyProgram {
    let host = try start("start", "--title", title, "--no-phones", "--min-group", "5")
    try host.waitFor(title)
    return host
  }

  /// What is in a folder of the program's data; empty where there is none.
  var workshops: [String] {
    let folder = url.appending(path: ".local/share/reifegrad/workshops").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
