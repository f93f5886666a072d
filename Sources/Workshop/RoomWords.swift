package import Questionnaire
package import Words

/// One next step that somebody takes on, with a day.
package struct Commitment: Hashable, Sendable {
  /// The most characters of a text.
  package static let longest = 200

  /// What is to be done; 1–200 characters.
  package let text: String
  /// Until when; `nil` = no day.
  package let due: CalendarDate?

  /// `nil` for an empty or too long text.
  package init?(text: String, due: CalendarDate?) {
    guard let text = RoomWords.clean(text, longest: Self.longest) else { return nil }
    self.text = text
    self.due = due
  }
}

/// What somebody wrote, where the facilitator allows free texts.
package struct Remark: Hashable, Sendable {
  /// The most characters of a text.
  package static let longest = 500

  /// What was written; 1–500 characters.
  package let text: String
  /// The item that it is about; `nil` = the workshop as a whole.
  package let item: ItemID?

  /// `nil` for an empty or too long text.
  package init?(text: String, about item: ItemID?) {
    guard let text = RoomWords.clean(text, longest: Self.longest) else { return nil }
    self.text = text
    self.item = item
  }
}

/// A text on its way to the public view: the desk reads it before anybody else sees it.
package struct Submitted<Words: Hashable & Sendable>: Hashable, Sendable, Identifiable {
  /// A random number, so that the order says nothing of when a text came.
  package let id: Int64
  /// The text.
  package let words: Words
  /// Whether the desk has read and approved it.
  package let isApproved: Bool

  package init(id: Int64, words: Words, isApproved: Bool) {
    self.id = id
    self.words = words
    self.isApproved = isApproved
  }
}

/// What may be in a text that a whole room reads.
enum RoomWords {
  /// One line without control characters; `nil` when nothing is left or it is too long.
  static func clean(_ text: String, longest: Int) -> String? {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty || words.count > longest || words.unicodeScalars.count > 4 * longest ? nil : words
  }

  // Directions of writing, too: they could turn the rest of a screen round.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    case .format: scalar != "\u{200D}"
    default: false
    }
  }
}
