import Files
import Foundation
import Words

/// Standard input, output and error. Only the result goes to standard output.
enum Console {
  static func output(_ text: String) throws { try output(Array(text.utf8)) }

  static func output(_ bytes: [UInt8]) throws {
    do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
      throw Failure(
        .inputOutput, de: "Die Ausgabe konnte nicht geschrieben werden.", en: "The output could not be written.")
    }
  }

  /// Lines for a person to read, with names from files and people in them.
  static func list(_ lines: String) throws { try output(lines.linesShownSafely) }

  /// Every message goes through here: what is in it of file names and arguments must not steer the terminal.
  static func message(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text.linesShownSafely + "\n").utf8))
  }

  /// The bytes of standard input, no further than anything that is read may go.
  static func input() throws -> [UInt8] { try bytes(of: "-") }

  /// The bytes of a file or pipe, no further than anything that is read may go; `-` is standard input.
  static func bytes(of path: String) throws -> [UInt8] {
    do { return try path == "-" ? BoundedInput.standardInput() : BoundedInput.bytes(of: path) } catch {
      throw Failure(.noInput, error.explanation)
    }
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool { access(expanded(path), F_OK) == 0 }

  /// The path with the person's home for `~`; Foundation would take the one of the user's account.
  private static func expanded(_ path: String) -> String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst() : (path as NSString).expandingTildeInPath
  }

  /// Writes a file that only the user can read, whole or not at all; an existing one is kept unless `replacing`.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// Writes a file that only the user can read, whole or not at all; an existing one is kept unless `replacing`.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    try WholeFile.write(bytes, to: expanded(path), replacing: replacing)
  }

  /// Writes a report with what lies beside it; an existing one is kept unless `replacing`.
  static func write(_ rendition: Rendition, to path: String, replacing: Bool) throws {
    if !rendition.filesBeside.isEmpty {
      try MediaFolder(beside: expanded(path)).write(rendition.filesBeside, replacing: replacing)
    }
    try write(rendition.bytes, to: path, replacing: replacing)
  }

  /// To a file (replaced), or to standard output for `nil` and `-`.
  static func deliver(_ rendition: Rendition, to path: String?) throws {
    if let path, path != "-" { try write(rendition, to: path, replacing: true) } else { try output(rendition.bytes) }
  }

  /// To a file (replaced), or to standard output for `nil` and `-`.
  static func deliver(_ text: String, to path: String?) throws { try deliver(Array(text.utf8), to: path) }

  /// To a file (replaced), or to standard output for `nil` and `-`.
  static func deliver(_ bytes: [UInt8], to path: String?) throws {
    if let path, path != "-" { try write(bytes, to: path, replacing: true) } else { try output(bytes) }
  }
}
