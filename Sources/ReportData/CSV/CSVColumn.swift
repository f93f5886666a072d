import Benchmarks
import Questionnaire
import Reports
import Words

/// The columns of the table, in their order; docs/report-formats.md says which row fills which.
enum CSVColumn: CaseIterable {
  case kind, id, dimension, field, title, perspective, state, answer
  case level, target, contrast, gap, priority, rank, basis, support, core, weight, minutes, nextStep, parked
  case value, low, high, uncertainty, coverage, answered
  case successful, lessSuccessful, company, own, of, position, percent
  case stageLow, stageHigh, stageAnswered, decides, bottleneck
  case before, after, change, count, cost, owner, date, note

  /// What stands at the top; a guide value is never called the answer of a group.
  ///
  /// - Parameter basis: of the benchmark; `nil` without one.
  func name(_ basis: Basis?) -> LocalizedText {
    let isMeasured = basis == .measured
    return switch self {
    case .kind: LocalizedText(de: "Art", en: "kind")
    case .id: LocalizedText(de: "Kennung", en: "id")
    case .dimension: LocalizedText(de: "Dimension", en: "dimension")
    case .field: LocalizedText(de: "Handlungsfeld", en: "field")
    case .title: LocalizedText(de: "Titel", en: "title")
    case .perspective: LocalizedText(de: "Perspektive", en: "perspective")
    case .state: LocalizedText(de: "Stand", en: "state")
    case .answer: LocalizedText(de: "Antwort", en: "answer")
    case .level: LocalizedText(de: "Antwort 0–4", en: "answer 0–4")
    case .target: LocalizedText(de: "Ziel", en: "target")
    case .contrast:
      isMeasured
        ? LocalizedText(de: "Antwort weniger Erfolgreiche", en: "answer less successful")
        : basis == .target
          ? LocalizedText(de: "Kontrast", en: "contrast")
          : LocalizedText(
            de: "\(Vocabulary.lessSuccessfulSign) als Antwort", en: "\(Vocabulary.lessSuccessfulSign) as an answer")
    case .gap: LocalizedText(de: "Lücke", en: "gap")
    case .priority: LocalizedText(de: "Vorrang", en: "priority")
    case .rank: LocalizedText(de: "Rang", en: "rank")
    case .basis: LocalizedText(de: "Grundlage", en: "basis")
    case .support: LocalizedText(de: "Beleg", en: "support")
    case .core: LocalizedText(de: "Kernfrage", en: "core question")
    case .weight: LocalizedText(de: "Gewicht", en: "weight")
    case .minutes: LocalizedText(de: "Minuten des nächsten Schritts", en: "minutes of the next step")
    case .nextStep: LocalizedText(de: "Nächster Schritt", en: "next step")
    case .parked: LocalizedText(de: "Zurückgestellt", en: "parked")
    case .value: LocalizedText(de: "Wert", en: "value")
    case .low: LocalizedText(de: "Spanne von", en: "range from")
    case .high: LocalizedText(de: "Spanne bis", en: "range to")
    case .coverage: LocalizedText(de: "Abdeckung", en: "coverage")
    case .answered: LocalizedText(de: "Wert der Antworten", en: "value of the answers")
    case .successful:
      isMeasured
        ? LocalizedText(de: "Wert Erfolgreiche", en: "value successful")
        : basis == .target
          ? LocalizedText(de: "Ihr Ziel", en: "your target")
          : LocalizedText(
            de: "\(Vocabulary.guideValue.german) \(Vocabulary.successfulSign)",
            en: "\(Vocabulary.guideValue.english) \(Vocabulary.successfulSign)")
    case .lessSuccessful:
      isMeasured
        ? LocalizedText(de: "Wert weniger Erfolgreiche", en: "value less successful")
        : basis == .target
          ? LocalizedText(de: "Wert Kontrast", en: "value contrast")
          : LocalizedText(
            de: "\(Vocabulary.guideValue.german) \(Vocabulary.lessSuccessfulSign)",
            en: "\(Vocabulary.guideValue.english) \(Vocabulary.lessSuccessfulSign)")
    case .company: LocalizedText(de: "Wert der verglichenen Fragen", en: "value of the compared questions")
    case .own: LocalizedText(de: "davon eigene Setzung †", en: "of these our own †")
    case .of: LocalizedText(de: "Verglichene Fragen", en: "compared questions")
    case .position: LocalizedText(de: "Position", en: "position")
    case .percent: LocalizedText(de: "Position in Prozent", en: "position in per cent")
    case .stageLow: LocalizedText(de: "Reifestufe von", en: "stage from")
    case .stageHigh: LocalizedText(de: "Reifestufe bis", en: "stage to")
    case .stageAnswered: LocalizedText(de: "Reifestufe der Antworten", en: "stage of the answers")
    case .decides: LocalizedText(de: "Entscheidet über die Reifestufe", en: "decides on the stage")
    case .bottleneck: LocalizedText(de: "Engpass", en: "bottleneck")
    case .before: LocalizedText(de: "Zuvor", en: "before")
    case .after: LocalizedText(de: "Danach", en: "after")
    case .change: LocalizedText(de: "Veränderung", en: "change")
    case .count: LocalizedText(de: "Anzahl", en: "count")
    case .cost: LocalizedText(de: "Minuten gesamt", en: "minutes in all")
    case .owner: LocalizedText(de: "Zuständig", en: "owner")
    case .date: LocalizedText(de: "Datum", en: "date")
    case .note: LocalizedText(de: "Notiz", en: "note")
    case .uncertainty: LocalizedText(de: "Unschärfe", en: "uncertainty")
    }
  }
}

/// What a row is about.
enum CSVKind {
  case company, perspective, dimension, field, breadth, depth, item, answer, check
  case plan, leg, clarify, step, next, sight, pair, view, difference, time, trend, move, action, earlierAction, code

  /// The word in the first column.
  var name: LocalizedText {
    switch self {
    case .company: LocalizedText(de: "Unternehmen", en: "company")
    case .perspective: LocalizedText(de: "Perspektive", en: "perspective")
    case .dimension: LocalizedText(de: "Dimension", en: "dimension")
    case .field: LocalizedText(de: "Handlungsfeld", en: "field")
    case .breadth: LocalizedText(de: "Breite", en: "breadth")
    case .depth: LocalizedText(de: "Tiefe", en: "depth")
    case .item: LocalizedText(de: "Frage", en: "question")
    case .answer: LocalizedText(de: "Angabe", en: "answer")
    case .check: LocalizedText(de: "Zu prüfen", en: "to check")
    case .plan: LocalizedText(de: "Plan", en: "plan")
    case .leg: LocalizedText(de: "Etappe", en: "leg")
    case .clarify: LocalizedText(de: "Zuerst klären", en: "clear up first")
    case .step: LocalizedText(de: "Schritt", en: "step")
    case .next: LocalizedText(de: "Nächster Schritt", en: "next step")
    case .sight: LocalizedText(de: "Wert je Perspektive", en: "value of a perspective")
    case .pair: LocalizedText(de: "Zwei Perspektiven", en: "two perspectives")
    case .view: LocalizedText(de: "Sicht", en: "view")
    case .difference: LocalizedText(de: "Wahrnehmungslücke", en: "perception gap")
    case .time: LocalizedText(de: "Zeitpunkt", en: "time")
    case .trend: LocalizedText(de: "Entwicklung", en: "trend")
    case .move: LocalizedText(de: "Bewegung", en: "move")
    case .action: LocalizedText(de: "Maßnahme", en: "action")
    case .earlierAction: LocalizedText(de: "Frühere Maßnahme", en: "earlier action")
    case .code: LocalizedText(de: "Ergebniscode", en: "result code")
    }
  }
}
