import Words

extension Document {
  /// The tree as text, a line for each node: for tests, and to see what a renderer was given.
  package var dump: String {
    var dump = Dump()
    dump.line("document \(language.rawValue) “\(properties.title)”, \(properties.program)")
    dump.line("head “\(head.writtenTitle)” / “\(head.subtitle)”")
    dump.within {
      if let organiser = head.organiser { $0.line("organiser \(organiser.phrase(in: language).dump)") }
      $0.write(head.facts)
      $0.write(head.intro)
    }
    for section in sections {
      dump.line("section \(section.id)\(section.layer == .analysis ? "" : " (\(section.layer))") “\(section.title)”")
      dump.within { $0.write(section.blocks) }
    }
    return dump.text
  }
}

/// The lines of a tree, indented by depth.
private struct Dump {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String) { text += String(repeating: "  ", count: depth) + line + "\n" }

  mutating func within(_ write: (inout Dump) -> Void) {
    depth += 1
    write(&self)
    depth -= 1
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  mutating func write(_ terms: [Term]) {
    for term in terms {
      let flags = (term.isEmphasised ? " (emphasised)" : "") + (term.isInTitle ? " (in title)" : "")
      line("term\(flags) \(term.label.dump): \(term.text.dump)" + (term.short.map { " | short: \($0.dump)" } ?? ""))
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): line("\(paragraph.look.rawValue): \(paragraph.text.dump)")
    case .terms(let terms):
      line("terms \(terms.look.rawValue)")
      within { $0.write(terms.terms) }
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .figure(let figure): line("figure \(figure.dump)")
    case .part(let part):
      line("part\(part.isInset ? " inset" : "")\(part.key.dump) \(part.title.dump)\(part.aside.dump)")
      within { $0.write(part.blocks) }
    case .beside(let left, let right):
      line("left")
      within { $0.write(left) }
      line("right")
      within { $0.write(right) }
    case .fold(let fold):
      line("fold \(fold.isOpen ? "open" : "closed") \(fold.title.dump)")
      within { $0.write(fold.blocks) }
    case .alternatives(let drawn, let written):
      line("drawn")
      within { $0.write(drawn) }
      line("written")
      within { $0.write(written) }
    }
  }

  private mutating func write(_ list: List) {
    line(
      "list \(list.look.rawValue)\(list.isLoose ? " loose" : "")\(list.isFolding ? " folding" : "")"
        + (list.caption.map { " \($0.dump)" } ?? ""))
    within { dump in
      dump.write(list.columns)
      for item in list.items {
        dump.line("item\(item.key.dump)\(item.sign.dump) \(item.title.dump)\(item.aside.dump)")
        dump.within { dump in
          if !item.cells.isEmpty { dump.line("cells " + item.cells.map(\.dump).joined(separator: " | ")) }
          dump.write(item.blocks)
        }
      }
    }
  }

  private mutating func write(_ table: Table) {
    line("table \(table.caption.dump)")
    within { dump in
      dump.write(table.columns)
      for row in table.rows {
        dump.line(
          "row \(row.look.rawValue)\(row.key.dump)\(row.badge.map { " (\($0))" } ?? "")\(row.startsGroup ? " new group" : ""): "
            + row.cells.map(\.dump).joined(separator: " | "))
      }
    }
  }

  private mutating func write(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    line("columns " + columns.map { "\($0.title.dump) \($0.role)" }.joined(separator: " | "))
  }
}

extension DataKey? {
  fileprivate var dump: String { map { " #\($0)" } ?? "" }
}

extension Phrase? {
  fileprivate var dump: String { map { " ‖ \($0.dump)" } ?? "" }
}

extension Phrase {
  /// The words with signs for what is in them.
  fileprivate var dump: String { inlines.map(\.dump).joined() }
}

extension Inline {
  fileprivate var dump: String {
    switch self {
    case .text(let text): text
    case .strong(let phrase): "*" + phrase.dump + "*"
    case .quiet(let phrase): "~" + phrase.dump + "~"
    case .own(let text): "own(" + text.replacing("\n", with: "\\n") + ")"
    case .number(let number): "[" + number.shown + " " + number.key.description + "]"
    case .mark(let mark): mark.sign
    case .badge(let text): "badge(" + text + ")"
    case .day(let day, let shown): "day(\(day) \(shown))"
    case .link(let phrase, let id): "link(" + phrase.dump + " → " + id + ")"
    case .file(let phrase, let file): "file(" + phrase.dump + " → " + file.name + ")"
    }
  }
}

extension Cell {
  fileprivate var dump: String {
    [figure.map { "(\($0.dump))" }, text.isEmpty ? nil : text.dump, under.map { "/ \($0.dump)" }]
      .compactMap(\.self).joined(separator: " ")
  }
}

extension Gauge {
  fileprivate var dump: String {
    let profiles = zip([Mark.successful, .lessSuccessful], [successful, lessSuccessful]).compactMap { mark, number in
      number.map { " \(mark.sign) \(Phrase.number($0).dump)" }
    }
    return phrase.dump + profiles.joined()
  }
}

extension Figure {
  fileprivate var dump: String {
    switch self {
    case .bullets(let bullets):
      "bullets \(bullets.caption.dump)"
        + bullets.rows.map { row in
          "\n  \(row.isPart ? "  " : "")\(row.title) #\(row.key) \(row.gauge.dump)\(row.aside.dump)"
            + row.remarks.map { " – \($0.dump)" }.joined()
        }.joined()
        + bullets.legend.map { "\n  \($0.kind): \($0.meaning)" }.joined()
    case .bullet(let gauge, let alternative): "bullet \(gauge.dump) “\(alternative)”"
    case .radar(let radar): "radar “\(radar.title)” of \(radar.axes.map(\.title).joined(separator: ", "))"
    case .track(let track): "track “\(track.alternative)”"
    case .ladder(let ladder):
      "ladder "
        + ladder.steps.map { $0.title + ($0.isCurrent ? " (here)" : $0.isReached ? " (reached)" : "") }
        .joined(separator: ", ")
    case .change(_, _, let alternative): "change “\(alternative)”"
    case .code(let code): "code \(code.letters)"
    case .legend(let entries): "legend " + entries.map(\.meaning).joined(separator: ", ")
    case .checkbox(let state): "checkbox \(state.rawValue)"
    case .distributions(let distributions):
      "distributions "
        + distributions.map { own in
          own.title + " " + own.counts.map { Phrase.number($0).dump }.joined(separator: " ")
        }.joined(separator: ", ")
    }
  }
}
