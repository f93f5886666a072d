public import Questionnaire
public import Terminal

/// All screens together: events in, effects and frames out. Knows no terminal, no disk and no clock.
public struct App: Sendable {
  private var context: ScreenContext
  private var screens: [any ScreenState]

  /// The app at its start screen, with the first effects to carry out.
  public init(_ surroundings: Surroundings) {
    context = ScreenContext(surroundings)
    screens = [StartScreen()]
  }

  /// What to do before the first frame.
  public mutating func start() -> [Effect] {
    onTop { $0.appear(&$1) }
    return takeEffects()
  }

  /// Goes to the company profile of a questionnaire at once.
  public mutating func begin(_ questionnaire: Questionnaire, form: Form, perspective: Perspective) -> [Effect] {
    follow(.push(ProfileScreen(questionnaire, form: form, perspective: perspective)))
    return takeEffects()
  }

  /// Begins another person's part of a joint assessment at once.
  public mutating func join(_ id: String, perspective: Perspective) -> [Effect] {
    follow(.push(AssessmentsScreen(.results)))
    return takeEffects() + [.join(id, as: perspective)]
  }

  /// Opens an assessment at once.
  public mutating func resume(_ id: String) -> [Effect] {
    follow(.push(AssessmentsScreen(.drafts)))
    return takeEffects() + [.open(id)]
  }

  /// The present language.
  public var language: Language { context.language }

  /// The id of the assessment that is open.
  public var openAssessment: String? { context.run?.storedID }

  /// Takes an event and tells what to do.
  public mutating func handle(_ event: AppEvent) -> [Effect] {
    switch event {
    case .resize(let size): context.surroundings.size = size
    case .key(let key): handle(key)
    case .shell(let event): receive(event)
    }
    return takeEffects()
  }

  /// The whole screen.
  public func view() -> Frame {
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

  private mutating func handle(_ key: Key) {
    if var overlay = context.overlay {
      let command = key == .control("c") ? Command.quit : overlay.handle(key, context.surroundings)
      context.overlay = command == nil ? overlay : nil
      if let command { carryOut(command) }
      return
    }
    if key == .control("c") {
      context.overlay = quitQuestion()
      return
    }
    if key == .function(1) || (key == .character("?") && !top.isEditing) {
      context.overlay = .keys(top.keyHelp(context))
      return
    }
    follow(onTop { $0.handle(key, &$1) })
  }

  private func quitQuestion() -> Overlay<Command> {
    let unsaved = context.run?.unsaved.isEmpty == false
    return Overlay(
      title: CommonTexts.quitTitle,
      parts: [.paragraph(unsaved ? CommonTexts.quitUnsaved : CommonTexts.quitText, .text)],
      choices: [(.quit, CommonTexts.quit), (.dismiss, CommonTexts.stay)])
  }

  private mutating func carryOut(_ command: Command) {
    switch command {
    case .dismiss: break
    case .quit: context.effects.append(.quit)
    case .switchLanguage:
      context.surroundings.language = context.language == .german ? .english : .german
      context.effects.append(.keepLanguage(context.language))
    case .toStart: follow(.toStart)
    default: follow(onTop { $0.handle(command, &$1) })
    }
  }

  private mutating func receive(_ event: ShellEvent) {
    switch event {
    case .opened(let opened):
      if let id = context.run?.storedID, id != opened.id { context.effects.append(.close(id)) }
      context.run = Run(opened)
    case .codeRead(let sheet, let questionnaire): context.run = Run(sheet, questionnaire)
    case .actions(let actions, let id): context.run?.take(actions, of: id)
    case .companySaved(let company): context.run?.take(company)
    case .saved(let items):
      context.run?.markSaved(items)
      return
    case .saveFailed(_, let reason):
      // The first failure is told in a box; after that the status line keeps telling it.
      if case .failed = context.run?.saving {
      } else {
        context.overlay = .message(QuestionTexts.saveFailedTitle, reason)
      }
      context.run?.saving = .failed(reason)
      return
    case .failed(let reason): context.overlay = .message(CommonTexts.problem, reason)
    case .notice(let text): context.overlay = .message(CommonTexts.note, text)
    default: break
    }
    follow(onTop { $0.receive(event, &$1) })
  }

  private mutating func follow(_ transition: Transition) {
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
    case .toStart:
      if let id = context.run?.storedID { context.effects.append(.close(id)) }
      context.run = nil
      screens = Array(screens.prefix(1))
    }
    onTop { $0.appear(&$1) }
  }
}
