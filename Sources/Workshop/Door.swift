/// Whether new phones are let in, and by which word.
public struct Door: Hashable, Sendable {
  /// Whether anybody can join; whoever is in stays in.
  public let isOpen: Bool
  /// The word with which phones join; a new one shuts out whoever knows only the former.
  public let code: JoinCode

  /// Makes a door.
  public init(isOpen: Bool = true, code: JoinCode) {
    self.isOpen = isOpen
    self.code = code
  }
}
