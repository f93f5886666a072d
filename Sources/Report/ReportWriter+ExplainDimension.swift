import Benchmarks
import Questionnaire
import Scoring

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
    entries += profileEntries(value, fields)
    page.entries(entries, indent: 2)
  }

  private func valueEntries(_ value: DimensionValue, _ fields: [FieldValue]) -> [(label: String, text: String)] {
    let present = fields.filter { !$0.isLeftOut }
    var entries: [(label: String, text: String)] = []
    if let own = value.value, let mean = arithmetic.mean(present.compactMap(\.value)) {
      entries.append((say("Wert", "Value"), say("Mittel der Felder: ", "mean of the fields: ") + shownAs(mean, own)))
    } else {
      let open = present.filter { !$0.isAssessable }.compactMap { report.questionnaire.field($0.id)?.title[language] }
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
    if let low = value.low, let high = value.high, !high.isLevel(with: low) {
      entries.append(
        (say("Untergrenze", "Lower bound"), shownAs(arithmetic.mean(present.compactMap(\.low)) ?? "–", low)))
      entries.append(
        (say("Obergrenze", "Upper bound"), shownAs(arithmetic.mean(present.compactMap(\.high)) ?? "–", high)))
    }
    return entries
  }

  private func stageEntries(_ value: DimensionValue) -> [(label: String, text: String)] {
    guard let own = value.value, let reached = value.stage else {
      return [(Vocabulary.stage[language], Vocabulary.notAssessable[language])]
    }
    let gates = report.answers.filter { $0.placed?.dimension.id == value.id && $0.item.scored?.isCore == true }
    var entries: [(label: String, text: String)] = Stage.allCases.dropFirst().map { stage in
      (numbered(stage), conditions(of: stage, own: own, gates: gates, isReached: stage <= reached))
    }
    entries.append((Vocabulary.stage[language], numbered(reached)))
    entries.append((Vocabulary.missing[language].capitalisedFirst, words.missing(of: value)))
    return entries
  }

  private func conditions(of stage: Stage, own: Double, gates: [ReportAnswer], isReached: Bool) -> String {
    let value =
      say("Wert ", "value ") + arithmetic.number(own) + " ≥ " + self.value(stage.threshold) + ": "
      + yesOrNo(own.reaches(stage.threshold))
    let gate = level(stage.gate)
    let items = gates.map { answer -> String in
      let name = "\(answer.item.title[language]) \(shortStanding(answer.standing))"
      guard answer.standing.isApplicable else { return name + say(" (zählt nicht)", " (does not count)") }
      let open = answer.standing.level == nil ? say(", zählt als 0", ", counts as 0") : ""
      return name + open + ": " + yesOrNo((answer.standing.level ?? Method.openAtGate).reaches(stage.gate))
    }
    let core =
      items.isEmpty
      ? say("keine Kernfragen", "no core questions")
      : say("Kernfragen ab \(gate): ", "core questions from \(gate): ") + items.joined(separator: ", ")
    return value + "; " + core + " → "
      + (isReached ? say("erreicht", "reached") : say("nicht erreicht", "not reached"))
  }

  private func profileEntries(_ value: DimensionValue, _ fields: [FieldValue]) -> [(label: String, text: String)] {
    guard let benchmark = report.benchmark else { return [] }
    guard let successful = value.successful, let lessSuccessful = value.lessSuccessful else {
      return [
        (
          say("Vergleich", "Comparison"),
          say("keine beantwortete Frage hat einen Vergleichswert", "no answered question has a benchmark value")
        )
      ]
    }
    return [
      (
        say("◆ Erfolgreiche", "◆ successful"),
        shownAs(arithmetic.mean(fields.compactMap(\.successful)) ?? "–", successful)
      ),
      (
        say("◇ weniger Erfolgreiche", "◇ less successful"),
        shownAs(arithmetic.mean(fields.compactMap(\.lessSuccessful)) ?? "–", lessSuccessful)
      ),
      (say("Position", "Position"), position(of: value, fields, benchmark)),
    ]
  }

  private func position(of value: DimensionValue, _ fields: [FieldValue], _ benchmark: Benchmark) -> String {
    guard let position = value.position, let successful = value.successful, let less = value.lessSuccessful,
      let own = mean(fields.compactMap { FieldTerms.value(FieldTerms($0.id, in: report).own(comparedWith: benchmark)) })
    else {
      return say("nicht bestimmbar, ", "cannot be determined, ")
        + (value.isAssessable
          ? say("weil sich die Profile nicht unterscheiden", "because the profiles do not differ")
          : say("weil die Dimension nicht bewertbar ist", "because the dimension is not assessable"))
    }
    let number = { (number: Double) in arithmetic.number(number) }
    let share = (own - less) / (successful - less) * 100
    let formula = "(\(number(own)) − \(number(less))) / (\(number(successful)) − \(number(less))) × 100 "
    let percent = say(" %", "%")
    let cut =
      !share.isLevel(with: position)
      ? say("; gezeigt wird höchstens 0 bis 100: ", "; shown within 0 to 100: ") + number(position) + percent : ""
    let other =
      !own.isLevel(with: value.value ?? own)
      ? say(
        "; eigener Wert über die Fragen mit Vergleichswert: \(number(own))",
        "; own value over the questions with a benchmark value: \(number(own))") : ""
    return formula + arithmetic.result(share) + percent + cut + other
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
