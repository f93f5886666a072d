/// Markup; whatever is put into it as text is escaped, so that no name and no answer can become markup.
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// As it is sent.
  private(set) var source: String

  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  struct Interpolation: StringInterpolationProtocol {
    var source: String

    init(literalCapacity: Int, interpolationCount: Int) {
      source = ""
      source.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &source) }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ markup: HTML) { source += markup.source }
    mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { source += part.source } }
    mutating func appendInterpolation(_ condition: Bool, _ markup: HTML) { if condition { source += markup.source } }
    /// What stands in the program itself: style and script.
    mutating func appendInterpolation(trusted text: String) { source += text }
  }

  static func += (left: inout HTML, right: HTML) { left.source += right.source }

  /// What stands in the first heading, which is the name of a page.
  var heading: HTML {
    guard let start = source.firstRange(of: "<h1 tabindex=\"-1\">")?.upperBound,
      let end = source[start...].firstRange(of: "</h1>")?.lowerBound
    else { return "" }
    return "\(trusted: String(source[start..<end]))"
  }

  private static func escape(_ text: String, into source: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      // Control characters have no place in HTML and could hide what stands there.
      case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{20}", "\u{7F}"..<"\u{A0}": source += "\u{FFFD}"
      default: source.unicodeScalars.append(scalar)
      }
    }
  }
}
