import Terminal

/// Turns the bytes that a terminal sends into keys.
///
/// ncurses' own `get_wch` loses a character whose bytes come in two pieces, and knows no pastes.
struct KeyDecoder {
  /// How bytes from 0x80 on are read.
  enum Encoding {
    case utf8
    /// One byte is one character; `table` holds those from 0x80 on.
    case singleByte(table: [Unicode.Scalar?])
  }

  /// Bytes that do not make a key yet.
  private var pending: [UInt8] = []
  private var paste: PastedText?
  private let encoding: Encoding
  private let escapes: EscapeSequences
  private let escapeDelay: Int

  /// - Parameters:
  ///   - keys: sequences that this terminal sends, besides the usual ones.
  ///   - hasMouse: whether the terminal was asked for its mouse.
  ///   - escapeDelay: milliseconds after which an escape stands for itself.
  init(
    keys: [[UInt8]: Key] = [:], hasMouse: Bool = false, encoding: Encoding = .utf8, escapeDelay: Int = 25
  ) {
    escapes = EscapeSequences(keys: keys, hasMouse: hasMouse)
    self.encoding = encoding
    self.escapeDelay = escapeDelay
  }

  /// How long to wait for more bytes before ``expire()``, in milliseconds; `nil` = for ever.
  var patience: Int? {
    if paste != nil || pending.first.map({ $0 >= 0x80 }) == true { return 1000 }
    if pending.isEmpty { return nil }
    // After a lone escape a person waits; after more than that a slow line does.
    return pending.count == 1 ? escapeDelay : max(escapeDelay, 250)
  }

  /// The keys that are complete with these bytes.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var start = 0
    while start < pending.count {
      if paste != nil {
        let taken = paste?.take(pending[start...]) ?? 0
        start += taken
        if paste?.isComplete == true { finishPaste(&keys) } else if taken == 0 { break }
        continue
      }
      guard let step = step(pending[start...]) else { break }
      start += step.length
      switch step.outcome {
      case .key(let key): keys.append(key)
      case .nothing: break
      case .pasteStart: paste = PastedText()
      }
    }
    pending.removeFirst(start)
    return keys
  }

  /// The keys that the bytes so far are when no more come.
  mutating func expire() -> [Key] {
    var keys: [Key] = []
    if paste != nil {
      _ = paste?.takeAll(pending)
      finishPaste(&keys)
    } else if pending == [0x1B] {
      keys = [.escape]
    } else if pending == [0x1B, 0x1B] {
      keys = [.escape, .escape]
    }
    pending = []
    return keys
  }

  private mutating func finishPaste(_ keys: inout [Key]) {
    if let text = paste.map({ self.text($0.bytes) }), !text.isEmpty { keys.append(.paste(text)) }
    paste = nil
  }

  /// What a number of bytes are.
  struct Step {
    enum Outcome {
      case key(Key)
      case nothing
      case pasteStart
    }

    let outcome: Outcome
    let length: Int

    init(_ outcome: Outcome, length: Int) {
      self.outcome = outcome
      self.length = length
    }
  }

  /// The first key in `bytes`; `nil` when more bytes are needed.
  private func step(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x0D: return Step(.key(.enter), length: 1)
    case 0x0A: return Step(.key(.lineBreak), length: 1)
    case 0x09: return Step(.key(.tab), length: 1)
    case 0x08, 0x7F: return Step(.key(.backspace), length: 1)
    case 0x00: return Step(.nothing, length: 1)
    case 0x01...0x1F:
      let letter = Character(Unicode.Scalar(first + 0x40))
      return Step(.key(.control(Character(letter.lowercased()))), length: 1)
    default:
      guard let (scalar, length) = character(bytes) else { return nil }
      guard let scalar, scalar.properties.generalCategory != .control else { return Step(.nothing, length: length) }
      return Step(.key(.character(Character(scalar))), length: length)
    }
  }

  private func escape(_ bytes: ArraySlice<UInt8>) -> Step? {
    switch escapes.match(bytes) {
    case .step(let step): return step
    case .incomplete: return nil
    case .none: break
    }
    // Alt with a key sends an escape before it. But for Enter, such keys mean nothing here, so they are no keys.
    if let next = bytes.dropFirst().first, next == 0x0D || next == 0x0A { return Step(.key(.lineBreak), length: 2) }
    guard let rest = step(bytes.dropFirst()) else { return nil }
    return Step(.nothing, length: rest.length + 1)
  }

  /// The first character; `nil` when bytes are missing, without a scalar when they make none.
  private func character(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int)? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    if case .singleByte(let table) = encoding { return (table[Int(first) - 0x80], 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first) else { return (nil, 1) }
    let trail = bytes.dropFirst().prefix(length - 1)
    if let wrong = trail.firstIndex(where: { $0 & 0xC0 != 0x80 }) { return (nil, wrong - bytes.startIndex) }
    guard trail.count == length - 1 else { return nil }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return (scalar, length) }
    return (nil, length)
  }

  private func text(_ bytes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      let (scalar, length) = character(rest) ?? (nil, rest.count)
      if let scalar { view.append(scalar) }
      rest = rest.dropFirst(length)
    }
    return String(view)
  }
}

/// Text between the marks of a paste.
private struct PastedText {
  /// What has come, without the mark at its end.
  private(set) var bytes: [UInt8] = []
  private(set) var isComplete = false

  private static let end = Array("\u{1B}[201~".utf8)
  // No answer is longer; what comes beyond it is read but not kept.
  private static let limit = 64 * 1024

  /// - Returns: how many bytes are dealt with; a mark that has only begun is not.
  mutating func take(_ piece: ArraySlice<UInt8>) -> Int {
    guard let escape = piece.firstIndex(of: 0x1B) else { return takeAll(piece) }
    if escape > piece.startIndex { return takeAll(piece[..<escape]) }
    if piece.starts(with: Self.end) {
      isComplete = true
      return Self.end.count
    }
    return Self.end.starts(with: piece) ? 0 : takeAll(piece.prefix(1))
  }

  mutating func takeAll(_ piece: some Collection<UInt8>) -> Int {
    bytes += piece.prefix(max(0, Self.limit - bytes.count))
    return piece.count
  }
}
