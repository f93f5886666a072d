/// JSON as all our files have it, so that they look the same everywhere and forever.
enum JSONText {
  /// A member of an object.
  static func member(_ key: String, _ value: String) -> String { quoted(key) + ": " + value }

  /// An object on one line.
  static func object(_ members: [String]) -> String { "{ " + members.joined(separator: ", ") + " }" }

  /// An object with a line for each member, which closes at `indent` columns.
  static func block(_ members: [String], indent: Int) -> String { lines(members, "{", "}", indent) }

  /// A list with a line for each value, which closes at `indent` columns.
  static func list(_ values: [String], indent: Int) -> String { lines(values, "[", "]", indent) }

  private static func lines(_ parts: [String], _ start: String, _ end: String, _ indent: Int) -> String {
    if parts.isEmpty { return start + end }
    let inner = String(repeating: " ", count: indent + 2)
    return start + "\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n" + inner.dropLast(2) + end
  }

  /// A list of texts on one line.
  static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

  /// Swift writes the shortest decimal that reads back as the same number; whole ones need no “.0”.
  static func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
