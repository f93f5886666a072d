/// Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no lone surrogates; a UTF-8 mark is skipped.
///
/// Our own, because Foundation drops repeated keys and tells no places once the text is parsed.
struct JSONParser {
  /// The largest file that is read, in bytes.
  static let maximumSize = 1 << 20
  /// How deep objects and arrays may lie in each other; the format needs four.
  static let maximumDepth = 16

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// The document in `bytes`.
  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    if bytes.count > maximumSize { throw JSONSyntaxError(offset: 0, problem: .tooLarge) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(2).contains(0) {
      throw JSONSyntaxError(offset: 0, problem: .notUTF8)
    }
    if let offset = firstInvalidByte(in: bytes) { throw JSONSyntaxError(offset: offset, problem: .notUTF8) }
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.place = 3 }
    return try parser.document()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  // MARK: Structure

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ problem: JSONProblem, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset ?? place, problem: place >= bytes.count && offset == nil ? .unexpectedEnd : problem)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func document() throws(JSONSyntaxError) -> JSONNode {
    skipSpace()
    if next == nil { throw JSONSyntaxError(offset: place, problem: .empty) }
    let node = try self.value()
    skipSpace()
    if let byte = next {
      throw fault(isComment(byte) ? .comment : byte == UInt8(ascii: "{") ? .secondDocument : .contentAfterEnd)
    }
    return node
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONNode {
    let start = place
    guard let byte = next else { throw fault(.unexpectedEnd) }
    let value: JSONValue
    switch byte {
    case UInt8(ascii: "{"): value = try object()
    case UInt8(ascii: "["): value = try array()
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try number())
    default: value = try word()
    }
    return JSONNode(offset: start, value: value)
  }

  private mutating func enter() throws(JSONSyntaxError) {
    if depth == Self.maximumDepth { throw fault(.tooDeep) }
    depth += 1
    place += 1
    skipSpace()
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONMember] = []
    try enter()
    defer { depth -= 1 }
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      let start = place
      if next != UInt8(ascii: "\"") { throw fault(problemForKey(isFirst: members.isEmpty)) }
      let key = try string()
      skipSpace()
      if !take(":") { throw fault(.expectedColon) }
      skipSpace()
      members.append(JSONMember(key: key, offset: start, node: try value()))
      if try endsOrContinues("}") { return .object(members) }
    }
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var nodes: [JSONNode] = []
    try enter()
    defer { depth -= 1 }
    if take("]") { return .array([]) }
    while true {
      skipSpace()
      if next == UInt8(ascii: "]") { throw fault(.trailingComma) }
      nodes.append(try value())
      if try endsOrContinues("]") { return .array(nodes) }
    }
  }

  private mutating func endsOrContinues(_ end: Unicode.Scalar) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if take(end) { return true }
    if !take(",") { throw fault(next.map(isComment) == true ? .comment : .expectedComma) }
    return false
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    place += 1
    return true
  }

  private func isComment(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") }

  /// At `'`, a typographic quote or a guillemet.
  private var isAtOtherQuote: Bool {
    let here = bytes[place...]
    return next == UInt8(ascii: "'") || here.starts(with: [0xC2, 0xAB]) || here.starts(with: [0xC2, 0xBB])
      || here.starts(with: [0xE2, 0x80]) && here.dropFirst(2).first.map { (0x98...0x9F).contains($0) } == true
  }

  private func problemForKey(isFirst: Bool) -> JSONProblem {
    guard let byte = next else { return .unexpectedEnd }
    switch byte {
    case UInt8(ascii: "}") where !isFirst: return .trailingComma
    case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: return .decimalComma
    case _ where isComment(byte): return .comment
    default: return isAtOtherQuote ? .otherQuote : .expectedKey
    }
  }

  private mutating func word() throws(JSONSyntaxError) -> JSONValue {
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    switch next {
    case _ where isAtOtherQuote: throw fault(.otherQuote)
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw fault(.invalidNumber)
    case let byte? where isComment(byte): throw fault(.comment)
    default: throw fault(.expectedValue)
    }
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = place
    _ = take("-")
    let whole = digits()
    var isValid = !whole.isEmpty && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
    if take(".") { isValid = !digits().isEmpty && isValid }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      isValid = !digits().isEmpty && isValid
    }
    guard isValid else { throw fault(.invalidNumber, at: start) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let found = bytes[place...].prefix { (0x30...0x39).contains($0) }
    place = found.endIndex
    return found
  }

  // MARK: Strings

  private mutating func string() throws(JSONSyntaxError) -> String {
    place += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape()
      case 0x00..<0x20: throw fault(.controlCharacter)
      default:
        content.append(byte)
        place += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  private static let shortEscapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    let start = place
    place += 1
    guard let byte = next else { throw fault(.unexpectedEnd) }
    if let plain = Self.shortEscapes[byte] {
      place += 1
      return [plain]
    }
    if byte != UInt8(ascii: "u") { throw fault(.invalidEscape, at: start) }
    var unit = try codeUnit(from: start)
    if (0xD800...0xDBFF).contains(unit) {
      guard take("\\"), next == UInt8(ascii: "u") else { throw fault(.loneSurrogate, at: start) }
      let low = try codeUnit(from: start)
      guard (0xDC00...0xDFFF).contains(low) else { throw fault(.loneSurrogate, at: start) }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw fault(.loneSurrogate, at: start) }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func codeUnit(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    place += 1
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(Self.isHexadecimal),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(.invalidEscape, at: start) }
    place += 4
    return unit
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
