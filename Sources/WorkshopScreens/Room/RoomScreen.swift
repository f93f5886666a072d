import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// The public view, or the desk: the same keys in both, so that one terminal alone is enough.
struct RoomScreen: WorkshopScreen {
  static let place = WorkshopPlace.room

  enum Action: Sendable {
    case apply(RoomCommand)
    case lobby, timer, jump, desk, texts, report, end, leave
    case door, newCode, silentPhones, address
  }

  private(set) var showsDesk: Bool
  /// Whether the phones’ page goes with this window.
  private let isHost: Bool

  /// The public view hosts the phones’ page, the desk is a window beside it.
  init(showsDesk: Bool) {
    self.showsDesk = showsDesk
    isHost = !showsDesk
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard let room = context.room else { return .stay }
    guard let action = keyMap(context).action(for: key) else {
      if room.state.hasEnded, isForVotes(key, context) { context.tell(DeskTexts.isOver) }
      return .stay
    }
    switch action {
    case .apply(let command): apply(command, &context)
    case .lobby: apply(.show(Self.door(after: room)), &context)
    case .timer:
      let end = room.state.timerEnd == nil ? context.now + Self.seconds(for: room, context) : nil
      apply(.timer(end: end), &context)
    case .jump: jump(room, &context)
    case .desk: showsDesk.toggle()
    case .texts: return .push(TextsScreen())
    case .report: context.overlay = Self.reportBox
    case .end: context.overlay = Self.endBox(context)
    case .door: toggleDoor(&context)
    case .newCode: context.overlay = Self.newCodeBox
    case .silentPhones: askForSilentPhones(&context)
    case .address: context.overlay = Self.addressBox(context)
    case .leave: context.overlay = leaveBox(room, context, .leave)
    }
    return .stay
  }

  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard case .room(let choice) = command else { return .stay }
    let language = context.language
    switch choice {
    case .end: context.effects.append(.room(.end(language)))
    case .save(let format): context.effects.append(.room(.saveReport(format, language)))
    case .print: context.effects.append(.room(.printReport(language)))
    case .changeCode: context.effects.append(.room(.changeCode))
    case .removeSilentPhones: context.effects.append(.room(.removeSilentPhones))
    case .serve(let address): context.effects.append(.room(.serve(at: address)))
    }
    return .stay
  }

  /// Carries a command out, or tells why it does nothing now.
  private func apply(_ command: RoomCommand, _ context: inout WorkshopContext) {
    guard let room = context.room, let plan = context.workshop?.plan else { return }
    let hint = CommandHint(command, in: room, plan)
    if let text = hint?.text { context.tell(text) }
    if hint?.isInVain != true { context.effects.append(.room(.apply(command))) }
  }

  func view(_ context: WorkshopContext) -> Frame {
    guard let room = context.room else {
      var frame = Frame(size: context.size, charset: context.surroundings.charset)
      frame.write(context.say(WorkshopTexts.opening), row: 1, column: 2)
      return frame
    }
    return showsDesk
      ? Desk(context: context, room: room).view(keyHelp(context)) : PublicView(context: context, room: room).view()
  }

  /// The code of the network comes first, where there is one; the same key shows the other.
  private static func door(after room: RoomView) -> Scene {
    guard room.settings.network != nil else { return .lobby }
    return room.state.scene == .lobby ? .network : .lobby
  }

  /// How long people have, by what they do.
  private static func seconds(for room: RoomView, _ context: WorkshopContext) -> Int {
    switch room.state.scene {
    case .discussion: room.settings.agenda == .minutes45 ? 240 : 480
    case .steps: 300
    case .network, .lobby, .item, .gaps, .sizes, .end:
      60 + 30 * max(0, (context.workshop?.plan.portion(of: room.state.ballot.item)?.items.count ?? 1) - 1)
    }
  }

  /// To the next of the items that are proposed for discussion.
  private func jump(_ room: RoomView, _ context: inout WorkshopContext) {
    let all = room.proposals.map(\.id)
    // Those that were voted on again have been discussed.
    let new = all.filter { id in Ballot(first: id).second.map { room.state.status(of: $0) == .waiting } ?? false }
    let items = new.isEmpty ? all : new
    guard let first = items.first else { return context.tell(DeskTexts.noProposals) }
    let isTalking = [.item, .discussion].contains(room.state.scene)
    let place = isTalking ? items.firstIndex(of: room.state.ballot.item) : nil
    let next = place.map { items[($0 + 1) % items.count] } ?? first
    apply(.go(next), &context)
  }

  private static let reportBox = Overlay<WorkshopAction>(
    title: DeskTexts.report, parts: [.paragraph(DeskTexts.reportText, .text)],
    // Each has a digit; Esc leads back.
    choices: saving(ReportFormat.onScreens) + [(.own(.room(.print)), DeskTexts.reportPrint)]
      + saving(ReportFormat.forWordProcessors))

  private static func saving(_ formats: [ReportFormat]) -> [(Overlay<WorkshopAction>.Choice, LocalizedText)] {
    formats.map { (.own(.room(.save($0))), DeskTexts.saveReport(as: $0)) }
  }

  // What cannot be undone comes last.
  private static func endBox(_ context: WorkshopContext) -> Overlay<WorkshopAction> {
    let unread = context.desk?.waiting ?? 0
    return Overlay(
      title: DeskTexts.endTitle,
      parts: [.paragraph(DeskTexts.endText, .text)]
        + (unread > 0
          ? [.plain("", .text), .paragraph(DeskTexts.unapprovedAtEnd(unread), Style(.caution, bold: true))] : []),
      choices: [
        (.dismiss, DeskTexts.endNot), (.own(.room(.save(.pdf))), DeskTexts.endReport),
        (.own(.room(.end)), DeskTexts.endDo),
      ])
  }

  /// What becomes of the room when this window is closed.
  private func leaveBox(
    _ room: RoomView, _ context: WorkshopContext, _ way: BoxChoice<WorkshopAction>
  ) -> Overlay<WorkshopAction> {
    let text =
      if room.state.hasEnded, let workshop = context.workshop {
        DeskTexts.leaveAfterEnd(workshop.id)
      } else if !isHost {
        DeskTexts.leaveDesk
      } else {
        context.server.address == nil ? DeskTexts.leaveWithoutPhones : DeskTexts.leaveText
      }
    var box = Overlay<WorkshopAction>(
      title: DeskTexts.leaveTitle, parts: [.paragraph(text, .text)],
      choices: [(.dismiss, DeskTexts.stay), (way, DeskTexts.leave)])
    box.asksToQuit = true
    return box
  }

  func quitBox(_ context: WorkshopContext) -> Overlay<WorkshopAction> {
    context.room.map { leaveBox($0, context, .quit) } ?? .askToQuit
  }
}
