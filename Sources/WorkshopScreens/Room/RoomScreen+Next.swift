import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// The one key, and what asks.
extension RoomScreen {
  /// How long the same key does nothing again: it was pressed twice, or bounced.
  static let slip = Duration.milliseconds(500)

  /// Whether an action is the last one again, at once, where that would go a step too far.
  ///
  /// A key that is held down is one press: each of its repetitions counts anew.
  mutating func isSlip(_ action: Action, _ state: RoomState, _ context: WorkshopContext) -> Bool {
    // One key says all three.
    let action = action == .yes || action == .hold ? .next : action
    defer { last = (action, context.moment) }
    let opensAndCloses = action == .next || action == .apply(.toggleVote)
    guard opensAndCloses || state.question != nil, let last, last.action == action else { return false }
    return (.zero..<Self.slip).contains(context.moment - last.moment)
  }

  /// The next sensible step; where something is asked, another key than that which asked is a no.
  func next(_ room: RoomView, _ context: inout WorkshopContext) {
    guard let plan = context.workshop?.plan else { return }
    switch room.state.question {
    case .take(.end): confirm(room, &context)
    case .some: apply(.dismiss, &context)
    case nil:
      guard let step = room.state.nextStep(in: plan, knowing: room.outlook) else {
        return context.tell(DeskTexts.isOver)
      }
      apply(.take(step), &context)
      // What everybody is told of then is there.
      if step == .show(.closing) { context.effects.append(.room(.keepReport(context.language))) }
    }
  }

  /// Yes to what is asked.
  func confirm(_ room: RoomView, _ context: inout WorkshopContext) {
    if room.state.question == .take(.end) {
      context.effects.append(.room(.end(context.language)))
    } else {
      apply(.confirm, &context)
    }
  }

  /// The door stands still at what it shows now; where it does already, the key is the next step.
  func hold(_ room: RoomView, _ context: inout WorkshopContext) {
    apply(.hold(PublicView.doorScene(room, context)), &context)
  }

  /// The door; there, the other of its two scenes.
  func lobby(_ room: RoomView, _ context: inout WorkshopContext) {
    let isThere = room.state.shows(.lobby) || room.state.shows(.network)
    guard isThere, room.settings.network != nil else { return apply(.show(.lobby), &context) }
    // Even pages are those of the network; what was held need not be on its page.
    let isNetworkPage = (room.state.page + context.pageTurns).isMultiple(of: 2)
    let isNetwork = PublicView.doorScene(room, context) == .network
    apply(.turn(context.pageTurns + (isNetworkPage == isNetwork ? 1 : 2)), &context)
  }

  /// To the next of the questions that are worth discussing.
  func propose(_ room: RoomView, _ context: inout WorkshopContext) {
    let all = room.proposals.map(\.id)
    // Those that were voted on again have been discussed.
    let new = all.filter { id in Ballot(first: id).second.map { room.state.status(of: $0) == .waiting } ?? false }
    let items = new.isEmpty ? all : new
    guard let first = items.first else { return context.tell(DeskTexts.noProposals) }
    let isTalking = [.item, .discussion].contains(room.state.scene)
    let place = isTalking ? items.firstIndex(of: room.state.ballot.item) : nil
    let next = place.map { items[($0 + 1) % items.count] } ?? first
    apply(.propose(next), &context)
  }

  // MARK: A number

  func questionCount(_ context: WorkshopContext) -> Int {
    max(0, (context.workshop?.plan.items.count ?? 0) - 1)
  }

  /// What is typed after `#`; false for a key that means something else.
  mutating func type(_ key: Key, _ room: RoomView, _ context: inout WorkshopContext) -> Bool {
    guard let typed = typedNumber else { return false }
    let count = questionCount(context)
    switch key {
    case .character(let digit) where digit.isASCII && digit.isWholeNumber:
      typedNumber = String((typed + String(digit)).suffix(3))
    case .backspace where !typed.isEmpty: typedNumber = String(typed.dropLast())
    case .enter:
      typedNumber = nil
      context.hush()
      guard let plan = context.workshop?.plan, let number = Int(typed), plan.items.indices.contains(number) else {
        context.answer(DeskTexts.noSuchNumber(count))
        return true
      }
      apply(.go(plan.items[number]), &context)
      return true
    case .escape, .backspace:
      typedNumber = nil
      context.hush()
      return true
    default:
      typedNumber = nil
      context.hush()
      return false
    }
    context.answer(DeskTexts.typedNumber(typedNumber ?? "", of: count))
    return true
  }
}

extension RoomState {
  /// Whether the room looks at a scene now.
  func shows(_ scene: Scene) -> Bool { self.scene == scene && !isBlank }
}
