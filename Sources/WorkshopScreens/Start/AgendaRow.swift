package import Questionnaire
package import Words
package import Workshop

/// One line of the plan of an event, minute by minute.
package struct AgendaRow: Sendable {
  /// What it is about.
  package enum Kind: Sendable {
    /// A part of the event.
    case part
    /// A field of action with its questions below.
    case field
    /// A question, and whether it is asked.
    case question(ItemID, isAsked: Bool)
  }

  /// What it is about.
  package let kind: Kind
  /// “7–21”, or “8:10” for a question; empty for what has no time of its own.
  package let time: String
  /// What happens then.
  package let text: LocalizedText

  /// All of a plan; without those questions that are not asked unless `isChoice`.
  package static func rows(
    _ agenda: Agenda, _ questionnaire: Questionnaire, _ form: Form, isChoice: Bool = false
  ) -> [AgendaRow] {
    let plan = RoomPlan(questionnaire, form: form, agenda: agenda)
    guard let schedule = plan.schedule else {
      return questions(plan, questionnaire, form, isChoice: isChoice)
    }
    return schedule.parts.flatMap { part -> [AgendaRow] in
      let (name, what) = (AgendaTexts.name(of: part.phase), AgendaTexts.what(part.phase, in: schedule))
      let row = AgendaRow(
        kind: .part, time: "\(part.start)–\(part.end)", text: what.told(of: name))
      return [row] + (part.phase == .questions ? questions(plan, questionnaire, form, isChoice: isChoice) : [])
    }
  }

  private static func questions(
    _ plan: RoomPlan, _ questionnaire: Questionnaire, _ form: Form, isChoice: Bool
  ) -> [AgendaRow] {
    let asked = Set(plan.items)
    return questionnaire.dimensions.flatMap(\.fields).flatMap { field -> [AgendaRow] in
      let items = questionnaire.items(of: field.id, in: form).filter { isChoice || asked.contains($0.id) }
      guard !items.isEmpty else { return [] }
      let isTogether = plan.schedule?.pace == .byField
      let start = items.lazy.compactMap { plan.portion(of: $0.id) }.first.flatMap(plan.start)
      let head = AgendaRow(
        kind: .field, time: isTogether ? start.map(AgendaTexts.clock) ?? "" : "", text: field.title)
      return [head]
        + items.map { item in
          let own = isTogether ? nil : plan.portion(of: item.id).flatMap(plan.start)
          return AgendaRow(
            kind: .question(item.id, isAsked: asked.contains(item.id)), time: own.map(AgendaTexts.clock) ?? "",
            text: item.title)
        }
    }
  }
}
