package import Questionnaire
package import Words

/// What the room votes on, in which portions and order.
package struct RoomPlan: Hashable, Sendable {
  /// Items that are open at the same time.
  package struct Portion: Hashable, Sendable {
    /// Its name: that of the item, or of the field of action.
    package let title: LocalizedText
    /// The items, in order; never empty.
    package let items: [ItemID]

    /// `nil` without items.
    package init?(title: LocalizedText, items: [ItemID]) {
      guard !items.isEmpty else { return nil }
      self.title = title
      self.items = items
    }
  }

  /// The practice item first.
  package let portions: [Portion]
  /// Its minutes; `nil` for a workshop of an earlier version whose questions do not fit into its time.
  package let schedule: Schedule?

  /// Every item that is voted on, in order, with the practice item.
  package var items: [ItemID] { portions.flatMap(\.items) }

  /// The plan for an agenda: question by question, or the questions of a field together, as the time asks for. The
  /// practice item comes first in both.
  package init(_ questionnaire: Questionnaire, form: Form, agenda: Agenda) {
    let asked = agenda.asked(questionnaire, form)
    let practice = Portion(title: Practice.item.title, items: [Practice.item.id])
    let schedule = try? Schedule(minutes: agenda.minutes, questions: asked.count)
    let portions: [Portion?] =
      switch schedule?.pace ?? .byField {
      case .oneByOne: asked.map { Portion(title: $0.title, items: [$0.id]) }
      case .byField:
        questionnaire.dimensions.flatMap(\.fields).map { field in
          Portion(title: field.title, items: asked.filter { $0.scored?.field == field.id }.map(\.id))
        }
      }
    self.portions = ([practice] + portions).compactMap { $0 }
    self.schedule = schedule
  }

  /// The portion that an item belongs to.
  package func portion(of item: ItemID) -> Portion? { portions.first { $0.items.contains(item) } }

  /// Where in the agenda an item is, question by question or field by field; `nil` for the practice.
  package func place(of item: ItemID) -> LocalizedText? {
    let portions = portions.filter { $0.items != [Practice.item.id] }
    guard let place = portions.firstIndex(where: { $0.items.contains(item) }) else { return nil }
    let isOneByOne = portions.allSatisfy { $0.items.count == 1 }
    return (isOneByOne ? RoomSentences.question : RoomSentences.part)(place + 1, portions.count)
  }

  /// The item `step` places after this one; the first or the last where there is none.
  package func item(_ step: Int, after item: ItemID) -> ItemID {
    guard let place = items.firstIndex(of: item) else { return items.first ?? item }
    return items[min(items.count - 1, max(0, place + step))]
  }
}
