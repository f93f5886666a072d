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
    switch command {
    case .move(let step) where state.shows(.item) && plan.item(step, after: state.ballot.item) == state.ballot.item:
      self.init(step > 0 ? DeskTexts.isLast : CommonTexts.isFirstQuestion, isInVain: true)
    case .go(let item) where state.shows(.item) && item == state.ballot.item:
      self.init(DeskTexts.isOnlyProposal, isInVain: true)
    case .show(let scene) where state.shows(scene) && (scene != .discussion || state.status == .revealed):
      self.init(DeskTexts.isShown, isInVain: true)
    case .reveal where state.shows(.item) && state.status == .revealed: self.init(DeskTexts.isShown, isInVain: true)
    case .toggleVote where state.status == .revealed: self.init(DeskTexts.isReopened, isInVain: false)
    case .scale(let step) where !(0...3).contains(state.scale + step):
      self.init(step > 0 ? DeskTexts.isLargest : DeskTexts.isSmallest, isInVain: true)
    case .scale where state.isBlank, .timer where state.isBlank: self.init(DeskTexts.isBlank, isInVain: false)
    case .show, .toggleVote, .reveal, .move, .go, .secondRound, .discard, .timer, .toggleBlank, .scale, .end: return nil
    }
  }

  private init(_ text: LocalizedText, isInVain: Bool) { (self.text, self.isInVain) = (text, isInVain) }
}

extension RoomState {
  /// Whether the room looks at a scene now.
  fileprivate func shows(_ scene: Scene) -> Bool { self.scene == scene && !isBlank }
}
