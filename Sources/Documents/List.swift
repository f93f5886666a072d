/// Entries one below the other.
package struct List: Hashable, Sendable {
  /// What stands before each entry.
  package enum Look: String, Hashable, Sendable, CaseIterable {
    /// A dash or a dot.
    case bullets
    /// A number that tells the order: first steps.
    case steps
    /// A number that is part of the entry: the rank of a gap, the number of a question.
    case ranked
    /// Nothing; the entries are names of one rank.
    case names
    /// Nothing; the entries head what stands below them.
    case heads
    /// A short text of the entry's own: letters, arrows.
    case signs
  }

  /// What stands before each entry.
  package var look: Look
  /// Whether the entries are set apart from each other.
  package var isLoose: Bool
  /// Whether an entry hangs over what is set in below it, its own further lines too, where only characters can be
  /// written.
  package var isHanging: Bool
  /// Whether an entry opens what it holds, where a format can open and close.
  package var isFolding = false
  /// What formats that draw a table of the entries put above it.
  package var caption: Phrase?
  /// The columns of that table; empty = it stays a list everywhere.
  package var columns: [Column]
  /// What such a format puts above the entries in full, where they have more to say than the table.
  package var detailTitle: Phrase?
  /// The entries.
  package var items: [Item]

  package init(
    _ look: Look = .bullets, isLoose: Bool = false, isHanging: Bool = false, caption: Phrase? = nil,
    columns: [Column] = [],
    detailTitle: Phrase? = nil, _ items: [Item]
  ) {
    self.look = look
    self.isLoose = isLoose
    self.isHanging = isHanging
    self.caption = caption
    self.columns = columns
    self.detailTitle = detailTitle
    self.items = items
  }

  /// The same, with entries that open what they hold.
  package func folding() -> Self {
    var list = self
    list.isFolding = true
    return list
  }

  /// A list of texts.
  package init(_ look: Look = .bullets, _ texts: [Phrase]) { self.init(look, texts.map { Item($0) }) }

  /// An entry.
  package struct Item: Hashable, Sendable {
    /// What links lead to, and what programs call it.
    package var key: DataKey?
    /// What stands before it; `nil` = what the look of the list says, which for numbers is its place from 1.
    package var sign: Phrase?
    /// What it is.
    package var title: Phrase
    /// A few words beside it, at the right edge where there is one.
    package var aside: Phrase?
    /// The same where room is dear; `nil` = the same words.
    package var shortAside: Phrase?
    /// What belongs to it.
    package var blocks: [Block]
    /// The same entry in the columns of the list; empty without columns.
    package var cells: [Cell]

    package init(
      _ title: Phrase, aside: Phrase? = nil, sign: Phrase? = nil, key: DataKey? = nil, cells: [Cell] = [],
      _ blocks: [Block] = []
    ) {
      self.title = title
      self.aside = aside
      self.sign = sign
      self.key = key
      self.cells = cells
      self.blocks = blocks
    }
  }
}
