import Words

/// A piece of HTML that is safe by construction: literals are markup, every text put into one is escaped.
package struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  package private(set) var source: String

  /// Nothing.
  package static let empty: HTML = ""

  package init(stringLiteral markup: String) { source = markup }
  package init(stringInterpolation parts: StringInterpolation) { source = parts.source }

  /// Pieces one after the other.
  package init(_ pieces: [HTML]) { source = pieces.map(\.source).joined() }

  package static func + (left: HTML, right: HTML) -> HTML { HTML([left, right]) }
  package static func += (left: inout HTML, right: HTML) { left.source += right.source }

  /// What stands between the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    package init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

    package mutating func appendLiteral(_ markup: String) { source += markup }
    /// Words for people; what belongs together stays on one line.
    package mutating func appendInterpolation(_ text: String) {
      source += HTML.escaped(text.keptTogether.unitsKeptTogether)
    }
    /// What has to come back, or to be copied or drawn, exactly as it is.
    package mutating func appendInterpolation(exact text: String) { source += HTML.escaped(text) }
    package mutating func appendInterpolation(_ number: Int) { source += String(number) }
    package mutating func appendInterpolation(_ markup: HTML) { source += markup.source }
    package mutating func appendInterpolation(_ markup: HTML?) { source += markup?.source ?? "" }
    package mutating func appendInterpolation(_ condition: Bool, _ markup: HTML) {
      if condition { source += markup.source }
    }
    /// What stands in the program itself, such as style and script.
    package mutating func appendInterpolation(trusted text: String) { source += text }
    package mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { source += piece.source } }
  }

  /// `text` for content and quoted attributes; what a browser must not get becomes “�”.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append("\t")
      // Embeddings, overrides and isolates could turn round what stands after the text.
      case _ where scalar.turnsDirection: break
      default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
      previous = scalar
    }
    return String(result)
  }

  /// HTML has no place for control characters and noncharacters.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control && !scalar.isNoncharacter
  }
}
