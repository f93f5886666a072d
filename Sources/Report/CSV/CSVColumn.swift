import Questionnaire

/// The columns of the table, in their order.
enum CSVColumn: CaseIterable {
  case kind, id, dimension, field, title, state, answer, level, target, contrast, gap, priority, rank
  case basis, strength, core, weight, effort, nextStep
  case value, low, high, coverage, successful, lessSuccessful, position, stage
  case before, change, owner, due, note

  /// What stands at the top.
  var name: LocalizedText {
    switch self {
    case .kind: LocalizedText(de: "Art", en: "kind")
    case .id: LocalizedText(de: "Kennung", en: "id")
    case .dimension: LocalizedText(de: "Dimension", en: "dimension")
    case .field: LocalizedText(de: "Handlungsfeld", en: "field")
    case .title: LocalizedText(de: "Titel", en: "title")
    case .state: LocalizedText(de: "Stand", en: "state")
    case .answer: LocalizedText(de: "Antwort", en: "answer")
    case .level: LocalizedText(de: "Stufe 0–4", en: "level 0–4")
    case .target: LocalizedText(de: "Ziel", en: "target")
    case .contrast: LocalizedText(de: "Stufe weniger Erfolgreiche", en: "level less successful")
    case .gap: LocalizedText(de: "Lücke", en: "gap")
    case .priority: LocalizedText(de: "Vorrang", en: "priority")
    case .rank: LocalizedText(de: "Rang", en: "rank")
    case .basis: LocalizedText(de: "Grundlage", en: "basis")
    case .strength: LocalizedText(de: "Beleg", en: "support")
    case .core: LocalizedText(de: "Kernfrage", en: "core item")
    case .weight: LocalizedText(de: "Gewicht", en: "weight")
    case .effort: LocalizedText(de: "Aufwand 1–3", en: "effort 1–3")
    case .nextStep: LocalizedText(de: "Nächster Schritt", en: "next step")
    case .value: LocalizedText(de: "Wert 0–100", en: "value 0–100")
    case .low: LocalizedText(de: "Spanne von", en: "range from")
    case .high: LocalizedText(de: "Spanne bis", en: "range to")
    case .coverage: LocalizedText(de: "Abdeckung 0–1", en: "coverage 0–1")
    case .successful: LocalizedText(de: "Wert Erfolgreiche", en: "value successful")
    case .lessSuccessful: LocalizedText(de: "Wert weniger Erfolgreiche", en: "value less successful")
    case .position: LocalizedText(de: "Position 0–100", en: "position 0–100")
    case .stage: LocalizedText(de: "Reifestufe 1–4", en: "stage 1–4")
    case .before: LocalizedText(de: "Zuvor", en: "before")
    case .change: LocalizedText(de: "Veränderung", en: "change")
    case .owner: LocalizedText(de: "Wer", en: "owner")
    case .due: LocalizedText(de: "Bis wann", en: "due")
    case .note: LocalizedText(de: "Notiz", en: "note")
    }
  }
}

/// What a row is about.
enum CSVKind {
  case company, person, dimension, field, item, answer, knowledge, step, way, difference, trend, action

  /// The word in the first column.
  var name: LocalizedText {
    switch self {
    case .company: LocalizedText(de: "Unternehmen", en: "company")
    case .person: LocalizedText(de: "Perspektive", en: "perspective")
    case .dimension: LocalizedText(de: "Dimension", en: "dimension")
    case .field: LocalizedText(de: "Handlungsfeld", en: "field")
    case .item: LocalizedText(de: "Frage", en: "item")
    case .answer: LocalizedText(de: "Angabe", en: "answer")
    case .knowledge: LocalizedText(de: "Breite und Tiefe", en: "breadth and depth")
    case .step: LocalizedText(de: "Schritt", en: "step")
    case .way: LocalizedText(de: "Weg", en: "way")
    case .difference: LocalizedText(de: "Wahrnehmungslücke", en: "perception gap")
    case .trend: LocalizedText(de: "Entwicklung", en: "trend")
    case .action: LocalizedText(de: "Maßnahme", en: "action")
    }
  }
}
