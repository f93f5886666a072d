/// The number with which a person comes back to the kiosk, or with a phone that has lost its secret: six digits, drawn at
/// random, known to the person alone.
package struct ReturnNumber: Hashable, Sendable {
  /// How many digits.
  package static let digits = 6
  private static let range = 100_000...999_999

  /// Six digits, the first of them no 0.
  package let rawValue: Int

  /// `nil` for what has fewer or more digits.
  package init?(_ rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Draws a number.
  package init(using generator: inout some RandomNumberGenerator) {
    rawValue = Int.random(in: Self.range, using: &generator)
  }

  /// As it is shown: “482 913”.
  package var text: String { Self.grouped("\(rawValue)") }

  /// Digits, also fewer than six, in groups of three.
  package static func grouped(_ digits: String) -> String {
    digits.count > 3 ? digits.prefix(3) + " " + digits.dropFirst(3) : digits
  }
}

extension ReturnNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the number, so that no log gets it by mistake.
  package var description: String { "ReturnNumber" }
  /// Never the number.
  package var debugDescription: String { description }
  /// Never the number.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
