/// Whether new phones are let in, and by which word.
package struct Door: Hashable, Sendable {
  /// Whether anybody can join; whoever is in stays in.
  package let isOpen: Bool
  /// The word with which phones join; a new one shuts out whoever knows only the former.
  package let code: JoinCode

  package init(isOpen: Bool = true, code: JoinCode) {
    self.isOpen = isOpen
    self.code = code
  }
}
