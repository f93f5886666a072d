package import Benchmarks
package import Questionnaire

/// All that the page of one participant may know; the page is made from this alone.
///
/// In two parts, so that a thousand phones cost one reading of the pool for each change of the room: what all may know
/// alike, and what is the person's own.
package struct PhoneView: Hashable, Sendable {
  /// What the page asks now, of anybody.
  package struct Question: Hashable, Sendable {
    /// The item with its texts.
    package let item: Item
    /// The vote.
    package let ballot: Ballot
    /// Whether answers are taken.
    package let isOpen: Bool
  }

  /// What all phones may know alike: nothing of single people, and of votes only what was revealed and released.
  package struct Room: Hashable, Sendable {
    /// What is shown now, and how far each vote is.
    package let state: RoomState
    /// What is asked now: the open votes, or else the present one as far as it was asked.
    package let questions: [Question]
    /// What may be shown of each vote that was revealed.
    package let releases: [Ballot: GroupRelease]
    /// Whether free texts are taken.
    package let allowsFreeText: Bool
    /// Whether the group report can be had: after the end, where the facilitator releases it.
    package let hasReport: Bool

    package init(
      settings: WorkshopSettings, state: RoomState, plan: RoomPlan, results: Results, releasesReport: Bool = false,
      in questionnaire: Questionnaire
    ) {
      let open = plan.items.flatMap { item in
        [Ballot(first: item), Ballot(item: item, round: 2)].compactMap { $0 }.filter(state.isOpen)
      }
      self.state = state
      questions = (open.isEmpty && state.status != .waiting ? [state.ballot] : open).compactMap { ballot in
        questionnaire.roomItem(ballot.item).map { Question(item: $0, ballot: ballot, isOpen: state.isOpen(ballot)) }
      }
      releases = results.releases.filter { state.status(of: $0.key) == .revealed }
      allowsFreeText = settings.allowsFreeText && !state.hasEnded
      hasReport = releasesReport && state.hasEnded
    }

    /// Those of the questions that take answers, in the order of the plan.
    package var open: [Question] { questions.filter(\.isOpen) }

    /// What may be shown of a vote.
    package func release(of ballot: Ballot) -> GroupRelease { releases[ballot] ?? .withheld }
  }

  /// What all know alike.
  package let room: Room
  /// The person, with all own answers.
  package let participant: Participant
  /// The own next step, as far as it was asked for.
  package let commitment: Commitment?

  package init(of participant: Participant, commitment: Commitment? = nil, in room: Room) {
    self.room = room
    self.participant = participant
    self.commitment = commitment
  }

  /// The own answer to a vote.
  package func own(_ ballot: Ballot) -> Response? { participant.responses[ballot] }
}

extension Questionnaire {
  /// The item that a room votes on: one of the questionnaire, or the one for practice.
  package func roomItem(_ id: ItemID) -> Item? { id == Practice.item.id ? Practice.item : item(id) }
}
