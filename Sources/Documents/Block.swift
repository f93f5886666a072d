/// What stands under a heading, one below the other.
package indirect enum Block: Hashable, Sendable {
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
  package static func paragraph(_ text: Phrase, _ look: Paragraph.Look = .body) -> Self {
    .paragraph(Paragraph(text, look))
  }

  /// Labels with what they say.
  package static func terms(_ terms: [Term], _ look: Terms.Look = .plain) -> Self { .terms(Terms(terms, look)) }
}

/// Running text.
package struct Paragraph: Hashable, Sendable {
  /// What it is among the others.
  package enum Look: String, Hashable, Sendable, CaseIterable {
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
    /// What is set apart from all else, to be read once: what the numbers are compared with.
    case boxed
  }

  /// The words.
  package var text: Phrase
  /// What it is among the others.
  package var look: Look
  /// Whether only those look for it who want to know more: paper, where room is dear, leaves it out.
  package var isDetail = false

  package init(_ text: Phrase, _ look: Look = .body) {
    self.text = text
    self.look = look
  }
}

/// Labels with what they say.
package struct Terms: Hashable, Sendable {
  /// How much room they take.
  package enum Look: String, Hashable, Sendable, CaseIterable {
    /// The usual.
    case plain
    /// The few that tell the result.
    case highlights
    /// Labels with paragraphs beside them, set apart.
    case wide
  }

  /// Label by label.
  package var terms: [Term]
  /// How much room they take.
  package var look: Look
  /// How many characters a format that only writes gives the labels at least.
  package var leastLabel: Int

  package init(_ terms: [Term], _ look: Look = .plain, leastLabel: Int = 0) {
    self.terms = terms
    self.look = look
    self.leastLabel = leastLabel
  }
}

/// A label with what it says.
package struct Term: Hashable, Sendable {
  /// The label.
  package var label: Phrase
  /// What stands beside it.
  package var text: Phrase
  /// The same in fewer words, for narrow columns; `nil` = the text.
  package var short: Phrase?
  /// Whether a title that names the document says it already.
  package var isInTitle = false
  /// Whether it is what matters most among its neighbours: the next step of a gap.
  package var isEmphasised = false
  /// Whether only those look for it who want to know more: paper, where room is dear, leaves it out.
  package var isDetail = false

  package init(_ label: Phrase, _ text: Phrase, short: Phrase? = nil) {
    self.label = label
    self.text = text
    self.short = short
  }

  /// The same as what matters most.
  package func emphasised() -> Self {
    var term = self
    term.isEmphasised = true
    return term
  }

  /// The same as what paper leaves out.
  package func detailed() -> Self {
    var term = self
    term.isDetail = true
    return term
  }

  /// The same as what a title says already.
  package func inTitle() -> Self {
    var term = self
    term.isInTitle = true
    return term
  }
}

/// Something with a smaller heading, which stays with what it heads.
package struct Part: Hashable, Sendable {
  /// What stands apart where only characters can be written.
  package enum Spacing: String, Hashable, Sendable, CaseIterable {
    /// Nothing: few words below each other.
    case none
    /// What is headed, from its heading.
    case heading
    /// That, and the blocks below it from each other.
    case blocks
  }

  /// The heading.
  package var title: Phrase
  /// A few words beside the heading, at the right edge where there is one.
  package var aside: Phrase?
  /// What links lead to, and what programs call it.
  package var key: DataKey?
  /// Whether what it heads is indented where only characters can be written.
  package var isInset: Bool
  /// What stands apart where only characters can be written.
  package var spacing: Spacing
  /// What it heads.
  package var blocks: [Block]

  package init(
    _ title: Phrase, aside: Phrase? = nil, key: DataKey? = nil, isInset: Bool = false, spacing: Spacing = .none,
    _ blocks: [Block]
  ) {
    self.title = title
    self.aside = aside
    self.key = key
    self.isInset = isInset
    self.spacing = spacing
    self.blocks = blocks
  }
}

/// A title that opens and closes what stands below it; formats that cannot close show all.
package struct Fold: Hashable, Sendable {
  /// What is seen while it is closed.
  package var title: Phrase
  /// Whether it is open at first.
  package var isOpen: Bool
  /// What it opens.
  package var blocks: [Block]

  package init(_ title: Phrase, isOpen: Bool = false, _ blocks: [Block]) {
    self.title = title
    self.isOpen = isOpen
    self.blocks = blocks
  }
}
