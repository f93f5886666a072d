package import ScreenKit
package import Terminal
import Words

/// All screens of a workshop together: events in, effects and frames out. Knows no terminal, no pool and no clock.
package struct WorkshopApp: Sendable {
  private var context: WorkshopContext
  private var screens: [any WorkshopScreen]

  /// At the list of workshops, from where new ones are begun.
  package init(_ surroundings: DisplayTraits) {
    context = WorkshopContext(surroundings)
    screens = [WorkshopsScreen()]
  }

  /// In one view of a workshop.
  package init(_ surroundings: DisplayTraits, _ workshop: OpenedWorkshop, _ view: WorkshopView) {
    context = WorkshopContext(surroundings)
    context.open(workshop)
    screens = [Self.screen(view)]
  }

  /// At the form for a new workshop, with what is known already.
  package init(_ surroundings: DisplayTraits, beginning draft: WorkshopDraft) {
    context = WorkshopContext(surroundings)
    screens = [WorkshopFormScreen(draft, today: surroundings.today)]
  }

  /// What to do before the first frame.
  package mutating func start() -> [WorkshopEffect] {
    onTop { $0.appear(&$1) }
    return takeEffects()
  }

  /// Takes an event and tells what to do.
  package mutating func handle(_ event: WorkshopEvent) -> [WorkshopEffect] {
    switch event {
    case .resize(let size): context.surroundings.size = size
    case .key(let key): handle(key == .lineBreak ? .enter : key)
    case .burst(let keys):
      let isPaste = context.overlay == nil && screens.last?.takesPastes == true
      for key in isPaste ? keys.asPaste : keys { handle(key == .lineBreak ? .enter : key) }
    case .leaving: onTop { $0.keep(&$1) }
    default: receive(event)
    }
    return takeEffects()
  }

  /// Whether the program may be stopped here with Ctrl-Z, which shows the shell: not where anybody may sit.
  package var maySuspend: Bool { screens.last?.isPublic != true }

  /// The whole screen.
  package func view() -> Frame {
    let surroundings = context.surroundings
    guard !surroundings.isTooSmall, let screen = screens.last else {
      var frame = Frame(size: surroundings.size, charset: surroundings.charset)
      frame.write(context.say(CommonTexts.tooSmall), row: 0, column: 0, limit: surroundings.size.columns)
      return frame
    }
    var frame = screen.view(context)
    context.overlay?.draw(over: &frame, surroundings)
    return frame
  }

  /// What keys do now, as help says it.
  package var keyHelp: [KeyHelp] {
    context.overlay == nil ? screens.last.map { $0.keyHelp(context) } ?? [] : []
  }

  private static func screen(_ view: WorkshopView) -> any WorkshopScreen {
    switch view {
    case .room: RoomScreen(showsDesk: false)
    case .desk: RoomScreen(showsDesk: true)
    case .kiosk: KioskScreen()
    case .keyIn: KeyInScreen()
    }
  }

  private mutating func takeEffects() -> [WorkshopEffect] {
    defer { context.effects = [] }
    return context.effects
  }

  private mutating func onTop<Result>(_ act: (inout any WorkshopScreen, inout WorkshopContext) -> Result) -> Result {
    var screen = screens[screens.count - 1]
    defer { screens[screens.count - 1] = screen }
    return act(&screen, &context)
  }

  private mutating func handle(_ key: Key) {
    if var overlay = context.overlay {
      let choice = overlay.handle(key == .control("c") ? .escape : key, context.surroundings)
      context.overlay = choice == nil ? overlay : nil
      if let choice { carryOut(choice) }
      return
    }
    let top = screens[screens.count - 1]
    if key == .function(1) || (key == .character("?") && !top.isEditing) {
      context.overlay = .keys(top.keyHelp(context))
      return
    }
    follow(onTop { $0.handle(key, &$1) })
  }

  private mutating func carryOut(_ command: WorkshopAction) {
    switch command {
    case .dismiss: break
    case .leave: context.effects.append(.leave)
    case .end: context.effects.append(.end(context.language))
    case .save(let format): context.effects.append(.saveReport(format, context.language))
    case .print: context.effects.append(.printReport(context.language))
    case .changeCode: context.effects.append(.changeCode)
    case .removeSilentPhones: context.effects.append(.removeSilentPhones)
    case .serve(let address): context.effects.append(.serve(at: address))
    case .finish, .withdraw, .replaceSheet, .discardSheet, .approve: follow(onTop { $0.handle(command, &$1) })
    }
  }

  private mutating func receive(_ event: WorkshopEvent) {
    switch event {
    case .tick(let now):
      // Each second, not at each look at the clock.
      if now != context.now { onTop { $0.keep(&$1) } }
      context.pass(to: now)
    case .keepFailed(let reason): tell(reason, CommonTexts.problem, reason, lines: 1)
    case .room(let room): context.note(room)
    case .desk(let desk): context.desk = desk
    case .door(let door): context.door = door
    case .server(let status): context.note(status)
    case .addresses(let all): context.addresses = all
    case .removedPhones(let count): context.tell(DeskTexts.phonesRemoved(count))
    case .opened(let workshop, let view):
      // The form is done.
      follow(onTop { $0.receive(event, &$1) })
      context.open(workshop)
      follow(.push(Self.screen(view)))
    case .notice(let text): context.tell(text)
    case .failed(let reason):
      tell(reason, CommonTexts.problem, reason, lines: 1)
    case .printed(let printer): context.tell(DeskTexts.printed(printer))
    case .wroteFile(let path):
      context.report = path
      // The public view has two lines for it, and the desk keeps it.
      tell(WorkshopTexts.wrote(path), WorkshopTexts.saved, .same(path), lines: 2)
    default: break
    }
    follow(onTop { $0.receive(event, &$1) })
  }

  /// In so many lines where it fits, else in a box: what says more must be read whole.
  private mutating func tell(_ line: LocalizedText, _ title: LocalizedText, _ text: LocalizedText, lines: Int) {
    if context.say(line).columns <= lines * (context.size.columns - 8) {
      context.tell(line)
    } else {
      context.overlay = .message(title, text)
    }
  }

  private mutating func follow(_ transition: WorkshopTransition) {
    switch transition {
    case .stay: return
    case .push(let screen):
      onTop { $0.keep(&$1) }
      screens.append(screen)
    case .pop:
      onTop { $0.keep(&$1) }
      guard screens.count > 1 else {
        context.effects.append(.leave)
        return
      }
      screens.removeLast()
    }
    onTop { $0.appear(&$1) }
  }
}
