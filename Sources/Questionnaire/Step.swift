package import Words

/// What to do to get from a level of an item to the next one that it uses (method §2).
package struct Step: Hashable, Sendable {
  /// What to do.
  package let text: LocalizedText
  /// The same for the person who runs the company; `nil` where `text` fits her as well.
  package let owner: LocalizedText?
  /// How long it takes.
  package let time: WorkingTime
  /// A template that helps with it; `nil` without one.
  package let template: TemplateID?

  /// Makes a step.
  package init(_ text: LocalizedText, owner: LocalizedText? = nil, time: WorkingTime, template: TemplateID? = nil) {
    self.text = text
    self.owner = owner
    self.time = time
    self.template = template
  }

  /// What to do, as it is said to those who answered as `perspective`; several people are spoken to alike.
  package func text(for perspective: Perspective?) -> LocalizedText {
    perspective == .management ? owner ?? text : text
  }
}

/// The steps of an item: one from each level that it uses, but the highest.
package struct Steps: Hashable, Sendable {
  private let steps: [Level: Step]

  /// Makes the steps; an `Item` checks that there is one from each of its levels below 4, and no other.
  package init(_ steps: [Level: Step]) { self.steps = steps }

  /// The levels that a step starts from, rising.
  package var levels: [Level] { steps.keys.sorted() }

  /// The step from `level`; `nil` at level 4 and from a level that the item does not use.
  package subscript(from level: Level) -> Step? { steps[level] }
}

extension Item {
  /// The levels that an answer can lead to, rising from 0 to 4; empty for types without levels.
  package var levels: [Level] { kind.levels }

  /// The highest used level that is not above `level`; `nil` for types without levels.
  package func levelReached(by level: Double) -> Level? { levels.last { Double($0.rawValue) <= level } }

  /// The step from where the item stands and the level that it leads to; `nil` from level 4 on, and without a score.
  ///
  /// From a level between two used ones, such as a median, it is the step of the lower one, in full.
  package func step(from level: Double) -> (step: Step, to: Level)? {
    guard let from = levelReached(by: level), let to = levels.first(where: { $0 > from }),
      let step = scored?.steps[from: from]
    else { return nil }
    return (step, to)
  }

  /// The steps from `level` up to and including the one that leads to `goal` or beyond, in order.
  package func steps(from level: Double, to goal: Level) -> [(step: Step, to: Level)] {
    var all: [(step: Step, to: Level)] = []
    var level = level
    while level < Double(goal.rawValue), let next = step(from: level) {
      all.append(next)
      level = Double(next.to.rawValue)
    }
    return all
  }
}
