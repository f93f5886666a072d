package import Words

/// What is believed of what a client says about its terminal: names of two lists, and nothing else.
package struct ClientTerminal: Hashable, Sendable {
  /// The name of a terminal that screens may be shown on; `nil` = line by line.
  package let name: String?
  /// The language that its locale names; `nil` = none that there is.
  package let language: Language?
  /// Whether its locale names a language that there is not: English is then the better guess, where the operator has set none.
  package let isForeign: Bool
  /// Whether it shows more than ASCII; nearly all do, so only who says otherwise has none.
  package let isUTF8: Bool

  /// - Parameters:
  ///   - term: `TERM`, as the client says it.
  ///   - locale: `LANG`, as the client says it.
  package init(term: String?, locale: String?) {
    name = term.flatMap(Self.terminal)
    let parts = locale.flatMap(Self.locale)
    language = parts?.language
    isForeign = parts?.isForeign ?? false
    isUTF8 = parts?.isUTF8 ?? true
  }

  /// The variables that the session has, and no others.
  package var variables: [String: String] {
    var variables = ["LANG": isUTF8 ? "C.UTF-8" : "C"]
    variables["TERM"] = name
    if isForeign { variables["LC_MESSAGES"] = "en" }
    return variables
  }

  // MARK: Terminals

  /// A terminal of no known family is most likely one that does what xterm does.
  private static let usual = "xterm-256color"
  private static let withoutScreens = ["", "dumb", "unknown", "network", "emacs"]
  private static let families = [
    "xterm", "screen", "tmux", "linux", "vt100", "vt102", "vt220", "vt320", "vt420", "vt520", "rxvt", "putty",
    "konsole", "gnome", "vte", "st", "foot", "alacritty", "wezterm", "contour", "mintty", "cygwin", "ms-terminal",
    "iterm", "iterm2", "nsterm", "Eterm", "eterm", "mlterm", "ansi",
  ]

  private static func terminal(_ term: String) -> String? {
    guard !withoutScreens.contains(term) else { return nil }
    let hasPlainName =
      term.utf8.count <= 40
      && term.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"):
          true
        default: false
        }
      }
    let isKnown = families.contains { term == $0 || term.hasPrefix($0 + "-") }
    return hasPlainName && isKnown ? term : usual
  }

  // MARK: Locales

  private static func locale(_ name: String) -> (language: Language?, isForeign: Bool, isUTF8: Bool)? {
    guard name.utf8.count <= 40 else { return nil }
    let plain = name.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let parts = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { $0.lowercased() }
    let encoding = parts.count == 2 ? parts[1] : nil
    // A locale without an encoding has the old one of its language; clients that say so show UTF-8 all the same.
    let isUTF8 = encoding.map { ["utf-8", "utf8"].contains($0) || !asciiAtMost.contains($0) } ?? true
    // Some write it as the web does: “de-AT”.
    let place = parts[0].split(whereSeparator: { "_-".contains($0) }).map(String.init)
    guard (1...2).contains(place.count), place.allSatisfy({ $0.utf8.allSatisfy(isLetter) }) else { return nil }
    switch place[0] {
    case "c", "posix": return (nil, false, encoding != nil && isUTF8)
    case "de": return (.german, false, isUTF8)
    case "en": return (.english, false, isUTF8)
    default:
      guard (2...3).contains(place[0].utf8.count) else { return nil }
      return (nil, true, isUTF8)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static let asciiAtMost = [
    "iso-8859-1", "iso8859-1", "iso88591", "iso-8859-15", "iso8859-15", "iso885915", "us-ascii", "ascii",
    "ansi_x3.4-1968", "cp1252", "cp850", "cp437",
  ]
}
