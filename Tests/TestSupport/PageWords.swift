package import Documents

/// Whether a page that draws shows what a document says, row by row: read once from the tree, whatever it is about. What
/// paper leaves out is not asked for.
package struct PageWords {
  private let page: String
  /// What is not on the page.
  package private(set) var missing: [String] = []

  /// Looks for all of `document` in the text of a page, in the order in which it was drawn.
  package init(of document: Document, on text: String) {
    page = Self.squeezed(Self.withoutHeads(text, kind: document.head.kind))
    for fact in document.head.factsBesideTitle { expect([fact.label, fact.short ?? fact.text]) }
    for section in document.sections(in: .drawn) { look(for: section.blocks) }
  }

  /// Without running heads and folios: a paragraph may go over the end of a page.
  private static func withoutHeads(_ text: String, kind: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n") {
      guard line.firstMatch(of: /(Seite|Page) \d+ (von|of) \d+$/) != nil else {
        lines.append(line)
        continue
      }
      if lines.last?.hasSuffix(" " + kind) == true { lines.removeLast() }
    }
    return lines.joined(separator: "\n")
  }

  /// Without spaces, hyphens, brackets and the marks, which are drawn.
  package static func squeezed(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"-\u{AD}()◆◇●/".contains($0) }
  }

  private mutating func look(for blocks: [Block]) {
    for block in blocks.taking(.drawn) { look(for: block) }
  }

  private mutating func look(for block: Block) {
    switch block {
    case .paragraph(let paragraph): if !paragraph.isDetail { expect([paragraph.text]) }
    case .terms(let terms): for term in terms.terms where !term.isDetail { expect([term.label, term.text]) }
    case .list(let list): look(for: list)
    case .table(let table) where table.isDetail: break
    case .table(let table): for row in table.rows { expect(row.cells.flatMap(\.words)) }
    case .figure(let figure): look(for: figure)
    case .part(let part):
      expect([part.title, part.aside ?? ""])
      look(for: part.blocks)
    case .beside(let left, let right): look(for: left + right)
    case .fold(let fold):
      expect([fold.title])
      look(for: fold.blocks)
    case .alternatives: break
    }
  }

  /// An entry is a row of a table, or stands with what belongs to it.
  private mutating func look(for list: List) {
    let isTable = !list.columns.isEmpty && list.detailTitle == nil
    for item in list.items {
      let isThere = isThere([item.title, item.shortAside ?? item.aside ?? ""], between: 150)
      if !isThere || isTable && !item.blocks.isEmpty { expect(item.cells.flatMap(\.words)) }
      if !isTable { look(for: item.blocks) }
    }
  }

  private mutating func look(for figure: Figure) {
    switch figure {
    case .bullets(let bullets):
      for row in bullets.rows {
        let profiles = [row.gauge.successful, row.gauge.lessSuccessful].compactMap { $0.map(Phrase.number) }
        // Long names are shortened.
        expect([Phrase(String(row.title.prefix(8))), row.gauge.phrase] + profiles, between: 40)
      }
    case .distributions(let distributions):
      for distribution in distributions { expect(distribution.counts.map(Phrase.number), between: 1) }
    case .code(let code): expect(Self.squeezed(code.letters))
    case .legend(let entries): for entry in entries { expect([Phrase(String(entry.meaning.dropFirst()))]) }
    case .bullet, .radar, .track, .ladder, .change, .checkbox: break
    }
  }

  private mutating func expect(_ words: String) {
    if !page.contains(words) { missing.append(words) }
  }

  /// The phrases must be there in order, with little between them: a drawing with its numbers.
  private mutating func expect(_ phrases: [Phrase], between: Int = 25) {
    guard !isThere(phrases, between: between) else { return }
    missing.append(phrases.map(\.plain).joined(separator: " … "))
  }

  /// Beginning and end of a text that may go on behind the foot of a page.
  private static func ends(of words: String) -> [(text: String, isFar: Bool)] {
    guard words.count > 60 else { return [(words, false)] }
    return [(String(words.prefix(30)), false), (String(words.suffix(20)), true)]
  }

  /// Without what fonts and the direction of writing change, and what no page shows.
  private static func isDrawnAsWritten(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n" || scalar == "\t"
      case .format: scalar == "\u{AD}"
      case .otherLetter, .modifierSymbol, .nonspacingMark: false
      // Marks are drawn; emoji may be missing in every font.
      case .otherSymbol: scalar.value < 0x3000
      default: true
      }
    }
  }

  private func isThere(_ phrases: [Phrase], between: Int) -> Bool {
    let words = phrases.map(\.plain).filter(Self.isDrawnAsWritten).map(Self.squeezed).filter { !$0.isEmpty }
      .flatMap(Self.ends)
    guard let first = words.first else { return true }
    return page.ranges(of: first.text).contains { range in
      var place = range.upperBound
      for (word, isFar) in words.dropFirst() {
        let end =
          isFar
          ? page.endIndex : page.index(place, offsetBy: word.count + between, limitedBy: page.endIndex) ?? page.endIndex
        guard let found = page[place..<end].firstRange(of: word) else { return false }
        place = found.upperBound
      }
      return true
    }
  }
}

extension Cell {
  fileprivate var words: [Phrase] { [short ?? text, under ?? ""] }
}
