package import Documents
import Questionnaire
package import Words

/// The parts of a report, in the order in which every rendering shows them.
package enum ReportSection: String, CaseIterable, Sendable {
  case result, dimensions, plan, gaps, checks, fields, people, trend, actions, templates, open
  case notes, unscored, answers
  case sources, method, code

  /// The one place that says which part belongs to which layer, in every format.
  package var layer: Document.Layer {
    switch self {
    case .result: .page
    case .dimensions, .plan, .gaps, .checks, .fields, .people, .trend, .actions, .templates, .open: .analysis
    case .notes, .unscored, .answers, .sources, .method, .code: .appendix
    }
  }
}

extension GapReport {
  /// The parts that this report has, in order.
  package var sections: [ReportSection] { ReportSection.allCases.filter(has) }

  private func has(_ section: ReportSection) -> Bool {
    switch section {
    case .result, .dimensions, .fields, .actions, .open, .answers, .method: true
    case .plan: !legs.isEmpty || !parked.isEmpty
    case .gaps, .sources: benchmark != nil
    case .checks: !checks.isEmpty
    case .templates: !templates.isEmpty
    case .people: people != nil
    case .trend: trend != nil
    case .notes: !notes.isEmpty
    case .unscored: !unscoredAnswers.isEmpty
    case .code: code?.isEmpty == false
    }
  }

  /// The heading of a part.
  package func title(of section: ReportSection) -> LocalizedText {
    switch section {
    case .result where hasOutcome: LocalizedText(de: "Unser Rat", en: "Our advice")
    case .result: LocalizedText(de: "Ergebnis", en: "Result")
    case .dimensions: Vocabulary.dimensionsAndFields
    case .plan: Vocabulary.plan
    case .gaps: LocalizedText(de: "Größte Lücken", en: "Largest gaps")
    case .checks: LocalizedText(de: "Bitte prüfen", en: "Please check")
    case .fields: LocalizedText(de: "Feld für Feld", en: "Field by field")
    case .people: Vocabulary.perceptionGap
    case .trend: trendTitle
    case .actions: LocalizedText(de: "Maßnahmen", en: "Actions")
    case .templates: LocalizedText(de: "Vorlagen zu Ihren Schritten", en: "Templates for your steps")
    case .open: LocalizedText(de: "Was nicht beurteilt werden konnte", en: "What could not be assessed")
    case .notes: LocalizedText(de: "Notizen", en: "Notes")
    case .unscored: LocalizedText(de: "Angaben ohne Wertung", en: "Answers outside the score")
    case .answers: LocalizedText(de: "Alle Antworten", en: "All answers")
    case .sources: LocalizedText(de: "Vergleichswerte und ihre Quellen", en: "Benchmark values and their sources")
    case .method: Vocabulary.methodTitle
    case .code: Vocabulary.resultCode
    }
  }

  private var trendTitle: LocalizedText {
    guard let date = trend?.date else { return Vocabulary.trend }
    return LocalizedText(
      de: "\(Vocabulary.trend.german) seit \(date.formatted(in: .german))",
      en: "\(Vocabulary.trend.english) since \(date.formatted(in: .english))")
  }
}
