package import Words

/// A dimension of the questionnaire, e.g. Kompetenz (method §1).
package struct Dimension: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: DimensionID
  /// Its name.
  package let title: LocalizedText
  /// One sentence on what it covers.
  package let about: LocalizedText
  /// Its fields of action, in the order of the file.
  package let fields: [Field]

  /// Makes a dimension; a `Questionnaire` checks it.
  package init(id: DimensionID, title: LocalizedText, about: LocalizedText, fields: [Field]) {
    self.id = id
    self.title = title
    self.about = about
    self.fields = fields
  }
}

/// A field of action within a dimension (method §1).
package struct Field: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: FieldID
  /// Its name.
  package let title: LocalizedText
  /// One sentence on what it covers.
  package let about: LocalizedText
  /// Whether breadth and depth are counted over this field (method §5).
  package let hasBreadth: Bool

  /// Makes a field; a `Questionnaire` checks it.
  package init(id: FieldID, title: LocalizedText, about: LocalizedText, hasBreadth: Bool = false) {
    self.id = id
    self.title = title
    self.about = about
    self.hasBreadth = hasBreadth
  }
}

/// A place for unscored items: company profile, success, open questions.
package struct Section: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: SectionID
  /// Its name.
  package let title: LocalizedText

  package init(id: SectionID, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// What the company profile can choose from.
package struct CompanyChoices: Hashable, Sendable {
  /// Size classes by number of people.
  package let sizes: [ItemOption]
  /// Sectors.
  package let sectors: [ItemOption]

  /// Makes the lists; a `Questionnaire` checks them.
  package init(sizes: [ItemOption] = [], sectors: [ItemOption] = []) {
    self.sizes = sizes
    self.sectors = sectors
  }
}

/// How much of a questionnaire is asked.
package enum Form: String, Sendable, CaseIterable {
  /// Every item.
  case full
  /// Only the items marked `short`.
  case short
}

/// Who answers (method §8).
package enum Perspective: String, Sendable, CaseIterable {
  case management
  case socialMediaLead = "social-media-lead"
  case colleague
  case other
}

extension Perspective {
  /// As whom all of them answered; `nil` where they did as several.
  package init?(sharedBy sheets: [AnswerSheet]) {
    let all = Set(sheets.map(\.perspective))
    guard all.count == 1, let only = all.first else { return nil }
    self = only
  }
}
