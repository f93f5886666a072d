import Terminal

/// The sequences that begin with an escape: those of the terminal's description, and those that
/// practically all terminals send (ECMA-48, xterm, the Linux console, VT100 keypads).
struct EscapeSequences {
  /// What bytes that begin with an escape are.
  enum Match {
    case step(KeyDecoder.Step)
    /// More bytes are needed.
    case incomplete
    /// No sequence.
    case none
  }

  private let keys: [[UInt8]: Key]
  private let longest: Int
  private let hasMouse: Bool

  init(keys: [[UInt8]: Key], hasMouse: Bool) {
    self.keys = keys
    self.hasMouse = hasMouse
    longest = keys.keys.map(\.count).max() ?? 0
  }

  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    for length in stride(from: min(longest, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return .step(.init(.key(key), length: length)) }
    }
    let introducer = bytes.dropFirst().first
    switch introducer {
    case nil: return .incomplete
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return controlString(bytes)
    case 0x1B: return secondEscape(bytes)
    default:
      return keys.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) } ? .incomplete : .none
    }
  }

  private func secondEscape(_ bytes: ArraySlice<UInt8>) -> Match {
    let rest = bytes.dropFirst()
    switch rest.dropFirst().first {
    case nil: return .incomplete
    // Alt with an arrow, as some terminals send it: the arrow.
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      if case .step(let step) = match(rest) { return .step(.init(step.outcome, length: step.length + 1)) }
      return .incomplete
    default: return .step(.init(.key(.escape), length: 1))
    }
  }

  /// `ESC [ parameters intermediates final`.
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Match {
    let body = bytes.dropFirst(2)
    // The console's F1–F5: a second bracket, then a letter.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .incomplete }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return .step(.init((1...5).contains(number) ? .key(.function(number)) : .nothing, length: 4))
    }
    if hasMouse, body.first == UInt8(ascii: "M") { return MouseReport.old(body.dropFirst()) }
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    let rest = body.dropFirst(parameters.count)
    let intermediates = rest.prefix { (0x20...0x2F).contains($0) }
    guard let final = rest.dropFirst(intermediates.count).first else { return .incomplete }
    let length = 2 + parameters.count + intermediates.count
    // A sequence that is broken off ends before the byte that does not belong to it.
    guard (0x40...0x7E).contains(final) else { return .step(.init(.nothing, length: length)) }
    return .step(
      .init(intermediates.isEmpty ? outcome(final, parameters) : .nothing, length: length + 1))
  }

  private func outcome(_ final: UInt8, _ parameters: ArraySlice<UInt8>) -> KeyDecoder.Step.Outcome {
    if parameters.first == UInt8(ascii: "<") {
      return hasMouse ? MouseReport.outcome(final, parameters.dropFirst()) : .nothing
    }
    let number = parameters.split(separator: UInt8(ascii: ";")).first.flatMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard final == UInt8(ascii: "~") else {
      // Other parameters than modifiers belong to answers of the terminal, not to keys.
      guard number == nil || number == 1 else { return .nothing }
      return Self.letters[final].map { .key($0) } ?? .nothing
    }
    switch number {
    case 200: return .pasteStart
    case 1, 7: return .key(.home)
    case 2: return .key(.insert)
    case 3: return .key(.delete)
    case 4, 8: return .key(.end)
    case 5: return .key(.pageUp)
    case 6: return .key(.pageDown)
    default: return Self.functionNumbers.firstIndex(of: number ?? 0).map { .key(.function($0 + 1)) } ?? .nothing
    }
  }

  /// `ESC O letter`, in xterm also with a modifier before the letter.
  private func singleShift(_ bytes: ArraySlice<UInt8>) -> Match {
    let digits = bytes.dropFirst(2).prefix { (0x30...0x39).contains($0) }
    guard let letter = bytes.dropFirst(2 + digits.count).first else { return .incomplete }
    let outcome: KeyDecoder.Step.Outcome
    if let key = Self.letters[letter] ?? Self.keypad[letter] {
      outcome = .key(key)
    } else {
      outcome = .nothing
    }
    return .step(.init(outcome, length: 3 + digits.count))
  }

  /// An answer of the terminal that nobody asked for, up to BEL or `ESC \`.
  private func controlString(_ bytes: ArraySlice<UInt8>) -> Match {
    guard let end = bytes.dropFirst(2).firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .incomplete }
    if bytes[end] == 0x07 { return .step(.init(.nothing, length: end - bytes.startIndex + 1)) }
    guard end + 1 < bytes.endIndex else { return .incomplete }
    return .step(.init(.nothing, length: end - bytes.startIndex + (bytes[end + 1] == UInt8(ascii: "\\") ? 2 : 0)))
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  // F1 to F12 by their numbers; the gaps are the VT220's.
  private static let functionNumbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]

  // A keypad in application mode: what is printed on its keys.
  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: "X"): .character("=")]
    for (offset, sign) in "*+,-./0123456789".enumerated() {
      keys[UInt8(ascii: "j") + UInt8(offset)] = .character(sign)
    }
    return keys
  }()
}
