import Terminal
import TestSupport
import Testing

/// Compares a frame with a readable file; `REIFEGRAD_RECORD=1` writes it anew.
enum Snapshot {
  static func check(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try check(frame.lines.joined(separator: "\n") + "\n", name, sourceLocation: sourceLocation)
  }

  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let kept = try SnapshotFile(name, beside: #filePath).kept(recording: text)
    #expect(text == kept ?? "(no snapshot \(name))", sourceLocation: sourceLocation)
  }
}
