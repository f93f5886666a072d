import Foundation
import Terminal
import Testing

/// Compares a frame with a readable file; `REIFEGRAD_RECORD=1` writes it anew.
enum Snapshot {
  static func check(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
    let text = frame.lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["REIFEGRAD_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "(no snapshot \(name))"
    #expect(text == expected, sourceLocation: sourceLocation)
  }
}
