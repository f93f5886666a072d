import Documents
import HTMLDocuments
import House
import Words

/// Writes a document as the plain HTML that pandoc reads: headings, lists, tables, pictures, and the names of our styles.
struct OfficeMarkup {
  let document: Document
  /// The files of the drawings, beside the markup.
  let pictures: [Figure: Picture]
  let logo: Picture?
  /// The heading above: a table with the same words needs no caption.
  var nearestTitle: Phrase?

  init(document: Document, pictures: [Figure: Picture], logo: Picture?) {
    self.document = document
    self.pictures = pictures
    self.logo = logo
  }

  /// The same below a heading.
  private func below(_ title: Phrase) -> Self {
    var markup = self
    markup.nearestTitle = title
    return markup
  }

  /// The names of our own paragraph styles.
  enum Style: String, CaseIterable {
    case kicker = "Kicker"
    case title = "Title"
    case subtitle = "Subtitle"
    case answer = "Answer"
    case lead = "Lead"
    case next = "Next"
    /// Running text that leads to a table, list or drawing.
    case keptText = "Kepttext"
    case note = "Note"
    /// A note that leads to what follows it. Names are one word: pandoc knows a style by what Word shows.
    case keptNote = "Keptnote"
    case term = "Term"
    /// One that stays with the next.
    case keptTerm = "Keptterm"
    case picture = "Picture"
    case boxed = "Box"
    case pageStart = "Sheet"
  }

  /// The whole page.
  var page: HTML {
    let head = document.head
    let name = head.name ?? head.kind
    return """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head><meta charset="utf-8"/></head>
      <body>
      \(logo.map { "<p>\(image($0, ""))</p>\n" as HTML })\
      \(head.organiser.map { paragraph(phrase($0.phrase(in: document.language)), .note) })\
      \(head.name == nil ? nil : paragraph("\(head.kind)", .kicker))\(paragraph("\(name)", .title))\
      \(paragraph("\(head.subtitle)", .subtitle))\(terms(head.factsBesideTitle))\(blocks(head.intro, level: 1))\
      \(document.sections(in: .drawn).map(section))\
      \(document.properties.program.isEmpty ? nil : paragraph("\(document.properties.program)", .note))</body>
      </html>

      """
  }

  /// What each picture shows, in the order in which they stand; a logo says nothing.
  var alternatives: [String] {
    (logo == nil ? [] : [""])
      + document.pictures.filter { pictures[$0] != nil }.map { $0.alternative(in: document.language) ?? "" }
  }

  private func section(_ section: Document.Section) -> HTML {
    // The title of the document heads its page.
    guard section.layer != .page else { return blocks(section.blocks, level: 1) + pageEnd(after: section) }
    return heading(Phrase(section.title), nil, level: 1, id: section.id)
      + below(Phrase(section.title)).blocks(section.blocks, level: 2)
  }

  /// The page that is pinned to the wall stands alone on its sheet.
  private func pageEnd(after section: Document.Section) -> HTML {
    document.sections(in: .drawn).last?.id == section.id ? .empty : paragraph("\u{A0}", .pageStart)
  }

  /// Blocks whose headings are of this level.
  func blocks(_ blocks: [Block], level: Int) -> HTML {
    let blocks = blocks.taking(.drawn)
    return HTML(
      blocks.enumerated().map { index, block in
        self.block(block, level: level, leads: blocks.dropFirst(index + 1).first?.isLedTo == true)
      })
  }

  /// - Parameter leads: whether it leads to what follows it and has to stand on the same page.
  private func block(_ block: Block, level: Int, leads: Bool) -> HTML {
    switch block {
    case .paragraph(let paragraph):
      self.paragraph(phrase(paragraph.text), style(of: paragraph.look, leads: leads))
    case .figure(.legend(let entries)): legend(entries, leads: leads)
    case .terms(let terms): self.terms(terms.terms)
    case .list(let list): self.list(list, level: level)
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .part(let part):
      heading(part.title, part.aside, level: level, id: part.key?.description)
        + below(part.title).blocks(part.blocks, level: level + 1)
    case .beside(let left, let right): blocks(left + right, level: level)
    case .fold(let fold): heading(fold.title, nil, level: level, id: nil) + blocks(fold.blocks, level: level + 1)
    case .alternatives(let drawn, _): blocks(drawn, level: level)
    }
  }

  // MARK: Text

  private func style(of look: Paragraph.Look, leads: Bool) -> Style? {
    switch look {
    case .answer: .answer
    case .lead: .lead
    case .body: leads ? .keptText : nil
    case .next: .next
    case .note, .fine: leads ? .keptNote : .note
    case .place, .quiet: .keptNote
    case .boxed: .boxed
    }
  }

  func paragraph(_ text: HTML, _ style: Style?) -> HTML {
    guard let style else { return "<p>\(text)</p>\n" }
    return "<div data-custom-style=\"\(style.rawValue)\"><p>\(text)</p></div>\n"
  }

  /// “Label: text”, a line each where they are short, else a paragraph each.
  ///
  /// LibreOffice tears short paragraphs apart that are to stay together, but never a paragraph that is to stay whole.
  func terms(_ terms: [Term]) -> HTML {
    let texts = terms.map { "<strong>\(phrase($0.label)):</strong> \(phrase($0.text))" as HTML }
    guard terms.reduce(0, { $0 + $1.text.plain.count }) > Self.mostInLines else {
      return terms.isEmpty
        ? .empty : paragraph(HTML(texts.enumerated().map { $0 == 0 ? $1 : "<br/>\($1)" }), .term)
    }
    return HTML(texts.enumerated().map { paragraph($1, $0 < texts.count - 1 ? .keptTerm : .term) })
  }

  /// How many characters of terms stand in one paragraph: some eight lines.
  private static let mostInLines = 700

  /// Word processors have nine levels; deeper than four nobody sees the difference.
  func heading(_ title: Phrase, _ aside: Phrase?, level: Int, id: String?) -> HTML {
    let aside = aside.flatMap { $0.isEmpty ? nil : " – \(phrase($0))" as HTML }
    let target = id.map { " id=\"\($0)\"" as HTML }
    return "<h\(min(4, level))\(target)>\(phrase(title))\(aside)</h\(min(4, level))>\n"
  }

  func phrase(_ phrase: Phrase) -> HTML { HTML(phrase.inlines.map(inline)) }

  private func inline(_ inline: Inline) -> HTML {
    switch inline {
    case .text(let text): "\(text)"
    case .own(let text): lines(text)
    case .strong(let phrase): "<strong>\(self.phrase(phrase))</strong>"
    case .quiet(let phrase): self.phrase(phrase)
    case .number, .mark, .day: "\(inline.plain)"
    case .badge: " \(inline.plain)"
    case .file(let phrase, _): self.phrase(phrase)
    case .link(let phrase, let id): "<a href=\"#\(id)\">\(self.phrase(phrase))</a>"
    }
  }

  /// A person's line breaks stay.
  private func lines(_ text: String) -> HTML {
    HTML(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { index, line in
        index == 0 ? "\(String(line))" : "<br/>\(String(line))"
      })
  }

  // MARK: Lists

  private func list(_ list: List, level: Int) -> HTML {
    guard !list.columns.isEmpty else { return entries(of: list, level: level) }
    let table = table(
      Table(caption: list.caption ?? "", columns: list.columns, rows: list.items.map { .init($0.cells) }))
    guard let title = list.detailTitle else { return table }
    return table + heading(title, nil, level: level, id: nil) + articles(of: list, level: level + 1)
  }

  private func entries(of list: List, level: Int) -> HTML {
    switch list.look {
    case .heads: articles(of: list, level: level)
    case .ranked, .signs:
      list.items.contains { !$0.blocks.isEmpty }
        ? articles(of: list, level: level) : HTML(list.items.enumerated().map { signed($1, $0, in: list) })
    case .bullets, .names: "<ul>\n\(list.items.map { item($0, level: level) })</ul>\n"
    case .steps: "<ol>\n\(list.items.map { item($0, level: level) })</ol>\n"
    }
  }

  private func item(_ item: List.Item, level: Int) -> HTML {
    let aside = item.aside.flatMap { $0.isEmpty ? nil : " – \(phrase($0))" as HTML }
    let first = "\(phrase(item.title))\(aside)" as HTML
    guard !item.blocks.isEmpty else { return "<li>\(first)</li>\n" }
    return "<li><p>\(first)</p>\n\(blocks(item.blocks, level: level))</li>\n"
  }

  /// A number that is part of the entry stays a word: a list would count anew.
  private func signed(_ item: List.Item, _ index: Int, in list: List) -> HTML {
    let aside = item.aside.flatMap { $0.isEmpty ? nil : " – \(phrase($0))" as HTML }
    return paragraph("\(sign(of: item, index, in: list))\(phrase(item.title))\(aside)", .term)
  }

  private func sign(of item: List.Item, _ index: Int, in list: List) -> HTML? {
    let number = list.look == .ranked ? Phrase("\(index + 1)") : nil
    guard let sign = item.sign ?? number, !sign.isEmpty else { return nil }
    return "<strong>\(phrase(sign))</strong> "
  }

  /// Each entry under a heading of its own.
  private func articles(of list: List, level: Int) -> HTML {
    HTML(
      list.items.enumerated().map { index, item -> HTML in
        let ranked = list.look == .ranked ? (item.sign ?? Phrase("\(index + 1)")) + " " : item.sign.map { $0 + " " }
        return heading((ranked ?? "") + item.title, item.aside, level: level, id: item.key?.description)
          + blocks(item.blocks, level: level + 1)
      })
  }

  // MARK: Drawings

  private func figure(_ figure: Figure) -> HTML {
    let picture = pictures[figure].map {
      paragraph(image($0, figure.alternative(in: document.language) ?? ""), .picture)
    }
    return (picture ?? .empty) + words(of: figure)
  }

  /// What stands below a picture, or in its place: numbers that can be copied and changed.
  private func words(of figure: Figure) -> HTML {
    switch figure {
    case .bullets(let bullets): table(bullets.table)
    case .distributions(let rounds): rounds.table.map(table) ?? .empty
    case .code(let code): paragraph("\(exact: code.letters)", nil)
    case .legend(let entries): legend(entries, leads: false)
    case .bullet, .radar, .track, .ladder, .change, .checkbox: .empty
    }
  }

  private func legend(_ entries: [LegendEntry], leads: Bool) -> HTML {
    let meanings = entries.markMeanings
    return meanings.isEmpty
      ? .empty : paragraph(phrase(meanings.joined(separator: " · ")), leads ? .keptNote : .note)
  }

  private func image(_ picture: Picture, _ alternative: String) -> HTML {
    let millimetres = Int((picture.width / 72 * 25.4).rounded(.down))
    return "<img src=\"\(picture.path)\" alt=\"\(alternative)\" width=\"\(millimetres)mm\"/>"
  }
}

extension Block {
  /// Whether what stands before it leads to it.
  fileprivate var isLedTo: Bool {
    switch self {
    case .table, .list, .figure: true
    case .beside(let left, _): left.first?.isLedTo == true
    case .paragraph, .terms, .part, .fold, .alternatives: false
    }
  }
}
