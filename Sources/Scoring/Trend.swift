package import Questionnaire
package import Words

/// Two or more assessments of the same company side by side, over the questions and perspectives that all of them
/// share (method §8).
package struct Trend: Hashable, Sendable {
  /// One of them: what was answered, and what was asked.
  package struct Side: Sendable {
    /// The answers of everybody; never empty.
    package let sheets: [AnswerSheet]
    /// The questionnaire in the version that was answered.
    package let questionnaire: Questionnaire
    /// The day.
    package let date: CalendarDate

    /// Full or short.
    package let form: Form
    /// The company, as the first person tells it.
    package let company: CompanyProfile
    /// The perspectives that are there, with how many people each.
    package var groups: [Perspectives.Group] {
      People(sheets).groups.map { Perspectives.Group(perspective: $0.perspective, count: $0.sheets.count) }
    }

    package init(
      _ first: AnswerSheet, _ others: [AnswerSheet] = [], questionnaire: Questionnaire, date: CalendarDate? = nil
    ) {
      sheets = [first] + others
      form = first.form
      company = first.company
      self.questionnaire = questionnaire
      self.date = date ?? others.map(\.date).reduce(first.date, max)
    }
  }

  /// One time with its values over what all times share.
  package struct Time: Hashable, Sendable {
    /// The day.
    package let date: CalendarDate
    /// Everybody who answered then, also those of perspectives that are not compared.
    package let groups: [Perspectives.Group]
    /// The values.
    package let values: Values
    /// By how much the value of a dimension may be off because answers scatter; only where there is a value.
    package let uncertainty: [DimensionID: Double]

    package init(
      date: CalendarDate, groups: [Perspectives.Group], values: Values, uncertainty: [DimensionID: Double] = [:]
    ) {
      self.date = date
      self.groups = groups
      self.values = values
      self.uncertainty = uncertainty
    }
  }

  /// An item that has a level on both of the last two days.
  package struct Move: Hashable, Sendable, Identifiable {
    /// Which item.
    package let id: ItemID
    /// The level before, 0–4.
    package let before: Double
    /// The level now, 0–4.
    package let now: Double

    /// By how much it went up, in levels; below 0 = down.
    package var difference: Derivation { .difference(now, before) }
    /// The same as a number.
    package var change: Double { difference.result }

    package init(id: ItemID, before: Double, now: Double) {
      self.id = id
      self.before = before
      self.now = now
    }
  }

  /// At least two, the oldest first.
  package let times: [Time]
  /// The perspectives that all times share, over which everything is computed.
  package let perspectives: [Perspective]
  /// How many scored items all times share with unchanged meaning.
  package let sharedCount: Int
  /// Scored items of any time that were left out: not asked each time, or with another meaning.
  package let leftOutCount: Int
  /// How many scored items the last two times share.
  package let comparedCount: Int
  /// Those of them with a level on both days, in the order of the later questionnaire.
  package let moves: [Move]

  /// The last time but one.
  package var earlier: Time { times[times.count - 2] }
  /// The last time.
  package var later: Time { times[times.count - 1] }
  /// The day of the last time but one.
  package var date: CalendarDate { earlier.date }
  /// The values of the last time but one over what is shared.
  package var before: Values { earlier.values }
  /// The values of the last time over what is shared.
  package var now: Values { later.values }

  /// From what change of a dimension on it is larger than the uncertainty of both times; `nil` without two values.
  package func uncertainty(of dimension: DimensionID) -> Derivation? {
    guard let before = earlier.uncertainty[dimension], let now = later.uncertainty[dimension] else { return nil }
    return .rootOfSquares([before, now])
  }

  /// By how much the value of a dimension went up, unrounded; `nil` without two values.
  package func change(of dimension: DimensionID) -> Derivation? {
    guard let before = before[dimension]?.value, let now = now[dimension]?.value else { return nil }
    return .difference(now, before)
  }

  /// Whether the change of a dimension is larger than the uncertainty of both times; `nil` without a change.
  package func isBeyondUncertainty(_ dimension: DimensionID) -> Bool? {
    guard let change = change(of: dimension), let uncertainty = uncertainty(of: dimension) else { return nil }
    return change.result.magnitude.reaches(uncertainty.result)
  }

  /// What went up, the most first.
  package var up: [Move] { Self.sorted(moves.filter { $0.change > 0 }) { $0.change > $1.change } }
  /// What went down, the most first.
  package var down: [Move] { Self.sorted(moves.filter { $0.change < 0 }) { $0.change < $1.change } }
  /// What stayed.
  package var same: [Move] { moves.filter { $0.change == 0 } }

  /// A stable sort: the order of the questionnaire among equals.
  private static func sorted(_ moves: [Move], by isBefore: (Move, Move) -> Bool) -> [Move] {
    moves.enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      if isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// `nil` unless there are at least two times.
  init?(
    times: [Time], perspectives: [Perspective], sharedCount: Int, leftOutCount: Int, comparedCount: Int, moves: [Move]
  ) {
    guard times.count > 1 else { return nil }
    self.times = times
    self.perspectives = perspectives
    self.sharedCount = sharedCount
    self.leftOutCount = leftOutCount
    self.comparedCount = comparedCount
    self.moves = moves
  }
}
