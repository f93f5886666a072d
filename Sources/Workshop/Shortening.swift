/// A text out of the room with words left out of it by the desk, which is marked wherever it stands.
package struct Shortening: Hashable, Sendable {
  /// What stands for the words that were left out.
  package static let mark = "[…]"

  /// The words of the text, in order.
  package let words: [String]
  /// The places of those that are left out.
  package private(set) var omitted: Set<Int> = []

  /// Nothing is left out yet.
  package init(_ text: String) { words = text.split(separator: " ").map(String.init) }

  /// Leaves a word out, or takes it in again; a mark of an earlier time stays.
  package mutating func toggle(_ place: Int) {
    guard words.indices.contains(place), words[place] != Self.mark else { return }
    omitted.formSymmetricDifference([place])
  }

  /// The text that is left; `nil` where nothing is left out, no word is left, or it would be no shorter.
  package var text: String? {
    var parts: [String] = []
    for (place, word) in words.enumerated() {
      let part = omitted.contains(place) ? Self.mark : word
      if part != Self.mark || parts.last != Self.mark { parts.append(part) }
    }
    let text = parts.joined(separator: " ")
    guard !omitted.isEmpty, parts != [Self.mark], text.count < words.joined(separator: " ").count else { return nil }
    return text
  }
}
