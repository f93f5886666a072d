package import Questionnaire
package import Workshop

/// A person who joined.
package struct Entry: Hashable, Sendable {
  /// Who it is in the pool.
  package let key: ParticipantKey
  /// The secret of the phone or terminal.
  package let token: Token
}

/// A vote with whose it is.
package struct CastVote: Hashable, Sendable {
  /// Whose.
  package let key: ParticipantKey
  /// The vote.
  package let vote: Vote

  /// Makes one.
  package init(key: ParticipantKey, vote: Vote) {
    self.key = key
    self.vote = vote
  }
}

/// What became of one vote of a batch.
package enum VoteOutcome: Hashable, Sendable {
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
package struct VoteReceipt: Hashable, Sendable {
  /// In the order of the batch.
  package let outcomes: [VoteOutcome]
  /// The state of the room in the same transaction.
  package let state: RoomState
}

/// What became of a sheet that was taken in.
package enum SheetOutcome: Hashable, Sendable {
  /// It is a new person.
  case added
  /// A sheet with this number was there and is replaced.
  case replaced
  /// The very same sheet was there already.
  case known
}

/// Changes whenever anybody, this program included, changed the pool. Only for comparing.
package struct ChangeMark: Hashable, Sendable {
  let others: Int
  let own: Int
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
