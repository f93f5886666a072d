package import ActionPlan
import Questionnaire
package import Scoring
import Words

/// What stands on the page for the owner, and what is left for the pages after it.
extension GapReport {
  /// How many steps the page has room for.
  private static let mostSteps = 3

  /// The actions that wait to be done, the first due first; those without a day come last.
  package var pendingActions: [Action] {
    let pending = actions.filter(\.state.isPending)
    return pending.filter { $0.due != nil }.sorted { left, right in
      // Only those with a day are left.
      (left.due?.description ?? "") < (right.due?.description ?? "")
    } + pending.filter { $0.due == nil }
  }

  /// What the company is about to do, as far as the page has room.
  package var pageActions: [Action] { pageActions(.none) }
  func pageActions(_ brevity: Brevity) -> [Action] { Array(pendingActions.prefix(brevity.actions)) }

  /// The other actions, in the order of the company, and those that are too long for the page in a language.
  package var furtherActions: [Action] {
    let shown = Set(pageActions.filter(isWholeOnPage).map(\.id))
    return actions.filter { !shown.contains($0.id) }
  }

  private func isWholeOnPage(_ action: Action) -> Bool {
    Language.allCases.allSatisfy { language in
      ReportWording(self, language: language).text(of: action).count <= Brevity.none.textLength
    }
  }

  /// The next steps that nobody has taken on yet, where the actions leave room for them.
  package var pageSteps: [ReportStep] {
    let taken = pendingActions.compactMap(\.origin)
    let left = next.steps.filter { step in
      !taken.contains { $0.item == step.placed.id && $0.to >= step.to }
    }
    return Array(left.prefix(max(0, Self.mostSteps - pendingActions.count)))
  }

  /// The first steps of a verdict that nobody has taken on yet.
  package var pageFirstSteps: [VerdictResult.FirstStep] {
    let taken = pendingActions.compactMap(firstStep)
    return (verdict?.steps ?? []).filter { !taken.contains($0) }
  }

  /// The first step of a verdict that an action was taken over from, which is known by its words; `nil` for any other.
  func firstStep(of action: Action) -> VerdictResult.FirstStep? {
    guard action.origin == nil else { return nil }
    return verdict?.steps.first { $0.text.german == action.text || $0.text.english == action.text }
  }

  /// The advice that the page has no room for: what has no order of its own.
  package var furtherAdvice: [VerdictResult.FittingAdvice] {
    switch judgement {
    case .decided(let result): result.advice.filter(\.advice.ranks.isEmpty)
    case .open(let open): open.advice.filter(\.advice.ranks.isEmpty)
    case nil: []
    }
  }

  /// How many points of the checklists are not ticked.
  package var openCheckCount: Int { checks.reduce(0) { $0 + $1.open.count } }

  /// The open question on what works best, where the questionnaire asks it.
  private static let strengthQuestion = ItemID("offen.staerke")

  /// Whether the page quotes what was written to it.
  func isStrengthQuestion(_ id: ItemID) -> Bool { id == Self.strengthQuestion }

  /// What people wrote of their strengths, as far as it may be seen.
  var ownStrengths: [ReportVoice] {
    guard let answer = Self.strengthQuestion.flatMap(answer(to:)) else { return [] }
    if case .text(let text) = answer.response { return [ReportVoice(perspective: header.perspective, text: text)] }
    return answer.replies.compactMap { reply in
      guard case .text(let text) = reply.response else { return nil }
      return ReportVoice(perspective: reply.perspective, text: text)
    }
  }
}
