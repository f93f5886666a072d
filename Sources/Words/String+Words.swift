extension String {
  /// The same with a capital letter at the beginning.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The same without space at both ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
