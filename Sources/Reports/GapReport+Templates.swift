package import ActionPlan
package import Questionnaire
package import Scoring
package import Words

/// A template and the steps of a report that it helps with.
package struct StepTemplate: Hashable, Sendable, Identifiable {
  /// A step that asks for it.
  package enum Use: Hashable, Sendable {
    /// The step of a question.
    case question(Item)
    /// A first step of a verdict, by its number from 1 on; no question belongs to it.
    case firstStep(Int)

    /// What the step is called.
    package var title: LocalizedText {
      switch self {
      case .question(let item): item.title
      case .firstStep(let number): LocalizedText(de: "Schritt \(number)", en: "step \(number)")
      }
    }
  }

  /// The template.
  package let template: Template
  /// The steps that ask for it, those of a question once.
  package internal(set) var uses: [Use]

  /// The template's id.
  package var id: TemplateID { template.id }
}

extension GapReport {
  /// The template that a step of a question asks for: the one that leads to `level`.
  package func template(of item: Item, to level: Level) -> Template? {
    guard let from = item.levels.last(where: { $0 < level }) else { return nil }
    return item.scored?.steps[from: from]?.template.flatMap { questionnaire.templates[$0] }
  }

  /// The template that the next step of a gap asks for.
  package func template(of gap: ReportGap) -> Template? { gap.next.flatMap { template(of: gap.item, to: $0.to) } }

  /// The template that a first step of a verdict asks for.
  package func template(of step: VerdictResult.FirstStep) -> Template? {
    step.template.flatMap { questionnaire.templates[$0] }
  }

  /// The template of the step that an action was taken over from; one of a verdict is known by its words.
  package func template(of action: Action) -> Template? {
    guard let origin = action.origin else { return firstStep(of: action).flatMap { template(of: $0) } }
    return questionnaire.item(origin.item).flatMap { template(of: $0, to: origin.to) }
  }

  /// The templates that the steps of this report ask for: the next ones, those of the plan, of a verdict and of what was
  /// decided; in that order, each once.
  package var templates: [StepTemplate] {
    let planned = (next.steps + legs.flatMap(\.steps)).map { step in
      (use: StepTemplate.Use.question(step.placed.item), template: template(of: step.placed.item, to: step.to))
    }
    let advised = (verdict?.steps ?? []).enumerated().map { index, step in
      (use: StepTemplate.Use.firstStep(index + 1), template: template(of: step))
    }
    let decided = actions.filter(\.state.isPending).compactMap { action in
      action.origin.flatMap { origin in questionnaire.item(origin.item).map { ($0, origin.to) } }
        .map { (use: StepTemplate.Use.question($0), template: template(of: $0, to: $1)) }
    }
    var found: [StepTemplate] = []
    for step in planned + advised + decided {
      guard let template = step.template else { continue }
      let index = found.firstIndex { $0.id == template.id } ?? found.endIndex
      if index == found.endIndex { found.append(StepTemplate(template: template, uses: [])) }
      if !found[index].uses.contains(step.use) { found[index].uses.append(step.use) }
    }
    return found
  }
}
