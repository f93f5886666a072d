public import Questionnaire

/// The answers of several people of one company side by side (method §8).
public struct Perspectives: Hashable, Sendable {
  /// The people of one perspective.
  public struct Group: Hashable, Sendable {
    /// Which perspective.
    public let perspective: Perspective
    /// How many people.
    public let count: Int

    /// Whether single answers may be seen: up to four people, who were told so before they answered.
    public var showsSingleAnswers: Bool { count <= Method.mostShownSingly }

    /// Makes a group.
    public init(perspective: Perspective, count: Int) {
      self.perspective = perspective
      self.count = count
    }
  }

  /// What one perspective says of an item.
  public struct View: Hashable, Sendable {
    /// Which perspective.
    public let perspective: Perspective
    /// The median of its levels, 0–4; `nil` when nobody there has a level.
    public let median: Double?
    /// Where each person stands, in the order in which they joined; empty where single answers may not be seen.
    public let single: [Standing]

    /// Makes a view.
    public init(perspective: Perspective, median: Double?, single: [Standing]) {
      self.perspective = perspective
      self.median = median
      self.single = single
    }
  }

  /// A scored item as every perspective sees it.
  public struct Row: Hashable, Sendable, Identifiable {
    /// Which item.
    public let id: ItemID
    /// One for each group, in the order of the groups.
    public let views: [View]
    /// Where it puts the company: the median of the perspectives' medians.
    public let company: Standing

    /// Makes a row.
    public init(id: ItemID, views: [View], company: Standing) {
      self.id = id
      self.views = views
      self.company = company
    }
  }

  /// A perception gap: two perspectives that see an item at least two levels apart.
  public struct Difference: Hashable, Sendable {
    /// A perspective and the level at which it sees the item.
    public struct Side: Hashable, Sendable {
      /// Which perspective.
      public let perspective: Perspective
      /// Its median, 0–4.
      public let level: Double

      /// Makes a side.
      public init(perspective: Perspective, level: Double) {
        self.perspective = perspective
        self.level = level
      }
    }

    /// Which item.
    public let item: ItemID
    /// Who sees it higher.
    public let higher: Side
    /// Who sees it lower.
    public let lower: Side

    /// The distance in levels.
    public var distance: Derivation { .difference(higher.level, lower.level) }
    /// The same as a number, 2–4.
    public var levels: Double { distance.result }

    /// Makes a difference.
    public init(item: ItemID, higher: Side, lower: Side) {
      self.item = item
      self.higher = higher
      self.lower = lower
    }
  }

  /// The perspectives that are there, in the order of `Perspective.allCases`.
  public let groups: [Group]
  /// Every scored item of the form, in the order of the questionnaire.
  public let rows: [Row]
  /// The largest first; among equals management against social media lead first, then the order of the questionnaire.
  public let differences: [Difference]

  /// How many people.
  public var count: Int { groups.reduce(0) { $0 + $1.count } }
  /// Where the company stands, for `Values`.
  public var standings: [ItemID: Standing] { Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.company) }) }

  /// The row of an item.
  public subscript(item: ItemID) -> Row? { rows.first { $0.id == item } }

  /// Makes the comparison.
  public init(groups: [Group], rows: [Row], differences: [Difference]) {
    self.groups = groups
    self.rows = rows
    self.differences = differences
  }
}
