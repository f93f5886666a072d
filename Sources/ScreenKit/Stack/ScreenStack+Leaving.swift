import Terminal
import Words

/// What the person wants, once all is stored that can be.
enum Intention<Context: StackContext>: Sendable {
  /// To end the program; asked in any case.
  case quit
  /// To end the program; asked only when something is not stored.
  case end
  /// To go back to where the program was called from; asked only when something is not stored.
  case leave
  /// To let go of what is open; asked only when something is not stored.
  case go(Transition<Context>)
}

/// Nobody leaves before all was tried to be stored, nor without a word when that failed.
extension ScreenStack {
  /// Has everything stored; `settle` goes on when that is done.
  mutating func want(_ intention: Intention<Context>) {
    keepAll()
    self.intention = intention
    context.effects.append(.keeping(.settle))
  }

  mutating func settle() {
    guard let wish = intention else { return }
    intention = nil
    guard holdsUnkept else {
      switch wish {
      case .quit: context.overlay = top.quitBox(context)
      case .end, .leave, .go: fulfil(wish)
      }
      return
    }
    refused = wish
    context.overlay = .unsaved(context.failure)
  }

  /// Does what was wanted, whatever is not stored; it is tried once more.
  mutating func abandon(_ wish: Intention<Context>) {
    refused = nil
    keepAll()
    fulfil(wish)
  }

  private mutating func fulfil(_ wish: Intention<Context>) {
    switch wish {
    case .quit, .end: context.effects.append(.quit)
    case .leave: context.effects.append(.leave)
    case .go(let transition): go(transition)
    }
  }
}

extension Overlay {
  /// What every program asks before it ends.
  package static var askToQuit: Overlay {
    var box = Overlay(
      title: CommonTexts.quitTitle, parts: [.paragraph(CommonTexts.quitText, .text)],
      choices: [(.quit, CommonTexts.quit), (.dismiss, CommonTexts.stay)])
    box.asksToQuit = true
    return box
  }

  /// Something could not be stored, and why.
  static func unsaved(_ reason: LocalizedText?) -> Overlay {
    Overlay(
      title: SavingTexts.failedTitle,
      parts: (reason.map { [.paragraph($0, .text)] } ?? []) + [.paragraph(SavingTexts.stillUnsaved, .text)],
      choices: [(.tryAgain, SavingTexts.tryAgain), (.dismiss, SavingTexts.goOn), (.abandon, SavingTexts.abandon)])
  }
}
