import Foundation

/// A text kept as a readable file in `Snapshots` beside the tests.
package struct SnapshotFile {
  private let file: URL

  /// The file `name`.txt beside the test source `test`.
  package init(_ name: String, beside test: String) {
    file = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
  }

  /// What is kept; with `REIFEGRAD_RECORD=1` `text` is written first. `nil` where nothing is kept.
  package func kept(recording text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["REIFEGRAD_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try? String(contentsOf: file, encoding: .utf8)
  }
}
