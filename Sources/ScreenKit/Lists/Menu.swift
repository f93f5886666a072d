package import Terminal

/// A list of choices of which one is under the cursor.
package struct Menu<Choice: Hashable & Sendable>: Hashable, Sendable {
  package var choices: [Choice]
  package private(set) var selected = 0

  package init(_ choices: [Choice]) { self.choices = choices }

  /// The choice under the cursor; `nil` when there is none.
  package var current: Choice? { choices.indices.contains(selected) ? choices[selected] : nil }

  package mutating func move(by distance: Int) {
    guard !choices.isEmpty else { return }
    selected = min(choices.count - 1, max(0, selected + distance))
  }

  package mutating func select(_ index: Int) {
    guard choices.indices.contains(index) else { return }
    selected = index
  }

  package mutating func select(_ choice: Choice) {
    if let index = choices.firstIndex(of: choice) { selected = index }
  }

  /// Replaces the choices; the cursor stays on the same one where it is still there.
  package mutating func replace(_ new: [Choice]) {
    let before = current
    choices = new
    selected = before.flatMap(new.firstIndex(of:)) ?? min(selected, max(0, new.count - 1))
  }
}

/// Moves that every list knows.
package enum ListMove: Sendable, Hashable, CaseIterable {
  case up, down, pageUp, pageDown, first, last

  /// Arrow and vi keys.
  package var keys: [Key] {
    switch self {
    case .up: [.up, .character("k"), .control("p")]
    case .down: [.down, .character("j"), .control("n")]
    case .pageUp: [.pageUp, .control("b")]
    case .pageDown: [.pageDown, .control("f")]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    }
  }

  package static func of(_ key: Key) -> ListMove? { allCases.first { $0.keys.contains(key) } }

  /// How far the cursor moves when `page` rows are in view.
  package func distance(page: Int) -> Int {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -max(1, page - 1)
    case .pageDown: max(1, page - 1)
    case .first: -1_000_000
    case .last: 1_000_000
    }
  }
}
