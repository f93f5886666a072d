/// A piece of JSON whose keys keep their order (RFC 8259).
indirect enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A number, or `null` where it is undefined.
  static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
  /// A string, or `null`.
  static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  /// A level: an integer where it is whole.
  static func level(_ level: Double) -> JSONValue { Int(exactly: level).map { .integer($0) } ?? .number(level) }

  /// The text, indented by two, with a trailing line feed.
  var text: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    // The shortest digits that read back to the same number; JSON knows no infinity.
    case .number(let number): text += number.isFinite ? number.description : "null"
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      Self.write(values, brackets: ("[", "]"), to: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.write(members, brackets: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], brackets: (String, String), to text: inout String, indent: Int,
    part: (Part, inout String, Int) -> Void
  ) {
    guard !parts.isEmpty else {
      text += brackets.0 + brackets.1
      return
    }
    text += brackets.0
    for (index, element) in parts.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: " ", count: indent + 2)
      part(element, &text, indent + 2)
    }
    text += "\n" + String(repeating: " ", count: indent) + brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Control characters and line separators could do harm where the text is printed or put into a script.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
