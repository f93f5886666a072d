extension String {
  /// The same with a capital letter at the beginning.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

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
