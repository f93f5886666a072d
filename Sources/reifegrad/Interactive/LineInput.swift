import Foundation

/// Lines from standard input. From a terminal, only what was typed after the question counts; a pipe or file is read
/// line by line.
struct LineInput {
  private let isTerminal = isatty(STDIN_FILENO) == 1

  /// The next line without its end; `nil` when there are no more.
  func line() -> String? { readLine() }

  /// How long nothing must come before what comes next counts as typed: a paste arrives in pieces.
  private static let silence: Int32 = 40

  /// Reads away what a terminal holds already, half a line included; whether there was anything.
  func dropWaiting() -> Bool {
    var old = termios()
    guard isTerminal, tcgetattr(STDIN_FILENO, &old) == 0 else { return false }
    // A signal in between must not leave the terminal without its lines.
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    // Half a line can be seen only where the terminal does not wait for its end.
    var raw = old
    raw.c_lflag &= ~tcflag_t(ICANON)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return false }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &old) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    var hasDropped = false
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, Self.silence) > 0, waiting.revents & Int16(POLLIN) != 0 {
      guard read(STDIN_FILENO, &bytes, bytes.count) > 0 else { break }
      hasDropped = true
    }
    return hasDropped
  }
}
