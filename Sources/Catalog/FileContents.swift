import Foundation
import Questionnaire

/// Reading files; the only file of the room that touches the disk, beside `Catalog+Places`.
enum FileContents {
  /// Why a file cannot be read.
  struct Failure: Error {
    let reason: LocalizedText
    var isMissing = false
  }

  /// All bytes of a regular file that is no larger than a questionnaire can be.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    try check(path)
    guard let data = FileManager.default.contents(atPath: path) else { throw notReadable }
    return [UInt8](data)
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

  /// The names of the YAML files in a directory, sorted; empty when there is none.
  static func names(in directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }

  /// Anything but a regular file could block or never end.
  private static func check(_ path: String) throws(Failure) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw Failure(
        reason: LocalizedText(
          de: "Die Datei gibt es nicht. Prüfen Sie den Pfad.", en: "There is no such file. Check the path."),
        isMissing: true)
    }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard !isDirectory.boolValue, let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
      attributes[.type] as? FileAttributeType == .typeRegular
    else {
      throw Failure(
        reason: LocalizedText(
          de: "Das ist keine gewöhnliche Datei. Nennen Sie eine YAML-Datei.",
          en: "This is not a regular file. Name a YAML file."))
    }
    guard (attributes[.size] as? NSNumber)?.intValue ?? 0 <= SourceText.largestSize else {
      throw Failure(reason: SourceText.tooLarge)
    }
  }

  private static let notReadable = Failure(
    reason: LocalizedText(
      de: "Die Datei lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.",
      en: "The file cannot be read. Check its permissions."))
}
