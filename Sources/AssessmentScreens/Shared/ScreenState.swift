import ScreenKit
import Terminal
import Words

/// Where a key leads.
enum Transition {
  case stay
  case push(any ScreenState)
  case replace(any ScreenState)
  /// Back to the screen before.
  case pop
  /// Back to the start screen.
  case toStart
}

/// What all screens share: the world around, the assessment that is open, and what is asked of the world.
struct ScreenContext: Sendable {
  var surroundings: DisplayTraits
  var run: OpenAssessment?
  var overlay: Overlay<Command>?
  var effects: [Effect] = []
  /// Why the last attempt to store something failed; `nil` once all is stored.
  var failure: LocalizedText?
  /// What was wanted when something could not be stored.
  var refused: Intention?

  var language: Language { surroundings.language }

  init(_ surroundings: DisplayTraits) { self.surroundings = surroundings }

  /// `text` in the present language.
  func say(_ text: LocalizedText) -> String { text[language] }

  /// The first screen of the assessment that is open while it is answered.
  var screenToAnswer: any ScreenState {
    run?.asksForActions == true ? FollowUpScreen() : QuestionScreen()
  }

  var pageRows: Int { ScreenFrame.bodyHeight(surroundings) }

  func paper() -> Paper {
    Paper(width: ScreenFrame.bodyWidth(surroundings), charset: surroundings.charset)
  }
}

/// One screen: its state, what keys do to it, and how it looks.
protocol ScreenState: Sendable {
  associatedtype Action: Sendable
  /// What keys do here; also the key line, the overlay and the manual.
  func keyMap(_ context: ScreenContext) -> KeyMap<Action>
  /// Whether typed characters are text here.
  var isEditing: Bool { get }
  /// Whether that text can have lines.
  var takesLines: Bool { get }
  /// Whether something was typed here that is not on disk.
  func holdsUnkept(_ context: ScreenContext) -> Bool
  /// Has what was typed stored as it is: now and then, and before the screen is left in whatever way.
  mutating func keep(_ context: inout ScreenContext)
  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition
  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition
  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition
  /// Called when the screen is shown, at first and again after one above it was left.
  mutating func appear(_ context: inout ScreenContext)
  func view(_ context: ScreenContext) -> Frame
}

extension ScreenState {
  var isEditing: Bool { false }
  var takesLines: Bool { false }
  func holdsUnkept(_ context: ScreenContext) -> Bool { false }
  mutating func keep(_ context: inout ScreenContext) {}
  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition { .stay }
  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition { .stay }
  mutating func appear(_ context: inout ScreenContext) {}

  func keyHelp(_ context: ScreenContext) -> [KeyHelp] { keyMap(context).help(in: context.language) }
}
