package import Terminal
package import Words

/// What all screens of a program share: the world around, what is asked of it, and what is open.
package protocol StackContext: Speaking, Sendable {
  associatedtype Effect: ScreenEffect
  associatedtype Event: WorldEvent
  /// The screens that there are.
  associatedtype Place: Hashable & Sendable & CaseIterable
  /// What can be chosen in a box above a screen, besides what every box knows.
  associatedtype Command: Hashable & Sendable
  var surroundings: DisplayTraits { get set }
  var overlay: Overlay<Command>? { get set }
  /// What is to be carried out, in this order.
  var effects: [Effect] { get set }
  /// Why the last attempt to store something failed; `nil` once all is stored.
  var failure: LocalizedText? { get set }
  /// Whether something is open that is let go of on the way back to the first screens.
  var isAnythingOpen: Bool { get }
  mutating func close()
  /// Whether something is not on disk that is no screen's own.
  var holdsUnkept: Bool { get }
  /// Has that stored.
  mutating func keep()
  /// Takes what comes from the world, before the screen on top hears of it.
  mutating func take(_ event: Event)
  /// What is asked before the program ends.
  var quitBox: Overlay<Command> { get }
  /// Where a choice in a box leads that is the same above every screen; `nil` = the screen carries it out.
  func transition(for command: Command) -> Transition<Self>?
}

extension StackContext {
  package var quitBox: Overlay<Command> { .askToQuit }
  package func transition(for command: Command) -> Transition<Self>? { nil }
  package var isAnythingOpen: Bool { false }
  package mutating func close() {}
  package var holdsUnkept: Bool { false }
  package mutating func keep() {}

  package var language: Language { surroundings.language }
  package var size: Size { surroundings.size }
  package var pageRows: Int { ScreenFrame.bodyHeight(surroundings) }

  package func paper() -> Paper {
    Paper(width: ScreenFrame.bodyWidth(surroundings), charset: surroundings.charset)
  }

  /// German to English, and back.
  package mutating func switchLanguage() {
    surroundings.language = language == .german ? .english : .german
  }
}
