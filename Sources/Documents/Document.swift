public import Questionnaire

/// A document as a tree, in one language: every format is a renderer of it, and none knows what the document is about.
public struct Document: Hashable, Sendable {
  /// The language of every text in it.
  public var language: Language
  /// What stands above everything else.
  public var head: Head
  /// The parts, in order.
  public var sections: [Section]
  /// What a file says of itself.
  public var properties: Properties

  /// Makes a document.
  public init(language: Language, head: Head, sections: [Section] = [], properties: Properties) {
    self.language = language
    self.head = head
    self.sections = sections
    self.properties = properties
  }

  /// The part with this id; `nil` where the document has none.
  public func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  /// What a document is, and of whom.
  public struct Head: Hashable, Sendable {
    /// What it is: “Gap report”.
    public var kind: String
    /// Of whom or what it is, in the words of a person; `nil` where nobody gave it a name.
    public var name: String?
    /// What stands below the title.
    public var subtitle: String
    /// Who, when and how much, in few words.
    public var facts: [Term]

    /// Makes a head.
    public init(kind: String, name: String?, subtitle: String, facts: [Term] = []) {
      self.kind = kind
      self.name = name
      self.subtitle = subtitle
      self.facts = facts
    }

    /// The first line of a format without large type: the name stands in it unless a fact says it.
    public var writtenTitle: String {
      guard let name, !facts.contains(where: \.isInTitle) else { return kind }
      return kind + ": " + name
    }

    /// The facts beside a title that holds the name.
    public var factsBesideTitle: [Term] { name == nil ? facts : facts.filter { !$0.isInTitle } }
  }

  /// What a file says of itself, to programs and in lists of files.
  public struct Properties: Hashable, Sendable {
    /// The name of the file's content.
    public var title: String
    /// Whose it is; empty = nobody's.
    public var author: String
    /// What it is about.
    public var subject: String
    /// The day that it tells of.
    public var date: CalendarDate
    /// The program with its version, “reifegrad 1.0.0”.
    public var program: String

    /// Makes properties.
    public init(title: String, author: String = "", subject: String, date: CalendarDate, program: String) {
      self.title = title
      self.author = author
      self.subject = subject
      self.date = date
      self.program = program
    }
  }

  /// A part with a heading of its own.
  public struct Section: Hashable, Sendable {
    /// What links and programs call it, stable and the same in both languages.
    public var id: String
    /// The heading.
    public var title: String
    /// What stands under it.
    public var blocks: [Block]
    /// Whether it is for those who look something up.
    public var isAppendix: Bool

    /// Makes a part.
    public init(id: String, title: String, isAppendix: Bool = false, _ blocks: [Block]) {
      self.id = id
      self.title = title
      self.isAppendix = isAppendix
      self.blocks = blocks
    }
  }
}
