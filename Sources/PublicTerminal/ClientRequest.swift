package import Words

/// What a client may ask for when it opens the door of a public terminal, instead of a session at the screen.
///
/// ```
/// request = "report" code option* | "resume" code
/// option  = "--format" ("pdf" | "html" | "text" | "json") | "--lang" ("de" | "en")
/// ```
///
/// Words are divided by spaces; an option may have `=` before its value, and is there once at most. Nothing else is a
/// request: there are no quotes, no escapes and no other characters, and no shell ever sees the line.
package enum ClientRequest: Hashable, Sendable {
  /// A format that can be fetched.
  package enum Format: String, CaseIterable, Sendable { case pdf, html, text, json }

  /// The report of what a code stands for; where no language is named, the terminal's.
  case report(code: String, Format, Language?)
  /// Go on with what was kept.
  case resume(code: String)

  /// The longest request, in bytes.
  package static let mostBytes = 256

  /// `nil` where the line is no request.
  package init?(_ line: String) {
    guard line.utf8.count <= Self.mostBytes, line.utf8.allSatisfy(Self.isAllowed) else { return nil }
    var words = line.split(separator: " ").map(String.init)[...]
    guard let verb = words.popFirst(), let code = words.popFirst(), Self.isCode(code) else { return nil }
    switch verb {
    case "report":
      guard let options = Options(words) else { return nil }
      self = .report(code: code, options.format ?? .text, options.language)
    case "resume":
      guard words.isEmpty else { return nil }
      self = .resume(code: code)
    default: return nil
    }
  }

  /// Letters, digits, hyphen, equals sign and space, all of ASCII.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: " "):
      true
    default: false
    }
  }

  private static func isCode(_ word: String) -> Bool {
    !word.hasPrefix("-") && word.utf8.allSatisfy { $0 != UInt8(ascii: "=") }
  }

  private struct Options {
    var format: Format?
    var language: Language?

    init?(_ words: ArraySlice<String>) {
      var words = words
      while let word = words.popFirst() {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let name = parts.first, let value = parts.count == 2 ? parts[1] : words.popFirst() else { return nil }
        switch name {
        case "--format":
          guard format == nil, let known = Format(rawValue: value) else { return nil }
          format = known
        case "--lang":
          guard language == nil, let known = Language(rawValue: value) else { return nil }
          language = known
        default: return nil
        }
      }
    }
  }
}
