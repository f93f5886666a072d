import ScreenKit
import Terminal
import TestSupport
import Words

/// The least program of screens: a list, and above it a line of text that is stored in a world that may fail.
struct ToyContext: StackContext {
  enum Effect: ScreenEffect, Equatable {
    case keeping(KeepingEffect)
    case close
    case leave, quit
  }

  enum Place: CaseIterable { case list, line, kiosk }

  enum Event: WorldEvent {
    case keeping(KeepingEvent)

    var news: StorageNews? {
      switch self {
      case .keeping(let event): event.news
      }
    }
  }

  var surroundings: DisplayTraits
  var overlay: Overlay<Int>?
  var effects: [Effect] = []
  var failure: LocalizedText?
  var isAnythingOpen = false

  init(_ size: Size = Size(columns: 80, rows: 24)) {
    surroundings = DisplayTraits(language: .german, size: size, today: "2026-11-24", programVersion: "")
  }

  mutating func close() {
    isAnythingOpen = false
    effects.append(.close)
  }

  mutating func take(_ event: Event) {}
}

/// The first screen: Enter opens the line.
struct ToyList: Screen {
  static let place = ToyContext.Place.list
  enum Action: Sendable { case open, back }
  var liesOutside: Bool { true }
  private(set) var chosen: [Int] = []

  func keyMap(_ context: ToyContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind([.enter], CommonTexts.enter, .open, label: CommonTexts.choose, help: CommonTexts.choose, rank: 0)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ToyContext) -> Transition<ToyContext> {
    switch keyMap(context).action(for: key) {
    case .open:
      context.isAnythingOpen = true
      return .push(ToyLine())
    case .back: return .pop
    case nil: return .stay
    }
  }

  mutating func handle(_ command: Int, _ context: inout ToyContext) -> Transition<ToyContext> {
    chosen.append(command)
    return .stay
  }

  func view(_ context: ToyContext) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.crumbs = "list \(chosen)"
    return frame.frame(context.paper())
  }
}

/// A line of text.
struct ToyLine: Screen {
  static let place = ToyContext.Place.line
  enum Action: Sendable { case back, start }
  var isEditing: Bool { true }
  private var editor = TextEditor(limit: 80)
  private var keeper = DraftKeeper("line", pristine: ["text": ""])

  func keyMap(_ context: ToyContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindBack(.back, keys: [.escape])
    map.bind([.home], .same("Pos1"), .start, label: CommonTexts.choose, help: CommonTexts.choose)
    return map
  }

  private var fields: [String: String] { ["text": editor.text] }
  func holdsUnkept(_ context: ToyContext) -> Bool { !keeper.isKept(fields) }
  mutating func keep(_ context: inout ToyContext) {
    if let draft = keeper.toKeep(fields) { context.effects.append(.keeping(.keep(draft))) }
  }

  mutating func handle(_ key: Key, _ context: inout ToyContext) -> Transition<ToyContext> {
    switch keyMap(context).action(for: key) {
    case .back: return .pop
    case .start: return .toStart
    case nil:
      _ = editor.handle(key)
      return .stay
    }
  }

  mutating func receive(_ event: ToyContext.Event, _ context: inout ToyContext) -> Transition<ToyContext> {
    if case .keeping(.kept(let form)) = event { keeper.markKept(form) }
    return .stay
  }

  func view(_ context: ToyContext) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.crumbs = "line \(editor.text)"
    return frame.frame(context.paper())
  }
}

/// A screen at which anybody may sit.
struct ToyKiosk: Screen {
  static let place = ToyContext.Place.kiosk
  enum Action: Sendable { case back }
  var isPublic: Bool { true }
  private(set) var keys: [Key] = []

  func keyMap(_ context: ToyContext) -> KeyMap<Action> { KeyMap() }

  mutating func handle(_ key: Key, _ context: inout ToyContext) -> Transition<ToyContext> {
    keys.append(key)
    if key == .character("b") { context.overlay = .message(.same("box"), .same("text")) }
    return .stay
  }

  func view(_ context: ToyContext) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.crumbs = "kiosk \(keys.count)"
    return frame.frame(context.paper())
  }
}

/// Carries out what the toy asks for.
struct ToyWorld {
  var stack: ScreenStack<ToyContext>
  var failure: LocalizedText?
  private(set) var stored: String?
  private(set) var exits: [ToyContext.Effect] = []
  private(set) var closed = 0

  init(_ first: any Screen<ToyContext> = ToyList(), size: Size = Size(columns: 80, rows: 24)) {
    stack = ScreenStack(ToyContext(size), first)
    carryOut(stack.start())
  }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  mutating func send(_ event: ScreenEvent<ToyContext.Event>) { carryOut(stack.handle(event)) }

  var text: String { stack.view().lines.joined(separator: " ") }
  func shows(_ text: String) -> Bool { self.text.contains(text) }

  private mutating func carryOut(_ effects: [ToyContext.Effect]) {
    var queue = effects
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      switch effect {
      case .keeping(.keep(let draft)):
        if failure == nil { stored = draft.fields["text"] }
        let event = failure.map { KeepingEvent.failed($0) } ?? .kept(draft.form)
        queue += stack.handle(.world(.keeping(event)))
      case .keeping(.read): break
      case .keeping(.settle): queue += stack.handle(.world(.keeping(.settled)))
      case .close: closed += 1
      case .leave, .quit: exits.append(effect)
      }
    }
  }
}
