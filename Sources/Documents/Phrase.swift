/// Words for a reader, with what in them a format may show in its own way.
///
/// `"answer \(level) → \(target)"` makes one of words and numbers.
package struct Phrase: Hashable, Sendable {
  /// What it consists of, in order.
  package var inlines: [Inline]

  package init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Plain words.
  package init(_ text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { inlines.isEmpty }

  /// What remains without any format.
  package var plain: String { inlines.map(\.plain).joined() }

  /// One after the other.
  package static func + (left: Self, right: Self) -> Self { Self(left.inlines + right.inlines) }

  /// Adds to the end.
  package static func += (left: inout Self, right: Self) { left.inlines += right.inlines }

  /// A person's words.
  package static func own(_ text: String) -> Self { Self([.own(text)]) }
  /// Words that stand out.
  package static func strong(_ phrase: Self) -> Self { Self([.strong(phrase)]) }
  /// Words that stand back.
  package static func quiet(_ phrase: Self) -> Self { Self([.quiet(phrase)]) }
  /// A number.
  package static func number(_ number: Number) -> Self { Self([.number(number)]) }
  /// A mark of the charts.
  package static func mark(_ mark: Mark) -> Self { Self([.mark(mark)]) }
}

extension Sequence where Element == Phrase {
  /// All of them with something between.
  package func joined(separator: Phrase = "") -> Phrase {
    reduce(into: (phrase: Phrase([]), isFirst: true)) { all, next in
      all.phrase += all.isFirst ? next : separator + next
      all.isFirst = false
    }.phrase
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Plain words.
  package init(stringLiteral value: String) { self.init(value) }

  /// Words with parts in them.
  package init(stringInterpolation: StringInterpolation) { inlines = stringInterpolation.inlines }

  /// Collects the parts of a phrase.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    /// Begins a phrase.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the words between two parts.
    package mutating func appendLiteral(_ literal: String) {
      guard !literal.isEmpty else { return }
      if case .text(let before)? = inlines.last {
        inlines[inlines.count - 1] = .text(before + literal)
      } else {
        inlines.append(.text(literal))
      }
    }

    /// Adds plain words.
    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    /// Adds a count.
    package mutating func appendInterpolation(_ count: Int) { appendLiteral(String(count)) }
    /// Adds a part.
    package mutating func appendInterpolation(_ inline: Inline) { inlines.append(inline) }
    /// Adds a number.
    package mutating func appendInterpolation(_ number: Number) { inlines.append(.number(number)) }
    /// Adds a mark.
    package mutating func appendInterpolation(_ mark: Mark) { inlines.append(.mark(mark)) }
    /// Adds what another phrase says.
    package mutating func appendInterpolation(_ phrase: Phrase) { inlines += phrase.inlines }
    /// Adds what another phrase says, if there is one.
    package mutating func appendInterpolation(_ phrase: Phrase?) { inlines += phrase?.inlines ?? [] }
  }
}
