import ScreenKit

/// What a choice in a dialog does; the screen below carries it out.
enum Command: OverlayChoice {
  case dismiss, goOn, overview, evaluate, toStart, switchLanguage, quit, delete, clearAnswer, toPager, removeAction,
    company, tryAgain, abandon, askToQuit
}
