public import Terminal

/// The terminal that the program runs in: paints frames, gives events.
///
/// It belongs to the thread that made it, which must call ``TerminalSignals/block()`` before any
/// other thread starts. Whatever way the program ends, the terminal is left as it was found.
public final class NcursesScreen {
  /// What the terminal can do.
  public let capabilities: Capabilities
  /// The terminal's size.
  public private(set) var size: Size

  /// Takes over the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - environment: `TERM`, `NO_COLOR` and `ESCDELAY` count, and the locale's variables.
  ///   - wakeUp: ends a wait for events from another thread.
  /// - Throws: when the screens cannot be shown here; nothing has then been written to the terminal.
  public init(environment: [String: String], wakeUp: WakeUp? = nil) throws(TerminalError) {
    throw .notATerminal
  }

  /// Shows `frame`; only what differs from the last one is written.
  public func paint(_ frame: Frame) {}

  /// Waits for the next event without using the processor.
  ///
  /// Ctrl-Z and Ctrl-L are dealt with here and do not arrive. Once the terminal is lost,
  /// every call gives `.hangUp`.
  ///
  /// - Parameter timeoutMilliseconds: how long to wait; `nil` = for ever.
  /// - Returns: `nil` when the time is over or the wake-up came.
  public func nextEvent(timeoutMilliseconds: Int? = nil) -> TerminalEvent? { nil }

  /// Gives the terminal back, stops the program as Ctrl-Z does, and paints again when it goes on.
  public func suspend() {}

  /// Gives the terminal to another program, such as `$PAGER`, while `body` runs it.
  public func withTerminalReleased<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result { try body() }

  /// Leaves the terminal as it was found; once is enough, more do no harm.
  public func close() {}
}
