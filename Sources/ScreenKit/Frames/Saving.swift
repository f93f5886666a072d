import Terminal
package import Words

/// How far what a screen shows is on disk.
package enum Saving: Sendable, Hashable {
  /// There is nothing that could be stored.
  case nothing
  /// Something is not stored yet.
  case writing
  case saved
  case failed

  /// - Parameters:
  ///   - isKept: whether all that was typed is on disk.
  ///   - holdsAnything: whether anything was typed at all.
  package init(isKept: Bool, holdsAnything: Bool, hasFailed: Bool) {
    self = !isKept ? (hasFailed ? .failed : .writing) : holdsAnything ? .saved : .nothing
  }
}

extension ScreenFrame {
  /// The one place that words it.
  package mutating func show(_ saving: Saving, in language: Language) {
    switch saving {
    case .nothing: break
    case .writing: (status, statusStyle) = (SavingTexts.writing[language], .muted)
    case .saved: (status, statusStyle) = (SavingTexts.saved[language], Style(.good))
    case .failed: (status, statusStyle) = (SavingTexts.notSaved[language], Style(.bad, bold: true, reversed: true))
    }
  }
}
