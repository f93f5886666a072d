/// The version of a questionnaire or benchmark, `major.minor.patch`.
package struct Version: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Changes of meaning.
  package let major: Int
  /// Additions.
  package let minor: Int
  /// Corrections.
  package let patch: Int

  /// `nil` unless `text` is three numbers with points between them.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
  }

  /// `major.minor.patch`.
  package var description: String { "\(major).\(minor).\(patch)" }

  /// By major, then minor, then patch.
  package static func < (left: Version, right: Version) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}
