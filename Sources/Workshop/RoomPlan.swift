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

  /// How many discussions there is time for.
  package let discussions: Int
  /// Whether there is time for size classes.
  package let hasSizes: Bool

  /// Every item that is voted on, in order, with the practice item.
  package var items: [ItemID] { portions.flatMap(\.items) }

  /// The plan for an agenda.
  ///
  /// With 45 minutes every scored item of the form is a portion of its own; with 90 minutes the items of a field are
  /// one. The practice item comes first in both.
  package init(_ questionnaire: Questionnaire, form: Form, agenda: WorkshopSettings.Agenda) {
    let scored = questionnaire.items(in: form).filter { $0.scored != nil }
    let practice = Portion(title: Practice.item.title, items: [Practice.item.id])
    let portions: [Portion?] =
      switch agenda {
      case .minutes45: scored.map { Portion(title: $0.title, items: [$0.id]) }
      case .minutes90:
        questionnaire.dimensions.flatMap(\.fields).map { field in
          Portion(title: field.title, items: scored.filter { $0.scored?.field == field.id }.map(\.id))
        }
      }
    discussions = agenda == .minutes45 ? 2 : 3
    hasSizes = agenda == .minutes90
    self.portions = ([practice] + portions).compactMap { $0 }
  }

  /// The portion that an item belongs to.
  package func portion(of item: ItemID) -> Portion? { portions.first { $0.items.contains(item) } }

  /// The item `step` places after this one; the first or the last where there is none.
  package func item(_ step: Int, after item: ItemID) -> ItemID {
    guard let place = items.firstIndex(of: item) else { return items.first ?? item }
    return items[min(items.count - 1, max(0, place + step))]
  }
}
