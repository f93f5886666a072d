import Foundation

/// Standard input, output and error. Only the result goes to standard output.
enum Console {
  static func output(_ text: String) throws { try output(Array(text.utf8)) }

  static func output(_ bytes: [UInt8]) throws {
    do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
      throw Failure(
        .inputOutput, de: "Die Ausgabe konnte nicht geschrieben werden.", en: "The output could not be written.")
    }
  }

  static func message(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  static func input() -> [UInt8] { Array((try? FileHandle.standardInput.readToEnd()) ?? Data()) }

  /// The bytes of a file; `-` is standard input.
  static func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return input() }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw Failure(
        .noInput, de: "Die Datei „\(path)“ gibt es nicht. Prüfen Sie den Pfad.",
        en: "There is no file “\(path)”. Check the path.")
    }
    guard !isDirectory.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        .noInput, de: "„\(path)“ lässt sich nicht lesen. Prüfen Sie die Rechte.",
        en: "“\(path)” cannot be read. Check the permissions.")
    }
    return Array(data)
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool { access((path as NSString).expandingTildeInPath, F_OK) == 0 }

  /// Writes a file that only the user can read; an existing one is kept unless `replacing`.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// The path with the person's home for `~`; Foundation would take the one of the user's account.
  private static func expanded(_ path: String) -> String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst() : (path as NSString).expandingTildeInPath
  }

  /// Writes a file that only the user can read; an existing one is kept unless `replacing`.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    let full = expanded(path)
    let flags = O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = open(full, flags, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure(
          .cannotCreate, de: "„\(full)“ gibt es schon und wird nicht überschrieben. Nennen Sie einen anderen Namen.",
          en: "“\(full)” exists and is not overwritten. Give another name.")
      }
      throw Failure(
        .cannotCreate, de: "„\(full)“ lässt sich nicht anlegen. Prüfen Sie Ordner und Rechte.",
        en: "“\(full)” cannot be created. Check folder and permissions.")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
    } catch {
      if !replacing { unlink(full) }
      throw Failure(
        .inputOutput, de: "„\(full)“ konnte nicht vollständig geschrieben werden. Ist der Datenträger voll?",
        en: "“\(full)” could not be written completely. Is the disk full?")
    }
  }

  /// To a file (replaced), or to standard output for `nil` and `-`.
  static func deliver(_ text: String, to path: String?) throws { try deliver(Array(text.utf8), to: path) }

  /// To a file (replaced), or to standard output for `nil` and `-`.
  static func deliver(_ bytes: [UInt8], to path: String?) throws {
    if let path, path != "-" { try write(bytes, to: path, replacing: true) } else { try output(bytes) }
  }
}
