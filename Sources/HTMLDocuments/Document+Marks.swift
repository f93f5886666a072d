import Documents

extension Block {
  /// The marks that legends in it explain.
  var markNames: [(Mark, String)] {
    switch self {
    case .figure(.legend(let entries)): entries.markNames
    case .figure(.bullets(let bullets)): bullets.legend.markNames
    case .part(let part): part.blocks.flatMap(\.markNames)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.markNames) }
    case .beside(let left, let right): (left + right).flatMap(\.markNames)
    case .fold(let fold): fold.blocks.flatMap(\.markNames)
    case .alternatives(let drawn, _): drawn.flatMap(\.markNames)
    case .paragraph, .terms, .table, .figure: []
    }
  }

  /// What links in it lead to.
  var links: [String] {
    switch self {
    case .paragraph(let paragraph): paragraph.text.links
    case .terms(let terms): terms.terms.flatMap { $0.text.links }
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.text.links + ($0.under?.links ?? []) } }
    case .list(let list):
      list.items.flatMap { $0.title.links + $0.cells.flatMap(\.text.links) + $0.blocks.flatMap(\.links) }
    case .part(let part): part.title.links + part.blocks.flatMap(\.links)
    case .beside(let left, let right): (left + right).flatMap(\.links)
    case .fold(let fold): fold.blocks.flatMap(\.links)
    case .alternatives(let drawn, _): drawn.flatMap(\.links)
    case .figure: []
    }
  }
}

extension [LegendEntry] {
  fileprivate var markNames: [(Mark, String)] {
    compactMap { entry in
      if case .mark(let mark) = entry.kind { (mark, entry.meaning) } else { nil }
    }
  }
}

extension Phrase {
  fileprivate var links: [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .link(_, let target): [target]
      case .strong(let phrase), .quiet(let phrase): phrase.links
      case .text, .own, .number, .mark, .badge, .day, .file: []
      }
    }
  }
}
