import CTerminal

/// The signals that reach the program through its terminal.
package enum TerminalSignals {
  /// Keeps these signals for the screen. To be called first of all: threads started later inherit it.
  package static func block() { terminal_signals_block() }
}
