import Foundation

/// What `reifegrad`, or another program, said without a terminal, in German.
struct CommandRun {
  let status: Int32
  let output: String
  let messages: String

  init(
    _ arguments: [String], input: String = "", home: URL, path: String = "/usr/bin:/bin",
    environment: [String: String] = [:], program: String = Executables.path("reifegrad")
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let base = ["HOME": home.path, "LANG": "de_DE.UTF-8", "PATH": path]
    process.environment = base.merging(environment) { $1 }
    let (entry, output, messages) = (Pipe(), Pipe(), Pipe())
    process.standardInput = entry
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    try entry.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try entry.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let told = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: text, as: UTF8.self)
    self.messages = String(decoding: told, as: UTF8.self)
  }
}
