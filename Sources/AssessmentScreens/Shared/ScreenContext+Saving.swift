import ScreenKit

extension ScreenContext {
  /// How far it is on disk what a screen shows, the answers that could not be stored included.
  func saving(isKept: Bool, holdsAnything: Bool) -> Saving {
    let isStored = run?.unsaved.isEmpty ?? true
    return Saving(isKept: isKept && isStored, holdsAnything: holdsAnything, hasFailed: failure != nil)
  }
}
