package import Questionnaire
package import ScreenKit
package import Terminal
package import Words

/// All screens together: events in, effects and frames out. Knows no terminal, no disk and no clock.
package struct App: Sendable {
  var context: ScreenContext
  private var screens: [any ScreenState]
  /// What the person wants, once all is stored that can be.
  var intention: Intention?

  /// The app at its start screen, with the first effects to carry out.
  package init(_ surroundings: DisplayTraits) {
    context = ScreenContext(surroundings)
    screens = [StartScreen()]
  }

  /// What to do before the first frame.
  package mutating func start() -> [Effect] {
    onTop { $0.appear(&$1) }
    return takeEffects()
  }

  /// Goes to the company profile of a questionnaire at once.
  package mutating func begin(_ questionnaire: Questionnaire, form: Form, perspective: Perspective) -> [Effect] {
    follow(.push(ProfileScreen(questionnaire, form: form, perspective: perspective)))
    return takeEffects()
  }

  /// Begins another person's part of a joint assessment at once.
  package mutating func join(_ id: String, perspective: Perspective) -> [Effect] {
    follow(.push(AssessmentsScreen(.results)))
    return takeEffects() + [.join(id, as: perspective)]
  }

  /// Opens an assessment at once.
  package mutating func resume(_ id: String) -> [Effect] {
    follow(.push(AssessmentsScreen(.drafts)))
    return takeEffects() + [.open(id)]
  }

  /// The present language.
  package var language: Language { context.language }

  /// The id of the assessment that is open.
  package var openAssessment: String? { context.run?.storedID }

  /// Takes an event and tells what to do.
  package mutating func handle(_ event: AppEvent) -> [Effect] {
    switch event {
    case .resize(let size): context.surroundings.size = size
    case .key(let key): handle(key)
    case .burst(let keys): handle(keys)
    case .tick, .leaving: keepAll()
    case .shell(let event): receive(event)
    }
    return takeEffects()
  }

  /// Whether something is not on disk that should be: then the app wants ticks.
  package var holdsUnkept: Bool {
    context.run?.unsaved.isEmpty == false || top.holdsUnkept(context)
  }

  /// Whether the last attempt to store something failed.
  package var hasFailedToKeep: Bool { context.failure != nil }

  /// Has everything stored that is not on disk.
  mutating func keepAll() {
    onTop { $0.keep(&$1) }
    saveAgain()
  }

  /// Answers that are not on disk are tried again, unless that is asked for already.
  private mutating func saveAgain() {
    guard let run = context.run, !run.unsaved.isEmpty else { return }
    let isAsked = context.effects.contains { if case .save = $0 { true } else { false } }
    if !isAsked { context.effects.append(.save(run.unsaved, in: run.id)) }
  }

  /// The whole screen.
  package func view() -> Frame {
    let surroundings = context.surroundings
    guard !surroundings.isTooSmall, let screen = screens.last else {
      var frame = Frame(size: surroundings.size, charset: surroundings.charset)
      frame.write(context.say(CommonTexts.tooSmall), row: 0, column: 0, limit: surroundings.size.columns)
      return frame
    }
    var frame = screen.view(context)
    context.overlay?.draw(over: &frame, context.surroundings)
    return frame
  }

  private mutating func takeEffects() -> [Effect] {
    defer { context.effects = [] }
    return context.effects
  }

  private var top: any ScreenState { screens[screens.count - 1] }

  /// Lets the screen on top act on what all screens share.
  private mutating func onTop<Result>(
    _ act: (inout any ScreenState, inout ScreenContext) -> Result
  ) -> Result {
    var screen = top
    defer { screens[screens.count - 1] = screen }
    return act(&screen, &context)
  }

  /// What comes at once while text is being edited is a paste; elsewhere it was typed ahead.
  private mutating func handle(_ keys: [Key]) {
    let isPaste = context.overlay == nil && top.isEditing
    for key in isPaste ? keys.asPaste : keys { handle(key) }
  }

  private mutating func handle(_ key: Key) {
    // A line break is one only in a text that has lines.
    act(on: key == .lineBreak && (context.overlay != nil || !top.takesLines) ? .enter : key)
    if context.failure != nil, !top.isEditing { saveAgain() }
  }

  private mutating func act(on key: Key) {
    if var overlay = context.overlay {
      let command = key == .control("c") ? overlay.quitting : overlay.handle(key, context.surroundings)
      context.overlay = command == nil ? overlay : nil
      if let command { carryOut(command) }
      guard overlay.letsThrough, context.overlay == nil, overlay.isAnswer(key) else { return }
    }
    if key == .control("c") {
      want(.quit)
      return
    }
    if key == .function(1) || (key == .character("?") && !top.isEditing) {
      context.overlay = .keys(top.keyHelp(context))
      return
    }
    follow(onTop { $0.handle(key, &$1) })
  }

  private mutating func carryOut(_ command: Command) {
    switch command {
    case .dismiss: break
    case .quit: want(.end)
    case .askToQuit: want(.quit)
    case .switchLanguage:
      context.surroundings.language = context.language == .german ? .english : .german
      context.effects.append(.keepLanguage(context.language))
    case .toStart: follow(.toStart)
    case .tryAgain: if let wish = context.refused { want(wish) }
    case .abandon: if let wish = context.refused { abandon(wish) }
    default: follow(onTop { $0.handle(command, &$1) })
    }
  }

  private mutating func receive(_ event: ShellEvent) {
    switch event {
    case .opened(let opened):
      if let id = context.run?.storedID, id != opened.id { context.effects.append(.close(id)) }
      context.run = OpenAssessment(opened)
    case .codeRead(let sheet, let questionnaire): context.run = OpenAssessment(sheet, questionnaire)
    case .damagedFiles(let count): context.surroundings.damagedFiles = count
    case .actions(let actions, let id):
      context.run?.take(actions, of: id)
      forgetFailure()
    case .companySaved(let company):
      context.run?.take(company)
      forgetFailure()
    case .saved(let items):
      context.run?.markSaved(items)
      forgetFailure()
      return
    case .saveFailed(_, let reason): tellFailure(reason, isTried: true)
    case .keepFailed(let reason): tellFailure(reason, isTried: top.holdsUnkept(context))
    case .kept: forgetFailure()
    case .settled where intention != nil:
      settle()
      return
    case .failed(let reason): context.overlay = .message(CommonTexts.problem, reason)
    case .notice(let text): context.overlay = .message(CommonTexts.note, text)
    default: break
    }
    follow(onTop { $0.receive(event, &$1) })
  }

  mutating func follow(_ transition: Transition) {
    if case .stay = transition { return }
    if leavesRun(transition), holdsUnkept {
      want(.leave)
      return
    }
    onTop { $0.keep(&$1) }
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
      guard screens.count > 1 else { return }
      screens.removeLast()
    case .toStart: toStart()
    }
    onTop { $0.appear(&$1) }
  }

  /// Whether the answers that are open would be out of reach.
  private func leavesRun(_ transition: Transition) -> Bool {
    guard context.run != nil else { return false }
    switch transition {
    case .toStart: return true
    case .pop: return screens.dropLast().last.map { $0 is StartScreen || $0 is AssessmentsScreen } ?? false
    case .stay, .push, .replace: return false
    }
  }

  mutating func toStart() {
    if let id = context.run?.storedID { context.effects.append(.close(id)) }
    context.run = nil
    context.failure = nil
    screens = Array(screens.prefix(1))
  }

  /// Shows the start screen, whatever is not stored.
  mutating func showStart() {
    toStart()
    onTop { $0.appear(&$1) }
  }
}
