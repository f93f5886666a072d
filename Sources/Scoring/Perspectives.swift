package import Questionnaire

/// The answers of several people of one company side by side (method §8).
package struct Perspectives: Hashable, Sendable {
  /// The people of one perspective.
  package struct Group: Hashable, Sendable {
    /// Which perspective.
    package let perspective: Perspective
    /// How many people.
    package let count: Int

    /// Whether single answers may be seen: up to four people, who were told so before they answered.
    package var showsSingleAnswers: Bool { count <= Method.mostShownSingly }

    package init(perspective: Perspective, count: Int) {
      self.perspective = perspective
      self.count = count
    }
  }

  /// What one perspective says of an item.
  package struct View: Hashable, Sendable {
    /// Which perspective.
    package let perspective: Perspective
    /// The median of its levels, 0–4; `nil` when nobody there has a level.
    package let median: Double?
    /// Where each person stands, in the order in which they joined; empty where single answers may not be seen.
    package let single: [Rating]

    package init(perspective: Perspective, median: Double?, single: [Rating]) {
      self.perspective = perspective
      self.median = median
      self.single = single
    }
  }

  /// A scored item as every perspective sees it.
  package struct Row: Hashable, Sendable, Identifiable {
    /// Which item.
    package let id: ItemID
    /// One for each group, in the order of the groups.
    package let views: [View]
    /// Where it puts the company: the median of the perspectives' medians.
    package let company: Rating

    package init(id: ItemID, views: [View], company: Rating) {
      self.id = id
      self.views = views
      self.company = company
    }
  }

  /// A perception gap: two perspectives that see an item at least two levels apart.
  package struct Difference: Hashable, Sendable {
    /// A perspective and the level at which it sees the item.
    package struct Side: Hashable, Sendable {
      /// Which perspective.
      package let perspective: Perspective
      /// Its median, 0–4.
      package let level: Double

      package init(perspective: Perspective, level: Double) {
        self.perspective = perspective
        self.level = level
      }
    }

    /// Which item.
    package let item: ItemID
    /// Who sees it higher.
    package let higher: Side
    /// Who sees it lower.
    package let lower: Side

    /// The distance in levels.
    package var distance: Derivation { .difference(higher.level, lower.level) }
    /// The same as a number, 2–4.
    package var levels: Double { distance.result }

    package init(item: ItemID, higher: Side, lower: Side) {
      self.item = item
      self.higher = higher
      self.lower = lower
    }
  }

  /// The dimensions as one perspective alone sees them.
  package struct Sight: Hashable, Sendable {
    /// Which perspective.
    package let perspective: Perspective
    /// Computed from its medians, in the order of the questionnaire.
    package let dimensions: [DimensionValue]

    package init(perspective: Perspective, dimensions: [DimensionValue]) {
      self.perspective = perspective
      self.dimensions = dimensions
    }
  }

  /// Two perspectives over the items where both have a level.
  package struct Pair: Hashable, Sendable {
    /// The first of both in the order of `Perspective.allCases`.
    package let first: Perspective
    /// The other one.
    package let second: Perspective
    /// The mean of the differences of their medians, first less second, in levels.
    package let mean: Derivation
    /// At how many items the first stands higher.
    package let higher: Int
    /// At how many items the first stands lower.
    package let lower: Int
    /// At how many items both have a level.
    package let of: Int

    package init(first: Perspective, second: Perspective, mean: Derivation, higher: Int, lower: Int, of: Int) {
      self.first = first
      self.second = second
      self.mean = mean
      self.higher = higher
      self.lower = lower
      self.of = of
    }
  }

  /// The perspectives that are there, in the order of `Perspective.allCases`.
  package let groups: [Group]
  /// Every scored item of the form, in the order of the questionnaire.
  package let rows: [Row]
  /// The largest first; among equals management against social media lead first, then the order of the questionnaire.
  package let differences: [Difference]
  /// The dimensions of each group alone, in the order of the groups.
  package let sights: [Sight]
  /// Every two groups that have an item in common, in the order of the groups.
  package let pairs: [Pair]
  /// How many people have a level, on average over the items that apply to the company; `nil` where none does.
  package let answering: Derivation?

  /// How many people.
  package var count: Int { groups.reduce(0) { $0 + $1.count } }
  /// Where the company stands, for `Values`.
  package var standings: [ItemID: Rating] { Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.company) }) }

  /// The row of an item.
  package subscript(item: ItemID) -> Row? { rows.first { $0.id == item } }
}
