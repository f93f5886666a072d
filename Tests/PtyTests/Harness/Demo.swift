/// The program that shows what a screen can show.
enum Demo {
  static let path = Executables.path("terminal-demo")

  static func environment(term: String = "xterm-256color", lang: String = "C.UTF-8") -> [String: String] {
    ["TERM": term, "LANG": lang, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
  }

  /// Starts it and waits for its first frame.
  static func start(
    term: String = "xterm-256color", lang: String = "C.UTF-8", adding: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      path, environment: environment(term: term, lang: lang).merging(adding) { $1 }, rows: rows, columns: columns)
    try program.waitFor("corner")
    return program
  }
}
