/// Words for a reader, with what in them a format may show in its own way.
///
/// `"answer \(level) → \(target)"` makes one of words and numbers.
public struct Phrase: Hashable, Sendable {
  /// What it consists of, in order.
  public var inlines: [Inline]

  /// Makes a phrase of its parts.
  public init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Plain words.
  public init(_ text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { inlines.isEmpty }

  /// What remains without any format.
  public var plain: String { inlines.map(\.plain).joined() }

  /// One after the other.
  public static func + (left: Self, right: Self) -> Self { Self(left.inlines + right.inlines) }

  /// Adds to the end.
  public static func += (left: inout Self, right: Self) { left.inlines += right.inlines }

  /// A person's words.
  public static func own(_ text: String) -> Self { Self([.own(text)]) }
  /// Words that stand out.
  public static func strong(_ phrase: Self) -> Self { Self([.strong(phrase)]) }
  /// Words that stand back.
  public static func quiet(_ phrase: Self) -> Self { Self([.quiet(phrase)]) }
  /// A number.
  public static func number(_ number: Number) -> Self { Self([.number(number)]) }
  /// A mark of the charts.
  public static func mark(_ mark: Mark) -> Self { Self([.mark(mark)]) }
}

extension Sequence where Element == Phrase {
  /// All of them with something between.
  public func joined(separator: Phrase = "") -> Phrase {
    reduce(into: (phrase: Phrase([]), isFirst: true)) { all, next in
      all.phrase += all.isFirst ? next : separator + next
      all.isFirst = false
    }.phrase
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Plain words.
  public init(stringLiteral value: String) { self.init(value) }

  /// Words with parts in them.
  public init(stringInterpolation: StringInterpolation) { inlines = stringInterpolation.inlines }

  /// Collects the parts of a phrase.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    /// Begins a phrase.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the words between two parts.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { inlines.append(.text(literal)) }
    }

    /// Adds plain words.
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    /// Adds a count.
    public mutating func appendInterpolation(_ count: Int) { appendLiteral(String(count)) }
    /// Adds a part.
    public mutating func appendInterpolation(_ inline: Inline) { inlines.append(inline) }
    /// Adds a number.
    public mutating func appendInterpolation(_ number: Number) { inlines.append(.number(number)) }
    /// Adds a mark.
    public mutating func appendInterpolation(_ mark: Mark) { inlines.append(.mark(mark)) }
    /// Adds what another phrase says.
    public mutating func appendInterpolation(_ phrase: Phrase) { inlines += phrase.inlines }
    /// Adds what another phrase says, if there is one.
    public mutating func appendInterpolation(_ phrase: Phrase?) { inlines += phrase?.inlines ?? [] }
  }
}
