/// What a number, row or part is called by programs: `gap/kompetenz.plattformen/priority`.
///
/// HTML writes it beside what it shows, and tests read by it what a format shows.
public struct DataKey: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// What stands between the slashes.
  public let parts: [String]

  /// Makes a key of its parts.
  public init(_ parts: [String]) { self.parts = parts }

  /// A key of one part.
  public init(stringLiteral value: String) { parts = [value] }

  /// The key of something within this.
  public static func / (key: Self, part: String) -> Self { Self(key.parts + [part]) }

  /// The parts with slashes between them.
  public var description: String { parts.joined(separator: "/") }

  /// What it tells of what it belongs to: `priority`.
  public var name: String { parts.last ?? "" }
}
