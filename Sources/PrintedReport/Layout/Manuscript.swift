import Hyphenation

/// The document while it is written: a list of blocks, and the bookmarks that lead to them.
final class Manuscript {
  struct Bookmark {
    let title: String
    let anchor: String
    /// 1 = a part, 2 = within it.
    let level: Int
  }

  let typesetter: Typesetter
  private let hyphenator: Hyphenator?
  private(set) var regions: [Region] = [Region(columns: 1, blocks: [])]
  private(set) var bookmarks: [Bookmark] = []
  private var roles = 0

  init(_ typesetter: Typesetter, hyphenator: Hyphenator?) {
    self.typesetter = typesetter
    self.hyphenator = hyphenator
  }

  // MARK: Text

  /// `text` set in a column.
  func text(
    _ text: String, _ style: TextStyle, width: Double, alignment: Alignment = .left, isHyphenated: Bool = true
  ) -> Piece {
    self.text([Span(text, style)], style, width: width, alignment: alignment, isHyphenated: isHyphenated)
  }

  /// `spans` set in a column, with the leading of `style`.
  func text(
    _ spans: [Span], _ style: TextStyle, width: Double, alignment: Alignment = .left, isHyphenated: Bool = true
  ) -> Piece {
    .stack(lines(spans, style, width: width, alignment: alignment, isHyphenated: isHyphenated))
  }

  /// `text` on one line, however long.
  func line(_ text: String, _ style: TextStyle) -> Line { typesetter.line([Span(text, style)]) }

  /// `text` on one line of at most `width`; what does not fit becomes “…”.
  func shortened(_ text: String, _ style: TextStyle, width: Double) -> Line {
    var line = line(text, style)
    var kept = text
    while line.width > width, !kept.isEmpty {
      kept = String(kept.dropLast(kept.count > 60 ? kept.count / 4 : 1))
      line = self.line(kept + "…", style)
    }
    return line
  }

  private func lines(
    _ spans: [Span], _ style: TextStyle, width: Double, alignment: Alignment, isHyphenated: Bool
  ) -> [Piece] {
    let softened = isHyphenated ? spans.map { soften($0, width: width) } : spans
    return typesetter.lines(softened.map(Self.keepingTogether), width: width).map { line in
      let x = alignment.offset(of: line.width, in: width)
      return Piece(height: style.leading) { canvas, place in
        canvas.draw(line, at: place.moved(x: x, y: style.ascent))
      }
    }
  }

  // In wide columns only long words are divided: a ragged edge is better than many hyphens.
  private func soften(_ span: Span, width: Double) -> Span {
    guard let hyphenator else { return span }
    let ems = width / span.style.size
    let shortest = ems > 30 ? 11 : ems > 18 ? 9 : 7
    return Span(hyphenator.softened(span.text, shortest: shortest), span.style)
  }

  /// “39 %”, “n = 306” and “Zeile 6” are never broken.
  private static func keepingTogether(_ span: Span) -> Span {
    guard span.text.contains(where: { $0 == "%" || $0 == "=" || $0 == "→" }) else { return span }
    var words: [String] = []
    for word in span.text.split(separator: " ", omittingEmptySubsequences: false) {
      let before = words.last ?? ""
      if word.hasPrefix("%") && before.last?.isNumber == true || ["=", "→"].contains(word) && !words.isEmpty
        || before.hasSuffix("\u{A0}=") || before.hasSuffix("\u{A0}→")
      {
        words[words.count - 1] += "\u{A0}" + word
      } else {
        words.append(String(word))
      }
    }
    return Span(words.joined(separator: " "), span.style)
  }

  // MARK: Blocks

  /// How wide the current column is.
  var width: Double { Region.columnWidth(regions.last?.columns ?? 1) }

  func add(_ block: Block) { regions[regions.count - 1].blocks.append(block) }

  /// Adds a piece.
  func add(_ piece: Piece, before: Double = 0, keepsWithNext: Bool = false, role: String? = "P") {
    var block = Block(piece, before: before, keepsWithNext: keepsWithNext)
    block.role = role.map(newRole)
    add(block)
  }

  /// What follows runs in so many columns.
  func columns(_ count: Int, _ write: () -> Void) {
    regions.append(Region(columns: count, blocks: []))
    write()
    regions.append(Region(columns: 1, blocks: []))
  }

  func newRole(_ name: String) -> Block.Role {
    roles += 1
    return Block.Role(name: name, number: roles)
  }

  /// Running text; at least two of its lines stay together before and after the end of a page.
  func paragraph(
    _ spans: [Span], _ style: TextStyle = .body, width: Double? = nil, indent: Double = 0, before: Double = 0,
    keepsWithNext: Bool = false
  ) {
    let column = min(width ?? Sheet.measure, self.width - indent)
    let lines = lines(spans, style, width: column, alignment: .left, isHyphenated: true)
    let role = newRole("P")
    for (index, line) in lines.enumerated() {
      let isNearEdge = index == 0 || index == lines.count - 2
      var block = Block(
        line.padded(left: indent), before: index == 0 ? before : 0,
        keepsWithNext: index < lines.count - 1 ? isNearEdge : keepsWithNext)
      block.role = role
      add(block)
    }
  }

  /// Running text.
  func paragraph(
    _ text: String, _ style: TextStyle = .body, width: Double? = nil, indent: Double = 0, before: Double = 0,
    keepsWithNext: Bool = false
  ) {
    paragraph(
      [Span(text, style)], style, width: width, indent: indent, before: before, keepsWithNext: keepsWithNext)
  }

  /// The heading of a part, with a bookmark; it stays with what it heads.
  func heading(_ title: String, anchor: String) {
    let text = text(title, .heading, width: Sheet.textWidth, isHyphenated: false)
    let piece = Piece(height: text.height + 12) { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: Sheet.textWidth, weight: 0.8, .ink)
      text.draw(canvas, place.moved(y: 7))
    }
    var block = Block(piece, before: 21, keepsWithNext: true)
    block.anchor = anchor
    block.role = newRole("H1")
    add(block)
    bookmarks.append(Bookmark(title: title, anchor: anchor, level: 1))
  }

  /// A smaller heading; it stays with what it heads.
  func subheading(_ title: String, anchor: String? = nil, before: Double = 12) {
    let text = text(title, .subheading, width: width, isHyphenated: false)
    var block = Block(text.padded(bottom: 3), before: before, keepsWithNext: true)
    block.role = newRole("H2")
    if let anchor {
      block.anchor = anchor
      bookmarks.append(Bookmark(title: title, anchor: anchor, level: 2))
    }
    add(block)
  }

  /// An item of a list: a sign in a column of its own, the text beside it.
  func item(
    _ sign: String, _ spans: [Span], _ style: TextStyle = .body, signWidth: Double = 11, before: Double = 2.5,
    width: Double? = nil
  ) {
    let column = min(width ?? Sheet.measure, self.width) - signWidth
    let sign = line(sign, style)
    let lines = lines(spans, style, width: column, alignment: .left, isHyphenated: true)
    let role = newRole("P")
    for (index, line) in lines.enumerated() {
      let piece = Piece(height: line.height) { canvas, place in
        if index == 0 { canvas.draw(sign, at: place.moved(y: style.ascent)) }
        line.draw(canvas, place.moved(x: signWidth))
      }
      let isNearEdge = index == 0 || index == lines.count - 2
      var block = Block(
        piece, before: index == 0 ? before : 0, keepsWithNext: index < lines.count - 1 && isNearEdge)
      block.role = role
      add(block)
    }
  }
}
