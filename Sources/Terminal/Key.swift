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
  /// The first button of the mouse was pressed on this cell.
  case click(Point)
  case wheelUp, wheelDown

  /// Ctrl-J and Alt-Enter: a line break in a text of several lines, else the same as Enter.
  package static let lineBreak = Key.control("j")
}

extension [Key] {
  /// Keys that came at once, as a paste: their text in one piece.
  package var asPaste: [Key] {
    var keys: [Key] = []
    var text = ""
    for key in self {
      if let part = key.pasted {
        text += part
      } else {
        if !text.isEmpty { keys.append(.paste(text)) }
        text = ""
        keys.append(key)
      }
    }
    return text.isEmpty ? keys : keys + [.paste(text)]
  }
}

extension Key {
  /// What it is in a text that was pasted; `nil` for what is no text.
  fileprivate var pasted: String? {
    switch self {
    case .character(let character): String(character)
    case .paste(let text): text
    case .enter, .lineBreak: "\n"
    case .tab: " "
    case .control, .escape, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .click, .wheelUp, .wheelDown:
      nil
    }
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
