public import Questionnaire
public import Workshop

/// The pool of one workshop in one SQLite file: the single truth for all programs that take part.
///
/// Every call is synchronous and one transaction; what a call has written when it returns survives `kill -9` and power
/// loss. No time, address or agent of a single answer is stored anywhere.
public final class WorkshopPool: Sendable {
  /// Which workshop.
  public let id: WorkshopID
  /// What the facilitator decided.
  public let settings: WorkshopSettings
  /// The questionnaire that the room answers.
  public let questionnaire: Questionnaire
  /// What the room votes on.
  public let plan: RoomPlan
  /// The word with which phones join.
  public let joinCode: JoinCode

  init(
    id: WorkshopID, settings: WorkshopSettings, questionnaire: Questionnaire, joinCode: JoinCode
  ) {
    self.id = id
    self.settings = settings
    self.questionnaire = questionnaire
    self.joinCode = joinCode
    plan = RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda)
  }

  // MARK: Room

  /// The state that all views share.
  public func state() throws(PoolError) -> RoomState { throw .noSuchParticipant }
  /// Carries out a command and takes pictures of the votes that it closes; `.end` is refused here, see `end(at:)`.
  @discardableResult public func apply(_ command: RoomCommand) throws(PoolError) -> RoomState {
    throw .noSuchParticipant
  }
  /// Ends the workshop: freezes pictures, deletes single answers, tokens and free texts from the file, and returns the
  /// record of that. A second call returns the record of the first.
  @discardableResult public func end(at time: LocalMinute) throws(PoolError) -> DeletionRecord { throw .over }
  /// Changes whenever anybody changed the pool; cheap enough for a look every 100 ms.
  public func changeMark() throws(PoolError) -> ChangeMark { throw .noSuchParticipant }

  // MARK: People

  /// A new person.
  public func join(_ way: EntryWay, size: OptionID? = nil) throws(PoolError) -> Entry { throw .over }
  /// Who has this token; `nil` for nobody (any more).
  public func participant(for token: Token) throws(PoolError) -> ParticipantKey? { throw .over }
  /// All that the pool knows of one person. Throws `noSuchParticipant`.
  public func participant(_ key: ParticipantKey) throws(PoolError) -> Participant { throw .over }
  /// Tells or corrects the size class.
  public func setSize(_ size: OptionID?, of key: ParticipantKey) throws(PoolError) { throw .over }
  /// Removes a person with all answers and texts.
  public func withdraw(_ key: ParticipantKey) throws(PoolError) { throw .over }
  /// How many people there are, by how they came; after the end how many there were.
  public func people() throws(PoolError) -> [EntryWay: Int] { throw .over }

  // MARK: Votes

  /// Stores an answer; the last one while the vote is open wins. Throws `closed` with the state otherwise.
  public func vote(_ vote: Vote, by key: ParticipantKey) throws(PoolError) { throw .over }
  /// Stores many answers in one transaction, with one outcome for each.
  public func vote(_ votes: [CastVote]) throws(PoolError) -> VoteReceipt { throw .over }
  /// Takes an answer back while the vote is open. Throws `closed` otherwise.
  public func retract(_ ballot: Ballot, by key: ParticipantKey) throws(PoolError) { throw .over }
  /// How many people answered a vote; says nothing of levels.
  public func answered(_ ballot: Ballot) throws(PoolError) -> Int { throw .over }

  // MARK: Sheets

  /// Takes a printed sheet in under its number; keyed in twice replaces. Counts from the next picture on.
  public func keyIn(
    sheet number: Int, size: OptionID?, responses: [ItemID: Response]
  ) throws(PoolError) -> SheetOutcome { throw .over }
  /// What was keyed in under a number; `nil` for nothing.
  public func keyedIn(sheet number: Int) throws(PoolError) -> Participant? { throw .over }
  /// Takes an answer file in; the very same content counts once. Counts from the next picture on.
  public func importSheet(_ sheet: AnswerSheet) throws(PoolError) -> SheetOutcome { throw .over }

  // MARK: Texts

  /// A next step; replaces the person's former one. Without a key it comes from the desk and is approved at once.
  public func commit(_ commitment: Commitment, by key: ParticipantKey?) throws(PoolError) { throw .over }
  /// Every next step; for the desk.
  public func commitments() throws(PoolError) -> [Submitted<Commitment>] { throw .over }
  /// The own next step of a person.
  public func commitment(of key: ParticipantKey) throws(PoolError) -> Commitment? { throw .over }
  /// A free text; replaces the person's former one on the same item. Throws `noFreeText`.
  public func submit(_ remark: Remark, by key: ParticipantKey) throws(PoolError) { throw .over }
  /// Every free text; for the desk.
  public func remarks() throws(PoolError) -> [Submitted<Remark>] { throw .over }
  /// Approves a next step or a free text for the public view, or takes the approval back. Throws `noSuchText`.
  public func setApproved(_ isApproved: Bool, text id: Int64) throws(PoolError) { throw .noSuchText }
  /// Removes a next step or a free text. Throws `noSuchText`.
  public func removeText(_ id: Int64) throws(PoolError) { throw .noSuchText }

  // MARK: Views

  /// What may be shown of votes, revealed or not; for the desk, the report and the export.
  public func results() throws(PoolError) -> Results { throw .over }
}
