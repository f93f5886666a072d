import TestSupport
import Testing

/// Texts kept as readable files beside the tests; `REIFEGRAD_RECORD=1` writes them anew.
enum Snapshot {
  static func expect(
    _ text: String, matches name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let kept = try SnapshotFile(name, beside: #filePath).kept(recording: text) ?? "(no snapshot \(name))"
    guard kept != text else { return }
    let differing = zip(kept.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    Issue.record(
      "\(name) differs; first: kept “\(differing?.0 ?? "–")”, now “\(differing?.1 ?? "–")”", sourceLocation: location)
  }
}
