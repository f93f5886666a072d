package import Questionnaire
import Words

// Literals of the types that are valid by construction, so that tests read like the files of the product.
// A literal that is not valid is a mistake in the test and stops it.

extension Identifier: ExpressibleByStringLiteral {
  /// An id written in a test.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("no valid id: \(text)") }
    self = id
  }
}

extension Version: ExpressibleByStringLiteral {
  /// A version written in a test.
  package init(stringLiteral text: String) {
    guard let version = Self(text) else { preconditionFailure("no valid version: \(text)") }
    self = version
  }
}

extension CalendarDate: ExpressibleByStringLiteral {
  /// A day written in a test, `2026-11-24`.
  package init(stringLiteral text: String) {
    guard let day = Self(text) else { preconditionFailure("no valid day: \(text)") }
    self = day
  }
}

extension Level: ExpressibleByIntegerLiteral {
  /// A level written in a test, 0–4.
  package init(integerLiteral number: Int) {
    guard let level = Self(number) else { preconditionFailure("no valid level: \(number)") }
    self = level
  }
}

extension WorkingTime: ExpressibleByIntegerLiteral {
  /// A working time written in a test, in minutes.
  package init(integerLiteral number: Int) {
    guard let time = Self(minutes: number) else { preconditionFailure("no valid working time: \(number)") }
    self = time
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// A text written in a test; the English one is told apart by “(en)”.
  package init(stringLiteral text: String) { self.init(de: text, en: text + " (en)") }
}
