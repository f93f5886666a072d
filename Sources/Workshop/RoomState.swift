package import Questionnaire

/// One vote: an item, the first time or after the discussion.
package struct Ballot: Hashable, Sendable {
  /// Which item.
  package let item: ItemID
  /// 1, or 2 after the discussion.
  package let round: Int

  /// `nil` for another round than 1 or 2.
  package init?(item: ItemID, round: Int) {
    guard (1...2).contains(round) else { return nil }
    self.item = item
    self.round = round
  }

  /// The first round of an item.
  package init(first item: ItemID) {
    self.item = item
    round = 1
  }

  /// The round after the discussion; `nil` in the second.
  package var second: Ballot? { Ballot(item: item, round: round + 1) }
}

/// How far a vote is.
package enum VoteStatus: String, Sendable, CaseIterable {
  /// Not asked yet.
  case waiting
  /// Answers are taken.
  case open
  /// No answers are taken; nothing is shown yet.
  case closed
  /// The result may be on the screen.
  case revealed
}

/// What the public view shows.
package enum Scene: String, Sendable, CaseIterable {
  /// The QR code of the wireless network.
  case network
  /// The QR code and the address of the page.
  case lobby
  /// The present item: how many have answered, or the result.
  case item
  /// The spread of the present item, and a question that puts nobody on the spot.
  case discussion
  /// The room against the profiles of the study.
  case gaps
  /// By size class, where the group rule allows it.
  case sizes
  /// One next step each.
  case steps
  /// It is over.
  case end
}

/// The state that all views of a workshop share.
package struct RoomState: Hashable, Sendable {
  /// What the public view shows.
  package internal(set) var scene: Scene
  /// The present vote.
  package internal(set) var ballot: Ballot
  /// How far each vote is; one without an entry waits.
  package internal(set) var statuses: [Ballot: VoteStatus]
  /// Whether the public view is blank.
  package internal(set) var isBlank: Bool
  /// How large text and bars are, 0–3.
  package internal(set) var scale: Int
  /// When the time for the present vote is up, in seconds since 1970; `nil` = no timer.
  package internal(set) var timerEnd: Int?
  /// Grows with every change, so that views know when to look again.
  package internal(set) var revision: Int

  /// The state at the beginning: the lobby, nothing open.
  package init(_ plan: RoomPlan) {
    scene = .lobby
    ballot = Ballot(first: plan.items.first ?? Practice.item.id)
    statuses = [:]
    isBlank = false
    scale = 1
    timerEnd = nil
    revision = 0
  }

  /// A state that was stored.
  package init(
    scene: Scene, ballot: Ballot, statuses: [Ballot: VoteStatus], isBlank: Bool, scale: Int, timerEnd: Int?,
    revision: Int
  ) {
    self.scene = scene
    self.ballot = ballot
    self.statuses = statuses
    self.isBlank = isBlank
    self.scale = min(3, max(0, scale))
    self.timerEnd = timerEnd
    self.revision = revision
  }

  /// How far a vote is.
  package func status(of ballot: Ballot) -> VoteStatus { statuses[ballot] ?? .waiting }
  /// How far the present vote is.
  package var status: VoteStatus { status(of: ballot) }
  /// Whether answers to a vote are taken now.
  package func isOpen(_ ballot: Ballot) -> Bool { status(of: ballot) == .open }
  /// Whether the workshop is over.
  package var hasEnded: Bool { scene == .end }
}
