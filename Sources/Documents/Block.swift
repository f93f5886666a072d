/// What stands under a heading, one below the other.
public indirect enum Block: Hashable, Sendable {
  /// Running text.
  case paragraph(Paragraph)
  /// Labels with what they say.
  case terms(Terms)
  /// Entries one below the other.
  case list(List)
  /// Rows in columns.
  case table(Table)
  /// A drawing of values.
  case figure(Figure)
  /// Something with a smaller heading.
  case part(Part)
  /// Side by side where there is room, else one below the other.
  case beside([Block], [Block])
  /// A title that opens and closes what stands below it.
  case fold(Fold)
  /// One thing composed in two ways: for formats that draw (HTML, print) and for those that only write.
  ///
  /// The exception: almost everything has one form, and the renderer decides how to show it.
  case alternatives(drawn: [Block], written: [Block])

  /// Running text.
  public static func paragraph(_ text: Phrase, _ look: Paragraph.Look = .body) -> Self {
    .paragraph(Paragraph(text, look))
  }

  /// Labels with what they say.
  public static func terms(_ terms: [Term], _ look: Terms.Look = .plain) -> Self { .terms(Terms(terms, look)) }
}

/// Running text.
public struct Paragraph: Hashable, Sendable {
  /// What it is among the others.
  public enum Look: String, Hashable, Sendable, CaseIterable {
    /// What matters most of a part, in few words: the verdict.
    case answer
    /// What is to be read first.
    case lead
    /// The usual.
    case body
    /// What somebody should do next.
    case next
    /// What explains a figure or table beside it.
    case note
    /// Where something belongs, under its name: “Organisation › Koordination”.
    case place
    /// A remark that stands back: the question above its answer.
    case quiet
    /// Small print.
    case fine
  }

  /// The words.
  public var text: Phrase
  /// What it is among the others.
  public var look: Look

  /// Makes a paragraph.
  public init(_ text: Phrase, _ look: Look = .body) {
    self.text = text
    self.look = look
  }
}

/// Labels with what they say.
public struct Terms: Hashable, Sendable {
  /// How much room they take.
  public enum Look: String, Hashable, Sendable, CaseIterable {
    /// The usual.
    case plain
    /// The few that tell the result.
    case highlights
    /// Labels with paragraphs beside them, set apart.
    case wide
  }

  /// Label by label.
  public var terms: [Term]
  /// How much room they take.
  public var look: Look

  /// Makes a list of labels.
  public init(_ terms: [Term], _ look: Look = .plain) {
    self.terms = terms
    self.look = look
  }
}

/// A label with what it says.
public struct Term: Hashable, Sendable {
  /// The label.
  public var label: Phrase
  /// What stands beside it.
  public var text: Phrase
  /// The same in fewer words, for narrow columns; `nil` = the text.
  public var short: Phrase?
  /// Whether a title that names the document says it already.
  public var isInTitle = false
  /// Whether it is what matters most among its neighbours: the next step of a gap.
  public var isEmphasised = false

  /// Makes a label.
  public init(_ label: Phrase, _ text: Phrase, short: Phrase? = nil) {
    self.label = label
    self.text = text
    self.short = short
  }

  /// The same as what matters most.
  public func emphasised() -> Self {
    var term = self
    term.isEmphasised = true
    return term
  }

  /// The same as what a title says already.
  public func inTitle() -> Self {
    var term = self
    term.isInTitle = true
    return term
  }
}

/// Something with a smaller heading, which stays with what it heads.
public struct Part: Hashable, Sendable {
  /// The heading.
  public var title: Phrase
  /// A few words beside the heading, at the right edge where there is one.
  public var aside: Phrase?
  /// What links lead to, and what programs call it.
  public var key: DataKey?
  /// Whether what it heads is indented where only characters can be written.
  public var isInset: Bool
  /// What it heads.
  public var blocks: [Block]

  /// Makes a part.
  public init(
    _ title: Phrase, aside: Phrase? = nil, key: DataKey? = nil, isInset: Bool = false, _ blocks: [Block]
  ) {
    self.title = title
    self.aside = aside
    self.key = key
    self.isInset = isInset
    self.blocks = blocks
  }
}

/// A title that opens and closes what stands below it; formats that cannot close show all.
public struct Fold: Hashable, Sendable {
  /// What is seen while it is closed.
  public var title: Phrase
  /// Whether it is open at first.
  public var isOpen: Bool
  /// What it opens.
  public var blocks: [Block]

  /// Makes a fold.
  public init(_ title: Phrase, isOpen: Bool = false, _ blocks: [Block]) {
    self.title = title
    self.isOpen = isOpen
    self.blocks = blocks
  }
}
