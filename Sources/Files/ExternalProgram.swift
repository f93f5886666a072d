import Foundation
import Synchronization
package import Words

/// A program of the system that does what is none of our business: printers, other formats. It is called with
/// arguments, never through a shell.
package struct ExternalProgram: Sendable {
  /// Its whole path.
  package let path: String
  private let environment: [String: String]

  /// The first program of this name in the `PATH` of an environment; `nil` where there is none.
  package init?(named name: String, in environment: [String: String]) {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    guard let path = folders.lazy.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    self.path = path
    // What it says is read by us: in one language, whatever the person's is.
    self.environment = environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
  }

  /// What it left behind.
  package struct Outcome: Sendable {
    /// 0 = it did what it was asked for.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: [UInt8]
    /// What it wrote to standard error.
    package let messages: String
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - folder: where it runs; `nil` = where we do.
  ///   - variables: what it gets beside the environment.
  package func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, with variables: [String: String] = [:]
  ) throws(ProgramFault) -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment.merging(variables) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let (entry, output, messages) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (entry, output, messages)
    // A program that does not want its input is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    do { try process.run() } catch { throw .notStarted(path: path) }
    // Both at once: one that is full would hold the program up while the other is waited for.
    let told = Told()
    let isTold = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      told.read(messages)
      isTold.signal()
    }
    try? entry.fileHandleForWriting.write(contentsOf: Data(input))
    try? entry.fileHandleForWriting.close()
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? nil
    isTold.wait()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: Array(bytes ?? Data()), messages: told.text)
  }

  /// Standard error, read on a thread of its own.
  private final class Told: Sendable {
    private let words = Mutex("")
    var text: String { words.withLock { $0 } }

    func read(_ pipe: Pipe) {
      let bytes = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
      words.withLock { $0 = String(decoding: bytes ?? Data(), as: UTF8.self) }
    }
  }
}

/// Why a program of the system did not run.
package enum ProgramFault: Hashable, ExplainedError {
  /// The system does not start it.
  case notStarted(path: String)

  /// What is wrong.
  package var explanation: LocalizedText {
    switch self {
    case .notStarted(let path):
      LocalizedText(
        de: "„\(path.shownSafely)“ lässt sich nicht starten.", en: "“\(path.shownSafely)” cannot be started.")
    }
  }
}
