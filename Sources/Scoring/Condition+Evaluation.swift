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

  /// The level that conditions see: open counts as 0; `nil` when not applicable.
  ///
  /// An item that the form does not ask is open, whatever the sheets say of it.
  func level(of id: ItemID) -> Double? {
    if items[id] != nil, let level = assumed[id] { return Double(level.rawValue) }
    let standing = items[id].map { people.standing(of: $0) } ?? .unanswered
    return standing.isApplicable ? standing.level ?? 0 : nil
  }

  func isChosen(_ option: OptionID, of id: ItemID) -> Bool { items[id] != nil && people.choose(option, of: id) }
}

extension Condition {
  /// Whether it holds for these answers.
  package func holds(for sheet: AnswerSheet, in questionnaire: Questionnaire) -> Bool {
    holds(in: ConditionContext([sheet], in: questionnaire, form: sheet.form))
  }

  /// Whether it holds for these people of a company, who answered the same form; with some levels as assumed.
  package func holds(
    for sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) -> Bool {
    holds(
      in: ConditionContext(sheets, in: questionnaire, form: sheets.first?.form ?? .full, assuming: assumed))
  }

  func holds(in context: ConditionContext) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: context) }
    case .any(let parts): parts.contains { $0.holds(in: context) }
    case .not(let part): !part.holds(in: context)
    case .atLeast(let id, let level): context.level(of: id).map { $0.reaches(Double(level.rawValue)) } ?? false
    case .atMost(let id, let level): context.level(of: id).map { Double(level.rawValue).reaches($0) } ?? false
    case .chosen(let id, let option): context.isChosen(option, of: id)
    case .sector(let sectors): context.sector.map(sectors.contains) ?? false
    }
  }
}

extension Condition? {
  /// Whether it holds; none always does.
  func holds(in context: ConditionContext) -> Bool { self?.holds(in: context) ?? true }
}
