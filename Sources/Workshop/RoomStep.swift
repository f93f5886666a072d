package import Questionnaire

/// A place of the event that the room can look at.
package enum Stop: Hashable, Sendable {
  /// How to come in.
  case lobby
  /// A portion, named by its first question: one question, or those of a field of action as a whole.
  case portion(ItemID)
  /// One question out of a portion of several.
  case question(ItemID)
  /// What the room talks about.
  case discussion(ItemID)
  /// A question that is asked a second time.
  case secondRound(ItemID)
  /// The room beside the guide values.
  case gaps
  /// A question by size class.
  case sizes(ItemID)
  /// One next step each.
  case steps
  /// What everybody takes home, before single answers are deleted.
  case closing
  /// It is over.
  case end
}

/// What the one key does next (space bar, Enter, the forward key of a presenter's remote): one step of the event.
package enum RoomStep: Hashable, Sendable {
  /// Show another stop; changes no vote.
  case show(Stop)
  /// Open the vote that is shown.
  case open
  /// Close it.
  case close
  /// Show its result.
  case reveal
  /// Ask whether to end.
  case end
}

/// What the next step depends on besides state and plan: figures that were shown.
package struct Outlook: Hashable, Sendable {
  /// Questions that are worth discussing, the best first.
  package let proposals: [ItemID]
  /// Questions whose size classes may be shown, in the order of the plan.
  package let sized: [ItemID]

  package init(proposals: [ItemID] = [], sized: [ItemID] = []) {
    self.proposals = proposals
    self.sized = sized
  }
}
