package import Questionnaire

/// What the facilitator does with a key.
package enum RoomCommand: Hashable, Sendable {
  /// Do what comes next; what somebody else has done meanwhile is not done twice.
  case take(RoomStep)
  /// Yes to what is asked.
  case confirm
  /// No to what is asked.
  case dismiss
  /// Show a scene; `.end` can be shown once the workshop is over.
  case show(Scene)
  /// Open the present portion for answers, also once more, or close it.
  case toggleVote
  /// Show the result of the present vote.
  case reveal
  /// Look so many places on, or back below 0; opens, reveals and closes nothing.
  case move(Int)
  /// Look at an item.
  case go(ItemID)
  /// Look at an item that is worth discussing: its discussion comes next.
  case propose(ItemID)
  /// Ask the present item a second time, after its discussion; it is shown, and opened by the next step.
  case secondRound
  /// Throw away what was answered to the present item, or to the field that is shown, in both rounds, so that it can be
  /// asked anew.
  case discard
  /// Turn so many pages of the next steps on, or back below 0.
  case turn(Int)
  /// Let the door stand still at one of its two scenes.
  case hold(Scene)
  /// Start a timer that ends then (seconds since 1970), or stop it.
  case timer(end: Int?)
  /// Blank the public view, or show it again.
  case toggleBlank
  /// Make text and bars larger or smaller.
  case scale(Int)
  /// Close every vote and end; nobody is asked.
  case end

  /// Whether it leaves alone where the room is, and what is asked.
  var changesOnlyLooks: Bool {
    switch self {
    case .turn, .hold, .timer, .toggleBlank, .scale: true
    case .take, .confirm, .dismiss, .show, .toggleVote, .reveal, .move, .go, .propose, .secondRound, .discard, .end:
      false
    }
  }
}
