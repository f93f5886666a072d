import NcursesTerminal
import ScreenKit
import Terminal

/// What became of an effect.
enum Outcome<Event> {
  /// What comes back.
  case told([Event])
  /// Other screens had the terminal meanwhile.
  case returned
  /// The person leaves.
  case left(Exit)
}

/// How screens end.
enum Exit {
  /// Back to where they were called from.
  case leave
  /// The program ends.
  case quit
  /// The terminal is gone, or the program was asked to end.
  case hangUp
}

extension ScreenStack {
  /// Carries out effects and what follows from them; `nil` as long as nobody leaves.
  mutating func carryOut(
    _ effects: [Context.Effect], on screen: NcursesScreen,
    _ perform: (Context.Effect, Self) throws -> Outcome<Context.Event>
  ) rethrows -> Exit? {
    var queue = effects
    while !queue.isEmpty {
      switch try perform(queue.removeFirst(), self) {
      case .told(let events): for event in events { queue += handle(.world(event)) }
      case .returned: queue += handle(.resize(screen.size))
      case .left(let exit): return exit
      }
    }
    return nil
  }
}

extension ScreenEvent {
  /// What the terminal tells; `nil` for nothing.
  init?(_ event: TerminalEvent?) {
    switch event {
    case nil: return nil
    case .hangUp: self = .leaving
    case .resize(let size): self = .resize(size)
    case .key(let key): self = .key(key)
    case .burst(let keys): self = .burst(keys)
    }
  }
}

/// When what was typed is to be stored: half a second after the first key that is not on disk, however many follow; so
/// that nothing waits a second, and a program in which nobody types sleeps.
struct KeepingClock {
  private static let patience = Duration.milliseconds(500)
  // What fails may block for seconds, and keys must get through in between.
  private static let patienceAfterFailure = Duration.seconds(2)

  private var deadline: ContinuousClock.Instant?

  /// How long to wait for an event, in milliseconds; `nil` = for ever.
  mutating func wait(_ app: ScreenStack<some StackContext>) -> Int? {
    guard app.holdsUnkept else {
      deadline = nil
      return nil
    }
    let due = deadline ?? .now + (app.hasFailedToKeep ? Self.patienceAfterFailure : Self.patience)
    deadline = due
    let left = ContinuousClock.now.duration(to: due).components
    return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1)
  }

  /// Whether it is time.
  mutating func isDue(_ app: ScreenStack<some StackContext>) -> Bool {
    guard let due = deadline, due <= .now, app.holdsUnkept else { return false }
    deadline = nil
    return true
  }
}
