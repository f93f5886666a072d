package import ScreenKit
package import Terminal
package import Words

/// A window in which every scene is looked at.
package struct Look: Sendable, Hashable, CustomStringConvertible {
  package let size: Size
  package let language: Language
  package let charset: Charset

  /// The one that people have.
  package static let usual = Look(80, 24, .german)
  /// The smallest one.
  package static let smallest = Look(60, 18, .english)
  package static let ascii = Look(80, 24, .german, .ascii)

  /// The smallest one, the usual one, and a large one.
  package static let sizes = [(60, 18), (80, 24), (120, 40)].map { Size(columns: $0, rows: $1) }

  /// Those in which everything must be whole.
  package static let all =
    sizes.flatMap { size in Language.allCases.map { Look(size.columns, size.rows, $0) } } + [
      ascii, Look(60, 18, .english, .ascii),
    ]

  private init(_ columns: Int, _ rows: Int, _ language: Language, _ charset: Charset = .unicode) {
    size = Size(columns: columns, rows: rows)
    (self.language, self.charset) = (language, charset)
  }

  /// As in the names of snapshots.
  package var name: String {
    self == .ascii ? "ascii" : "\(size.columns)x\(size.rows)-\(language.rawValue)"
  }

  package var description: String { name + (charset == .ascii ? " in ASCII" : "") }
}

/// One screen in one of its states, as a window shows it.
package struct ShownScene: Sendable {
  package let name: String
  package let frame: Frame
  /// What its key line is made from; `nil` where it has none.
  package let keys: [KeyHelp]?
  /// Whether a box lies over it.
  package let hasBox: Bool

  /// What a program shows now.
  package init(_ name: String, _ stack: ScreenStack<some StackContext>, hasKeyLine: Bool = true) {
    self.name = name
    frame = stack.view()
    hasBox = stack.hasBox
    keys = hasBox || !hasKeyLine ? nil : stack.keyHelp
  }
}
