import Terminal
import TestSupport
import Testing

/// Compares a frame with a readable file; `REIFEGRAD_RECORD=1` writes it anew.
enum Snapshot {
  static func check(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = frame.lines.joined(separator: "\n") + "\n"
    let kept = try SnapshotFile(name, beside: #filePath).kept(recording: text)
    #expect(text == kept ?? "(no snapshot \(name))", sourceLocation: sourceLocation)
  }
}
