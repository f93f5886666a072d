/// What a number, row or part is called by programs: `gap/kompetenz.plattformen/priority`.
///
/// HTML writes it beside what it shows, and tests read by it what a format shows.
package struct DataKey: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// What stands between the slashes.
  package let parts: [String]

  package init(_ parts: [String]) { self.parts = parts }

  /// A key of one part.
  package init(stringLiteral value: String) { parts = [value] }

  /// The key of something within this.
  package static func / (key: Self, part: String) -> Self { Self(key.parts + [part]) }

  /// The parts with slashes between them.
  package var description: String { parts.joined(separator: "/") }

  /// What it tells of what it belongs to: `priority`.
  package var name: String { parts.last ?? "" }
}
