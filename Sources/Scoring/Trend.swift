public import Questionnaire

/// Two assessments of the same company side by side, over the items that both share (method §8).
public struct Trend: Hashable, Sendable {
  /// One of the two: where its answers put the items, and what was asked.
  public struct Side: Sendable {
    /// The answers.
    public let standings: [ItemID: Standing]
    /// The questionnaire in the version that was answered.
    public let questionnaire: Questionnaire
    /// Full or short.
    public let form: Form
    /// The day.
    public let date: CalendarDate

    /// Makes a side.
    public init(standings: [ItemID: Standing], questionnaire: Questionnaire, form: Form, date: CalendarDate) {
      self.standings = standings
      self.questionnaire = questionnaire
      self.form = form
      self.date = date
    }
  }

  /// An item that has a level on both days.
  public struct Move: Hashable, Sendable, Identifiable {
    /// Which item.
    public let id: ItemID
    /// The level before, 0–4.
    public let before: Double
    /// The level now, 0–4.
    public let now: Double

    /// By how much it went up, in levels; below 0 = down.
    public var change: Double { now - before }

    /// Makes a move.
    public init(id: ItemID, before: Double, now: Double) {
      self.id = id
      self.before = before
      self.now = now
    }
  }

  /// The day of the earlier one.
  public let date: CalendarDate
  /// How many scored items both share with unchanged meaning.
  public let sharedCount: Int
  /// Scored items of either that were left out: asked once only, or with another meaning.
  public let leftOutCount: Int
  /// The values of the earlier one over the shared items.
  public let before: Values
  /// The values of the later one over the shared items.
  public let now: Values
  /// Shared items with a level on both days, in the order of the later questionnaire.
  public let moves: [Move]

  /// What went up, the most first.
  public var up: [Move] { Self.sorted(moves.filter { $0.change > 0 }) { $0.change > $1.change } }
  /// What went down, the most first.
  public var down: [Move] { Self.sorted(moves.filter { $0.change < 0 }) { $0.change < $1.change } }
  /// What stayed.
  public var same: [Move] { moves.filter { $0.change == 0 } }

  /// A stable sort: the order of the questionnaire among equals.
  private static func sorted(_ moves: [Move], by isBefore: (Move, Move) -> Bool) -> [Move] {
    moves.enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      if isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Makes a trend.
  public init(
    date: CalendarDate, sharedCount: Int, leftOutCount: Int, before: Values, now: Values, moves: [Move]
  ) {
    self.date = date
    self.sharedCount = sharedCount
    self.leftOutCount = leftOutCount
    self.before = before
    self.now = now
    self.moves = moves
  }
}
