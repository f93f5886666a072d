import Documents
import Words

/// A document on its way to HTML.
///
/// Every sentence comes from the tree, but for the few words that belong to a page and to no document (`Chrome`).
struct HTMLRenderer {
  let document: Document
  /// Whether everything that can be opened is open at first.
  let opensAppendix: Bool
  /// What the marks are called, from the first legend that says so: for those who do not see them.
  let markNames: [Mark: String]
  /// The heading above: a table with the same words as caption says them to screen readers alone.
  var nearestTitle: Phrase?
  /// What links lead to; nothing else needs an `id`.
  private let targets: Set<String>

  init(_ document: Document, opensAppendix: Bool = false) {
    self.document = document
    self.opensAppendix = opensAppendix
    let blocks = document.sections.flatMap(\.blocks)
    markNames = Dictionary(blocks.flatMap(\.markNames)) { first, _ in first }
    targets = Set(blocks.flatMap(\.links))
  }

  /// The blocks one below the other; headings in them are of this level.
  func markup(of blocks: [Block], level: Int) -> HTML {
    guard let verdict = Verdict(blocks) else { return HTML(blocks.map { markup(of: $0, level: level) }) }
    return markup(of: verdict, level: level)
  }

  private func markup(of block: Block, level: Int) -> HTML {
    switch block {
    case .paragraph(let paragraph): return markup(of: paragraph)
    case .terms(let terms): return markup(of: terms)
    case .list(let list): return markup(of: list, level: level)
    case .table(let table): return markup(of: table)
    case .figure(let figure): return markup(of: figure, level: level)
    case .part(let part): return markup(of: part, level: level)
    case .beside(let left, let right): return markup(of: left, beside: right, level: level)
    case .fold(let fold):
      let open: HTML = fold.isOpen ? Self.isOpen : self.open
      return """
        <details\(open)>
        <summary>\(markup(of: fold.title))</summary>
        \(markup(of: fold.blocks, level: level))</details>

        """
    case .alternatives(let drawn, _): return markup(of: drawn, level: level)
    }
  }

  private static let isOpen: HTML = " open=\"open\""
  /// Whether what can be opened is open at first.
  var open: HTML { opensAppendix ? Self.isOpen : .empty }

  // MARK: Text

  private func markup(of paragraph: Paragraph) -> HTML {
    if let own = own(paragraph.text) { return own + "\n" }
    let text = markup(of: paragraph.text)
    return switch paragraph.look {
    case .answer: "<p class=\"answer\">\(text)</p>\n"
    case .lead: "<p class=\"lead\">\(text)</p>\n"
    case .body: "<p>\(text)</p>\n"
    case .next: "<p class=\"next\">\(text)</p>\n"
    case .note, .fine: "<p class=\"small\">\(text)</p>\n"
    case .place: "<p class=\"under\">\(text)</p>\n"
    case .quiet: "<p class=\"quiet\">\(text)</p>\n"
    case .boxed: "<p class=\"boxed\">\(text)</p>\n"
    }
  }

  private func markup(of terms: Terms) -> HTML {
    switch terms.look {
    case .plain: markup(of: terms.terms, class: "terms")
    case .highlights: markup(of: terms.terms, class: "highlights")
    case .wide: markup(of: terms.terms, class: "terms wide")
    }
  }

  func markup(of terms: [Term], class name: String) -> HTML {
    let rows = terms.map { term -> HTML in
      let emphasis: HTML = term.isEmphasised ? " class=\"next\"" : .empty
      return "<div\(emphasis)><dt>\(markup(of: term.label))</dt><dd>\(flow(term.text))</dd></div>\n"
    }
    return "<dl class=\"\(name)\">\n\(rows)</dl>\n"
  }

  private func markup(of part: Part, level: Int) -> HTML {
    var inner = self
    inner.nearestTitle = part.title
    return """
      <div class="part"\(key(part.key))>
      \(heading(part.title, aside: part.aside, level: level))\(inner.markup(of: part.blocks, level: level + 1))</div>

      """
  }

  /// A heading with a few words at its right edge.
  func heading(_ title: Phrase, aside: Phrase? = nil, sign: Phrase? = nil, level: Int) -> HTML {
    let sign = sign.map { "<span class=\"rank\">\(markup(of: $0))</span> " as HTML }
    let text = "\(sign)\(markup(of: title))" as HTML
    guard let aside, !aside.isEmpty else { return "<h\(level)>\(text)</h\(level)>\n" }
    return """
      <h\(level) class="split"><span>\(text)</span> <span class="aside">\(markup(of: aside))</span></h\(level)>

      """
  }

  // MARK: Keys

  /// What programs call the element, and what links lead to.
  func key(_ key: DataKey?) -> HTML {
    guard let key = key?.description else { return .empty }
    let target: HTML = targets.contains(key) ? " id=\"\(key)\"" : .empty
    return "\(target) data-key=\"\(key)\""
  }
}
