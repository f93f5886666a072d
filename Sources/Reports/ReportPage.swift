package import ActionPlan
import Questionnaire
package import Scoring
import Words

/// What stands on the page for the owner, and what is left for the pages after it.
extension GapReport {
  /// How many steps and actions the page has room for.
  private static let mostSteps = 3
  private static let mostActions = 4
  /// How many characters of an action.
  static let longestAction = 260

  /// The actions that wait to be done, the first due first; those without a day come last.
  private var pendingActions: [Action] {
    let pending = actions.filter(\.state.isPending)
    return pending.filter { $0.due != nil }.sorted { left, right in
      // Only those with a day are left.
      (left.due?.description ?? "") < (right.due?.description ?? "")
    } + pending.filter { $0.due == nil }
  }

  /// What the company is about to do, as far as the page has room.
  package var pageActions: [Action] { Array(pendingActions.prefix(Self.mostActions)) }

  /// The other actions, in the order of the company, and those that are too long for the page.
  package var furtherActions: [Action] {
    let shown = Set(pageActions.filter { $0.text.count <= Self.longestAction }.map(\.id))
    return actions.filter { !shown.contains($0.id) }
  }

  /// The next steps that nobody has taken on yet, where the actions leave room for them.
  package var pageSteps: [ReportStep] {
    let taken = pageActions.compactMap(\.origin)
    let left = next.steps.filter { step in
      !taken.contains { $0.item == step.placed.id && $0.to >= step.to }
    }
    return Array(left.prefix(max(0, Self.mostSteps - pageActions.count)))
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
