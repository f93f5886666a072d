public import Terminal

/// What the terminal at hand can do.
public struct Capabilities: Hashable, Sendable {
  /// How many colours are used.
  public enum ColorDepth: Hashable, Sendable {
    /// None: monochrome, or `NO_COLOR` is set.
    case none
    /// The eight colours whose shades the terminal chooses.
    case eight
    /// The palette of 256.
    case palette
  }

  /// The characters that frames may hold; hand it to `Frame`.
  public let charset: Charset
  /// The colours.
  public let colors: ColorDepth
  /// Whether pasted text arrives as one `Key.paste`.
  public let marksPastes: Bool
}
