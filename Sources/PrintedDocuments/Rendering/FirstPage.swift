import Documents
import Questionnaire
import Words

/// The page of a document that says all there is to do: read from a wall, so in larger type, and alone on its sheet.
struct FirstPage {
  private let section: Document.Section
  private let manuscript: Manuscript
  private let language: Language

  private static let panel = (left: 268.0, gap: 28.0)

  init(_ section: Document.Section, of document: Document, in manuscript: Manuscript) {
    self.section = section
    self.manuscript = manuscript
    language = document.language
  }

  /// Writes it below the title of the document; what follows begins a new page.
  func compose() {
    let title = manuscript.regions.flatMap(\.blocks)
    // Much to say is set as the other pages are, and very much in fewer words.
    let ways = [(section.blocks, true), (section.blocks, false)] + section.shorter.map { ($0, false) }
    let fitting = ways.lazy.map(set).first { Self.height(of: title + $0) <= PageSize.textHeight }
    for block in fitting ?? ways.last.map(set) ?? [] { manuscript.add(block) }
    manuscript.breakPage()
  }

  private static func height(of blocks: [PageBlock]) -> Double {
    blocks.enumerated().reduce(0) { $0 + ($1.offset == 0 ? 0 : $1.element.before) + $1.element.piece.height }
  }

  private func set(_ blocks: [Documents.Block], isLarge: Bool) -> [PageBlock] {
    let setter = BlockSetter(
      manuscript: manuscript, language: language, width: PageSize.textWidth, isLarge: isLarge, headingLevel: 2)
    let blocks = blocks.taking(.drawn)
    let start = blocks.firstIndex(where: \.isHighlights) ?? blocks.endIndex
    let end = blocks[start...].firstIndex(where: \.endsPanel) ?? blocks.endIndex
    var all = set(Array(blocks[..<start]), before: 14, setter)
    if start < end {
      var standing = PageBlock(panel(Array(blocks[start..<end]), setter), before: 14)
      standing.role = manuscript.newRole(.paragraph)
      all.append(standing)
    }
    return all + blocks[end...].flatMap { set([$0], before: $0.isBox ? 16 : 12, setter) }
  }

  private func set(_ blocks: [Documents.Block], before: Double, _ setter: BlockSetter) -> [PageBlock] {
    var set = setter.set(blocks)
    if !set.isEmpty { set[0].before = before }
    return set
  }

  /// What the result is with its drawing at the left, what goes with it at the right, and below both what it means.
  private func panel(_ blocks: [Documents.Block], _ setter: BlockSetter) -> Piece {
    let right = setter.with(width: PageSize.textWidth - Self.panel.left - Self.panel.gap)
    let left = setter.with(width: Self.panel.left)
    let terms = blocks.flatMap(\.terms)
    let drawings = blocks.filter(\.isFigure)
    let words = blocks.filter { !$0.isFigure && !$0.isHighlights }
    var own = terms.prefix(1).flatMap { highlight($0, left) }
    if !drawings.isEmpty { own += [.space(4), left.piece(drawings)] }
    var meaning = terms.dropFirst().flatMap { highlight($0, right) }
    if !meaning.isEmpty { meaning.append(.space(5)) }
    // What the result means is no remark on what stands at the right.
    let remarks = terms.count > 1 ? words.filter(\.isNote) : words
    meaning.append(right.piece(remarks))
    let columns = Piece.beside([(0, .stack(own)), (Self.panel.left + Self.panel.gap, .stack(meaning))])
    let below = terms.count > 1 ? words.filter { !$0.isNote } : []
    return below.isEmpty ? columns : .stack([columns, .space(8), setter.piece(below)])
  }

  private func highlight(_ term: Term, _ setter: BlockSetter) -> [Piece] {
    let isShort = setter.length(term.text, .figure) <= setter.width
    return [
      setter.text(term.label, .label),
      setter.text(term.text, isShort ? .figure : .highlight, isHyphenated: false),
    ]
  }
}

extension Documents.Block {
  fileprivate var isHighlights: Bool {
    if case .terms(let terms) = self { terms.look == .highlights } else { false }
  }

  fileprivate var terms: [Term] {
    if case .terms(let terms) = self { terms.terms } else { [] }
  }

  fileprivate var isFigure: Bool {
    if case .figure = self { true } else { false }
  }

  fileprivate var isNote: Bool {
    if case .paragraph(let paragraph) = self { paragraph.look == .note } else { false }
  }

  fileprivate var isBox: Bool {
    if case .paragraph(let paragraph) = self { paragraph.look == .boxed } else { false }
  }

  /// Whether it no longer tells what the result means.
  fileprivate var endsPanel: Bool {
    switch self {
    case .terms(let terms): terms.look != .highlights
    case .paragraph, .figure: false
    case .list, .table, .part, .beside, .fold, .alternatives: true
    }
  }
}
