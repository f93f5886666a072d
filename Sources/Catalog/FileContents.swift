import Files
import Foundation
import Words

/// Reading files; the only file of the module that touches the disk, beside `Catalog+Places`.
enum FileContents {
  /// Why a file cannot be read.
  struct Failure: Error {
    let reason: LocalizedText
  }

  /// The bytes of a file that a person has named, a pipe included; at most one more than a questionnaire can have.
  static func named(_ path: String) throws(Failure) -> [UInt8] {
    do { return try BoundedInput.bytes(of: path, limit: SourceText.largestSize) } catch {
      switch error {
      case .missing: throw missing
      case .directory: throw directory
      case .notPermitted: throw notReadable
      case .notReadable, .noInput, .exists, .noDirectory, .readOnly, .diskFull, .notWritten, .notCopied:
        throw notRegular
      }
    }
  }

  /// All bytes of a regular file in one of the directories of the catalog.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    try check(path)
    return try named(path)
  }

  /// The first `count` bytes.
  static func head(of path: String, count: Int) throws(Failure) -> [UInt8] {
    try check(path)
    guard let handle = FileHandle(forReadingAtPath: path) else { throw notReadable }
    defer { try? handle.close() }
    do {
      return [UInt8](try handle.read(upToCount: count) ?? Data())
    } catch {
      throw notReadable
    }
  }

  /// Whether there is anything at a path, readable or not.
  static func isThere(_ path: String) -> Bool {
    // Through `attributesOfItem`, which sees a link that leads nowhere as well.
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  /// The names of the YAML files in a directory, sorted; empty when there is none.
  static func names(in directory: String) -> [String] { names(in: directory, endingWith: [".yaml"]) }

  /// The names of the files in a directory that end so, sorted; empty when there is none.
  static func names(in directory: String, endingWith endings: [String]) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { name in !name.hasPrefix(".") && endings.contains(where: name.hasSuffix) }.sorted()
  }

  /// What lies in a directory and is no regular file could block or never end.
  private static func check(_ path: String) throws(Failure) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { throw missing }
    if isDirectory.boolValue { throw directory }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { throw notRegular }
  }

  private static let missing = Failure(
    reason: LocalizedText(
      de: "Die Datei gibt es nicht. Prüfen Sie den Pfad.", en: "There is no such file. Check the path."))

  private static let directory = Failure(
    reason: LocalizedText(
      de: "Das ist ein Ordner. Nennen Sie eine YAML-Datei.", en: "This is a folder. Name a YAML file."))

  private static let notRegular = Failure(
    reason: LocalizedText(
      de: "Das ist weder eine gewöhnliche Datei noch eine Pipe. Nennen Sie eine YAML-Datei.",
      en: "This is neither a regular file nor a pipe. Name a YAML file."))

  private static let notReadable = Failure(
    reason: LocalizedText(
      de: "Die Datei lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.",
      en: "The file cannot be read. Check its permissions."))
}
