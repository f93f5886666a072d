/// Entries one below the other.
public struct List: Hashable, Sendable {
  /// What stands before each entry.
  public enum Look: String, Hashable, Sendable, CaseIterable {
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
  public var look: Look
  /// Whether the entries are set apart from each other.
  public var isLoose: Bool
  /// What formats that draw a table of the entries put above it.
  public var caption: Phrase?
  /// The columns of that table; empty = it stays a list everywhere.
  public var columns: [Column]
  /// What such a format puts above the entries in full, where they have more to say than the table.
  public var detailTitle: Phrase?
  /// The entries.
  public var items: [Item]

  /// Makes a list.
  public init(
    _ look: Look = .bullets, isLoose: Bool = false, caption: Phrase? = nil, columns: [Column] = [],
    detailTitle: Phrase? = nil, _ items: [Item]
  ) {
    self.look = look
    self.isLoose = isLoose
    self.caption = caption
    self.columns = columns
    self.detailTitle = detailTitle
    self.items = items
  }

  /// A list of texts.
  public init(_ look: Look = .bullets, _ texts: [Phrase]) { self.init(look, texts.map { Item($0) }) }

  /// An entry.
  public struct Item: Hashable, Sendable {
    /// What links lead to, and what programs call it.
    public var key: DataKey?
    /// What stands before it; `nil` = what the look of the list says, which for numbers is its place from 1.
    public var sign: Phrase?
    /// What it is.
    public var title: Phrase
    /// A few words beside it, at the right edge where there is one.
    public var aside: Phrase?
    /// What belongs to it.
    public var blocks: [Block]
    /// The same entry in the columns of the list; empty without columns.
    public var cells: [Cell]

    /// Makes an entry.
    public init(
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
