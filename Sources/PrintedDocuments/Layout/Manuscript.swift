import Hyphenation
import Words

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
  private var breaksPage = false

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

  /// A whole number of a scale.
  func numeral(_ number: Double) -> String { String(Int(number.rounded())) }

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
    let kept = softened.map { $0.saying($0.text.keptTogether.unitsKeptTogether) }
    return typesetter.lines(kept, width: width).map { line in
      let x = alignment.offset(of: line.width, in: width)
      return Piece(height: style.leading, line.hasParts ? .inlines : .text) { canvas, place in
        canvas.draw(line, at: place.moved(x: x, y: style.ascent))
      }
    }
  }

  // In wide columns only long words are divided: a ragged edge is better than many hyphens.
  private func soften(_ span: Span, width: Double) -> Span {
    guard let hyphenator else { return span }
    let ems = width / span.style.size
    let shortest = ems > 30 ? 11 : ems > 18 ? 9 : 7
    return span.saying(hyphenator.softened(span.text, shortest: shortest))
  }

  // MARK: Blocks

  /// How wide the current column is.
  var width: Double { Region.columnWidth(regions.last?.columns ?? 1) }

  func add(_ block: PageBlock) {
    var block = block
    block.startsPage = block.startsPage || breaksPage
    breaksPage = false
    regions[regions.count - 1].blocks.append(block)
  }

  /// What follows begins a new page.
  func breakPage() { breaksPage = true }

  /// Adds a piece.
  func add(_ piece: Piece, before: Double = 0, keepsWithNext: Bool = false, role: Tag? = .paragraph) {
    var block = PageBlock(piece, before: before, keepsWithNext: keepsWithNext)
    block.role = role.map(newRole)
    add(block)
  }

  /// What follows runs in so many columns.
  func columns(_ count: Int, _ write: () -> Void) {
    regions.append(Region(columns: count, blocks: []))
    write()
    regions.append(Region(columns: 1, blocks: []))
  }

  func newRole(_ tag: Tag) -> PageBlock.Role {
    roles += 1
    return PageBlock.Role(tag: tag, number: roles)
  }

  /// Running text; at least two of its lines stay together before and after the end of a page.
  func paragraph(
    _ spans: [Span], _ style: TextStyle = .body, width: Double? = nil, indent: Double = 0, before: Double = 0,
    keepsWithNext: Bool = false
  ) {
    var blocks = lines(spans, style, width: min(width ?? PageSize.measure, self.width - indent), indent: indent)
    blocks[0].before = before
    blocks[blocks.count - 1].keepsWithNext = keepsWithNext
    for block in blocks { add(block) }
  }

  /// Running text as a block for each line.
  func lines(
    _ spans: [Span], _ style: TextStyle, width: Double, indent: Double = 0, isHyphenated: Bool = true
  ) -> [PageBlock] {
    let lines = lines(spans, style, width: width, alignment: .left, isHyphenated: isHyphenated)
    let role = newRole(.paragraph)
    return lines.enumerated().map { index, line in
      let piece = line.padded(left: indent)
      let isNearEdge = index == 0 || index == lines.count - 2
      var block = PageBlock(piece, keepsWithNext: isNearEdge && index < lines.count - 1)
      block.role = role
      return block
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

  /// The heading of a part, with a bookmark; it stays with what it heads. One of an appendix is smaller.
  func heading(_ title: String, anchor: String, isAppendix: Bool = false) {
    let text = text(title, isAppendix ? .appendixHeading : .heading, width: PageSize.textWidth, isHyphenated: false)
    let piece = text.padded(top: 6, bottom: 3).decorated { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: PageSize.textWidth, weight: 0.8, .ink)
    }
    var block = PageBlock(piece, before: isAppendix ? 9 : 13, keepsWithNext: true)
    block.anchor = anchor
    block.role = newRole(.heading(2))
    add(block)
    bookmarks.append(Bookmark(title: title, anchor: anchor, level: 1))
  }

}
