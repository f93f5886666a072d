package import House
package import Words

/// A document as a tree, in one language: every format is a renderer of it, and none knows what the document is about.
package struct Document: Hashable, Sendable {
  /// The language of every text in it.
  package var language: Language
  /// What stands above everything else.
  package var head: Head
  /// The parts, in order.
  package var sections: [Section]
  /// What a file says of itself.
  package var properties: Properties

  package init(language: Language, head: Head, sections: [Section] = [], properties: Properties) {
    self.language = language
    self.head = head
    self.sections = sections
    self.properties = properties
  }

  /// The part with this id; `nil` where the document has none.
  package func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  /// What a document is, and of whom.
  package struct Head: Hashable, Sendable {
    /// What it is: “Gap report”.
    package var kind: String
    /// Of whom or what it is, in the words of a person; `nil` where nobody gave it a name.
    package var name: String?
    /// What stands below the title.
    package var subtitle: String
    /// Who, when and how much, in few words.
    package var facts: [Term]
    /// What is to be read before the first part.
    package var intro: [Block]
    /// Who hands it out; `nil` = nobody but the program.
    package var organiser: Organiser?

    package init(
      kind: String, name: String?, subtitle: String, facts: [Term] = [], intro: [Block] = [],
      organiser: Organiser? = nil
    ) {
      self.kind = kind
      self.name = name
      self.subtitle = subtitle
      self.facts = facts
      self.intro = intro
      self.organiser = organiser
    }

    /// The first line of a format without large type: the name stands in it unless a fact says it.
    package var writtenTitle: String {
      guard let name, !facts.contains(where: \.isInTitle) else { return kind }
      return kind + ": " + name
    }

    /// The facts beside a title that holds the name.
    package var factsBesideTitle: [Term] { name == nil ? facts : facts.filter { !$0.isInTitle } }
  }

  /// What a file says of itself, to programs and in lists of files.
  package struct Properties: Hashable, Sendable {
    /// The name of the file's content.
    package var title: String
    /// Whose it is; empty = nobody's.
    package var author: String
    /// What it is about.
    package var subject: String
    /// The day that it tells of.
    package var date: CalendarDate
    /// The program with its version, “reifegrad 1.0.0”; empty = it is not named.
    package var program: String

    package init(title: String, author: String = "", subject: String, date: CalendarDate, program: String) {
      self.title = title
      self.author = author
      self.subject = subject
      self.date = date
      self.program = program
    }
  }

  /// A part with a heading of its own.
  package struct Section: Hashable, Sendable {
    /// What links and programs call it, stable and the same in both languages.
    package var id: String
    /// The heading.
    package var title: String
    /// What stands under it.
    package var blocks: [Block]
    /// For which reading it is.
    package var layer: Layer
    /// The same in fewer and fewer words, for paper where all of it has to be on one page.
    package var shorter: [[Block]] = []

    package init(id: String, title: String, layer: Layer = .analysis, _ blocks: [Block]) {
      self.id = id
      self.title = title
      self.layer = layer
      self.blocks = blocks
    }

    /// Whether it is for those who look something up.
    package var isAppendix: Bool { layer == .appendix }
  }

  /// The three readings of a document, each after the one before.
  package enum Layer: Int, Comparable, Hashable, Sendable, CaseIterable {
    /// One page that says all there is to do.
    case page
    /// What that rests on.
    case analysis
    /// What is only looked up.
    case appendix

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}
