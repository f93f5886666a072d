package import Words

/// What a person can answer to an item, with the tables that lead to a level (method §2).
package enum ItemKind: Hashable, Sendable {
  /// One of the anchored levels.
  case level(anchors: PerLevel<LocalizedText>)
  /// One option, each with a level.
  case single(SingleScale)
  /// A set of options; their number leads to a level.
  case multiple(MultipleScale)
  /// A percentage, or the band that it would fall into.
  case share(ShareScale)
  /// Options without a level, never part of a score.
  case choice(ChoiceScale)
  /// Free text, never part of a score.
  case text
}

extension ItemKind {
  /// The levels that an answer can lead to, rising from 0 to 4; empty for types without levels.
  package var levels: [Level] {
    switch self {
    case .level(let anchors): anchors.levels
    case .single(let scale): scale.levels
    case .multiple(let scale): scale.bounds.levels
    case .share(let scale): scale.bounds.levels
    case .choice, .text: []
    }
  }
}

/// What an item has because it is part of a score.
package struct ScoredTraits: Hashable, Sendable {
  /// The field of action that it belongs to.
  package let field: FieldID
  /// Whether the item is a gate for the stage (method §4).
  package let isCore: Bool
  /// The weight in its field (method §3), above 0.
  package let weight: Double
  /// The next steps.
  package let steps: Steps

  /// Makes the traits; an `Item` checks them.
  package init(field: FieldID, isCore: Bool = false, weight: Double = 1, steps: Steps) {
    self.field = field
    self.isCore = isCore
    self.weight = weight
    self.steps = steps
  }
}

/// Where an item stands in the questionnaire.
package enum Placement: Hashable, Sendable {
  /// In a field of action: scored.
  case field(ScoredTraits)
  /// In a section beside the fields: never scored.
  case section(SectionID)
}

/// One question.
package struct Item: Hashable, Sendable, Identifiable {
  /// `section.name`.
  package let id: ItemID
  /// What can be answered.
  package let kind: ItemKind
  /// Field with scoring traits, or unscored section.
  package let placement: Placement
  /// Whether the item belongs to the short form.
  package let isInShortForm: Bool
  /// Whether “trifft nicht zu” may be answered.
  package let allowsNotApplicable: Bool
  /// The sizes of company for which “trifft nicht zu” is set beforehand.
  package let preset: Set<OptionID>
  /// What it is about, shared by items whose steps say much the same.
  package let topic: TopicID?
  /// The revision of what is asked; answers compare over time only within one (method §8).
  package let meaning: Int
  /// Rows of the study's contrast table; empty = our own addition.
  package let basis: [Int]
  /// A short name.
  package let title: LocalizedText
  /// The question.
  package let question: LocalizedText
  /// What counts, and when “trifft nicht zu” applies.
  package let hint: LocalizedText?
  /// Why it is worth asking.
  package let why: LocalizedText?

  /// Throws all that is wrong with the item by itself.
  package init(
    id: ItemID, kind: ItemKind, placement: Placement, isInShortForm: Bool = false, allowsNotApplicable: Bool = false,
    preset: Set<OptionID> = [], topic: TopicID? = nil, meaning: Int = 1, basis: [Int] = [], title: LocalizedText,
    question: LocalizedText, hint: LocalizedText? = nil, why: LocalizedText? = nil
  ) throws(ItemFaults) {
    var faults: [ItemFault] = []
    let parts = id.rawValue.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count != 2 || parts.contains(where: \.isEmpty) { faults.append(.idWithoutSection) }
    if meaning < 1 { faults.append(.meaningNotPositive) }
    if !preset.isEmpty, !allowsNotApplicable { faults.append(.presetMustApply) }
    switch (placement, kind) {
    case (.field(let traits), .level), (.field(let traits), .single), (.field(let traits), .multiple),
      (.field(let traits), .share):
      if !(traits.weight > 0 && traits.weight.isFinite) { faults.append(.weightNotPositive) }
      faults += ItemFaults.of(traits.steps, from: kind.levels.dropLast())
    case (.section, .level), (.section, .choice), (.section, .text): break
    case (.field, .choice), (.field, .text), (.section, .single), (.section, .multiple), (.section, .share):
      faults.append(.typeDoesNotFitPlace)
    }
    guard faults.isEmpty else { throw ItemFaults(faults) }
    self.id = id
    self.kind = kind
    self.placement = placement
    self.isInShortForm = isInShortForm
    self.allowsNotApplicable = allowsNotApplicable
    self.preset = preset
    self.topic = topic
    self.meaning = meaning
    self.basis = basis
    self.title = title
    self.question = question
    self.hint = hint
    self.why = why
  }

  /// The scoring traits; `nil` for an unscored item.
  package var scored: ScoredTraits? {
    if case .field(let traits) = placement { traits } else { nil }
  }

  /// Whether “trifft nicht zu” is set beforehand for such a company.
  package func isPreset(for company: CompanyProfile) -> Bool { company.size.map(preset.contains) ?? false }

  /// What `level` means in words; `nil` for a level that the item does not use.
  package func anchor(of level: Level, in language: Language) -> String? {
    switch kind {
    case .level(let anchors): anchors[level]?[language]
    case .single(let scale):
      scale.levels.contains(level)
        ? Self.alternatives(scale.options(at: level).map { $0.label[language] }, language) : nil
    case .multiple(let scale): scale.anchors[level]?[language]
    case .share(let scale): scale.anchors[level]?[language]
    case .choice, .text: nil
    }
  }

  /// “One thing; or: another.”: sentences lose their full stop before what goes on.
  private static func alternatives(_ labels: [String], _ language: Language) -> String {
    let before = labels.dropLast().map { $0.hasSuffix(".") ? $0.dropLast() + ";" : $0 }
    return (before + labels.suffix(1)).joined(separator: language == .german ? " oder: " : " or: ")
  }

  /// The options that can be ticked, in the order of the file; empty for types without options.
  package var options: [ItemOption] {
    switch kind {
    case .single(let scale): scale.entries.map(\.option)
    case .multiple(let scale): scale.entries.map(\.option)
    case .choice(let scale): scale.options
    case .level, .share, .text: []
    }
  }
}
