/// A dimension of the questionnaire, e.g. Kompetenz (method §1).
public struct Dimension: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: DimensionID
  /// Its name.
  public let title: LocalizedText
  /// One sentence on what it covers.
  public let about: LocalizedText
  /// Its fields of action, in the order of the file.
  public let fields: [Field]

  /// Makes a dimension; a `Questionnaire` checks it.
  public init(id: DimensionID, title: LocalizedText, about: LocalizedText, fields: [Field]) {
    self.id = id
    self.title = title
    self.about = about
    self.fields = fields
  }
}

/// A field of action within a dimension (method §1).
public struct Field: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: FieldID
  /// Its name.
  public let title: LocalizedText
  /// One sentence on what it covers.
  public let about: LocalizedText
  /// Whether breadth and depth are counted over this field (method §5).
  public let hasBreadth: Bool

  /// Makes a field; a `Questionnaire` checks it.
  public init(id: FieldID, title: LocalizedText, about: LocalizedText, hasBreadth: Bool = false) {
    self.id = id
    self.title = title
    self.about = about
    self.hasBreadth = hasBreadth
  }
}

/// A place for unscored items: company profile, success, open questions.
public struct Section: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: SectionID
  /// Its name.
  public let title: LocalizedText

  /// Makes a section.
  public init(id: SectionID, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// What the company profile can choose from.
public struct CompanyChoices: Hashable, Sendable {
  /// Size classes by number of people.
  public let sizes: [ItemOption]
  /// Sectors.
  public let sectors: [ItemOption]

  /// Makes the lists; a `Questionnaire` checks them.
  public init(sizes: [ItemOption] = [], sectors: [ItemOption] = []) {
    self.sizes = sizes
    self.sectors = sectors
  }
}

/// How much of a questionnaire is asked.
public enum Form: String, Sendable, CaseIterable {
  /// Every item.
  case full
  /// Only the items marked `short`.
  case short
}

/// Who answers (method §8).
public enum Perspective: String, Sendable, CaseIterable {
  case management
  case socialMediaLead = "social-media-lead"
  case colleague
  case other
}
