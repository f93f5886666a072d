package import Questionnaire

/// What to do first: the same three steps everywhere (method §7).
package struct NextSteps: Hashable, Sendable {
  /// The first step of an item.
  package struct Next: Hashable, Sendable {
    /// Where it comes from.
    package enum Source: Hashable, Sendable {
      /// A gate demands it.
      case gate
      /// The plan has it for the value.
      case plan
      /// A gap beyond the plan.
      case gap
    }

    /// Which item.
    package let item: ItemID
    /// Where it stands, 0–4.
    package let from: Double
    /// Where the step leads.
    package let to: Level
    /// How long it takes.
    package let minutes: Int
    /// Where it comes from.
    package let source: Source

    package init(item: ItemID, from: Double, to: Level, minutes: Int, source: Source) {
      self.item = item
      self.from = from
      self.to = to
      self.minutes = minutes
      self.source = source
    }
  }

  /// “Zuerst klären” of the Engpass, before the steps: all of them, of which three are named.
  package let clarify: [ItemID]
  /// At most three, the first first; empty where there is neither a step nor a gap.
  package let steps: [Next]

  package init(clarify: [ItemID], steps: [Next]) {
    self.clarify = clarify
    self.steps = steps
  }
}
