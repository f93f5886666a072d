import Documents
import House
import Terminal

/// Writes the tree onto a page of text, from top to bottom.
struct TextWriter {
  var page: Page
  /// How far from the left edge the current block stands.
  private(set) var indent = 0

  static let insetIndent = 2

  init(width: Int, charset: Charset) { page = Page(width: width, charset: charset) }

  /// Title, facts, every section with its number, and who made it.
  mutating func write(_ document: Document) {
    page.title(document.head.writtenTitle, below: document.head.subtitle)
    if let organiser = document.head.organiser {
      page.paragraph(written(organiser.phrase(in: document.language)))
      page.blank()
    }
    write(Terms(document.head.facts))
    write(document.head.intro)
    var number = 0
    for section in document.sections(in: .written) {
      // The title of the document heads its page.
      if section.layer != .page {
        number += 1
        page.heading(number, section.title)
      }
      write(section.blocks)
    }
    guard !document.properties.program.isEmpty else { return }
    page.blank()
    // A page that ends in a mail needs no rule.
    if number > 0 { page.rule("─") }
    page.paragraph(document.properties.program)
  }

  /// Blocks of a section, set apart from each other; notes follow each other closely.
  mutating func write(_ blocks: [Block]) {
    var previous: Block?
    for block in blocks.taking(.written) where isWritten(block) {
      if let previous, !(previous.isNote && block.isNote) { page.blank() }
      write(block)
      previous = block
    }
  }

  /// Blocks that belong to something above: close to each other, but for a table, a distribution, and terms after a note.
  mutating func write(_ blocks: [Block], indentedBy more: Int) {
    indent += more
    var previous: Block?
    for block in blocks.taking(.written) where isWritten(block) {
      let isApart = block.isTable || block.isTerms && (previous?.isNote == true || previous?.isDistribution == true)
      if previous != nil && isApart || block.isDistribution { page.blank() }
      write(block)
      previous = block
    }
    indent -= more
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): page.paragraph(written(paragraph.text), indent: indent)
    case .terms(let terms): write(terms)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .part(let part): write(part)
    case .beside(let left, let right): write(left + right)
    case .fold(let fold):
      page.subheading(written(fold.title))
      write(fold.blocks, indentedBy: 0)
    case .alternatives(_, let written): write(written)
    }
  }

  private mutating func write(_ part: Part) {
    if let aside = part.aside {
      page.blank()
      page.sides("", written(part.title), written(aside), signWidth: 0, indent: indent)
    } else {
      page.subheading(written(part.title))
    }
    let inset = part.isInset ? Self.insetIndent : 0
    switch part.spacing {
    case .none: write(part.blocks, indentedBy: inset)
    case .heading:
      page.blank()
      write(part.blocks, indentedBy: inset)
    case .blocks:
      page.blank()
      indent += inset
      write(part.blocks)
      indent -= inset
    }
  }

  private mutating func write(_ terms: Terms) {
    let entries = terms.terms.map { (label: written($0.label), text: written($0.text)) }
    switch terms.look {
    case .plain, .highlights: page.entries(entries, leastLabel: terms.leastLabel, indent: indent)
    case .wide:
      let labelWidth = min(page.width / 3, (entries.map { page.columns($0.label) }.max() ?? 0) + 2)
      for (index, entry) in entries.enumerated() {
        if index > 0 { page.blank() }
        page.entry(entry.label, entry.text, labelWidth: labelWidth, indent: indent)
      }
    }
  }

  // MARK: Words

  /// A phrase in the characters of the page.
  func written(_ phrase: Phrase) -> String { phrase.inlines.map(written).joined() }

  private func written(_ inline: Inline) -> String {
    switch inline {
    // A dot in the middle of a line has no likeness in ASCII that stands apart enough.
    case .text(let text): page.charset == .ascii ? text.replacing(" · ", with: " | ") : text
    case .strong(let phrase), .quiet(let phrase), .link(let phrase, _), .file(let phrase, _): written(phrase)
    case .own, .number, .mark, .badge, .day: inline.plain
    }
  }

  private func isWritten(_ block: Block) -> Bool {
    guard case .figure(let figure) = block else { return true }
    return figure.isWritten
  }
}

extension Block {
  fileprivate var isNote: Bool {
    if case .paragraph(let paragraph) = self { paragraph.look == .note } else { false }
  }

  fileprivate var isTerms: Bool {
    if case .terms = self { true } else { false }
  }

  fileprivate var isDistribution: Bool {
    if case .figure(.distributions) = self { true } else { false }
  }

  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
