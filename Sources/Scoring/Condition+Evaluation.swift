package import Questionnaire

/// What the people of a company answered, as a condition looks at it.
struct ConditionContext {
  private let people: People
  private let items: [ItemID: Item]
  private let assumed: [ItemID: Level]
  /// The company's sector; `nil` where none is told.
  let sector: SectorID?
  /// Who answers; `nil` where people of several perspectives do.
  let perspective: Perspective?

  /// - Parameter assumed: levels to look at in place of what was answered (method §7).
  init(
    _ sheets: [AnswerSheet], in questionnaire: Questionnaire, form: Form, assuming assumed: [ItemID: Level] = [:]
  ) {
    people = People(sheets)
    self.assumed = assumed
    sector = sheets.lazy.compactMap(\.company.sector).first
    perspective = Perspective(sharedBy: sheets)
    items = Dictionary(uniqueKeysWithValues: questionnaire.items(in: form).map { ($0.id, $0) })
  }

  /// Where the company stands; an item that the form does not ask is open, whatever the sheets say of it.
  func standing(of id: ItemID) -> Rating {
    guard let item = items[id] else { return .unanswered }
    return assumed[id].map { .level(Double($0.rawValue)) } ?? people.standing(of: item)
  }

  /// Whether the level fulfils a comparison: open without an answer, no where the item does not apply.
  func compares(_ id: ItemID, by comparison: (Double) -> Bool) -> Truth {
    let standing = standing(of: id)
    guard standing.isApplicable else { return .no }
    return standing.level.map { Truth(comparison($0)) } ?? .open(id)
  }

  func isChosen(_ option: OptionID, of id: ItemID) -> Truth {
    items[id] == nil ? .open(id) : people.choose(option, of: id)
  }
}

extension Condition {
  /// Whether it holds for these answers.
  package func holds(for sheet: AnswerSheet, in questionnaire: Questionnaire) -> Bool {
    truth(for: [sheet], in: questionnaire).isCertain
  }

  /// Whether it holds for these people of a company, who answered the same form; with some levels as assumed.
  package func holds(
    for sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) -> Bool {
    truth(for: sheets, in: questionnaire, assuming: assumed).isCertain
  }

  /// What can be said of it for these people of a company, who answered the same form; with some levels as assumed.
  package func truth(
    for sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) -> Truth {
    truth(in: ConditionContext(sheets, in: questionnaire, form: sheets.first?.form ?? .full, assuming: assumed))
  }

  func truth(in context: ConditionContext) -> Truth {
    switch self {
    case .all(let parts): parts.map { $0.truth(in: context) }.all
    case .any(let parts): parts.map { $0.truth(in: context) }.any
    case .not(let part): !part.truth(in: context)
    case .atLeast(let id, let level): context.compares(id) { $0.reaches(Double(level.rawValue)) }
    case .atMost(let id, let level): context.compares(id) { Double(level.rawValue).reaches($0) }
    case .chosen(let id, let option): context.isChosen(option, of: id)
    case .sector(let sectors): Truth(context.sector.map(sectors.contains) ?? false)
    }
  }
}

extension Condition? {
  /// What can be said of it; none always holds.
  func truth(in context: ConditionContext) -> Truth { self?.truth(in: context) ?? .yes }

  /// Whether it certainly holds.
  func holds(in context: ConditionContext) -> Bool { truth(in: context).isCertain }
}
