import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// A dimension: mean of its fields, bounds, stage condition by condition, profiles and position.
  func dimension(_ id: DimensionID) -> [Block] {
    guard let dimension = report.questionnaire.dimension(id), let value = report.values[id] else {
      return [.words(say("Diese Dimension gibt es hier nicht.", "There is no such dimension here."))]
    }
    let fields = dimension.fields.compactMap { report.values[$0.id] }
    var terms = valueTerms(value, fields)
    if report.hasStages { terms += stageTerms(value) }
    terms += profileTerms(value.comparison?.successful, value.comparison?.lessSuccessful)
    if report.benchmark != nil, let comparison = value.comparison {
      terms.append(Term(say("Position", "Position"), position(of: value, comparison)))
    }
    return [.explained("Dimension " + dimension.title[language], terms)]
  }

  private func valueTerms(_ value: DimensionValue, _ fields: [FieldValue]) -> [Term] {
    var terms: [Term] = []
    if let mean = value.mean {
      terms.append(Term(say("Wert", "Value"), say("Mittel der Felder: ", "mean of the fields: ") + shown(mean)))
    } else {
      let open = fields.filter { !$0.isLeftOut && !$0.isAssessable }.map { words.title($0.id) }
      terms.append(
        Term(
          say("Wert", "Value"),
          open.isEmpty
            ? words.leftOut
            : Vocabulary.notAssessable[language] + say(" wegen ", " because of ") + open.joined(separator: ", ")))
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
    return terms
  }

  private func stageTerms(_ value: DimensionValue) -> [Term] {
    guard let reached = value.stage else {
      return [Term(Vocabulary.stage[language], Vocabulary.notAssessable[language])]
    }
    return value.stageTests.filter { $0.stage > .tryingOut }.map {
      Term(words.numbered($0.stage), words.examined($0, of: value.id))
    } + [
      Term(Vocabulary.stage[language], words.numbered(reached)),
      Term(Vocabulary.missing[language].capitalisedFirst, words.missing(of: value)),
    ]
  }

  private func position(of value: DimensionValue, _ comparison: DimensionValue.Comparison) -> String {
    guard let derivation = comparison.position, let position = value.position else {
      return say("nicht bestimmbar, ", "cannot be determined, ")
        + (value.isAssessable
          ? say("weil sich die Profile nicht unterscheiden", "because the profiles do not differ")
          : say("weil die Dimension nicht bewertbar ist", "because the dimension is not assessable"))
    }
    let percent = say(" %", "%")
    let cut =
      derivation.result.isLevel(with: position)
      ? ""
      : say("; gezeigt wird höchstens 0 bis 100: ", "; shown within 0 to 100: ") + arithmetic.number(position) + percent
    let own = comparison.own.result
    let other =
      own.isLevel(with: value.value ?? own)
      ? ""
      : say(
        "; eigener Wert über die Fragen mit Vergleichswert: \(arithmetic.number(own))",
        "; own value over the questions with a benchmark value: \(arithmetic.number(own))")
    return arithmetic.text(of: derivation) + percent + cut + other
  }
}
