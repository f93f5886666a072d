/// Rows in columns.
package struct Table: Hashable, Sendable {
  /// What it shows, for those who meet it without what stands above.
  package var caption: Phrase
  /// The columns.
  package var columns: [Column]
  /// The rows.
  package var rows: [Row]
  /// Whether paper leaves it out, as what it says stands elsewhere there.
  package var isDetail = false

  package init(caption: Phrase, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// A row.
  package struct Row: Hashable, Sendable {
    /// What it is among the others.
    package enum Look: String, Hashable, Sendable, CaseIterable {
      /// The usual.
      case plain
      /// The first of a group that it sums up or heads: a dimension above its fields.
      case head
      /// One of a group below its head.
      case part
      /// One that stands out: the bottleneck.
      case emphasised
    }

    /// What links lead to, and what programs call it.
    package var key: DataKey?
    /// What it is among the others.
    package var look: Look
    /// Whether a new group begins with it.
    package var startsGroup: Bool
    /// A word about it beside its name, where there is room: “bottleneck”.
    package var badge: String?
    /// One for each column.
    package var cells: [Cell]

    package init(key: DataKey? = nil, look: Look = .plain, startsGroup: Bool = false, _ cells: [Cell]) {
      self.key = key
      self.look = look
      self.startsGroup = startsGroup
      self.cells = cells
    }
  }
}

/// A column of a table.
package struct Column: Hashable, Sendable {
  /// What its cells hold, which tells a renderer how wide it is and on which side its cells stand.
  package enum Role: Hashable, Sendable {
    /// The rank of a row.
    case rank
    /// What the row is about: it heads the row.
    case name
    /// A word or two: as narrow as its content.
    case short
    /// Sentences: what the other columns leave.
    case text
    /// Numbers, at the right, below each other.
    case number
    /// A drawing on a scale that begins at 0, with the numbers above it.
    case chart(scale: [Double])
    /// A box to tick.
    case box
    /// A word or two that somebody writes by hand where nothing stands yet: who, and by when.
    case line
  }

  /// The heading.
  package var title: Phrase
  /// What its cells hold.
  package var role: Role
  /// What stands beside a cell where a narrow page has no headings; `nil` = the heading.
  package var label: String?
  /// How many characters a format that only writes gives it at least.
  package var leastCharacters: Int

  package init(_ title: Phrase, _ role: Role, label: String? = nil, leastCharacters: Int = 0) {
    self.title = title
    self.role = role
    self.label = label
    self.leastCharacters = leastCharacters
  }
}

/// What stands in a row of a column.
package struct Cell: Hashable, Sendable {
  /// The words; may be empty.
  package var text: Phrase
  /// The same in fewer words, for paper; `nil` = the text.
  package var short: Phrase?
  /// A second, smaller line.
  package var under: Phrase?
  /// A drawing before the words.
  package var figure: Figure?

  package init(_ text: Phrase = "", under: Phrase? = nil, figure: Figure? = nil) {
    self.text = text
    self.under = under
    self.figure = figure
  }
}

extension Cell: ExpressibleByStringInterpolation {
  /// A cell of words.
  package init(stringLiteral value: String) { self.init(Phrase(value)) }
  /// A cell of words with parts in them.
  package init(stringInterpolation: Phrase.StringInterpolation) {
    self.init(Phrase(stringInterpolation: stringInterpolation))
  }
}
