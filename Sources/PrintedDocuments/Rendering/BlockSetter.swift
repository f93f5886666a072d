import Documents
import Questionnaire
import Words

/// Makes page blocks of the blocks of a document, in a column of a width.
struct BlockSetter {
  let manuscript: Manuscript
  let language: Language
  private(set) var width: Double
  /// Whether it is small print, for those who look something up.
  var isFine = false
  /// Whether it stands in a row of much that belongs together.
  var isDense = false
  /// Whether it is read from a wall.
  var isLarge = false
  /// The level of the headings in it, below the title and that of the section.
  var headingLevel = 3

  var body: TextStyle { isFine ? .fine : isDense ? .table : isLarge ? .poster : .body }
  /// What stands back beside the body.
  var quiet: TextStyle { (isFine ? TextStyle.fine : isLarge ? .table : .small).quiet() }
  /// Rows of tables and lists.
  var rowStyle: TextStyle { isFine ? .fine : isDense ? .small : isLarge ? .poster : .table }
  /// Longer lines of running text are hard to follow.
  var measure: Double { min(width, PageSize.measure) }

  func with(width: Double) -> BlockSetter {
    var setter = self
    setter.width = width
    return setter
  }

  /// The blocks one below the other; what introduces a table, list or drawing stays with it.
  func set(_ blocks: [Documents.Block]) -> [PageBlock] {
    let blocks = blocks.taking(.drawn).filter { !$0.isDetail }
    var all: [PageBlock] = []
    // In small print a question and what was answered run on in one paragraph.
    let runsOn = isFine && blocks.first?.isQuiet == true ? Array(blocks.prefix { $0.isRunOn }) : []
    if runsOn.count > 1 {
      all = runOn(runsOn)
    }
    for (index, block) in blocks.enumerated() where runsOn.count < 2 || index >= runsOn.count {
      var own = set(block)
      guard !own.isEmpty else { continue }
      if all.isEmpty { own[0].before = min(own[0].before, 2) }
      if index < blocks.count - 1, block.introduces(blocks[index + 1]) { own[own.count - 1].keepsWithNext = true }
      all += own
    }
    return all
  }

  /// The blocks as one piece, which no page divides.
  func piece(_ blocks: [Documents.Block]) -> Piece { .stack(of: set(blocks)) }

  private func set(_ block: Documents.Block) -> [PageBlock] {
    switch block {
    case .paragraph(let paragraph): set(paragraph)
    case .terms(let terms): set(terms)
    case .list(let list): set(list)
    case .table(let table): set(table)
    case .figure(let figure): set(figure)
    case .part(let part): set(part)
    case .beside(let left, let right): beside(left, right)
    case .fold(let fold): set(fold)
    case .alternatives(let drawn, _): set(drawn)
    }
  }

  // MARK: Text

  private func set(_ paragraph: Paragraph) -> [PageBlock] {
    let (style, measure, before) = look(of: paragraph.look)
    guard paragraph.look != .boxed else {
      let text = manuscript.lines(spans(paragraph.text, style), style, width: width - 2 * Self.boxPadding)
      return boxed(.stack(of: text))
    }
    guard paragraph.look != .next else {
      return framed(
        .stack(of: manuscript.lines(spans(paragraph.text, style), style, width: measure - 9)), before: before)
    }
    var lines = manuscript.lines(
      spans(paragraph.text, style), style, width: measure, isHyphenated: paragraph.look != .answer)
    lines[0].before = before
    return lines
  }

  private func runOn(_ blocks: [Documents.Block]) -> [PageBlock] {
    let texts = blocks.flatMap { block -> [[Span]] in
      switch block {
      case .paragraph(let paragraph): [spans(paragraph.text, look(of: paragraph.look).style)]
      case .list(let list): list.items.map { spans(($0.sign.map { $0 + " " } ?? "") + $0.title, body) }
      case .terms, .table, .figure, .part, .beside, .fold, .alternatives: []
      }
    }
    let joined = texts.enumerated().flatMap { $0 == 0 ? $1 : [Span(" ", body)] + $1 }
    var lines = manuscript.lines(joined, body, width: measure)
    lines[0].before = 1
    return lines
  }

  private func look(of look: Paragraph.Look) -> (style: TextStyle, measure: Double, before: Double) {
    switch look {
    case .answer: (.figure, width, 10)
    case .lead: (isFine ? .body : isLarge ? .poster : .lead, min(width, 440), 4)
    case .body: (body, measure, isFine ? 2 : 5)
    case .next: (body, measure, 3)
    case .note: (quiet, width, isFine ? 3 : 5)
    case .place: (quiet, width, 0)
    case .quiet: (rowStyle.quiet(), width, 1)
    case .fine: (isFine ? .fine : .small, width, 1)
    case .boxed: (isFine ? .fine : isLarge ? .body : .table, width, 12)
    }
  }

  private static let boxPadding = 9.0

  /// With a frame around it.
  private func boxed(_ piece: Piece) -> [PageBlock] {
    let inside = piece.padded(top: Self.boxPadding, bottom: Self.boxPadding, left: Self.boxPadding)
    var block = PageBlock(
      inside.decorated { [width] canvas, place in
        canvas.frame(Area(x: place.x, y: place.y, width: width, height: inside.height), width: 0.6, .quiet)
      }, before: 12)
    block.role = manuscript.newRole(.paragraph)
    return [block]
  }

  /// With a bar at the left: what somebody should do next.
  private func framed(_ piece: Piece, before: Double) -> [PageBlock] {
    var block = PageBlock(
      piece.padded(left: 9).decorated { canvas, place in
        canvas.fill(Area(x: place.x, y: place.y + 1.5, width: 2, height: piece.height - 3), .own)
      }, before: before)
    block.role = manuscript.newRole(.paragraph)
    return [block]
  }

  private func set(_ part: Part) -> [PageBlock] {
    let style = isFine ? TextStyle.fineHeading : isLarge ? .posterHeading : .subheading
    let aside = part.aside.map { manuscript.text(spans($0, quiet), quiet, width: width * 0.5, isHyphenated: false) }
    let title = manuscript.text(spans(part.title, style), style, width: width, isHyphenated: false)
    let head = Piece.stack([title] + (aside.map { [$0] } ?? []))
    var block = PageBlock(head.padded(bottom: 3), before: isFine ? 4.5 : 12, keepsWithNext: true)
    block.role = manuscript.newRole(.heading(headingLevel))
    block.anchor = part.key?.anchor
    var inner = self
    inner.headingLevel += 1
    return [block] + inner.set(part.blocks)
  }

  /// What other formats fold: small print in two columns.
  private func set(_ fold: Fold) -> [PageBlock] {
    guard !isFine else { return set(Part(fold.title, fold.blocks)) }
    var setter = with(width: Region.columnWidth(2))
    setter.isFine = true
    return set(Part(fold.title, []))
      + setter.set(fold.blocks).map { block in
        var block = block
        block.columns = 2
        return block
      }
  }

  private func beside(_ left: [Documents.Block], _ right: [Documents.Block]) -> [PageBlock] {
    let gap = 22.0
    let rightWidth = right.contains(where: \.isRadar) ? Self.radarWidth : (width - gap) / 2
    guard !right.isEmpty, rightWidth < width / 2 || !right.contains(where: \.isRadar) else { return set(left + right) }
    let leftWidth = width - gap - rightWidth
    // Long columns may run over a page: only drawings stand side by side for certain.
    let pieces = (with(width: leftWidth).piece(left), with(width: rightWidth).piece(right))
    guard max(pieces.0.height, pieces.1.height) < PageSize.textHeight * 0.6 else { return set(left + right) }
    var block = PageBlock(.beside([(0, pieces.0), (width - rightWidth, pieces.1)]), before: 6)
    block.role = manuscript.newRole(.paragraph)
    return [block]
  }
}

extension Documents.Block {
  /// Whether it must not stand alone at the end of a page, away from what follows.
  fileprivate func introduces(_ next: Documents.Block) -> Bool {
    switch self {
    case .paragraph:
      if case .paragraph = next { false } else { true }
    case .figure(.legend): true
    case .terms, .list, .table, .figure, .part, .beside, .fold, .alternatives: false
    }
  }

  /// Whether it is text that stands back, such as a question above its answer.
  fileprivate var isQuiet: Bool {
    if case .paragraph(let paragraph) = self { paragraph.look == .quiet } else { false }
  }

  /// Whether it can run on in a paragraph with others.
  fileprivate var isRunOn: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.look == .quiet || paragraph.look == .body
    // Signs tell the entries apart, as they do one below the other.
    case .list(let list): list.items.allSatisfy { $0.sign != nil && $0.aside == nil && $0.blocks.isEmpty }
    case .terms, .table, .figure, .part, .beside, .fold, .alternatives: false
    }
  }

  /// Whether paper leaves it out.
  var isDetail: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.isDetail
    case .table(let table): table.isDetail
    case .terms(let terms): terms.terms.allSatisfy(\.isDetail)
    case .list, .figure, .part, .beside, .fold, .alternatives: false
    }
  }

  /// Whether it is a radar chart, which has its own width.
  fileprivate var isRadar: Bool {
    if case .figure(.radar) = self { true } else { false }
  }

  /// Whether it is running text.
  var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// Whether it is a drawing.
  var isDrawing: Bool {
    if case .figure = self { true } else { false }
  }

  /// Whether it is a table of more columns than half a page has room for.
  var isWide: Bool {
    if case .table(let table) = self { table.columns.count > 4 } else { false }
  }
}

extension DataKey {
  /// As PDF names places: `gap-kompetenz.plattformen`.
  var anchor: String { Self.anchor(of: description) }

  /// The same of what a link names.
  static func anchor(of target: String) -> String { target.replacing("/", with: "-") }
}
