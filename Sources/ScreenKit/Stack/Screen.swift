package import Terminal

/// Where a key leads.
package enum Transition<Context: StackContext>: Sendable {
  case stay
  case push(any Screen<Context>)
  case replace(any Screen<Context>)
  /// Back to the screen before; from the first one out of the program.
  case pop
  /// Back to the list that what is open was chosen from, or else to the first screen.
  case toList
  /// Back to the first screen.
  case toStart
}

/// One screen: its state, what keys do to it, and how it looks.
package protocol Screen<Context>: Sendable {
  associatedtype Context: StackContext
  associatedtype Action: Sendable
  /// Which of the screens it is: so each has its keys in the manual.
  static var place: Context.Place { get }
  /// What keys do here; also the key line, the overlay and the manual.
  func keyMap(_ context: Context) -> KeyMap<Action>
  /// Whether typed characters are text here.
  var isEditing: Bool { get }
  /// Whether text that comes at once is a paste here; else it was typed ahead.
  var takesPastes: Bool { get }
  /// Whether that text can have lines.
  var takesLines: Bool { get }
  /// How many rows the wheel of the mouse moves by; none while typing, where arrows lead elsewhere.
  var wheelRows: Int { get }
  /// Whether anybody may sit here: then nothing leads to the shell behind it.
  var isPublic: Bool { get }
  /// Whether what is open is out of reach from here, as from a list.
  var liesOutside: Bool { get }
  /// Whether something was typed here that is not on disk.
  func holdsUnkept(_ context: Context) -> Bool
  /// Has what was typed stored as it is: now and then, and before the screen is left in whatever way.
  mutating func keep(_ context: inout Context)
  mutating func handle(_ key: Key, _ context: inout Context) -> Transition<Context>
  /// Carries out what was chosen in a box above it.
  mutating func handle(_ command: Context.Command, _ context: inout Context) -> Transition<Context>
  mutating func receive(_ event: Context.Event, _ context: inout Context) -> Transition<Context>
  /// Called when the screen is shown, at first and again after one above it was left.
  mutating func appear(_ context: inout Context)
  /// What is asked before the program ends from here.
  func quitBox(_ context: Context) -> Overlay<Context.Command>
  func view(_ context: Context) -> Frame
}

extension Screen {
  package var isEditing: Bool { false }
  package var takesPastes: Bool { isEditing }
  package var takesLines: Bool { false }
  package var wheelRows: Int { isEditing ? 0 : 1 }
  package var isPublic: Bool { false }
  package var liesOutside: Bool { false }
  package func holdsUnkept(_ context: Context) -> Bool { false }
  package mutating func keep(_ context: inout Context) {}
  package mutating func handle(_ command: Context.Command, _ context: inout Context) -> Transition<Context> { .stay }
  package mutating func receive(_ event: Context.Event, _ context: inout Context) -> Transition<Context> { .stay }
  package mutating func appear(_ context: inout Context) {}
  package func quitBox(_ context: Context) -> Overlay<Context.Command> { context.quitBox }

  package func keyHelp(_ context: Context) -> [KeyHelp] { keyMap(context).help(in: context.language) }
}
