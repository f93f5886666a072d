/// The name of a company as far as it tells companies apart: without capitals, spaces, punctuation and legal form.
package struct CompanyName: Hashable, Sendable {
  private let folded: String

  /// Reads a name; one of nothing but blanks is empty.
  package init(_ name: String) {
    var words = Self.words(of: name)
    while words.count > 1, let last = words.last, Self.legalForms.contains(last) {
      words.removeLast()
      // “& Co.” goes with the form that stands after it.
      while words.count > 1, let last = words.last, Self.links.contains(last) { words.removeLast() }
    }
    folded = words.joined()
  }

  /// Whether there is no name; such a one differs from nothing.
  package var isEmpty: Bool { folded.isEmpty }

  /// Lower-case words without punctuation; letters that stand alone (“e. K.”) belong together.
  private static func words(of name: String) -> [String] {
    // “ß” and “ẞ” become “ss” only on the way through capitals.
    let text = name.lowercased().uppercased().lowercased()
    var words: [String] = []
    var isAfterLetter = false
    for piece in text.split(whereSeparator: { $0.isWhitespace || separators.contains($0) }) {
      let isLetter = piece.count == 1 && piece.first?.isLetter == true
      if isLetter, isAfterLetter, let last = words.last {
        words[words.count - 1] = last + piece
      } else {
        words.append(String(piece))
      }
      isAfterLetter = isLetter
    }
    return words
  }

  private static let separators: Set<Character> = [
    ".", ",", ";", ":", "-", "–", "‐", "‑", "(", ")", "[", "]", "/", "\"", "„", "“", "”", "'", "’", "‚", "‘",
  ]
  private static let links: Set<String> = ["&", "+", "und", "and", "co", "cie", "comp"]
  private static let legalForms: Set<String> = [
    "gmbh", "ggmbh", "gesmbh", "mbh", "ug", "haftungsbeschränkt", "ag", "kg", "kgaa", "ohg", "og", "gbr", "egbr", "ek",
    "ekfm", "ekfr", "eu", "ev", "eg", "se", "partg", "partgmbb", "mbb", "co", "cie",
    "inc", "incorporated", "corp", "corporation", "company", "ltd", "limited", "llc", "llp", "lp", "plc",
    "sa", "sas", "sarl", "sàrl", "srl", "spa", "bv", "nv", "oy", "ab", "aps", "as", "doo", "sro", "zoo",
  ]
}

/// What tells two companies apart.
package enum CompanyDifference: Hashable, Sendable {
  /// The names.
  case name(String, String)
  /// The size classes.
  case size(OptionID, OptionID)
  /// The sectors.
  case sector(OptionID, OptionID)
}

extension CompanyProfile {
  /// What tells this company from another one; `nil` where they can be the same. What is left out differs from nothing.
  ///
  /// - Parameter byNameOnly: a company that is asked again may have grown or changed its sector.
  package func difference(from other: CompanyProfile, byNameOnly: Bool = false) -> CompanyDifference? {
    let (own, others) = (CompanyName(name), CompanyName(other.name))
    if !own.isEmpty, !others.isEmpty, own != others { return .name(name, other.name) }
    if byNameOnly { return nil }
    if let size, let otherSize = other.size, size != otherSize { return .size(size, otherSize) }
    if let sector, let otherSector = other.sector, sector != otherSector { return .sector(sector, otherSector) }
    return nil
  }
}
