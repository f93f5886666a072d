/// A key press.
public enum Key: Hashable, Sendable {
  /// A character that can be typed, as the terminal's encoding gave it.
  case character(Character)
  /// Control with a lower-case letter.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, 1–12.
  case function(Int)
  /// A pasted or typed piece of text that arrived at once.
  case paste(String)
}

/// What comes in from a terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The terminal has another size.
  case resize(Size)
  /// The terminal was lost (hang-up) or the program is asked to end.
  case hangUp
}
