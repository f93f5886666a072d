extension Unicode.Scalar {
  /// Whether it is a code that Unicode keeps free for ever: U+FDD0–U+FDEF and the last two of each plane.
  ///
  /// By its number: the table of properties is some hundred times slower, which a file of 200 KB feels.
  package var isNoncharacter: Bool { (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE }

  /// Whether it turns round the writing direction of what stands after it, until it is taken back.
  package var turnsDirection: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it could steer a terminal, turn round a line or make one look like two.
  var isUnsafeToShow: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029: true
    default: turnsDirection || isNoncharacter
    }
  }
}

extension String {
  /// On one line, with everything visible that could steer a terminal or turn the writing direction: `‹U+202E›`.
  package var shownSafely: String { shownSafely { _ in false } }

  /// The same over several lines: line feeds and tabs stay.
  package var linesShownSafely: String { shownSafely { $0 == "\n" || $0 == "\t" } }

  private func shownSafely(except isKept: (Unicode.Scalar) -> Bool) -> String {
    // Most texts have nothing of the kind, which is seen faster than it is copied.
    guard unicodeScalars.contains(where: { $0.isUnsafeToShow && !isKept($0) }) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isUnsafeToShow, !isKept(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown.append(
          contentsOf: "‹U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)›".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Without the characters that turn round the writing direction: for tables and calendars, where what stands beside
  /// a text must stay readable.
  package var withoutTurnsOfDirection: String {
    guard unicodeScalars.contains(where: \.turnsDirection) else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.turnsDirection }))
  }

  /// Without the codes that are no characters, as texts of earlier versions may have them.
  package var withoutNoncharacters: String {
    guard unicodeScalars.contains(where: \.isNoncharacter) else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.isNoncharacter }))
  }
}
