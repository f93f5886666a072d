import ActionPlan
package import Documents
import Questionnaire
package import Words

/// The parts of a report, in the order in which every rendering shows them.
package enum ReportSection: String, CaseIterable, Sendable {
  case result
  case dimensions, plan, gaps, checks, people, trend, actions, open
  case templates, advice, fields, answers, unscored, perceptions, sources, method, code

  /// The one place that says which part belongs to which layer, in every format.
  ///
  /// - Parameter hasScores: whether the report tells values or stages; a recommendation alone fits on its page.
  package func layer(hasScores: Bool) -> Document.Layer {
    switch self {
    case .result: .page
    case .dimensions, .plan, .gaps, .checks, .people, .trend, .open: hasScores ? .analysis : .appendix
    case .actions: .analysis
    case .templates, .advice, .fields, .answers, .unscored, .perceptions, .sources, .method, .code: .appendix
    }
  }
}

extension GapReport {
  /// The parts that this report has, in order, layer by layer.
  package var sections: [ReportSection] {
    let parts = ReportSection.allCases.filter(has)
    return Document.Layer.allCases.flatMap { layer in parts.filter { self.layer(of: $0) == layer } }
  }

  /// To which layer a part belongs.
  package func layer(of section: ReportSection) -> Document.Layer {
    let hasScores = hasStages || !hasOutcome
    // A recommendation is one page, unless more is decided than that has room for.
    if section == .actions, !hasScores, !furtherActions.contains(where: \.state.isPending) { return .appendix }
    return section.layer(hasScores: hasScores)
  }

  private func has(_ section: ReportSection) -> Bool {
    switch section {
    case .result, .dimensions, .fields, .answers, .method: true
    case .plan: !legs.isEmpty || !parked.isEmpty
    case .gaps, .sources: benchmark != nil
    case .checks: !checks.isEmpty
    case .templates: !templates.isEmpty
    case .people, .perceptions: people != nil
    case .trend: trend != nil
    case .actions: !furtherActions.isEmpty
    case .open: !open.isEmpty || !notApplicable.isEmpty
    case .advice: !furtherAdvice.isEmpty
    case .unscored: !unscoredAnswers.isEmpty
    case .code: code?.isEmpty == false
    }
  }

  /// The heading of a part.
  package func title(of section: ReportSection) -> LocalizedText {
    switch section {
    case .result where hasOutcome: LocalizedText(de: "Unser Rat", en: "Our advice")
    case .result: LocalizedText(de: "Auf einen Blick", en: "At a glance")
    case .dimensions: Vocabulary.dimensionsAndFields
    case .plan: Vocabulary.plan
    case .gaps: LocalizedText(de: "Größte Lücken", en: "Largest gaps")
    case .checks: Vocabulary.checks
    case .people: Vocabulary.perceptionGap
    case .trend: trendTitle
    case .actions where pageActions.isEmpty: LocalizedText(de: "Maßnahmen", en: "Actions")
    case .actions: LocalizedText(de: "Weitere Maßnahmen", en: "Further actions")
    case .templates: LocalizedText(de: "Vorlagen zu Ihren Schritten", en: "Templates for your steps")
    case .open: LocalizedText(de: "Was nicht beurteilt werden konnte", en: "What could not be assessed")
    case .advice: LocalizedText(de: "Mehr dazu", en: "More about it")
    case .fields: LocalizedText(de: "Feld für Feld", en: "Field by field")
    case .answers: LocalizedText(de: "Alle Antworten", en: "All answers")
    case .unscored: LocalizedText(de: "Angaben ohne Wertung", en: "Answers outside the score")
    case .perceptions:
      LocalizedText(de: "Alle Fragen nebeneinander", en: "All questions side by side")
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
