package import ActionPlan
package import Questionnaire
package import Scoring

/// A template and the steps of a report that it helps with.
package struct StepTemplate: Hashable, Sendable, Identifiable {
  /// The template.
  package let template: Template
  /// The questions whose steps ask for it, each once.
  package internal(set) var items: [Item]

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
    guard let item = step.item.flatMap({ questionnaire.item($0) }), let level = step.to else { return nil }
    return template(of: item, to: level)
  }

  /// The template of the step that an action was taken over from.
  package func template(of action: Action) -> Template? {
    guard let origin = action.origin, let item = questionnaire.item(origin.item) else { return nil }
    return template(of: item, to: origin.to)
  }

  /// The templates that the steps of this report ask for: the next ones, those of the plan, of a verdict and of what was
  /// decided; in that order, each once.
  package var templates: [StepTemplate] {
    let planned = (next.steps + legs.flatMap(\.steps)).map { (item: $0.placed.item, to: $0.to) }
    let advised = (verdict?.steps ?? []).compactMap { step in
      step.item.flatMap { questionnaire.item($0) }.flatMap { item in step.to.map { (item: item, to: $0) } }
    }
    let decided = actions.filter(\.state.isPending).compactMap { action in
      action.origin.flatMap { origin in questionnaire.item(origin.item).map { (item: $0, to: origin.to) } }
    }
    var found: [StepTemplate] = []
    for step in planned + advised + decided {
      guard let template = template(of: step.item, to: step.to) else { continue }
      let index = found.firstIndex { $0.id == template.id } ?? found.endIndex
      if index == found.endIndex { found.append(StepTemplate(template: template, items: [])) }
      if !found[index].items.contains(where: { $0.id == step.item.id }) { found[index].items.append(step.item) }
    }
    return found
  }
}
