/// A piece of text that takes up its own cells: one column, or two for wide characters.
package struct Cluster: Hashable, Sendable {
  /// The base character with its combining marks; never a control character.
  package let text: String
  /// 1 or 2 columns.
  package let columns: Int

  /// The clusters of `text`, made safe for every terminal.
  ///
  /// Terminals disagree on joined emoji, flags and variation selectors, so these are replaced by
  /// their first part or by letters; control characters become spaces or vanish.
  package static func split(_ text: String) -> [Cluster] {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return text.map { Cluster(text: String($0), columns: 1) }
    }
    return text.flatMap(clusters(of:))
  }

  private static func clusters(of character: Character) -> [Cluster] {
    if character.isPlainLatin { return [Cluster(text: String(character), columns: 1)] }
    if character == "\t" || character.isNewline { return [Cluster(text: " ", columns: 1)] }
    var clusters: [Cluster] = []
    for scalar in character.unicodeScalars {
      if let letter = letter(ofRegionalIndicator: scalar) {
        clusters.append(Cluster(text: String(letter), columns: 1))
      } else if let last = clusters.last {
        if scalar == "\u{200D}" { break }
        if isJoining(scalar) {
          clusters[clusters.count - 1] = Cluster(text: last.text + String(scalar), columns: last.columns)
        } else if scalar.properties.generalCategory == .spacingMark {
          clusters.append(Cluster(text: String(scalar), columns: 1))
        }
      } else if !isControl(scalar), !isZeroWidth(scalar) {
        clusters.append(Cluster(text: String(scalar), columns: isWide(scalar) ? 2 : 1))
      }
    }
    return clusters
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: isJoiningJamo(scalar)
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    let isSelector = (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    guard !isSelector else { return false }
    return scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .enclosingMark || isJoiningJamo(scalar)
  }

  // Vowels and finals of Korean syllables, which take up no columns of their own.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }

  private static func letter(ofRegionalIndicator scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0x1F1E6...0x1F1FF).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) : nil
  }

  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if scalar.properties.isEmojiPresentation { return true }
    return wideRanges.contains { $0.contains(scalar.value) }
  }

  // East Asian Width W and F, blocks merged where the gaps are unassigned (Unicode 15).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1AFFE, 0x1B000...0x1B2FF, 0x1F200...0x1F320, 0x20000...0x3FFFD,
  ]
}

extension Character {
  /// One letter or sign of the Latin blocks: a column wide, without a look at the table of properties.
  fileprivate var isPlainLatin: Bool {
    let scalars = unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else { return false }
    // The soft hyphen (U+00AD) takes no column.
    return (0x20..<0x7F).contains(scalar.value) || (0xA0..<0x300).contains(scalar.value) && scalar.value != 0xAD
  }
}

extension String {
  /// How many terminal columns the text takes up.
  package var columns: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return Cluster.split(self).reduce(0) { $0 + $1.columns }
  }

  /// The text cut to at most `limit` columns, with an ellipsis where something was cut.
  package func truncated(to limit: Int, ellipsis: String = "…") -> String {
    guard columns > limit else { return self }
    guard limit > 0 else { return "" }
    // Where dots would take all the room, letters say more.
    let ellipsis = ellipsis.columns == 1 || ellipsis.columns < limit ? ellipsis : ""
    let room = limit - ellipsis.columns
    var result = ""
    var used = 0
    for cluster in Cluster.split(self) {
      if used + cluster.columns > room { break }
      result += cluster.text
      used += cluster.columns
    }
    while result.last == " " { result.removeLast() }
    return result + ellipsis
  }

  /// The text with spaces up to `width` columns; longer text is cut.
  package func padded(to width: Int) -> String {
    let cut = truncated(to: width)
    return cut + String(repeating: " ", count: max(0, width - cut.columns))
  }

  /// The text with spaces before it up to `width` columns.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}
