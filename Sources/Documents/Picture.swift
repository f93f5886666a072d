package import Words

/// A drawing as a file of its own, beside a document that cannot draw.
package struct Picture: Hashable, Sendable {
  /// What the document calls the file.
  package var path: String
  /// How wide it is meant to be, in points.
  package var width: Double

  package init(path: String, width: Double) {
    self.path = path
    self.width = width
  }
}

extension Document {
  /// The drawings that stand on their own, in order, each once: what Markdown and a word processor show as pictures.
  package var pictures: [Figure] {
    var seen: Set<Figure> = []
    return (head.intro + sections(in: .drawn).flatMap(\.blocks)).flatMap(\.pictures).filter { seen.insert($0).inserted }
  }
}

extension Block {
  fileprivate var pictures: [Figure] {
    switch self {
    case .figure(let figure): figure.isPicture ? [figure] : []
    case .list(let list):
      // Where a table of the entries says all, they are not shown in full.
      list.columns.isEmpty || list.detailTitle != nil ? list.items.flatMap { $0.blocks.flatMap(\.pictures) } : []
    case .part(let part): part.blocks.flatMap(\.pictures)
    case .beside(let left, let right): (left + right).flatMap(\.pictures)
    case .fold(let fold): fold.blocks.flatMap(\.pictures)
    case .alternatives(let drawn, _): drawn.flatMap(\.pictures)
    case .paragraph, .terms, .table: []
    }
  }
}

extension Figure {
  /// Whether it shows enough to be a picture of its own; the others are small signs beside words that say the same.
  package var isPicture: Bool {
    switch self {
    case .bullets, .ladder, .code: true
    case .distributions(let rounds): !rounds.isEmpty
    case .radar(let radar): radar.axes.count >= 3
    case .bullet, .track, .change, .legend, .checkbox: false
    }
  }

  /// What it shows, in words, for those who do not see it; `nil` where the words beside it are enough.
  package func alternative(in language: Language) -> String? {
    switch self {
    case .bullets(let bullets):
      ([bullets.caption.plain + "."] + bullets.rows.map { $0.title + ": " + $0.alternative + "." })
        .joined(separator: " ")
    case .bullet(_, let alternative), .change(_, _, let alternative): alternative
    case .radar(let radar): radar.title + ": " + radar.alternative
    case .track(let track): track.alternative
    case .ladder(let ladder): ladder.alternative[language]
    case .code(let code): code.alternative
    case .distributions(let rounds): rounds.map(\.alternative).joined(separator: " ")
    case .legend, .checkbox: nil
    }
  }

  /// The same in few words, where a table beside the picture has its numbers.
  package func title(in language: Language) -> String? {
    switch self {
    case .bullets(let bullets): bullets.caption.plain
    case .radar(let radar): radar.title
    case .bullet, .track, .ladder, .change, .code, .legend, .checkbox, .distributions: alternative(in: language)
    }
  }
}

extension Ladder {
  /// Which steps are reached, and what stands on which.
  package var alternative: LocalizedText {
    let standing = steps.filter { !$0.standing.isEmpty }
      .map { $0.title + ": " + $0.standing.map(\.title).joined(separator: ", ") + "." }
    func text(_ reached: String, _ open: String) -> String {
      let parts = [(reached, steps.filter(\.isReached)), (open, steps.filter { !$0.isReached })]
      return
        (parts.filter { !$0.1.isEmpty }.map { $0 + ": " + $1.map(\.title).joined(separator: ", ") + "." } + standing)
        .joined(separator: " ")
    }
    return LocalizedText(de: text("Erreicht", "Noch nicht erreicht"), en: text("Reached", "Not reached yet"))
  }
}
