package import Workshop

/// What became of a sheet that was taken in.
package enum SheetOutcome: Hashable, Sendable {
  /// It is a new person.
  case added
  /// A sheet with this number was there and is replaced.
  case replaced
  /// The very same sheet was there already.
  case known
}

/// What a list of workshops shows of each.
package struct WorkshopSummary: Hashable, Sendable, Identifiable {
  /// Its short name.
  package let id: WorkshopID
  /// What the facilitator decided.
  package let settings: WorkshopSettings
  /// How many people are, or were, in the pool.
  package let people: Int
  /// Whether it is over and single answers are deleted.
  package let hasEnded: Bool
  /// When it began, in seconds since 1970; `nil` where an earlier version of the program began it.
  package let begun: Int?
  /// How it was served last.
  package let service: FormerService
}
