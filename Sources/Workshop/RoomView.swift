import Benchmarks
package import Questionnaire
package import Scoring

/// All that the public view may know: nothing of single people, and of votes only what was revealed and released.
package struct RoomView: Hashable, Sendable {
  /// What the facilitator decided; the password of the network is among it, as its QR code shows it.
  package let settings: WorkshopSettings
  /// What is shown now, and how far each vote is.
  package let state: RoomState
  /// How many people are in the pool.
  package let people: Int
  /// What may be shown of the votes that were revealed.
  package let results: Results
  /// What the program proposes to discuss, from revealed votes alone.
  package let proposals: [Discussion]
  /// What the next step depends on, from revealed votes alone.
  package let outlook: Outlook
  /// Where nearly all stand at the same point below the target, from revealed votes alone.
  package let commonGaps: [Discussion]
  /// The room's values: those of a company at the medians of the revealed votes.
  package let values: Values
  /// Next steps that the desk approved.
  package let commitments: [Commitment]
  /// Free texts that the desk approved.
  package let remarks: [Remark]
  /// Whether phones can join, and with which word; `nil` where there are none.
  package let door: Door?

  /// How many people answered each vote.
  private let answered: [Ballot: Int]
  /// What is asked together now: the present vote, or all of a field that stands as a whole.
  private let now: [Ballot]

  /// How many answered what is asked now, of a field everything of it: the one number for every window; never more than
  /// are in the room.
  package var answeredNow: Int { now.map(answered).min() ?? 0 }

  /// The same of one vote.
  package func answered(_ ballot: Ballot) -> Int { min(answered[ballot] ?? 0, people) }

  /// Whether nobody answered a vote; after the end its answers are deleted and say nothing.
  package func isEmpty(_ ballot: Ballot) -> Bool { answered[ballot, default: 0] == 0 && !state.hasEnded }

  /// Whether fewer than k people answered a vote; with enough of them something else keeps it from being shown. Not told
  /// of a second round, which counts everybody of the first.
  package func hasTooFew(_ ballot: Ballot) -> Bool {
    ballot.round == 1 && !state.hasEnded && answered(ballot) < settings.rule.minimum
  }

  package init(
    settings: WorkshopSettings, state: RoomState, people: Int, answered: [Ballot: Int], results: Results,
    commitments: [Submitted<Commitment>], remarks: [Submitted<Remark>], door: Door? = nil,
    in questionnaire: Questionnaire,
    against reference: [ItemID: ReferenceLevel]
  ) {
    let plan = RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda)
    let portion = state.scene == .field ? plan.portion(of: state.ballot.item) : nil
    now = portion.map { $0.items.map(Ballot.init(first:)) } ?? [state.ballot]
    let shown = results.filter { state.status(of: $0) == .revealed }
    self.settings = settings
    self.state = state
    self.people = people
    self.door = door
    self.answered = answered
    self.results = shown
    let all = shown.proposals(in: questionnaire, against: reference, count: .max)
    proposals = Array(all.prefix(3))
    outlook = Outlook(
      proposals: all.map(\.id),
      sized: questionnaire.items.map(\.id).filter { !(shown.sizes[Ballot(first: $0)] ?? []).isEmpty })
    commonGaps = shown.commonGaps(in: questionnaire, against: reference)
    values = shown.values(in: questionnaire, settings, against: reference)
    self.commitments = commitments.filter(\.isApproved).map(\.words)
    self.remarks = settings.allowsFreeText ? remarks.filter(\.isApproved).map(\.words) : []
  }
}
