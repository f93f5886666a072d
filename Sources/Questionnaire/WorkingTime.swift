/// Own working time until a step is done, as the questionnaire estimates it (method §7).
///
/// A day is 480 minutes, a week five days. One that exists is one of the nine that a file may name.
package struct WorkingTime: Hashable, Comparable, Sendable, CaseIterable {
  /// In minutes.
  package let minutes: Int

  /// `nil` unless `minutes` is one of 15, 30, 60, 120, 240, 480, 960, 1440 and 2400.
  package init?(minutes: Int) {
    guard Self.allowed.contains(minutes) else { return nil }
    self.minutes = minutes
  }

  private init(known minutes: Int) { self.minutes = minutes }

  private static let allowed = [15, 30, 60, 120, 240, 480, 960, 1440, 2400]
  /// All that there are, rising; each is a multiple of the first.
  package static let allCases: [WorkingTime] = allowed.map(WorkingTime.init(known:))

  /// An hour.
  package static let hour = WorkingTime(known: 60)
  /// A day.
  package static let day = WorkingTime(known: 480)
  /// A week of five days.
  package static let week = WorkingTime(known: 2400)

  /// By length.
  package static func < (left: WorkingTime, right: WorkingTime) -> Bool { left.minutes < right.minutes }
}
