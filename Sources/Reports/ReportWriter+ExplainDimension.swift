import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// A dimension: mean of its fields, bounds, stage condition by condition, profiles and position.
  mutating func explain(dimension id: DimensionID) {
    guard let dimension = report.questionnaire.dimension(id), let value = report.values[id] else {
      return page.paragraph(say("Diese Dimension gibt es hier nicht.", "There is no such dimension here."))
    }
    page.subheading("Dimension " + dimension.title[language])
    page.blank()
    let fields = dimension.fields.compactMap { report.values[$0.id] }
    var entries = valueEntries(value, fields)
    if report.hasStages { entries += stageEntries(value) }
    entries += profileEntries(value)
    page.entries(entries, indent: 2)
  }

  private func valueEntries(_ value: DimensionValue, _ fields: [FieldValue]) -> [(label: String, text: String)] {
    var entries: [(label: String, text: String)] = []
    if let mean = value.mean {
      entries.append((say("Wert", "Value"), say("Mittel der Felder: ", "mean of the fields: ") + shown(mean)))
    } else {
      let open = fields.filter { !$0.isLeftOut && !$0.isAssessable }
        .compactMap { report.questionnaire.field($0.id)?.title[language] }
      entries.append(
        (
          say("Wert", "Value"),
          open.isEmpty
            ? say("entfällt: Keine Frage trifft zu.", "left out: no question applies.")
            : Vocabulary.notAssessable[language] + say(" wegen ", " because of ")
              + open.joined(separator: ", ")
        ))
    }
    let left = value.leftOut.compactMap { report.questionnaire.field($0)?.title[language] }
    if !left.isEmpty {
      entries.append(
        (
          say("Ohne", "Without"),
          left.joined(separator: ", ") + say(": Dort trifft keine Frage zu.", ": no question applies there.")
        ))
    }
    if value.isUncertain, let lowest = value.lowest, let highest = value.highest {
      entries.append((say("Untergrenze", "Lower bound"), shown(lowest)))
      entries.append((say("Obergrenze", "Upper bound"), shown(highest)))
    }
    return entries
  }

  private func stageEntries(_ value: DimensionValue) -> [(label: String, text: String)] {
    guard let reached = value.stage else { return [(Vocabulary.stage[language], Vocabulary.notAssessable[language])] }
    var entries: [(label: String, text: String)] = value.stageTests.filter { $0.stage > .tryingOut }.map {
      (numbered($0.stage), words.examined($0, of: value.id))
    }
    entries.append((Vocabulary.stage[language], numbered(reached)))
    entries.append((Vocabulary.missing[language].capitalisedFirst, words.missing(of: value)))
    return entries
  }

  private func profileEntries(_ value: DimensionValue) -> [(label: String, text: String)] {
    guard report.benchmark != nil else { return [] }
    guard let comparison = value.comparison else {
      return [
        (
          say("Vergleich", "Comparison"),
          say("keine beantwortete Frage hat einen Vergleichswert", "no answered question has a benchmark value")
        )
      ]
    }
    return [
      (say("◆ Erfolgreiche", "◆ successful"), shown(comparison.successful)),
      (say("◇ weniger Erfolgreiche", "◇ less successful"), shown(comparison.lessSuccessful)),
      (say("Position", "Position"), position(of: value, comparison)),
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
