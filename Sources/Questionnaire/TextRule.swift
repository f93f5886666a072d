package import Words

/// What a text of a person may be, the same on the screen, in files and in the database.
package struct TextRule: Hashable, Sendable {
  /// The most Unicode scalars.
  package let maximum: Int
  /// Whether line breaks and tabs may be in it.
  package let allowsLines: Bool

  /// For the name of a company.
  package static let companyName = TextRule(maximum: 200, allowsLines: false)
  /// For a note to an answer.
  package static let note = TextRule(maximum: 2000, allowsLines: true)
  /// For the answer to a `text` item.
  package static let text = TextRule(maximum: 5000, allowsLines: true)
  /// For what an action is about.
  package static let action = TextRule(maximum: 500, allowsLines: false)
  /// For who sees to an action.
  package static let actionOwner = TextRule(maximum: 100, allowsLines: false)
  /// For the title of a workshop, which stands on the wall in one line.
  package static let workshopTitle = TextRule(maximum: 80, allowsLines: false)
  /// For the name of a wireless network (IEEE 802.11).
  package static let networkName = TextRule(maximum: 32, allowsLines: false)
  /// For its password (WPA).
  package static let networkPassword = TextRule(maximum: 63, allowsLines: false)
  /// For the path of a file (`PATH_MAX`).
  package static let path = TextRule(maximum: 4095, allowsLines: false)
  /// For a result code, with whatever stands between its characters.
  package static let resultCode = TextRule(maximum: 400, allowsLines: false)
  /// For a day as people write it.
  package static let day = TextRule(maximum: 20, allowsLines: false)

  /// The beginning of `text` that is not too long; whole characters.
  package func shortened(_ text: String) -> String {
    var room = maximum
    return String(
      text.prefix {
        room -= $0.unicodeScalars.count
        return room >= 0
      })
  }

  /// Throws when `text` is too long or has a character that could steer a terminal or is none at all.
  package func check(_ text: String) throws(TextFault) {
    if text.unicodeScalars.count > maximum { throw .tooLong(maximum: maximum) }
    if text.unicodeScalars.contains(where: isControl) { throw .controlCharacter(allowsLines: allowsLines) }
    if text.unicodeScalars.contains(where: \.isNoncharacter) { throw .noncharacter }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: !allowsLines
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}

/// Why a text cannot be kept.
package enum TextFault: Hashable, ExplainedError {
  /// More than `maximum` Unicode scalars.
  case tooLong(maximum: Int)
  /// A control character (C0, DEL or C1); a line feed and a tab are none where lines are allowed.
  case controlCharacter(allowsLines: Bool)
  /// A code that Unicode keeps free for ever (U+FFFE, U+FFFF, U+FDD0–U+FDEF …); no PDF can be made with it.
  case noncharacter

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .tooLong(let maximum):
      LocalizedText(
        de: "Der Text ist zu lang; kürzen Sie ihn auf höchstens \(maximum) Zeichen.",
        en: "The text is too long; shorten it to at most \(maximum) characters.")
    case .controlCharacter(allowsLines: true):
      LocalizedText(
        de: "Im Text steht ein Steuerzeichen; erlaubt sind nur Zeilenumbruch (\\n) und Tabulator.",
        en: "The text holds a control character; only line feed (\\n) and tab are allowed.")
    case .controlCharacter(allowsLines: false):
      LocalizedText(
        de: "Im Text steht ein Steuerzeichen oder Zeilenumbruch; hier ist nur eine Zeile erlaubt.",
        en: "The text holds a control character or line break; only one line is allowed here.")
    case .noncharacter:
      LocalizedText(
        de: "Im Text steht ein Code, der in Unicode kein Zeichen ist (etwa U+FFFE). Löschen Sie ihn.",
        en: "The text holds a code that is no character in Unicode (such as U+FFFE). Delete it.")
    }
  }
}
