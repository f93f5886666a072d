extension String {
  /// The text in lines of at most `width` columns, broken at spaces and after hyphens; too long words are cut.
  ///
  /// Line feeds in the text start a new line. An empty text is one empty line.
  package func wrapped(to width: Int) -> [String] {
    let width = max(1, width)
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { Self.wrap($0, width) }
  }

  private static func wrap(_ paragraph: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineColumns = 0
    for word in paragraph.split(separator: " ") {
      for (index, part) in breakable(word).enumerated() {
        let needsSpace = index == 0 && lineColumns > 0
        var rest = String(part)
        let needed = rest.columns + (needsSpace ? 1 : 0)
        if lineColumns + needed <= width {
          line += (needsSpace ? " " : "") + rest
          lineColumns += needed
          continue
        }
        if lineColumns > 0 { lines.append(line) }
        while rest.columns > width {
          let (head, tail) = cut(rest, width)
          if tail.isEmpty { break }
          lines.append(head)
          rest = tail
        }
        line = rest
        lineColumns = rest.columns
      }
    }
    lines.append(line)
    return lines
  }

  /// A word in the parts between which a line may break: after a hyphen between letters, after a slash; not at single
  /// letters (“D-A-CH”), and not within an address, which is typed as it stands.
  private static func breakable(_ word: Substring) -> [Substring] {
    guard !word.utf8.contains(UInt8(ascii: "@")) else { return [word] }
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else { return [word] }
    var parts: [Substring] = []
    var start = word.startIndex
    var letters = 0
    var index = word.startIndex
    while index < word.endIndex {
      let next = word.index(after: index)
      let isBreak = word[index] == "-" || word[index] == "/"
      if isBreak, next < word.endIndex, word[next].isLetter, letters >= 2 {
        parts.append(word[start..<next])
        start = next
      }
      letters = isBreak ? 0 : letters + (word[index].isLetter || word[index].isNumber ? 1 : 0)
      index = next
    }
    parts.append(word[start...])
    return parts
  }

  private static func cut(_ text: String, _ width: Int) -> (String, String) {
    var head = ""
    var used = 0
    let clusters = Cluster.split(text)
    for (index, cluster) in clusters.enumerated() {
      if used + cluster.columns > width && index > 0 {
        return (head, clusters[index...].map(\.text).joined())
      }
      head += cluster.text
      used += cluster.columns
    }
    return (head, "")
  }
}
