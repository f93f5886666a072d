package import Benchmarks
package import Questionnaire
package import Words
package import Workshop

/// What the server needs of the pool of a workshop.
///
/// Calls are synchronous, each is one transaction, and what a call has written when it returns is durable.
package protocol VotingPool: Sendable {
  /// What the facilitator decided.
  var settings: WorkshopSettings { get }
  /// What is asked.
  var questionnaire: Questionnaire { get }
  /// In which portions.
  var plan: RoomPlan { get }
  /// A name of the workshop without a secret, for telling cookies of several workshops apart: ASCII letters and digits.
  var name: String { get }

  /// The state that all views share.
  func state() throws -> RoomState
  /// Another number whenever anybody, other programs included, has changed the pool.
  func changes() throws -> Int
  /// What may be shown of the votes that were revealed.
  func revealed() throws -> [Ballot: GroupRelease]

  /// Whether phones can join now, and with which word.
  func door() throws -> Door
  /// A new person, where one more is let in.
  func join(size: OptionID?) throws -> JoinOutcome
  /// Who has this token; `nil` for nobody (any more).
  func participant(token: String) throws -> Participant?
  /// Stores answers in one transaction; one outcome for each, in order.
  func cast(_ votes: [(key: ParticipantKey, vote: Vote)]) throws -> [CastOutcome]
  /// Removes a person with all answers and texts.
  func withdraw(_ key: ParticipantKey) throws
  /// The own next step of a person.
  func nextStep(of key: ParticipantKey) throws -> NextStep?
  /// Stores the next step of a person, in place of a former one; `false` when the text cannot be one.
  func take(_ step: NextStep, by key: ParticipantKey) throws -> Bool
  /// Stores what a person wrote on an item or on all; `false` when the text cannot be one or none is taken.
  func remark(_ text: String, on item: ItemID?, by key: ParticipantKey) throws -> Bool
}

/// What became of a try to join.
package enum JoinOutcome: Hashable, Sendable {
  /// Somebody new, with the secret of the phone: 128 random bits as ASCII letters and digits.
  case joined(ParticipantKey, token: String)
  /// Nobody is let in now.
  case doorClosed
  /// There are as many phones as a workshop takes.
  case full
}

/// What became of one vote.
package enum CastOutcome: Hashable, Sendable {
  /// It counts.
  case stored
  /// The vote takes no answers now.
  case closed
  /// Nobody has this key (any more).
  case unknownPerson
  /// The item is none of the room's, or the response does not fit it.
  case unfit
}

/// What a person wants to do next.
package struct NextStep: Hashable, Sendable {
  /// What.
  package let text: String
  /// Until when.
  package let due: CalendarDate?

  /// Makes a next step; the pool checks the text.
  package init(text: String, due: CalendarDate?) {
    self.text = text
    self.due = due
  }
}

extension VotingPool {
  /// The item of a vote; the one for practice is part of no questionnaire.
  func item(_ id: ItemID) -> Item? { id == Practice.item.id ? Practice.item : questionnaire.item(id) }
}
