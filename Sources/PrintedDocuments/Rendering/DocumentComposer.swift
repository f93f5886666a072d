import Documents
import Questionnaire
import Words

/// Writes a document into a manuscript, section by section; it does not know what the document is about.
struct DocumentComposer: Composer {
  let document: Document
  let manuscript: Manuscript

  var language: Language { document.language }

  init(_ document: Document, manuscript: Manuscript) {
    self.document = document
    self.manuscript = manuscript
  }

  var frame: PageFrame {
    let properties = document.properties
    return PageFrame(
      kind: document.head.kind, title: title,
      imprint: "\(properties.program) · \(properties.date.formatted(in: language))",
      metadata: PDFFile.Metadata(
        title: [document.head.kind, document.head.name].compactMap(\.self).joined(separator: " – "),
        author: properties.author, subject: properties.subject, keywords: "",
        creator: properties.program, date: properties.date.description),
      organiser: document.head.organiser)
  }

  private var title: String { document.head.name ?? document.head.subtitle }

  func compose() {
    composeHead()
    for section in document.sections(in: .drawn) {
      if section.layer == .page {
        FirstPage(section, of: document, in: manuscript).compose()
      } else {
        compose(section)
      }
    }
  }

  private func composeHead() {
    let head = document.head
    composeTitle(kicker: head.kind, title: title)
    if head.name != nil {
      manuscript.add(
        manuscript.text(head.subtitle, .subtitle, width: PageSize.textWidth, isHyphenated: false), before: 3,
        keepsWithNext: true)
    }
    if !head.factsBesideTitle.isEmpty { manuscript.add(setter().facts(head.factsBesideTitle), before: 12) }
    add(head.intro)
  }

  /// A section under its heading; what is only looked up stands in two columns of small print.
  private func compose(_ section: Document.Section) {
    guard !section.blocks.allSatisfy(\.isDetail) else { return }
    manuscript.heading(section.title, anchor: section.id, isAppendix: section.isAppendix)
    // A drawing needs the whole width.
    guard section.isAppendix, !section.blocks.contains(where: \.isDrawing) else { return add(section.blocks) }
    // In half the width names would be divided beside so many columns.
    guard !section.blocks.contains(where: \.isWide) else { return add(section.blocks, isFine: true) }
    // What introduces the columns stands above both.
    let lead = section.blocks.prefix(while: \.isParagraph)
    let isLed = lead.count < section.blocks.count
    if isLed { add(Array(lead), isFine: true, keepsWithNext: true) }
    manuscript.columns(2) { add(Array(section.blocks.dropFirst(isLed ? lead.count : 0)), isFine: true) }
  }

  private func add(_ blocks: [Documents.Block], isFine: Bool = false, keepsWithNext: Bool = false) {
    var set = setter(isFine: isFine).set(blocks)
    if keepsWithNext, !set.isEmpty { set[set.count - 1].keepsWithNext = true }
    var rest = set[...]
    while let first = rest.first {
      let run = rest.prefix { $0.columns == first.columns }
      rest = rest.dropFirst(run.count)
      let addAll = { for block in run { manuscript.add(block) } }
      if let columns = first.columns { manuscript.columns(columns, addAll) } else { addAll() }
    }
  }

  private func setter(isFine: Bool = false) -> BlockSetter {
    BlockSetter(manuscript: manuscript, language: language, width: manuscript.width, isFine: isFine)
  }
}
