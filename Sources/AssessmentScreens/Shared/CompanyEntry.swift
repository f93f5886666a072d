import ActionPlan
package import Questionnaire
package import Reports
import Scoring
import ScreenKit
package import Words

/// What is known of a company: its last result, and what is due.
package struct CompanyEntry: Hashable, Sendable {
  /// Its last result.
  package let id: AssessmentID
  /// Its name; may be empty.
  package let name: String
  /// The day of the last result.
  package let date: CalendarDate
  /// The stage, else the verdict; `nil` where neither can be told.
  package let stage: LocalizedText?
  /// What holds it back; `nil` where there are no stages.
  package let bottleneck: LocalizedText?
  /// How many actions should have been done by today.
  package let actionsDue: Int
  /// When to assess again.
  package let next: CalendarDate
  /// The same with all that the view over several companies tells; `nil` where the result cannot be read any more.
  package let client: Client?
  /// Its last results to other questionnaires.
  package let others: [Client]

  /// - Parameters:
  ///   - report: that of the last result; `nil` where it cannot be read any more.
  ///   - others: the last results to other questionnaires.
  package init(
    _ id: AssessmentID, company: CompanyProfile, date: CalendarDate, report: GapReport?, others: [Client] = [],
    today: CalendarDate
  ) {
    self.others = others
    (self.id, self.name, self.date) = (id, company.name, date)
    client = report.map { Client(id, company: company, report: $0, date: date, today: today) }
    stage = client?.standing
    bottleneck = client?.bottleneck
    actionsDue = client?.actionsDue ?? 0
    next = client?.next ?? date.later(byMonths: GapReport.usualMonths)
  }

  package init(_ id: AssessmentID, name: String, date: CalendarDate, report: GapReport?, today: CalendarDate) {
    self.init(id, company: CompanyProfile(name: name), date: date, report: report, today: today)
  }
}

extension CompanyEntry {
  /// “2 Maßnahmen fällig, nächste Einschätzung im Mai”.
  func due(today: CalendarDate) -> LocalizedText {
    let next =
      next <= today ? CompanyTexts.assessAgain : CompanyTexts.next(month: { self.next.monthName(in: $0) })
    guard actionsDue > 0 else { return next }
    let actions = CompanyTexts.actionsDue(actionsDue)
    return LocalizedText(de: "\(actions.german), \(next.german)", en: "\(actions.english), \(next.english)")
  }

  /// “Reifestufe 2 Handwerk · Engpass Organisation”; `nil` where nothing can be told.
  var standing: LocalizedText? {
    guard let stage else { return nil }
    guard let bottleneck else { return stage }
    return CompanyTexts.standing(stage, bottleneck)
  }

  /// Whether something should have been done by today.
  func isAnythingDue(today: CalendarDate) -> Bool { actionsDue > 0 || next <= today }
}
