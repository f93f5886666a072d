import ScreenKit
import Terminal
import Words

/// What the person wants, once all is stored that can be.
enum Intention: Hashable, Sendable {
  /// To end the program; asked in any case.
  case quit
  /// To end the program; asked only when something is not stored.
  case end
  /// To go to the start screen; asked only when something is not stored.
  case leave
}

/// Nobody leaves before all was tried to be stored, nor without a word when that failed.
extension App {
  /// Has everything stored; `settle` goes on when that is done.
  mutating func want(_ intention: Intention) {
    keepAll()
    self.intention = intention
    context.effects.append(.settle)
  }

  mutating func settle() {
    guard let wish = intention else { return }
    intention = nil
    guard holdsUnkept else {
      switch wish {
      case .quit: context.overlay = .askToQuit
      case .end: context.effects.append(.quit)
      case .leave: showStart()
      }
      return
    }
    context.refused = wish
    let reason = context.failure.map { [Overlay<Command>.Part.paragraph($0, .text)] } ?? []
    context.overlay = Overlay(
      title: SavingTexts.failedTitle, parts: reason + [.paragraph(SavingTexts.stillUnsaved, .text)],
      choices: [(.tryAgain, SavingTexts.tryAgain), (.dismiss, SavingTexts.goOn), (.abandon, SavingTexts.abandon)])
  }

  /// Does what was wanted, whatever is not stored; it is tried once more.
  mutating func abandon(_ wish: Intention) {
    context.refused = nil
    keepAll()
    switch wish {
    case .quit, .end: context.effects.append(.quit)
    case .leave: showStart()
    }
  }

  mutating func forgetFailure() { if context.run?.unsaved.isEmpty != false { context.failure = nil } }

  /// The first failure is told in a box; after that the status line keeps telling it, while it is tried again.
  mutating func tellFailure(_ reason: LocalizedText, isTried: Bool) {
    if context.failure == nil || !isTried { context.overlay = .message(SavingTexts.failedTitle, reason) }
    if isTried { context.failure = reason }
  }
}

extension Overlay where Choice == Command {
  static var askToQuit: Overlay {
    Overlay(
      title: CommonTexts.quitTitle, parts: [.paragraph(CommonTexts.quitText, .text)],
      choices: [(.quit, CommonTexts.quit), (.dismiss, CommonTexts.stay)])
  }

  /// Whether a key says more than that the box was read.
  func isAnswer(_ key: Key) -> Bool {
    switch key {
    case .escape, .enter, .character(" "), .control("c"): false
    default: true
    }
  }

  /// What Ctrl-C means above a screen: the question of it, or its answer.
  var quitting: Command { choices.choices.first == .quit ? .quit : .askToQuit }
}
