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
  /// The QR code and the address of the page; in turn with that of the network where there is one.
  case lobby
  /// The present question: how many have answered, or the result.
  case item
  /// The present portion of several questions as a whole: what is asked, how many have answered, or one picture of all.
  case field
  /// The spread of the present item, and a question that puts nobody on the spot.
  case discussion
  /// The room against the profiles of the study.
  case gaps
  /// By size class, where the group rule allows it.
  case sizes
  /// One next step each.
  case steps
  /// What everybody takes home, before single answers are deleted.
  case closing
  /// It is over.
  case end
}

/// The state that all views of a workshop share: what is shown, and with it what can be answered.
///
/// Both are one value, which changes in one transaction: a vote that is open is always the one that is shown, so that
/// public view and phones cannot be at different places. `after(_:in:at:)` is the only way from one state to another.
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
  /// Where in the event the room is besides.
  package internal(set) var course: Course

  /// What an event remembers of its way.
  package struct Course: Hashable, Sendable {
    /// Whether single answers are deleted; what was shown can still be looked at.
    package internal(set) var hasEnded: Bool
    /// Which page of the next steps the facilitator has turned to; views take it modulo the number of pages that they have.
    package internal(set) var page: Int
    /// Whether what changes by itself stands still.
    package internal(set) var isHeld: Bool
    /// What the one key leads to next, where that is not the order of the event; `nil` otherwise.
    package internal(set) var follow: Scene?
    /// What was discussed so far, in that order.
    package internal(set) var discussed: [ItemID]
    /// When the room went on from the lobby for the first time, in seconds since 1970; `nil` before.
    package internal(set) var leftLobbyAt: Int?
    /// What waits for a yes; `nil` = nothing is asked.
    package internal(set) var question: RoomCommand?
    /// Whether the answers to the present vote were thrown away, so that it is asked anew.
    package internal(set) var isAnew: Bool

    package init(
      hasEnded: Bool = false, page: Int = 0, isHeld: Bool = false, follow: Scene? = nil, discussed: [ItemID] = [],
      leftLobbyAt: Int? = nil, question: RoomCommand? = nil, isAnew: Bool = false
    ) {
      self.hasEnded = hasEnded
      self.page = page
      self.isHeld = isHeld
      self.follow = follow
      self.discussed = discussed
      self.leftLobbyAt = leftLobbyAt
      self.question = question
      self.isAnew = isAnew
    }
  }

  /// The state at the beginning: the lobby, nothing open.
  package init(_ plan: RoomPlan) {
    scene = .lobby
    ballot = Ballot(first: plan.items.first ?? Practice.item.id)
    statuses = [:]
    isBlank = false
    scale = 1
    timerEnd = nil
    revision = 0
    course = Course()
  }

  /// A state that was stored.
  package init(
    scene: Scene, ballot: Ballot, statuses: [Ballot: VoteStatus], isBlank: Bool, scale: Int, timerEnd: Int?,
    revision: Int, course: Course
  ) {
    self.scene = scene
    self.ballot = ballot
    self.statuses = statuses
    self.isBlank = isBlank
    self.scale = min(3, max(0, scale))
    self.timerEnd = timerEnd
    self.revision = revision
    self.course = course
  }

  /// How far a vote is.
  package func status(of ballot: Ballot) -> VoteStatus { statuses[ballot] ?? .waiting }
  /// How far the present vote is.
  package var status: VoteStatus { status(of: ballot) }
  /// Whether answers to a vote are taken now.
  package func isOpen(_ ballot: Ballot) -> Bool { status(of: ballot) == .open }
  /// Every vote that is open: several are questions of one field.
  package var open: Set<Ballot> { Set(statuses.filter { $0.value == .open }.keys) }
  /// Whether the workshop is over.
  package var hasEnded: Bool { course.hasEnded }
  /// Which page of the next steps the facilitator has turned to.
  package var page: Int { course.page }
  /// Whether what changes by itself stands still.
  package var isHeld: Bool { course.isHeld }
  /// What waits for a yes.
  package var question: RoomCommand? { course.question }
  /// When the room went on from the lobby for the first time, in seconds since 1970.
  package var leftLobbyAt: Int? { course.leftLobbyAt }
  var follow: Scene? { course.follow }
  var discussed: [ItemID] { course.discussed }
}
