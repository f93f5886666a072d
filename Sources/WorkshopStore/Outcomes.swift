public import Questionnaire
public import Workshop

/// A person who joined.
public struct Entry: Hashable, Sendable {
  /// Who it is in the pool.
  public let key: ParticipantKey
  /// The secret of the phone or terminal.
  public let token: Token
}

/// A vote with whose it is.
public struct CastVote: Hashable, Sendable {
  /// Whose.
  public let key: ParticipantKey
  /// The vote.
  public let vote: Vote

  /// Makes one.
  public init(key: ParticipantKey, vote: Vote) {
    self.key = key
    self.vote = vote
  }
}

/// What became of one vote of a batch.
public enum VoteOutcome: Hashable, Sendable {
  /// It counts; also when the very same answer was there already.
  case stored
  /// The vote takes no answers now.
  case closed
  /// Nobody has this key (any more).
  case noSuchParticipant
  /// The room does not vote on this item.
  case noSuchItem
  /// The response does not fit the item.
  case unfit(ResponseFault)
}

/// What became of a batch of votes.
public struct VoteReceipt: Hashable, Sendable {
  /// In the order of the batch.
  public let outcomes: [VoteOutcome]
  /// The state of the room in the same transaction.
  public let state: RoomState
}

/// What became of a sheet that was taken in.
public enum SheetOutcome: Hashable, Sendable {
  /// It is a new person.
  case added
  /// A sheet with this number was there and is replaced.
  case replaced
  /// The very same sheet was there already.
  case known
}

/// Changes whenever anybody, this program included, changed the pool. Only for comparing.
public struct ChangeMark: Hashable, Sendable {
  let others: Int
  let own: Int
}

/// What a list of workshops shows of each.
public struct WorkshopSummary: Hashable, Sendable, Identifiable {
  /// Its short name.
  public let id: WorkshopID
  /// What the facilitator decided.
  public let settings: WorkshopSettings
  /// How many people are, or were, in the pool.
  public let people: Int
  /// Whether it is over and single answers are deleted.
  public let hasEnded: Bool
  /// When it began, in seconds since 1970; `nil` where an earlier version of the program began it.
  public let begun: Int?
  /// How it was served last.
  public let service: FormerService
}
