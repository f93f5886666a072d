public import Questionnaire

/// The answers that a condition looks at.
struct ConditionContext {
  let sheet: AnswerSheet
  private let items: [ItemID: Item]

  init(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    self.sheet = sheet
    items = Dictionary(uniqueKeysWithValues: questionnaire.items(in: sheet.form).map { ($0.id, $0) })
  }

  /// The level that conditions see: open counts as 0; `nil` when not applicable.
  ///
  /// An item that the form does not ask is open, whatever the sheet says of it.
  func level(of id: ItemID) -> Double? {
    let standing = items[id].map { sheet.standing(of: $0) } ?? .unanswered
    return standing.isApplicable ? standing.level ?? 0 : nil
  }

  func isChosen(_ option: OptionID, of id: ItemID) -> Bool {
    guard items[id] != nil else { return false }
    return switch sheet[id].response {
    case .option(let chosen): chosen == option
    case .options(let chosen): chosen.contains(option)
    default: false
    }
  }
}

extension Condition {
  /// Whether it holds for these answers.
  public func holds(for sheet: AnswerSheet, in questionnaire: Questionnaire) -> Bool {
    holds(in: ConditionContext(sheet, in: questionnaire))
  }

  func holds(in context: ConditionContext) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: context) }
    case .any(let parts): parts.contains { $0.holds(in: context) }
    case .not(let part): !part.holds(in: context)
    case .atLeast(let id, let level): context.level(of: id).map { $0 >= Double(level.rawValue) } ?? false
    case .atMost(let id, let level): context.level(of: id).map { $0 <= Double(level.rawValue) } ?? false
    case .chosen(let id, let option): context.isChosen(option, of: id)
    }
  }
}

extension Condition? {
  /// Whether it holds; none always does.
  func holds(in context: ConditionContext) -> Bool { self?.holds(in: context) ?? true }
}
