/// A piece of a YAML file with its place; duplicate keys of a mapping are kept.
struct YAMLNode {
  struct Entry {
    let key: YAMLNode
    let value: YAMLNode
  }

  enum Content {
    case scalar(YAMLScalar)
    case mapping([Entry])
    case sequence([YAMLNode])
  }

  let position: Position
  let content: Content

  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The value of the first entry with this key.
  func value(of key: String) -> YAMLNode? {
    entries?.first { $0.key.scalar?.text == key }?.value
  }
}

/// A scalar as it stands in the file.
struct YAMLScalar {
  let text: String
  /// Written without quotes, so that YAML may take it as something else than text.
  let isPlain: Bool
}

extension YAMLScalar {
  /// What YAML makes of a scalar without quotes, when it does not stay a text.
  enum Trap {
    case bool, null, number, date
  }

  /// By the rules of YAML 1.1, which most readers still follow.
  var trap: Trap? {
    guard isPlain else { return nil }
    switch text.lowercased() {
    case "yes", "no", "true", "false", "on", "off", "y", "n": return .bool
    case "", "~", "null": return .null
    case ".inf", "+.inf", "-.inf", ".nan": return .number
    default: break
    }
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard bytes.contains(where: isDigit) else { return nil }
    if bytes.starts(with: Array("0x".utf8)) || bytes.starts(with: Array("0o".utf8)) {
      return bytes.dropFirst(2).allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) } ? .number : nil
    }
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    if groups.count == 3, groups[0].utf8.count == 4, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      groups.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) })
    {
      return .date
    }
    return isNumber(bytes) ? .number : nil
  }

  /// `12`, `-1_000`, `2.10`, `.5`, `1e3`, `10:30`.
  private func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    var points = 0
    var exponent = false
    for (offset, byte) in rest.enumerated() {
      switch byte {
      case 0x30...0x39: break
      case 0x5F, 0x3A: if offset == 0 { return false }
      case 0x2E: points += 1
      case 0x45, 0x65:
        if exponent || offset == 0 { return false }
        exponent = true
      case 0x2B, 0x2D: if !exponent { return false }
      default: return false
      }
    }
    return points <= 1
  }

  /// A whole number without tricks: no underscores, no octal.
  var integer: Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits == "0" || !digits.hasPrefix("0") else {
      return nil
    }
    return Int(text)
  }

  /// A number in digits with a point.
  var number: Double? {
    let allowed = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard allowed, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
