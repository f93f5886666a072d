/// What a simulation of phones saw; numbers only.
package struct SimulationReport: Sendable {
  /// How many were to come.
  package internal(set) var phones = 0
  /// How many joined.
  package internal(set) var joined = 0
  /// How often the page did not take the code.
  package internal(set) var refused = 0
  /// Answers that were sent, again after a lost connection not counted.
  package internal(set) var sent = 0
  /// Answers that the server confirmed.
  package internal(set) var stored = 0
  /// Answers that came after closing, and were told so.
  package internal(set) var late = 0
  /// Answers that the server confirmed and that are not there afterwards, or that are there although refused.
  package internal(set) var lost = 0
  /// Confirmed answers that were looked for after closing.
  package internal(set) var checked = 0
  /// Next steps that were written down.
  package internal(set) var steps = 0
  /// Phones that were told that the workshop is over.
  package internal(set) var over = 0
  /// Requests that got neither answer nor refusal; each was sent again.
  package internal(set) var failed = 0
  /// Connections that were cut on purpose.
  package internal(set) var cut = 0
  /// Pages and states that were received.
  package internal(set) var states = 0
  /// From sending to the confirmation, in milliseconds.
  package internal(set) var voteTimes: [Double] = []
  /// From asking for the page to being in, in milliseconds.
  package internal(set) var joinTimes: [Double] = []

  /// The time within which this share of the answers, 0–1, was stored; `nil` without any.
  package func votes(_ share: Double) -> Double? { Self.quantile(voteTimes, share) }
  /// The time within which this share of the phones was in.
  package func joins(_ share: Double) -> Double? { Self.quantile(joinTimes, share) }

  private static func quantile(_ times: [Double], _ share: Double) -> Double? {
    guard !times.isEmpty else { return nil }
    let place = Int((Double(times.count) * share).rounded(.up)) - 1
    return times.sorted()[min(times.count - 1, max(0, place))]
  }
}
