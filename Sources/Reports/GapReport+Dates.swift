import Questionnaire
import Scoring
package import Words

extension GapReport {
  /// After how many months most of what was decided should show.
  package static let usualMonths = 6
  /// After how many a trial has been counted.
  private static let monthsOfTrial = 3
  /// How long the groundwork takes before a start.
  private static let monthsOfPreparation = 1

  /// When to assess again: as the verdict says, else when most of what was decided should show.
  package var nextDate: CalendarDate {
    let months =
      switch verdict?.verdict.tone {
      case .go: Self.monthsOfTrial
      case .prepare: Self.monthsOfPreparation
      case .wait, nil: Self.usualMonths
      }
    return header.date.later(byMonths: months)
  }
}
