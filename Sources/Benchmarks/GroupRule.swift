/// When figures of a group may be shown (method §9): from k responses on.
package struct GroupRule: Hashable, Comparable, Sendable {
  /// k, how many responses a group needs; never below 5.
  package let minimum: Int

  /// The least that k may be.
  package static let least = 5
  /// The most that can be set as k for all workshops: where more are needed, hardly a room would see anything.
  package static let mostSettable = 99
  /// k = 11.
  package static let standard = GroupRule(known: 11)

  /// `nil` below 5.
  package init?(minimum: Int) {
    guard minimum >= Self.least else { return nil }
    self.minimum = minimum
  }

  private init(known minimum: Int) { self.minimum = minimum }

  /// By k.
  package static func < (left: GroupRule, right: GroupRule) -> Bool { left.minimum < right.minimum }

  /// Whether so many responses suffice.
  package func allows(_ responses: Int) -> Bool { responses >= minimum }

  /// Anything computed from so many responses; `nil` when they do not suffice.
  ///
  /// For counts of one item use `release(_:)`, which knows more rules.
  package func release<Value: Sendable>(_ value: Value, responses: Int) -> Released<Value>? {
    allows(responses) ? Released(value) : nil
  }
}

/// Something that may be shown: only a `GroupRule` makes one, so that what was not released cannot be shown by mistake.
package struct Released<Value: Sendable>: Sendable {
  /// What may be shown.
  package let value: Value

  init(_ value: Value) { self.value = value }
}

extension Released: Equatable where Value: Equatable {}
extension Released: Hashable where Value: Hashable {}
