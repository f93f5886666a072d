import Words

/// Content lines of RFC 5545, §3.1: ended by CRLF and folded at 75 octets.
struct ContentLines {
  private(set) var text = ""

  /// Adds a line whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let count = UTF8.width(scalar)
      if octets + count > 75 {
        text += "\r\n "
        // The space in front counts.
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += count
    }
    text += "\r\n"
  }

  /// Adds a line with a text (§3.3.11); control characters, which may not stand there, and what would turn the
  /// direction of a calendar's other lines are left out.
  mutating func addText(_ name: String, _ value: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in value.withoutTurnsOfDirection.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(" ")
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": break
      default: escaped.append(scalar)
      }
    }
    add(name, String(escaped))
  }
}
