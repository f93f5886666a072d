import ActionPlan
import Words

extension [Action] {
  /// What waits first, the most urgent at the top and what has no date below; then what is done, then dropped.
  var inOrderOfUrgency: [Action] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.urgency, right.element.urgency)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// The action that this step was taken over as; dropped ones do not count.
  func action(from origin: Action.Origin) -> Action? { first { $0.origin == origin && $0.state != .dropped } }
}

extension Action {
  // Days as a number, so that the order needs no special cases.
  fileprivate var urgency: (Int, Int) {
    switch state {
    case .open, .underWay: (0, due.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? .max)
    case .done: (1, 0)
    case .dropped: (2, 0)
    }
  }

  /// A sign for the state; late ones have their own.
  func sign(on today: CalendarDate) -> String {
    if isOverdue(on: today) { return "!" }
    switch state {
    case .open: return "○"
    case .underWay: return "▸"
    case .done: return "✓"
    case .dropped: return "✗"
    }
  }
}
