package import Terminal
package import Words

/// What comes to the screens.
package enum ScreenEvent<Environment: WorldEvent>: Sendable {
  /// From the person.
  case key(Key)
  /// From the person, at once: a paste where text is being edited, else keys.
  case burst([Key])
  /// A moment has passed since something was typed that is not on disk.
  case tick
  /// The program ends, whatever the screens say.
  case leaving
  /// The terminal has another size.
  case resize(Size)
  /// From the world.
  case world(Environment)
}

/// What comes back from the world.
package protocol WorldEvent: Sendable {
  /// What it says of storing; `nil` where it is about something else.
  var news: StorageNews? { get }
}

/// What is told of storing, to which the stack of screens itself listens.
package enum StorageNews: Sendable, Hashable {
  /// Something is on disk.
  case stored
  /// Something is not on disk, and why.
  case failed(LocalizedText)
  /// All that was asked before is done.
  case settled
}

/// What is asked of the world.
package protocol ScreenEffect: Sendable {
  /// Keep what is typed.
  static func keeping(_ effect: KeepingEffect) -> Self
  /// Go back to where the program was called from, or end it.
  static var leave: Self { get }
  /// End the program.
  static var quit: Self { get }
}

/// What every program asks so that nothing typed is lost.
package enum KeepingEffect: Hashable, Sendable {
  /// Keep what was typed into a form that is not done: `.kept`, or `.failed`.
  case keep(FormDraft)
  /// Tell what was kept of a form: `.found`.
  case read(String)
  /// Tell when all that was asked before is done: `.settled`.
  case settle
}

/// What comes back.
package enum KeepingEvent: Hashable, Sendable {
  /// What was kept of a form; without fields, nothing was.
  case found(FormDraft)
  /// What was typed into a form is on disk.
  case kept(String)
  /// What was typed is not on disk, and why.
  case failed(LocalizedText)
  /// All that was asked before is done.
  case settled

  /// What the stack hears of it.
  package var news: StorageNews? {
    switch self {
    case .found: nil
    case .kept: .stored
    case .failed(let reason): .failed(reason)
    case .settled: .settled
    }
  }
}
