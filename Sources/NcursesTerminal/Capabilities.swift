package import Terminal

/// What the terminal at hand can do.
package struct Capabilities: Hashable, Sendable {
  /// How many colours are used.
  package enum ColorDepth: Hashable, Sendable {
    /// None: monochrome, or `NO_COLOR` is set.
    case none
    /// The eight colours whose shades the terminal chooses.
    case eight
    /// The palette of 256.
    case palette
  }

  /// The characters that frames may hold; hand it to `Frame`.
  package let charset: Charset
  /// The colours.
  package let colors: ColorDepth
  /// Whether pasted text arrives as one `Key.paste`.
  package let marksPastes: Bool
}
