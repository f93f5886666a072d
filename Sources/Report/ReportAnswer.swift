public import Questionnaire
public import Scoring

/// A scored item with the field and the dimension that it belongs to.
public struct PlacedItem: Hashable, Sendable, Identifiable {
  /// The item.
  public let item: Item
  /// Its traits.
  public let traits: ScoredTraits
  /// Its field of action.
  public let field: Field
  /// Its dimension.
  public let dimension: Dimension

  /// The item's id.
  public var id: ItemID { item.id }

  init?(_ item: Item, in questionnaire: Questionnaire) {
    guard let traits = item.scored, let field = questionnaire.field(traits.field),
      let dimension = questionnaire.dimension(of: traits.field)
    else { return nil }
    self.item = item
    self.traits = traits
    self.field = field
    self.dimension = dimension
  }
}

/// What was answered to one item.
public struct ReportAnswer: Hashable, Sendable, Identifiable {
  /// Where the item stands.
  public enum Place: Hashable, Sendable {
    /// In a field of action.
    case field(PlacedItem)
    /// In a section beside the fields.
    case section(Section)
  }

  /// The number of the item in this form, from 1.
  public let number: Int
  /// The item.
  public let item: Item
  /// Where it stands.
  public let place: Place
  /// Where the answer puts it; for an unscored item only of use when it has a level.
  public let standing: Standing
  /// The response; `nil` = unanswered.
  public let response: Response?
  /// The labels of the chosen options, in the order of the file.
  public let chosen: [LocalizedText]
  /// The note.
  public let note: String?

  /// The item's id.
  public var id: ItemID { item.id }
  /// The item with field and dimension; `nil` for an unscored one.
  public var placed: PlacedItem? {
    if case .field(let placed) = place { placed } else { nil }
  }
  /// The level; `nil` without one.
  public var level: Level? { standing.level.flatMap(Level.init(exactly:)) }
  /// Whether there is a response, don't know and does not apply included.
  public var isAnswered: Bool { response != nil }

  init?(_ item: Item, number: Int, in questionnaire: Questionnaire, sheet: AnswerSheet) {
    switch item.placement {
    case .field:
      guard let placed = PlacedItem(item, in: questionnaire) else { return nil }
      place = .field(placed)
    case .section(let id):
      guard let section = questionnaire.section(id) else { return nil }
      place = .section(section)
    }
    let answer = sheet[item.id]
    self.number = number
    self.item = item
    standing = sheet.standing(of: item)
    response = answer.response
    note = answer.note
    switch answer.response {
    case .option(let id): chosen = item.options.filter { $0.id == id }.map(\.label)
    case .options(let ids): chosen = item.options.filter { ids.contains($0.id) }.map(\.label)
    default: chosen = []
    }
  }

  /// The response in a few words: „3 weitgehend“, „35 %“, „weiß nicht“; `nil` where only `details` tell it.
  public func headline(in language: Language) -> String? {
    switch response {
    case nil: Vocabulary.unanswered[language]
    case .dontKnow: Vocabulary.dontKnow[language]
    case .notApplicable: Vocabulary.notApplicable[language]
    case .some where item.scored == nil:
      level.map {
        LocalizedText(de: "Stufe \($0.rawValue) von 4", en: "level \($0.rawValue) of 4")[language]
      }
    case .some: level.map { Vocabulary.level(Double($0.rawValue), in: language) }
    }
  }

  /// The response worded: chosen options, the share, the anchor of the level, or the text.
  public func details(in language: Language) -> [String] {
    switch response {
    case nil, .dontKnow, .notApplicable: []
    case .text(let text): [text]
    case .level(let level): item.anchor(of: level, in: language).map { [$0] } ?? []
    case .option: chosen.map { $0[language] }
    case .options:
      chosen.isEmpty
        ? [LocalizedText(de: "nichts ausgewählt", en: "nothing chosen")[language]] : chosen.map { $0[language] }
    case .share(let percent):
      [
        LocalizedText(de: "Ihre Angabe: ", en: "Your figure: ")[language] + Numerals.shortest(percent, in: language)
          + " %"
      ]
        + (level.flatMap { item.anchor(of: $0, in: language) }.map { [$0] } ?? [])
    }
  }
}
