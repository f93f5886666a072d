import Foundation
import Testing

/// Texts kept as readable files beside the tests; `REIFEGRAD_RECORD=1` writes them anew.
enum Snapshot {
  static func expect(
    _ text: String, matches name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["REIFEGRAD_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    let differing = zip(kept.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    Issue.record(
      "\(name) differs; first: kept “\(differing?.0 ?? "–")”, now “\(differing?.1 ?? "–")”", sourceLocation: location)
  }
}
