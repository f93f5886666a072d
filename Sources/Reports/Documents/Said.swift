import Documents

/// What a report has said so far, and where: no sentence stands in it twice.
///
/// The sections are built in the order of the report, so that what comes later refers to what came before.
final class Said {
  /// Where something stands, in the words that refer to it, and with what links lead there.
  struct Place {
    let words: String
    let target: String
  }

  private var places: [String: Place] = [:]

  /// Where a text stands already; `nil` for one that is new: it stands at `place` from now on.
  func place(of text: String, orAt place: Place) -> Place? {
    if let known = places[text] { return known }
    places[text] = place
    return nil
  }

  /// Whether a text is new; it is not from now on.
  func isNew(_ text: String, at target: DataKey) -> Bool {
    place(of: text, orAt: Place(words: "", target: target.target)) == nil
  }

  /// The sentences of a text that are new; they are not from now on.
  func newSentences(of text: String, at target: DataKey) -> String {
    Self.sentences(of: text).filter { isNew($0, at: target) }.joined(separator: " ")
  }

  /// A text in its sentences. A full stop after a figure or one letter ends none: “26. November”, “z. B.”.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    for word in text.split(separator: " ") {
      if let last = sentences.last, !ends(last) || word.first?.isLowercase == true {
        sentences[sentences.count - 1] = last + " " + word
      } else {
        sentences.append(String(word))
      }
    }
    return sentences
  }

  private static func ends(_ sentence: String) -> Bool {
    let end = sentence.reversed().drop { "”“\")".contains($0) }
    guard let mark = end.first, ".!?".contains(mark) else { return false }
    let before = end.dropFirst()
    guard mark == ".", let last = before.first else { return true }
    return !last.isNumber && (!last.isLetter || before.prefix(while: \.isLetter).count > 1)
  }
}
