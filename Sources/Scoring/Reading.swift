/// A value 0–100 as a reader sees it: how far it is known, and where both groups stand over the same items.
package struct Reading: Hashable, Sendable {
  /// How far the value is known (method §3).
  package enum State: Hashable, Sendable {
    /// No item applies: there is neither value nor bounds.
    case leftOut
    /// Too little is answered; the value lies within these bounds.
    case notAssessable(ClosedRange<Double>)
    /// The value, and the bounds that open items leave it; both are equal when nothing is open.
    case value(Double, bounds: ClosedRange<Double>)
  }

  /// The values of both groups over the items that the company answered (method §6).
  package struct Profiles: Hashable, Sendable {
    /// Of the successful.
    package let successful: Double
    /// Of the less successful; `nil` where the company sets its targets itself.
    package let lessSuccessful: Double?

    package init(successful: Double, lessSuccessful: Double?) {
      self.successful = successful
      self.lessSuccessful = lessSuccessful
    }
  }

  /// How far the value is known.
  package let state: State
  /// The values of both groups; `nil` without a benchmark for these items.
  package let profiles: Profiles?

  package init(_ state: State, profiles: Profiles? = nil) {
    self.state = state
    self.profiles = profiles
  }

  /// The value; `nil` where there is none.
  package var value: Double? {
    switch state {
    case .leftOut, .notAssessable: nil
    case .value(let value, bounds: _): value
    }
  }

  /// Where the value can lie; `nil` when left out.
  package var bounds: ClosedRange<Double>? {
    switch state {
    case .leftOut: nil
    case .notAssessable(let bounds), .value(_, let bounds): bounds
    }
  }

  /// Whether enough is answered for a value.
  package var isAssessable: Bool { value != nil }

  /// Whether no item applies, so that it enters nothing.
  package var isLeftOut: Bool { state == .leftOut }

  /// Whether open items leave the value room.
  package var isUncertain: Bool { bounds.map { !$0.upperBound.isLevel(with: $0.lowerBound) } ?? false }
}

/// What has a reading: a field, a dimension.
package protocol HasReading {
  /// The value with its bounds and the values of both groups.
  var reading: Reading { get }
}

extension HasReading {
  /// The value; `nil` where there is none.
  package var value: Double? { reading.value }
  /// The value with every open item at the lowest level; `nil` when left out.
  package var low: Double? { reading.bounds?.lowerBound }
  /// The value with every open item at the highest level; `nil` when left out.
  package var high: Double? { reading.bounds?.upperBound }
  /// Whether enough is answered for a value.
  package var isAssessable: Bool { reading.isAssessable }
  /// Whether no item applies.
  package var isLeftOut: Bool { reading.isLeftOut }
  /// Whether open items leave the value room.
  package var isUncertain: Bool { reading.isUncertain }
  /// Value of the successful over the items that the company answered; `nil` without a benchmark for them.
  package var successful: Double? { reading.profiles?.successful }
  /// Value of the less successful over the same items.
  package var lessSuccessful: Double? { reading.profiles?.lessSuccessful }
}
