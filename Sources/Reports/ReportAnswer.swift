package import Questionnaire
package import Scoring
package import Words

/// A scored item with the field and the dimension that it belongs to.
package struct PlacedItem: Hashable, Sendable, Identifiable {
  /// The item.
  package let item: Item
  /// Its traits.
  package let traits: ScoredTraits
  /// Its field of action.
  package let field: Field
  /// Its dimension.
  package let dimension: Dimension

  /// The item's id.
  package var id: ItemID { item.id }

  init?(_ item: Item, in questionnaire: Questionnaire) {
    guard let traits = item.scored, let field = questionnaire.field(traits.field),
      let dimension = questionnaire.dimension(of: traits.field)
    else { return nil }
    self.item = item
    self.traits = traits
    self.field = field
    self.dimension = dimension
  }

  /// “Organisation › Koordination”.
  func path(in language: Language) -> String { "\(dimension.title[language]) › \(field.title[language])" }
}

/// What was answered to one item, by one person or by several of one company.
package struct ReportAnswer: Hashable, Sendable, Identifiable {
  /// Where the item stands.
  package enum Place: Hashable, Sendable {
    /// In a field of action.
    case field(PlacedItem)
    /// In a section beside the fields.
    case section(Section)
  }

  /// The number of the item in this form, from 1.
  package let number: Int
  /// The item.
  package let item: Item
  /// Where it stands.
  package let place: Place
  /// Where it puts the company; for an unscored item only of use when it has a level.
  package let standing: Rating
  /// The response of the only person; `nil` = unanswered, or several people.
  package let response: Response?
  /// The labels of the options that the only person chose, in the order of the file.
  package let chosen: [LocalizedText]
  /// How each perspective sees a scored item; empty when only one person answered.
  package let views: [Perspectives.View]
  /// What each person answered to an item outside the score; empty when only one person answered.
  package let replies: [ReportReply]
  /// The notes that may be seen, with the perspective of each.
  package let notes: [ReportVoice]
  /// The perspectives of which single replies to this item may not be seen; empty for a scored one.
  package let withheld: [Perspectives.Group]
  /// Whether several people answered.
  package let isJoint: Bool
  /// Whether its level is assumed in place of what was answered.
  package let isAssumed: Bool
  private let names: [Perspective: LocalizedText]

  /// The item's id.
  package var id: ItemID { item.id }
  /// The note of the only person; `nil` with several, whose notes have a perspective.
  package var note: String? { isJoint ? nil : notes.first?.text }
  /// The item with field and dimension; `nil` for an unscored one.
  package var placed: PlacedItem? {
    if case .field(let placed) = place { placed } else { nil }
  }
  /// The level; `nil` without one, and between two levels.
  package var level: Level? { standing.level.flatMap(Level.init(exactly:)) }
  /// Whether there is a response, don't know and does not apply included.
  package var isAnswered: Bool { isJoint ? standing != .unanswered || !replies.isEmpty : response != nil }

  init?(_ item: Item, number: Int, in questionnaire: Questionnaire, people: AnsweringPeople) {
    switch item.placement {
    case .field:
      guard let placed = PlacedItem(item, in: questionnaire) else { return nil }
      place = .field(placed)
    case .section(let id):
      guard let section = questionnaire.section(id) else { return nil }
      place = .section(section)
    }
    self.number = number
    self.item = item
    standing = people.standing(of: item)
    isAssumed = people.assumed[item.id] != nil
    // What was answered is not what is computed with.
    response = people.assumed[item.id].map { .level($0) } ?? people.only?[item.id].response
    chosen = item.chosen(by: response)
    views = isAssumed ? [] : people.perspectives?[item.id]?.views ?? []
    replies = people.replies(to: item)
    notes = people.notes(on: item.id)
    isJoint = people.only == nil
    names = Dictionary(uniqueKeysWithValues: Perspective.allCases.map { ($0, questionnaire.name(of: $0)) })
    withheld = isJoint && item.scored == nil ? people.groups.filter { !$0.showsSingleAnswers } : []
  }

  /// Whether one option was to be chosen, whose label is the anchor of its level.
  var isSingle: Bool { if case .single = item.kind { true } else { false } }

  /// The response in a few words: “3 weitgehend”, “35 %”, “weiß nicht”; `nil` where only `details` tell it.
  ///
  /// With several people where the item puts the company, “2,5”.
  package func headline(in language: Language) -> String? {
    if isJoint { return item.scored == nil ? nil : Vocabulary.name(of: standing, in: language) }
    return switch response {
    case nil: Vocabulary.unanswered[language]
    case .dontKnow: Vocabulary.dontKnow[language]
    case .notApplicable: Vocabulary.notApplicable[language]
    case .some where item.scored == nil: level.map { Self.level($0, in: language) }
    case .some: level.map { Vocabulary.level(Double($0.rawValue), in: language) }
    }
  }

  /// The response worded: chosen options, the share, the anchor of the level, or the text.
  ///
  /// With several people what each perspective says, or each person where that may be seen.
  package func details(in language: Language) -> [String] {
    if isJoint {
      return item.scored == nil
        ? replies.map { worded($0, in: language) } : views.map { worded($0, in: language) }
    }
    return switch response {
    case nil, .dontKnow, .notApplicable: []
    case .text(let text): [text]
    case .level(let level): item.anchor(of: level, in: language).map { [$0] } ?? []
    case .option: chosen.map { $0[language] }
    case .options: chosen.isEmpty ? [Self.nothingChosen[language]] : chosen.map { $0[language] }
    case .share(let percent):
      [
        LocalizedText(de: "Ihre Angabe: ", en: "Your figure: ")[language] + Numerals.percent(percent, in: language)
      ]
        + (level.flatMap { item.anchor(of: $0, in: language) }.map { [$0] } ?? [])
    }
  }

  private static let nothingChosen = LocalizedText(de: "nichts ausgewählt", en: "nothing chosen")

  private static func level(_ level: Level, in language: Language) -> String {
    LocalizedText(de: "Antwort \(level.rawValue) von 4", en: "answer \(level.rawValue) of 4")[language]
  }

  /// “Geschäftsleitung: 1 ansatzweise”, “Kollegin oder Kollege: 2,5 (einzeln 2, 3)”.
  private func worded(_ view: Perspectives.View, in language: Language) -> String {
    let name = name(of: view.perspective, in: language)
    if let first = view.single.first, view.single.allSatisfy({ $0 == first }) {
      return name + ": " + Vocabulary.name(of: first, in: language)
    }
    let median = view.median.map { Vocabulary.level($0, in: language) } ?? Vocabulary.noLevel[language]
    guard !view.single.isEmpty else {
      return name + ": " + median + LocalizedText(de: " (Median)", en: " (median)")[language]
    }
    let single = view.single.map { standing in
      standing.level.map { Numerals.level($0, in: language) } ?? Vocabulary.name(of: standing, in: language)
    }
    return name + ": " + median + LocalizedText(de: " (einzeln: ", en: " (single: ")[language]
      + single.joined(separator: ", ") + ")"
  }

  private func worded(_ reply: ReportReply, in language: Language) -> String {
    let words =
      switch reply.response {
      case .text(let text): text
      case .level(let level): Self.level(level, in: language)
      case .option, .options:
        reply.chosen.isEmpty
          ? Self.nothingChosen[language] : reply.chosen.map { $0[language] }.joined(separator: " · ")
      case .share(let percent):
        Numerals.percent(percent, in: language)
      case .dontKnow: Vocabulary.dontKnow[language]
      case .notApplicable: Vocabulary.notApplicable[language]
      }
    return name(of: reply.perspective, in: language) + ": " + words
  }

  private func name(of perspective: Perspective, in language: Language) -> String {
    (names[perspective] ?? Vocabulary.name(of: perspective))[language]
  }
}
