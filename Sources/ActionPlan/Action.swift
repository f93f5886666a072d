import Foundation
package import Questionnaire
package import Words

/// The id of an action: unique for good, also as the identity in calendars; a UUID in lower case.
package typealias ActionID = Identifier<Action>

extension Identifier where Owner == Action {
  /// Draws one.
  package static func drawn() -> ActionID { drawn(UUID().uuidString.lowercased()) }

  /// Reads one; `nil` unless `text` is a UUID in lower case.
  package init?(uuid text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDrawn =
      parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isDrawn else { return nil }
    self.init(text)
  }
}

/// What a company has decided to do: a next step taken over, or one of its own.
package struct Action: Hashable, Sendable, Identifiable {
  /// How far it is.
  package enum State: String, Sendable, CaseIterable {
    case open
    case underWay = "under-way"
    case done
    case dropped

    /// Whether it still waits to be done.
    package var isPending: Bool { self == .open || self == .underWay }
  }

  /// A next step of an item that was taken over.
  package struct Origin: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// The level that the step leads to, 1–4.
    package let to: Level

    package init(item: ItemID, to: Level) {
      self.item = item
      self.to = to
    }
  }

  /// Which one.
  package let id: ActionID
  /// What is to be done; never empty.
  package var text: String
  /// The step that it was taken over from; `nil` for one of the company's own.
  package var origin: Origin?
  /// Who sees to it; may be empty.
  package var owner: String
  /// By when.
  package var due: CalendarDate?
  /// How far it is.
  package var state: State

  package init(
    id: ActionID, text: String, origin: Origin? = nil, owner: String = "", due: CalendarDate? = nil,
    state: State = .open
  ) {
    self.id = id
    self.text = text
    self.origin = origin
    self.owner = owner
    self.due = due
    self.state = state
  }

  /// Gives what is to be stored an id.
  package init(_ content: ActionContent, id: ActionID = .drawn()) {
    self.init(
      id: id, text: content.text, origin: content.origin, owner: content.owner, due: content.due,
      state: content.state)
  }

  /// All but the id.
  package var content: ActionContent {
    get { ActionContent(text: text, origin: origin, owner: owner, due: due, state: state) }
    set { self = Action(newValue, id: id) }
  }

  /// Whether it is late on `today`.
  package func isOverdue(on today: CalendarDate) -> Bool { state.isPending && due.map { $0 < today } ?? false }
}

/// What an action says: all that there is of one that is stored nowhere yet.
package struct ActionContent: Hashable, Sendable {
  /// What is to be done.
  package var text: String
  /// The step that it is taken over from; `nil` for one of the company's own.
  package var origin: Action.Origin?
  /// Who sees to it; may be empty.
  package var owner: String
  /// By when.
  package var due: CalendarDate?
  /// How far it is.
  package var state: Action.State

  package init(
    text: String, origin: Action.Origin? = nil, owner: String = "", due: CalendarDate? = nil,
    state: Action.State = .open
  ) {
    self.text = text
    self.origin = origin
    self.owner = owner
    self.due = due
    self.state = state
  }
}
