/// Which of the known names was meant by one that is not known.
package struct Suggestion: Hashable, Sendable {
  /// The name that was meant most likely.
  package let name: String

  /// The nearest of `known` that is near enough to be a slip of the hand, the first of several; `nil` without one.
  ///
  /// Case does not matter, nor whether a space, `_` or `-` was typed; a whole name without its section counts as no slip.
  package init?(for typed: String, among known: some Sequence<String>) {
    let known = known.filter { $0 != typed }
    let own = Self.normalized(typed)
    guard !own.isEmpty else { return nil }
    if let whole = known.first(where: { $0.hasSuffix("." + typed.lowercased()) }) {
      name = whole
      return
    }
    let limit = own.count < 4 ? 1 : max(2, own.count / 4)
    var nearest: (name: String, distance: Int)?
    for candidate in known {
      let other = Self.normalized(candidate)
      // Of one or two letters every other name as short is near.
      guard abs(other.count - own.count) <= limit, own.count > 2 || other.count != own.count else { continue }
      let distance = EditDistance.between(own, other)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
    }
    guard let nearest else { return nil }
    name = nearest.name
  }

  /// A name that is known to be meant.
  package init(_ name: String) { self.name = name }

  /// The first of `known` that begins with what was typed, if that is more than one letter.
  package init?(beginning typed: String, among known: [String]) {
    let own = Self.normalized(typed)
    guard own.count > 1, let name = known.first(where: { Self.normalized($0).starts(with: own) }) else { return nil }
    self.name = name
  }

  /// Names are short; a long text is no slip of one.
  private static let longest = 80

  private static func normalized(_ name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.prefix(longest).map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// The question that offers it.
  package var question: LocalizedText { LocalizedText(de: "Meinten Sie „\(name)“?", en: "Did you mean “\(name)”?") }
}

extension Suggestion? {
  /// The question behind a sentence, with the space before it; empty without a suggestion.
  package var afterSentence: LocalizedText {
    map { LocalizedText(de: " " + $0.question.german, en: " " + $0.question.english) } ?? LocalizedText(de: "", en: "")
  }
}
