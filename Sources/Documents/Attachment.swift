/// A file inside a document, where the format has a way to hand it out.
package struct Attachment: Hashable, Sendable {
  /// What the file is called.
  package var name: String
  /// Its media type: “text/csv”.
  package var type: String
  /// What is in it.
  package var bytes: [UInt8]

  package init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}

extension Document {
  /// The files that are handed out in it, in order, each once.
  package var attachments: [Attachment] {
    var seen: Set<Attachment> = []
    return (head.intro + sections(in: .drawn).flatMap(\.blocks)).flatMap(\.attachments)
      .filter { seen.insert($0).inserted }
  }
}

extension Block {
  fileprivate var attachments: [Attachment] {
    switch self {
    case .paragraph(let paragraph): paragraph.text.attachments
    case .terms(let terms): terms.terms.flatMap { $0.text.attachments }
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.text.attachments } }
    case .list(let list):
      list.items.flatMap {
        $0.title.attachments + $0.cells.flatMap(\.text.attachments) + $0.blocks.flatMap(\.attachments)
      }
    case .part(let part): part.blocks.flatMap(\.attachments)
    case .beside(let left, let right): (left + right).flatMap(\.attachments)
    case .fold(let fold): fold.blocks.flatMap(\.attachments)
    case .alternatives(let drawn, _): drawn.flatMap(\.attachments)
    case .figure: []
    }
  }
}

extension Phrase {
  fileprivate var attachments: [Attachment] {
    inlines.flatMap { inline -> [Attachment] in
      switch inline {
      case .file(_, let file): [file]
      case .strong(let phrase), .quiet(let phrase), .link(let phrase, _): phrase.attachments
      case .text, .own, .number, .mark, .badge, .day: []
      }
    }
  }
}
