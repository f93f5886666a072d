package import Questionnaire
package import Words

extension Sample {
  /// A `level` item.
  package static func levelItem(
    id: ItemID, field: FieldID, core: Bool = false, weight: Double = 1, time: WorkingTime = 60, short: Bool = false,
    notApplicable: Bool = false, basis: [Int] = [], why: LocalizedText? = nil, levels: [Level] = Level.allCases
  ) throws -> Item {
    try item(
      id: id, kind: .level(anchors: anchors(of: id, levels: levels)),
      traits: traits(of: id, field: field, core: core, weight: weight, time: time, levels: levels), short: short,
      notApplicable: notApplicable, basis: basis, why: why)
  }

  /// A `single` item; its options `o0`, `o1`, … have these levels.
  package static func singleItem(
    id: ItemID, field: FieldID, levels: [Level] = Level.allCases, core: Bool = false, weight: Double = 1,
    time: WorkingTime = 60, short: Bool = false, notApplicable: Bool = false
  ) throws -> Item {
    let entries = try zip(options(levels.count), levels).map { SingleScale.Entry(option: $0, level: $1) }
    return try item(
      id: id, kind: .single(SingleScale(entries)),
      traits: traits(
        of: id, field: field, core: core, weight: weight, time: time, levels: Set(levels).sorted()), short: short,
      notApplicable: notApplicable)
  }

  /// A `multiple` item with `count` options `o0`, `o1`, … that count, and an exclusive `keine`.
  package static func multipleItem(
    id: ItemID, field: FieldID, count: Int = 5, levels: [Int: Int] = [0: 0, 1: 1, 2: 2, 3: 3, 5: 4],
    core: Bool = false, weight: Double = 1, time: WorkingTime = 60, short: Bool = false, notApplicable: Bool = false
  ) throws -> Item {
    let entries =
      try options(count).map { MultipleScale.Entry(option: $0) }
      + [MultipleScale.Entry(option: ItemOption(id: "keine", label: "keine davon"), isExclusive: true)]
    return try item(
      id: id, kind: .multiple(MultipleScale(entries, levels: levels, anchors: anchors(of: id))),
      traits: traits(of: id, field: field, core: core, weight: weight, time: time), short: short,
      notApplicable: notApplicable)
  }

  /// A `share` item with these lower bounds.
  package static func shareItem(
    id: ItemID, field: FieldID, bounds: [Double] = [0, 10, 25, 50, 75], core: Bool = false, weight: Double = 1,
    time: WorkingTime = 60, short: Bool = false, notApplicable: Bool = false
  ) throws -> Item {
    try item(
      id: id, kind: .share(ShareScale(bounds: bounds, anchors: anchors(of: id))),
      traits: traits(of: id, field: field, core: core, weight: weight, time: time), short: short,
      notApplicable: notApplicable)
  }

  /// An unscored `choice` item with the options `o0`, `o1`, ….
  package static func choiceItem(
    id: ItemID, section: SectionID, count: Int = 3, several: Bool = false, short: Bool = false
  ) throws -> Item {
    try item(
      id: id, kind: .choice(ChoiceScale(options(count), allowsSeveral: several)), section: section, short: short)
  }

  /// An unscored `level` item, such as the self-rated success.
  package static func ratingItem(id: ItemID, section: SectionID, short: Bool = false) throws -> Item {
    try item(id: id, kind: .level(anchors: anchors(of: id)), section: section, short: short)
  }

  /// An unscored `text` item.
  package static func textItem(id: ItemID, section: SectionID, short: Bool = false) throws -> Item {
    try item(id: id, kind: .text, section: section, short: short)
  }

  /// The text of the step from `level` to the next in a sample item.
  package static func step(of id: ItemID, from level: Int) -> LocalizedText {
    text("Schritt \(id) von \(level) nach \(level + 1)")
  }

  private static func item(
    id: ItemID, kind: ItemKind, traits: ScoredTraits, short: Bool, notApplicable: Bool, basis: [Int] = [],
    why: LocalizedText? = nil
  ) throws -> Item {
    try Item(
      id: id, kind: kind, placement: .field(traits), isInShortForm: short, allowsNotApplicable: notApplicable,
      basis: basis, title: text("Titel \(id)"), question: text("Frage \(id)?"), why: why)
  }

  private static func item(id: ItemID, kind: ItemKind, section: SectionID, short: Bool) throws -> Item {
    try Item(
      id: id, kind: kind, placement: .section(section), isInShortForm: short, title: text("Titel \(id)"),
      question: text("Frage \(id)?"))
  }

  private static func traits(
    of id: ItemID, field: FieldID, core: Bool, weight: Double, time: WorkingTime,
    levels: [Level] = Level.allCases
  ) throws -> ScoredTraits {
    let steps = levels.dropLast().map { ($0, Step(step(of: id, from: $0.rawValue), time: time)) }
    return ScoredTraits(
      field: field, isCore: core, weight: weight, steps: Steps(Dictionary(uniqueKeysWithValues: steps)))
  }

  private static func anchors(
    of id: ItemID, levels: [Level] = Level.allCases
  ) throws -> PerLevel<LocalizedText> {
    let texts = levels.map { ($0, text("Anker \($0.rawValue) von \(id)")) }
    guard let anchors = PerLevel(Dictionary(uniqueKeysWithValues: texts)) else {
      throw SampleError.invalid("anchors")
    }
    return anchors
  }

  private static func options(_ count: Int) throws -> [ItemOption] {
    try (0..<count).map { number in
      guard let id = OptionID("o\(number)") else { throw SampleError.invalid("o\(number)") }
      return ItemOption(id: id, label: text("Option \(number)"))
    }
  }
}
