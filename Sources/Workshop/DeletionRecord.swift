package import Words

/// A time of day on the laptop's clock, to the minute.
package struct LocalMinute: Hashable, Sendable {
  /// The day.
  package let day: CalendarDate
  /// 0–23.
  package let hour: Int
  /// 0–59.
  package let minute: Int

  /// `nil` when there is no such time.
  package init?(day: CalendarDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }
}

/// What was deleted at the end, and what was kept.
package struct DeletionRecord: Hashable, Sendable {
  /// When single answers were deleted.
  package let time: LocalMinute
  /// How many people's answers were deleted, by how they came.
  package let people: [EntryWay: Int]
  /// How many single answers were deleted.
  package let answers: Int
  /// How many free texts were deleted; the approved ones as well.
  package let remarks: Int
  /// How many votes are kept as counts of a group.
  package let keptPictures: Int
  /// How many next steps are kept, without a link to a person.
  package let keptCommitments: Int

  package init(
    time: LocalMinute, people: [EntryWay: Int], answers: Int, remarks: Int, keptPictures: Int, keptCommitments: Int
  ) {
    self.time = time
    self.people = people
    self.answers = answers
    self.remarks = remarks
    self.keptPictures = keptPictures
    self.keptCommitments = keptCommitments
  }
}
