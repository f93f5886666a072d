package import Questionnaire

/// A person who joined.
package struct Entry: Hashable, Sendable {
  /// Who it is in the pool.
  package let key: ParticipantKey
  /// The secret of the phone or terminal.
  package let token: Token

  package init(key: ParticipantKey, token: Token) {
    self.key = key
    self.token = token
  }
}

/// A vote with whose it is.
package struct CastVote: Hashable, Sendable {
  /// Whose.
  package let key: ParticipantKey
  /// The vote.
  package let vote: Vote

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

  package init(outcomes: [VoteOutcome], state: RoomState) {
    self.outcomes = outcomes
    self.state = state
  }
}

/// Changes whenever anybody, this program included, changed the pool. Only for comparing.
package struct ChangeMark: Hashable, Sendable {
  private let others: Int
  private let own: Int

  /// Made of how often others and how often this program changed it.
  package init(others: Int, own: Int) {
    self.others = others
    self.own = own
  }
}
