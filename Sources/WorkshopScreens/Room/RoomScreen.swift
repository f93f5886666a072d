import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// The public view, or the desk: the same keys in both, so that one terminal alone is enough.
struct RoomScreen: WorkshopScreen {
  static let place = WorkshopPlace.room

  enum Action: Hashable, Sendable {
    case apply(RoomCommand)
    case next, back, hold, number, yes, no
    case lobby, steps, timer, proposal, desk, texts, plan, report, end, leave
    case door, newCode, silentPhones, address
  }

  private(set) var showsDesk: Bool
  /// What is typed after `#`; `nil` while nothing is.
  var typedNumber: String?
  /// What was done last, and when: the same at once is a slip of the finger.
  var last: (action: Action, moment: Duration)?
  /// Whether the phones’ page goes with this window.
  private let isHost: Bool

  /// The public view hosts the phones’ page, the desk is a window beside it.
  init(showsDesk: Bool) {
    self.showsDesk = showsDesk
    isHost = !showsDesk
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard let room = context.room else { return .stay }
    if type(key, room, &context) { return .stay }
    guard let action = keyMap(context).action(for: key) else {
      if room.state.hasEnded, isForVotes(key, context) { context.tell(DeskTexts.isOver) }
      return .stay
    }
    if isSlip(action, room.state, context) { return .stay }
    // What was said of the key before is not true any more.
    if context.message?.isHint == true { context.hush() }
    switch action {
    case .apply(let command): apply(command, &context)
    case .next: next(room, &context)
    case .back: apply(.move(-1), &context)
    case .hold: hold(room, &context)
    case .yes: confirm(room, &context)
    case .no: apply(.dismiss, &context)
    case .number:
      typedNumber = ""
      context.answer(DeskTexts.typedNumber("", of: questionCount(context)))
    case .lobby: lobby(room, &context)
    case .steps:
      apply(room.state.shows(.steps) ? .turn(context.pageTurns + 1) : .show(.steps), &context)
    case .timer:
      let end = room.state.timerEnd == nil ? context.now + (context.workshop?.plan.seconds(for: room.state) ?? 60) : nil
      apply(.timer(end: end), &context)
    case .proposal: propose(room, &context)
    case .desk: showsDesk.toggle()
    case .texts: return .push(TextsScreen())
    case .plan:
      if let workshop = context.workshop { return .push(PlanScreen(room.settings, of: workshop.questionnaire)) }
    case .report: context.overlay = Self.reportBox(context)
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
    case .releaseReport(let isReleased):
      context.effects.append(.room(.setReport(isReleased: isReleased)))
      context.tell(isReleased ? DeskTexts.reportReleased : DeskTexts.reportTakenBack)
    case .changeCode: context.effects.append(.room(.changeCode))
    case .removeSilentPhones: context.effects.append(.room(.removeSilentPhones))
    case .serve(let address): context.effects.append(.room(.serve(at: address)))
    }
    return .stay
  }

  /// Carries a command out, or tells why it does nothing now.
  func apply(_ command: RoomCommand, _ context: inout WorkshopContext) {
    guard let room = context.room, let plan = context.workshop?.plan else { return }
    let hint = CommandHint(command, in: room, plan)
    let holes = command == .show(.gaps) && room.state.open.isEmpty ? context.unrevealed : nil
    if let text = hint?.text ?? holes { context.tell(text) }
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

  /// Phones can have it only once nothing in it changes any more.
  private static func reportBox(_ context: WorkshopContext) -> Overlay<WorkshopAction> {
    let isReleased = context.desk?.isReportReleased == true
    let release: [(BoxChoice<WorkshopAction>, LocalizedText)] =
      context.room?.state.hasEnded == true
      ? [(.own(.room(.releaseReport(!isReleased))), isReleased ? DeskTexts.reportTakeBack : DeskTexts.reportRelease)]
      : []
    return Overlay(
      title: DeskTexts.report, parts: [.paragraph(DeskTexts.reportText, .text)],
      // Each has a digit; Esc leads back.
      choices: saving(ReportFormat.onScreens) + [(.own(.room(.print)), DeskTexts.reportPrint)] + release
        + saving(ReportFormat.forWordProcessors))
  }

  private static func saving(_ formats: [ReportFormat]) -> [(BoxChoice<WorkshopAction>, LocalizedText)] {
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
        context.server.hasPhones ? DeskTexts.leaveText : DeskTexts.leaveWithoutPhones
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
