extension Document {
  /// Every number with its key, in the order of the document; the same number may stand in several places.
  package var numbers: [Number] {
    (head.intro + sections.flatMap(\.blocks)).reduce(head.facts.flatMap(\.numbers)) { $0 + $1.numbers() }
  }

  /// Those of them that a format of this kind shows.
  package func numbers(in form: Form) -> [Number] {
    (head.intro + sections.flatMap(\.blocks)).reduce(head.facts.flatMap(\.numbers)) { $0 + $1.numbers(in: form) }
  }
}

extension Phrase {
  /// The numbers in it.
  package var numbers: [Number] {
    inlines.flatMap { inline -> [Number] in
      switch inline {
      case .number(let number): [number]
      case .strong(let phrase), .quiet(let phrase), .link(let phrase, _), .file(let phrase, _): phrase.numbers
      case .text, .own, .mark, .badge, .day: []
      }
    }
  }
}

extension Block {
  /// The numbers in it; without a form those of both.
  func numbers(in form: Form? = nil) -> [Number] {
    switch self {
    case .paragraph(let paragraph): paragraph.text.numbers
    case .terms(let terms): terms.terms.flatMap(\.numbers)
    case .list(let list): list.numbers(in: form)
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.numbers) }
    case .figure(let figure): figure.numbers
    case .part(let part):
      part.title.numbers + (part.aside?.numbers ?? []) + part.blocks.flatMap { $0.numbers(in: form) }
    case .beside(let left, let right): (left + right).flatMap { $0.numbers(in: form) }
    case .fold(let fold): fold.title.numbers + fold.blocks.flatMap { $0.numbers(in: form) }
    case .alternatives(let drawn, let written):
      ((form == .written ? [] : drawn) + (form == .drawn ? [] : written)).flatMap { $0.numbers(in: form) }
    }
  }
}

extension Term {
  var numbers: [Number] { label.numbers + text.numbers }
}

extension List {
  /// Formats that draw make a table of a list with columns, and show the entries in full only where those say more.
  fileprivate func numbers(in form: Form?) -> [Number] {
    let hasCells = form == nil || form == .drawn && !columns.isEmpty
    let isInFull = form != .drawn || columns.isEmpty || detailTitle != nil
    return items.flatMap { item -> [Number] in
      var numbers: [Number] = []
      if isInFull { numbers += [item.sign, item.title, item.aside].compactMap(\.self).flatMap(\.numbers) }
      if hasCells { numbers += item.cells.flatMap(\.numbers) }
      if isInFull { numbers += item.blocks.flatMap { $0.numbers(in: form) } }
      return numbers
    }
  }
}

extension Cell {
  var numbers: [Number] { (figure?.numbers ?? []) + text.numbers + (under?.numbers ?? []) }
}

extension Figure {
  /// The numbers that it writes; those of drawings beside words stand in the words.
  var numbers: [Number] {
    switch self {
    case .bullets(let bullets):
      bullets.rows.flatMap { row in
        row.gauge.numbers + (row.aside?.numbers ?? []) + row.remarks.flatMap(\.numbers)
      }
    case .distributions(let distributions): distributions.flatMap(\.counts)
    case .bullet, .radar, .track, .ladder, .change, .code, .legend, .checkbox: []
    }
  }
}

extension Gauge {
  /// The value, its bounds and the profiles.
  package var numbers: [Number] {
    [value] + (bounds.map { [$0.low, $0.high] } ?? []) + [successful, lessSuccessful].compactMap(\.self)
  }
}
