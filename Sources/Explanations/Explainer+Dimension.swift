import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// A dimension: mean of its fields, bounds, uncertainty, stage condition by condition, guide values and position.
  func dimension(_ id: DimensionID) -> [Block] {
    guard let dimension = report.questionnaire.dimension(id), let value = report.values[id] else {
      return [.words(say("Diese Dimension gibt es hier nicht.", "There is no such dimension here."))]
    }
    var terms = valueTerms(value)
    if report.hasStages { terms += stageTerms(value) }
    terms += guideTerms(value.guide)
    if report.benchmark != nil, value.guide != nil { terms += positionTerms(value) }
    return [.explained("Dimension " + dimension.title[language], terms)]
  }

  private func valueTerms(_ value: DimensionValue) -> [Term] {
    let label = say("Wert", "Value")
    guard !value.isLeftOut else { return [Term(label, words.leftOut)] }
    var terms: [Term] = []
    if let mean = value.mean {
      terms.append(Term(label, say("Mittel der Felder: ", "mean of the fields: ") + shown(mean)))
    } else {
      terms.append(Term(label, Vocabulary.notAssessable[language]))
      if let answered = value.answered {
        terms.append(
          Term(
            say("Wert der Antworten", "Value of the answers"),
            say("Mittel der Felder mit einer Antwort: ", "mean of the fields with an answer: ") + shown(answered)))
      }
    }
    if let coverage = value.coverage {
      terms.append(Term(say("Abdeckung", "Coverage"), self.coverage(coverage, of: value)))
    }
    if !value.leftOut.isEmpty {
      terms.append(
        Term(
          say("Ohne", "Without"),
          value.leftOut.map(words.title).joined(separator: ", ")
            + say(": Dort trifft keine Frage zu.", ": no question applies there.")))
    }
    if value.isUncertain, let lowest = value.lowest, let highest = value.highest {
      terms.append(Term(say("Untergrenze", "Lower bound"), shown(lowest)))
      terms.append(Term(say("Obergrenze", "Upper bound"), shown(highest)))
    }
    if let uncertainty = value.uncertainty { terms.append(uncertaintyTerm(uncertainty)) }
    return terms
  }

  /// The plain mean of the fields' coverages, and whether it is enough for a value.
  private func coverage(_ coverage: Derivation, of value: DimensionValue) -> String {
    let fields = report.questionnaire.dimension(value.id)?.fields.compactMap { report.values[$0.id] } ?? []
    let empty = fields.filter { !$0.isLeftOut && $0.average == nil }.map { words.title($0.id) }
    let least = arithmetic.number(Method.leastCoverage)
    let answers =
      empty.isEmpty
      ? say("jedes Feld hat eine Antwort", "every field has an answer")
      : say("ohne Antwort: ", "without an answer: ") + empty.joined(separator: ", ")
    return say("Mittel der Felder: ", "mean of the fields: ") + arithmetic.text(of: coverage) + "; " + answers
      + say("; Wert ab \(least): ", "; value from \(least): ") + yesOrNo(value.isAssessable)
  }

  /// How far a value may be off because answers scatter (method §3).
  func uncertaintyTerm(_ uncertainty: Derivation) -> Term {
    Term(
      say("Unschärfe u", "Uncertainty u"),
      say(
        "angenommen, Antworten streuen um \(MethodWords.scatter.german): ",
        "assuming that answers scatter by \(MethodWords.scatter.english): ") + arithmetic.text(of: uncertainty))
  }
}
