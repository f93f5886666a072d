import CTerminal

/// The signals that reach the program through its terminal.
package enum TerminalSignals {
  /// Keeps these signals for the screen. To be called first of all: threads started later inherit it.
  package static func block() { terminal_signals_block() }

  /// A descriptor that becomes readable when a blocked one has come, for programs without a screen; -1 = none can be had.
  package static func open() -> Int32 { terminal_signals_open() }

  /// The next one that has come; `nil` = none.
  package static func next(from descriptor: Int32) -> Int32? {
    let signal = terminal_signals_next(descriptor)
    return signal == 0 ? nil : signal
  }
}
