import Reports
import Words

/// A part of the result.
enum ResultTab: Hashable, Sendable, CaseIterable {
  case overview, plan, fields, gaps, answers, actions, people, trend

  /// The tabs that have something to show, in their order.
  static func available(for report: GapReport, in assessment: OpenAssessment) -> [ResultTab] {
    allCases.filter { tab in
      switch tab {
      case .overview, .answers: true
      case .fields: !report.hasOutcome || report.hasStages
      case .gaps: !report.hasOutcome || report.benchmark != nil
      case .plan: report.hasStages
      case .actions: assessment.storedID != nil
      case .people: report.people != nil
      case .trend: report.trend != nil
      }
    }
  }

  var title: LocalizedText {
    switch self {
    case .overview: ResultTexts.overview
    case .gaps: ResultTexts.gaps
    case .fields: ResultTexts.fields
    case .plan: PlanTexts.title
    case .answers: ResultTexts.answers
    case .actions: ActionTexts.title
    case .people: PeopleTexts.title
    case .trend: TrendTexts.title
    }
  }

  /// For narrow terminals.
  var shortTitle: LocalizedText {
    switch self {
    case .answers: ResultTexts.answersShort
    case .trend: TrendTexts.shortTitle
    case .overview, .plan, .fields, .gaps, .actions, .people: title
    }
  }
}
