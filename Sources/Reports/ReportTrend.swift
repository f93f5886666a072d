package import ActionPlan
package import Questionnaire
package import Scoring
package import Words

/// This assessment beside those before, over the questions and perspectives that all of them share.
package struct ReportTrend: Hashable, Sendable {
  /// One time, and who answered then.
  package struct Time: Hashable, Sendable {
    /// The day.
    package let date: CalendarDate
    /// Everybody who answered then.
    package let groups: [Perspectives.Group]
    /// Between which stages the company was then, over what is shared; `nil` without stages and without a comparison.
    package let stages: StageInterval?

    /// The stage, where open answers change nothing.
    package var stage: Stage? { stages?.settled }
  }

  /// A dimension at each time, over what is shared.
  package struct DimensionTrend: Hashable, Sendable, Identifiable {
    /// The dimension.
    package let dimension: Dimension
    /// What it was and is, one for each time.
    package let values: [DimensionValue?]
    /// What it is.
    package let now: DimensionValue
    /// By how many points the value went up since the time before; below 0 = down; `nil` while one of the two is not
    /// assessable.
    package let difference: Derivation?
    /// From what change on it is larger than the uncertainty of both times, in points; `nil` without two values.
    package let combined: Derivation?
    /// Whether the change is larger than the uncertainty; `nil` without a change.
    package let isBeyondUncertainty: Bool?

    /// The dimension's id.
    package var id: DimensionID { dimension.id }
    /// What it was the time before.
    package var before: DimensionValue? { values.dropLast().last ?? nil }
    /// By how many points the value went up since the time before, unrounded; `nil` without two values.
    package var change: Double? { difference?.result }
    /// From what change on it is larger than the uncertainty, in points; `nil` without two values.
    package var uncertainty: Double? { combined?.result }
  }

  /// An item that has a level on both of the last two days.
  package struct Move: Hashable, Sendable, Identifiable {
    /// The numbers.
    package let move: Trend.Move
    /// Item, field and dimension.
    package let placed: PlacedItem

    /// The item's id.
    package var id: ItemID { placed.id }
    /// The level before.
    package var before: Double { move.before }
    /// The level now.
    package var now: Double { move.now }
    /// By how many levels it went up; below 0 = down.
    package var change: Double { move.change }
  }

  /// What the company told otherwise the time before.
  package struct CompanyChange: Hashable, Sendable {
    /// Size or sector.
    package let name: LocalizedText
    /// What it was.
    package let before: LocalizedText
    /// What it is.
    package let now: LocalizedText
  }

  /// At least two, the oldest first.
  package let times: [Time]
  /// The perspectives that all times share; empty where none is shared, and so nothing is compared.
  package let perspectives: [Perspective]
  /// Whether there is something to compare.
  package let isComparable: Bool
  /// What of the company has changed since the time before.
  package let companyChanges: [CompanyChange]
  /// How many scored items all times share with unchanged meaning.
  package let sharedCount: Int
  /// How many were left out: not asked each time, or with another meaning.
  package let leftOutCount: Int
  /// Each dimension of the questionnaire, in order.
  package let dimensions: [DimensionTrend]
  /// What went up, the most first.
  package let up: [Move]
  /// What went down, the most first.
  package let down: [Move]
  /// What stayed.
  package let same: [Move]
  /// What was decided then and is done since.
  package let done: [Action]
  /// What was decided then and still waits.
  package let pending: [Action]
  /// What was decided then and has been dropped.
  package let dropped: [Action]
  /// Items that the last two times share and that were without a level on one of the days.
  package let incomparableCount: Int

  /// The day of the assessment before.
  package var date: CalendarDate { times[times.count - 2].date }
  /// The stage of the company before, over what is shared; `nil` = unknown.
  package var stageBefore: Stage? { times[times.count - 2].stage }
  /// The stage now, over what is shared.
  package var stageNow: Stage? { times[times.count - 1].stage }

  /// `nil` without an earlier time of the same questionnaire.
  init?(_ trend: Trend?, _ sides: [Trend.Side], in questionnaire: Questionnaire, actionsBefore: [Action]) {
    let pair = sides.suffix(2)
    guard pair.count == 2, let before = pair.first, let now = pair.last, before.questionnaire.id == questionnaire.id
    else { return nil }
    times =
      trend?.times.map { Time(date: $0.date, groups: $0.groups, stages: $0.values.stages) }
      ?? pair.map { Time(date: $0.date, groups: $0.groups, stages: nil) }
    isComparable = trend != nil
    perspectives = trend?.perspectives ?? Trend.sharedPerspectives(of: pair)
    companyChanges = Self.changes(from: before.company, to: now.company, in: questionnaire)
    sharedCount = trend?.sharedCount ?? 0
    leftOutCount = trend?.leftOutCount ?? 0
    dimensions = questionnaire.dimensions.compactMap { dimension in
      guard let trend, let now = trend.now[dimension.id] else { return nil }
      return DimensionTrend(
        dimension: dimension, values: trend.times.map { $0.values[dimension.id] }, now: now,
        difference: trend.change(of: dimension.id), combined: trend.uncertainty(of: dimension.id),
        isBeyondUncertainty: trend.isBeyondUncertainty(dimension.id))
    }
    let placed = { (moves: [Trend.Move]?) in
      (moves ?? []).compactMap { move in
        questionnaire.item(move.id).flatMap { PlacedItem($0, in: questionnaire) }.map {
          Move(move: move, placed: $0)
        }
      }
    }
    up = placed(trend?.up)
    down = placed(trend?.down)
    same = placed(trend?.same)
    incomparableCount = max(0, (trend?.comparedCount ?? 0) - (trend?.moves.count ?? 0))
    done = actionsBefore.filter { $0.state == .done }
    pending = actionsBefore.filter(\.state.isPending)
    dropped = actionsBefore.filter { $0.state == .dropped }
  }

  /// What is left out one of the times is no change.
  private static func changes(
    from before: CompanyProfile, to now: CompanyProfile, in questionnaire: Questionnaire
  ) -> [CompanyChange] {
    let choices = questionnaire.company
    let pairs = [
      (LocalizedText(de: "Größe", en: "size"), before.size, now.size, choices.sizes),
      (LocalizedText(de: "Branche", en: "sector"), before.sector, now.sector, choices.sectors),
    ]
    return pairs.compactMap { name, before, now, options in
      guard let before, let now, before != now else { return nil }
      return CompanyChange(
        name: name, before: ReportHeader.label(of: before, in: options), now: ReportHeader.label(of: now, in: options))
    }
  }
}
