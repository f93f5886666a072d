package import ActionPlan
import Questionnaire
package import Words

/// What the company has decided to do, with the item that it comes from.
package struct ReportAction: Hashable, Sendable, Identifiable {
  /// The action.
  package let action: Action
  /// Item, field and dimension of the step that was taken over; `nil` for one of the company's own.
  package let placed: PlacedItem?

  /// The action's id.
  package var id: ActionID { action.id }
  /// How far it is, in a word.
  package var state: LocalizedText { Vocabulary.name(of: action.state) }

  init(_ action: Action, in questionnaire: Questionnaire) {
    self.action = action
    placed = action.origin.flatMap { questionnaire.item($0.item) }.flatMap { PlacedItem($0, in: questionnaire) }
  }
}
