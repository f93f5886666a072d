extension QRCode {
  /// What the light modules are drawn with; the dark ones stay empty.
  ///
  /// So a code can be scanned where text is light on dark. Set the colours where that is not certain.
  package enum Drawing: Sendable, CaseIterable {
    /// `▀▄█`: two rows of modules in a line, one column in a cell.
    case halfBlocks
    /// `██`: a row in a line, a column in two cells; for the back row of a room.
    case fullBlocks
    /// `##`: the same in ASCII.
    case ascii
  }

  /// Modules around the code that must be light.
  static let quietZone = 4

  /// The code with its quiet zone as lines of text, all of the same width.
  package func lines(_ drawing: Drawing) -> [String] {
    let range = -Self.quietZone..<size + Self.quietZone
    switch drawing {
    case .halfBlocks:
      return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
        range.map { column in
          switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
          case (false, false): "█"
          case (false, true): "▀"
          case (true, false): "▄"
          case (true, true): " "
          }
        }.joined()
      }
    case .fullBlocks: return lines(range, light: "██")
    case .ascii: return lines(range, light: "##")
    }
  }

  private func lines(_ range: Range<Int>, light: String) -> [String] {
    range.map { row in range.map { isDark(row: row, column: $0) ? "  " : light }.joined() }
  }
}
