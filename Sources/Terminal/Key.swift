/// A key press.
package enum Key: Hashable, Sendable {
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

  /// Ctrl-J and Alt-Enter: a line break in a text of several lines, else the same as Enter.
  package static let lineBreak = Key.control("j")
}

extension [Key] {
  /// Keys that came at once, as a paste: their text in one piece.
  package var asPaste: [Key] {
    var keys: [Key] = []
    var text = ""
    for key in self {
      switch key {
      case .character(let character): text.append(character)
      case .paste(let pasted): text += pasted
      case .enter, .lineBreak: text.append("\n")
      case .tab: text.append(" ")
      default:
        if !text.isEmpty { keys.append(.paste(text)) }
        text = ""
        keys.append(key)
      }
    }
    return text.isEmpty ? keys : keys + [.paste(text)]
  }
}

/// What comes in from a terminal.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text with line breaks that came at once, without the marks of a paste: where text is being edited it is a paste,
  /// else keys that were typed ahead.
  case burst([Key])
  /// The terminal has another size.
  case resize(Size)
  /// The terminal was lost (hang-up) or the program is asked to end.
  case hangUp
}
