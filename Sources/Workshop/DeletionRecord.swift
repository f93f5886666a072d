public import Questionnaire

/// A time of day on the laptop's clock, to the minute.
public struct LocalMinute: Hashable, Sendable {
  /// The day.
  public let day: CalendarDate
  /// 0–23.
  public let hour: Int
  /// 0–59.
  public let minute: Int

  /// `nil` when there is no such time.
  public init?(day: CalendarDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }
}

/// What was deleted at the end, and what was kept.
public struct DeletionRecord: Hashable, Sendable {
  /// When single answers were deleted.
  public let time: LocalMinute
  /// How many people's answers were deleted, by how they came.
  public let people: [EntryWay: Int]
  /// How many single answers were deleted.
  public let answers: Int
  /// How many free texts were deleted; the approved ones as well.
  public let remarks: Int
  /// How many votes are kept as counts of a group.
  public let keptPictures: Int
  /// How many next steps are kept, without a link to a person.
  public let keptCommitments: Int

  /// Makes a record.
  public init(
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
