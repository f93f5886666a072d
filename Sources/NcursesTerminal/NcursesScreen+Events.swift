import CTerminal
import Glibc
package import Terminal

extension NcursesScreen {
  /// Waits for the next event without using the processor.
  ///
  /// Ctrl-L is dealt with here and does not arrive, nor does Ctrl-Z unless ``maySuspend`` is off. Once the terminal is lost or the
  /// program is asked to end, every call gives `.hangUp`, after the keys that had come before.
  ///
  /// - Parameter timeoutMilliseconds: how long to wait; `nil` = for ever.
  /// - Returns: `nil` when the time is over or the wake-up came.
  package func nextEvent(timeoutMilliseconds: Int? = nil) -> TerminalEvent? {
    while true {
      switch events.next(timeoutMilliseconds: timeoutMilliseconds) {
      case .nothing: return nil
      case .event(.key(.control("z"))) where maySuspend: suspend()
      case .event(.key(.control("l"))): repaint()
      case .event(let event): return event
      case .signal(SIGWINCH):
        measure()
        // Even where the size is the old one again, the terminal may have lost what it showed.
        painter.forget()
        return .resize(size)
      // From `kill -INT`: the key itself sends no signal here.
      case .signal(SIGINT): return .key(.control("c"))
      case .signal(SIGTSTP): if maySuspend { suspend(wholeGroup: false) }
      // After SIGSTOP, which nobody can prepare for, the shell has changed the terminal.
      case .signal(SIGCONT):
        release()
        takeBack()
      case .signal: break
      }
    }
  }

  /// The signal that `.hangUp` comes from: that which asked the program to end, or that of a lost terminal.
  package var endingSignal: Int32 { events.endingSignal }

  /// Gives the terminal back, stops the program as Ctrl-Z does, and paints again when it goes on.
  package func suspend() { suspend(wholeGroup: true) }

  private func suspend(wholeGroup: Bool) {
    release()
    terminal_signals_stop(wholeGroup)
    takeBack()
  }

  /// Gives the terminal to another program, such as `$PAGER`, while `body` runs it and waits for it.
  ///
  /// Ctrl-C is then the other program's. It must be started from this thread, so that signals reach it.
  package func withTerminalReleased<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    release()
    terminal_signals_lend()
    defer {
      terminal_signals_take_back()
      takeBack()
    }
    return try body()
  }
}
