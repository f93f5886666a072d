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

  /// - Parameter report: that of the last result; `nil` where it cannot be read any more.
  package init(_ id: AssessmentID, name: String, date: CalendarDate, report: GapReport?, today: CalendarDate) {
    (self.id, self.name, self.date) = (id, name, date)
    func say(_ text: (ReportWording) -> String) -> LocalizedText? {
      report.map { report in
        LocalizedText(
          de: text(ReportWording(report, language: .german)), en: text(ReportWording(report, language: .english)))
      }
    }
    let hasStages = report?.hasStages == true
    stage = report?.verdict?.verdict.title ?? (hasStages ? say { $0.stages(report?.values.stages) } : nil)
    let bottleneck = hasStages ? say(\.bottleneck) : nil
    self.bottleneck = bottleneck.flatMap { $0.german.isEmpty ? nil : $0 }
    actionsDue = report?.actions.filter { $0.state.isPending && ($0.due.map { $0 <= today } ?? false) }.count ?? 0
    next = report?.nextDate ?? date.later(byMonths: GapReport.usualMonths)
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
