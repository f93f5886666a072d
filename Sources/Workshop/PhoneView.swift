package import Questionnaire

/// All that the page of one participant may know.
package struct PhoneView: Hashable, Sendable {
  /// An item that the page asks now.
  package struct Question: Hashable, Sendable {
    /// The item with its texts.
    package let item: Item
    /// The vote.
    package let ballot: Ballot
    /// Whether answers are taken.
    package let isOpen: Bool
    /// The own answer.
    package let own: Response?
  }

  /// The title of the workshop.
  package let title: String
  /// What the room looks at.
  package let scene: Scene
  /// Grows with every change of the room.
  package let revision: Int
  /// What is asked now: the open votes, or else the present one as far as it was asked.
  package let questions: [Question]
  /// What may be shown of the votes that were revealed.
  package let results: Results
  /// All of the own answers.
  package let responses: [Ballot: Response]
  /// The own next step.
  package let commitment: Commitment?
  /// Whether free texts are taken.
  package let allowsFreeText: Bool
  /// Whether the workshop is over.
  package let hasEnded: Bool

  /// Makes the view of one participant; `nil` for one who only looks on.
  package init(
    of participant: Participant?, commitment: Commitment? = nil, settings: WorkshopSettings, state: RoomState,
    plan: RoomPlan, results: Results, in questionnaire: Questionnaire
  ) {
    let open = plan.items.flatMap { item in
      [Ballot(first: item), Ballot(item: item, round: 2)].compactMap { $0 }.filter(state.isOpen)
    }
    let responses = participant?.responses ?? [:]
    title = settings.title
    scene = state.scene
    revision = state.revision
    questions = (open.isEmpty && state.status != .waiting ? [state.ballot] : open).compactMap { ballot in
      questionnaire.roomItem(ballot.item).map {
        Question(item: $0, ballot: ballot, isOpen: state.isOpen(ballot), own: responses[ballot])
      }
    }
    self.results = results.filter { state.status(of: $0) == .revealed }
    self.responses = responses
    self.commitment = commitment
    allowsFreeText = settings.allowsFreeText && !state.hasEnded
    hasEnded = state.hasEnded
  }
}

extension Questionnaire {
  /// The item that a room votes on: one of the questionnaire, or the one for practice.
  package func roomItem(_ id: ItemID) -> Item? { id == Practice.item.id ? Practice.item : item(id) }
}
