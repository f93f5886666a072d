package import Words

/// A questionnaire: dimensions, fields, items and texts. One that exists is valid.
package struct Questionnaire: Sendable, Identifiable {
  /// The id.
  package let id: QuestionnaireID
  /// The version.
  package let version: Version
  /// Its name.
  package let title: LocalizedText
  /// For whom it is and what comes out.
  package let about: LocalizedText
  /// How many minutes each form takes; `nil` where the form does not exist.
  package let minutes: [Form: Int]
  /// The id of the benchmark to compare with when none is named.
  package let defaultBenchmark: String?
  /// What the company profile offers.
  package let company: CompanyChoices
  /// The dimensions, in the order of the file.
  package let dimensions: [Dimension]
  /// The places for unscored items.
  package let sections: [Section]
  /// Every item in the order of the questionnaire.
  package let items: [Item]
  /// The verdict in words, where the questionnaire has one.
  package let outcome: Outcome?
  /// Whether it leads to maturity stages; one with a verdict does so only where it says so.
  package let hasStages: Bool
  /// What it calls its stages, its bottleneck and those who answer.
  package let wording: QuestionnaireWording

  /// What its steps ask to fill in, as far as it could be found.
  package var templates: [TemplateID: Template] = [:]

  private let positions: [ItemID: Int]

  /// Throws every fault that the parts have together; without `stages` those with a verdict have none.
  package init(
    id: QuestionnaireID, version: Version, title: LocalizedText, about: LocalizedText, minutes: [Form: Int],
    defaultBenchmark: String? = nil, company: CompanyChoices = CompanyChoices(), dimensions: [Dimension],
    sections: [Section] = [], items: [Item], outcome: Outcome? = nil, stages: Bool? = nil,
    wording: QuestionnaireWording = QuestionnaireWording()
  ) throws(QuestionnaireFaults) {
    let faults = QuestionnaireFaults.check(
      company: company, dimensions: dimensions, sections: sections, items: items, outcome: outcome)
    guard faults.isEmpty else { throw QuestionnaireFaults(faults) }
    self.id = id
    self.version = version
    self.title = title
    self.about = about
    self.minutes = minutes
    self.defaultBenchmark = defaultBenchmark
    self.company = company
    self.dimensions = dimensions
    self.sections = sections
    self.items = items
    self.outcome = outcome
    hasStages = stages ?? (outcome == nil)
    self.wording = wording
    positions = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
  }

  /// The item with this id.
  package func item(_ id: ItemID) -> Item? { positions[id].map { items[$0] } }

  /// The place of an item in the order of the questionnaire; after all others when unknown.
  package func position(of id: ItemID) -> Int { positions[id] ?? items.count }

  /// Whether there is a short form.
  package var hasShortForm: Bool { items.contains(where: \.isInShortForm) }

  /// The items that `form` asks, in order; unscored ones belong to the full form only, unless marked `short`.
  package func items(in form: Form) -> [Item] {
    switch form {
    case .full: items
    case .short: items.filter(\.isInShortForm)
    }
  }

  /// The scored items of a field in `form`, in order.
  package func items(of field: FieldID, in form: Form) -> [Item] {
    items(in: form).filter { $0.scored?.field == field }
  }

  /// The field with this id.
  package func field(_ id: FieldID) -> Field? {
    dimensions.lazy.flatMap(\.fields).first { $0.id == id }
  }

  /// The dimension with this id.
  package func dimension(_ id: DimensionID) -> Dimension? { dimensions.first { $0.id == id } }

  /// The dimension that a field belongs to.
  package func dimension(of field: FieldID) -> Dimension? {
    dimensions.first { $0.fields.contains { $0.id == field } }
  }

  /// The section with this id.
  package func section(_ id: SectionID) -> Section? { sections.first { $0.id == id } }
}
