package import Questionnaire

/// The pool of a workshop as the server of the page asks it: in a file, or in memory for tests.
///
/// Calls are synchronous, each is one transaction, and what a call has written when it returns is durable. Nothing here
/// gives a figure that was not released: what phones see comes from `phoneRoom()` and from what is their own.
package protocol Pool: Sendable {
  /// Which workshop; no secret.
  var id: WorkshopID { get }
  /// What the facilitator decided.
  var settings: WorkshopSettings { get }
  /// What is asked.
  var questionnaire: Questionnaire { get }
  /// In which portions.
  var plan: RoomPlan { get }

  /// Another one whenever anybody, other programs included, has changed the pool.
  func changeMark() throws(PoolError) -> ChangeMark
  /// What all phones may know alike, in one transaction.
  func phoneRoom() throws(PoolError) -> PhoneView.Room

  /// Whether phones can join now, and with which word.
  func door() throws(PoolError) -> Door
  /// A new person. Throws `over`, `noSuchSize`; for a phone `doorClosed` and `full`, too.
  func join(_ way: EntryWay, size: OptionID?) throws(PoolError) -> Entry
  /// Who has this token; `nil` for nobody (any more).
  func participant(for token: Token) throws(PoolError) -> Participant?
  /// With what a phone comes back that has lost its secret. Throws `noSuchParticipant`, `over`.
  func phoneNumber(of key: ParticipantKey) throws(PoolError) -> ReturnNumber
  /// The phone with this number, and its secret; `nil` for none (any more).
  func phone(with number: ReturnNumber) throws(PoolError) -> Entry?
  /// Removes a person with all answers and texts. Throws `noSuchParticipant`.
  func withdraw(_ key: ParticipantKey) throws(PoolError)

  /// Stores answers in one transaction, in their order, with one outcome for each: of two to the same vote by the same
  /// person the later one wins.
  func vote(_ votes: [CastVote]) throws(PoolError) -> VoteReceipt

  /// The own next step of a person.
  func commitment(of key: ParticipantKey) throws(PoolError) -> Commitment?
  /// A next step; replaces the person's former one. Without a key it comes from the desk and is approved at once.
  /// Throws `noSuchParticipant`, `over`.
  func commit(_ commitment: Commitment, by key: ParticipantKey?) throws(PoolError)
  /// A free text; replaces the person's former one on the same item. Throws `noFreeText`, `noSuchItem`,
  /// `noSuchParticipant`, `over`.
  func submit(_ remark: Remark, by key: ParticipantKey) throws(PoolError)
}
