package import Terminal
package import Words

/// All screens of a program together: events in, effects and frames out. Knows no terminal, no disk and no clock.
package struct ScreenStack<Context: StackContext>: Sendable {
  package internal(set) var context: Context
  private var screens: [any Screen<Context>]
  /// What the person wants, once all is stored that can be.
  var intention: Intention<Context>?
  /// What was wanted when something could not be stored.
  var refused: Intention<Context>?

  /// With its first screen.
  package init(_ context: Context, _ first: any Screen<Context>) {
    self.context = context
    screens = [first]
  }

  /// What to do before the first frame.
  package mutating func start() -> [Context.Effect] {
    onTop { $0.appear(&$1) }
    return takeEffects()
  }

  /// Goes to a screen at once.
  package mutating func open(_ screen: any Screen<Context>) -> [Context.Effect] {
    follow(.push(screen))
    return takeEffects()
  }

  /// Takes an event and tells what to do.
  package mutating func handle(_ event: ScreenEvent<Context.Event>) -> [Context.Effect] {
    switch event {
    case .resize(let size): context.surroundings.size = size
    case .key(let key): for key in typed(key) { handle(key) }
    case .burst(let keys): handle(keys)
    case .tick, .leaving: keepAll()
    case .world(let event): receive(event)
    }
    return takeEffects()
  }

  /// The present language.
  package var language: Language { context.language }

  /// Whether something is not on disk that should be: then the program wants ticks.
  package var holdsUnkept: Bool { context.holdsUnkept || top.holdsUnkept(context) }

  /// Whether the last attempt to store something failed.
  package var hasFailedToKeep: Bool { context.failure != nil }

  /// Whether the program may be stopped here with Ctrl-Z, which shows the shell: not where anybody may sit.
  package var maySuspend: Bool { !top.isPublic }

  /// Whether a box lies over the screen.
  package var hasBox: Bool { context.overlay != nil }

  /// What keys do now, as help says it.
  package var keyHelp: [KeyHelp] { hasBox ? [] : top.keyHelp(context) }

  /// The whole screen.
  package func view() -> Frame {
    let surroundings = context.surroundings
    guard !surroundings.isTooSmall else {
      var frame = Frame(size: surroundings.size, charset: surroundings.charset)
      frame.write(context.say(CommonTexts.tooSmall), row: 0, column: 0, limit: surroundings.size.columns)
      return frame
    }
    var frame = top.view(context)
    context.overlay?.draw(over: &frame, surroundings)
    return frame
  }

  private mutating func takeEffects() -> [Context.Effect] {
    defer { context.effects = [] }
    return context.effects
  }

  // MARK: Screens

  var top: any Screen<Context> { screens[screens.count - 1] }

  /// Lets the screen on top act on what all screens share.
  private mutating func onTop<Result>(_ act: (inout any Screen<Context>, inout Context) -> Result) -> Result {
    var screen = top
    defer { screens[screens.count - 1] = screen }
    return act(&screen, &context)
  }

  /// Has everything stored that is not on disk.
  mutating func keepAll() {
    onTop { $0.keep(&$1) }
    context.keep()
  }

  private mutating func follow(_ transition: Transition<Context>) {
    if case .stay = transition { return }
    if closes(transition), holdsUnkept { want(.go(transition)) } else { go(transition) }
  }

  /// Whether what is open would be out of reach.
  private func closes(_ transition: Transition<Context>) -> Bool {
    guard context.isAnythingOpen else { return false }
    switch transition {
    case .toList, .toStart: return true
    case .pop: return screens.dropLast().last?.liesOutside ?? false
    case .stay, .push, .replace: return false
    }
  }

  mutating func go(_ transition: Transition<Context>) {
    onTop { $0.keep(&$1) }
    if closes(transition) {
      context.close()
      context.failure = nil
    }
    switch transition {
    case .stay: return
    case .push(let screen): screens.append(screen)
    case .replace(let screen):
      screens.removeLast()
      // A screen of this kind further down is gone back to, so that the way back stays short.
      if let index = screens.firstIndex(where: { type(of: $0) == type(of: screen) }) {
        screens = Array(screens.prefix(index))
      }
      screens.append(screen)
    case .pop:
      guard screens.count > 1 else { return want(.leave) }
      screens.removeLast()
    case .toList where screens.dropLast().last?.liesOutside == true: screens.removeLast()
    case .toList, .toStart: screens = Array(screens.prefix(1))
    }
    onTop { $0.appear(&$1) }
  }

  // MARK: Keys

  /// What comes at once while text is being edited is a paste; elsewhere it was typed ahead.
  private mutating func handle(_ keys: [Key]) {
    let isPaste = context.overlay == nil && top.takesPastes
    for key in isPaste ? keys.asPaste : keys { handle(key) }
  }

  private mutating func handle(_ key: Key) {
    // A line break is one only in a text that has lines.
    act(on: key == .lineBreak && (context.overlay != nil || !top.takesLines) ? .enter : key)
    if context.failure != nil, !top.isEditing { context.keep() }
  }

  private mutating func act(on key: Key) {
    // Where anybody may sit, Ctrl-C closes boxes, and what more it does is the screen's own affair.
    let quits = key == .control("c") && !top.isPublic
    if var overlay = context.overlay {
      if quits {
        context.overlay = nil
        return want(overlay.asksToQuit ? .end : .quit)
      }
      let choice = overlay.handle(key == .control("c") ? .escape : key, context.surroundings)
      context.overlay = choice == nil ? overlay : nil
      if let choice { carryOut(choice) }
      guard overlay.letsThrough, context.overlay == nil, overlay.isAnswer(key) else { return }
    }
    if quits { return want(.quit) }
    if key == .function(1) || (key == .character("?") && !top.isEditing) {
      context.overlay = .keys(top.keyHelp(context))
      return
    }
    follow(onTop { $0.handle(key, &$1) })
  }

  private mutating func carryOut(_ choice: BoxChoice<Context.Command>) {
    switch choice {
    case .dismiss: break
    case .quit: want(.end)
    case .leave: want(.leave)
    case .tryAgain: if let refused { want(refused) }
    case .abandon: if let refused { abandon(refused) }
    case .own(let command): follow(context.transition(for: command) ?? onTop { $0.handle(command, &$1) })
    }
  }

  // MARK: The world

  private mutating func receive(_ event: Context.Event) {
    let news = event.news
    if news == .settled, intention != nil { return settle() }
    context.take(event)
    switch news {
    case .stored: if !context.holdsUnkept { context.failure = nil }
    case .failed(let reason): tellFailure(reason, isTried: holdsUnkept)
    case .settled, nil: break
    }
    follow(onTop { $0.receive(event, &$1) })
  }

  /// The first failure is told in a box; after that the status line keeps telling it, while it is tried again.
  private mutating func tellFailure(_ reason: LocalizedText, isTried: Bool) {
    if context.failure == nil || !isTried { context.overlay = .message(SavingTexts.failedTitle, reason) }
    if isTried { context.failure = reason }
  }
}
