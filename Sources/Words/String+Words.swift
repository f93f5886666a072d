extension String {
  /// The same with a capital letter at the beginning.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The same with a full stop at the end, unless it ends as a sentence does already.
  package var asSentence: String {
    let closing: Set<Character> = ["“", "”", "\"", "'", "’", ")", "»", "«"]
    let end = last { !closing.contains($0) && !$0.isWhitespace }
    return trimmed + (end.map { ".!?…:".contains($0) } ?? true ? "" : ".")
  }

  /// The same without the full stop at its end, to be said within a sentence.
  package var withoutFullStop: String {
    let text = trimmed
    return text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  /// The nearest id, `nil` when nothing is left or it would be too long.
  package var asIdentifier: String? {
    let replacements: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "-", "_": "-"]
    let text = lowercased().map { replacements[$0] ?? String($0) }.joined()
    let kept = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-.+".contains($0)) }
    return (1...80).contains(kept.count) ? kept : nil
  }

  /// The same without space at both ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
