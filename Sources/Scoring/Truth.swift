package import Questionnaire

/// What can be said of a condition while answers are missing.
package enum Truth: Hashable, Sendable {
  case yes
  case no
  /// It hangs on this item, which nobody has answered yet.
  case open(ItemID)

  init(_ holds: Bool) { self = holds ? .yes : .no }

  /// Whether it is certain.
  package var isCertain: Bool { self == .yes }

  /// Whether it hangs on an answer.
  package var isOpen: Bool {
    switch self {
    case .yes, .no: false
    case .open: true
    }
  }

  /// The contrary; what is open stays so.
  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .open(let item): .open(item)
    }
  }
}

extension [Truth] {
  /// No as soon as one is, else open if one is, by the first of these.
  var all: Truth { contains(.no) ? .no : first(where: \.isOpen) ?? .yes }

  /// Yes as soon as one is, else open if one is, by the first of these.
  var any: Truth { contains(.yes) ? .yes : first(where: \.isOpen) ?? .no }
}
