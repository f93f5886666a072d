import ActionPlan
public import Questionnaire
public import Scoring

/// This assessment beside the one before, over the items that both share.
public struct ReportTrend: Hashable, Sendable {
  /// A dimension on both days, over the shared items.
  public struct DimensionTrend: Hashable, Sendable, Identifiable {
    /// The dimension.
    public let dimension: Dimension
    /// What it was; `nil` when it was not there.
    public let before: DimensionValue?
    /// What it is.
    public let now: DimensionValue

    /// The dimension's id.
    public var id: DimensionID { dimension.id }
    /// By how many points the value went up, unrounded; below 0 = down; `nil` while one of the two is not assessable.
    public var change: Double? {
      guard let now = now.value, let before = before?.value else { return nil }
      return now - before
    }
  }

  /// An item that has a level on both days.
  public struct Move: Hashable, Sendable, Identifiable {
    /// The numbers.
    public let move: Trend.Move
    /// Item, field and dimension.
    public let placed: PlacedItem

    /// The item's id.
    public var id: ItemID { placed.id }
    /// The level before.
    public var before: Double { move.before }
    /// The level now.
    public var now: Double { move.now }
    /// By how many levels it went up; below 0 = down.
    public var change: Double { move.change }
  }

  /// The day of the assessment before.
  public let date: CalendarDate
  /// How many scored items both share with unchanged meaning.
  public let sharedCount: Int
  /// How many were left out: asked once only, or with another meaning.
  public let leftOutCount: Int
  /// The stage of the company before, over the shared items; `nil` = unknown.
  public let stageBefore: Stage?
  /// The stage now, over the shared items.
  public let stageNow: Stage?
  /// Each dimension of the questionnaire, in order.
  public let dimensions: [DimensionTrend]
  /// What went up, the most first.
  public let up: [Move]
  /// What went down, the most first.
  public let down: [Move]
  /// What stayed.
  public let same: [Move]
  /// What was decided then and is done since.
  public let done: [ReportAction]
  /// What was decided then and still waits.
  public let pending: [ReportAction]
  /// What was decided then and has been dropped.
  public let dropped: [ReportAction]

  /// Shared items that were without a level on one of the days.
  public var incomparableCount: Int { max(0, sharedCount - up.count - down.count - same.count) }

  init(_ trend: Trend, in questionnaire: Questionnaire, actionsBefore: [ReportAction]) {
    date = trend.date
    sharedCount = trend.sharedCount
    leftOutCount = trend.leftOutCount
    stageBefore = trend.before.stage
    stageNow = trend.now.stage
    dimensions = questionnaire.dimensions.compactMap { dimension in
      trend.now[dimension.id].map {
        DimensionTrend(dimension: dimension, before: trend.before[dimension.id], now: $0)
      }
    }
    let placed = { (moves: [Trend.Move]) in
      moves.compactMap { move in
        questionnaire.item(move.id).flatMap { PlacedItem($0, in: questionnaire) }.map {
          Move(move: move, placed: $0)
        }
      }
    }
    up = placed(trend.up)
    down = placed(trend.down)
    same = placed(trend.same)
    done = actionsBefore.filter { $0.action.state == .done }
    pending = actionsBefore.filter(\.action.state.isPending)
    dropped = actionsBefore.filter { $0.action.state == .dropped }
  }
}
