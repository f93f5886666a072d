import ScreenKit
import Words
import Workshop

/// What the facilitator should know of a command that does nothing now, or nothing that can be seen.
struct CommandHint {
  let text: LocalizedText
  /// Whether it need not be carried out at all.
  let isInVain: Bool

  /// `nil` for a command that needs no words; what the pool refuses explains itself.
  init?(_ command: RoomCommand, in room: RoomView, _ plan: RoomPlan) {
    let state = room.state
    // Then every key is an answer.
    guard state.question == nil else { return nil }
    switch command {
    case .move(let step) where !state.isBlank && state.isLast(step, in: plan):
      self.init(step > 0 ? DeskTexts.isLast : DeskTexts.isFirst, isInVain: true)
    case .propose(let item) where state.shows(.item) && item == state.ballot.item:
      self.init(DeskTexts.isOnlyProposal, isInVain: true)
    case .go(let item) where state.shows(.item) && item == state.ballot.item && state.ballot.round == 1:
      self.init(DeskTexts.isShown, isInVain: true)
    case .show(let scene) where state.shows(scene) && (scene != .discussion || state.status == .revealed):
      self.init(DeskTexts.isShown, isInVain: true)
    case .scale(let step) where !(0...3).contains(state.scale + step):
      self.init(step > 0 ? DeskTexts.isLargest : DeskTexts.isSmallest, isInVain: true)
    case .scale where state.isBlank, .timer where state.isBlank: self.init(DeskTexts.isBlank, isInVain: false)
    case .take, .confirm, .dismiss, .show, .toggleVote, .reveal, .move, .go, .propose, .secondRound, .discard, .turn,
      .hold, .timer, .toggleBlank, .scale, .end:
      return nil
    }
  }

  private init(_ text: LocalizedText, isInVain: Bool) { (self.text, self.isInVain) = (text, isInVain) }
}

extension RoomState {
  /// Whether there is nothing to look at any more in this direction.
  fileprivate func isLast(_ step: Int, in plan: RoomPlan) -> Bool {
    let (all, here) = (stops(in: plan), stop(in: plan))
    return step > 0 ? all.last == here : step < 0 && all.first == here
  }
}
