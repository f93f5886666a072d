import Terminal

/// The mouse: a click stands for the keys that the picture has at its place, the wheel for arrow keys. So no screen
/// knows of it, and nothing can be done with it that keys cannot do.
extension ScreenStack {
  /// The keys that a key stands for; itself, where it is none of the mouse.
  func typed(_ key: Key) -> [Key] {
    switch key {
    case .click(let point): view().keys(at: point)
    case .wheelUp: Array(repeating: .up, count: wheelRows)
    case .wheelDown: Array(repeating: .down, count: wheelRows)
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function, .paste:
      [key]
    }
  }

  private var wheelRows: Int { context.overlay.map { $0.isScrolled ? 3 : 1 } ?? top.wheelRows }
}
