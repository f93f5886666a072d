import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// The verdict with its conditions, or the stage of the company from those of its dimensions.
  mutating func explainResult() {
    if let result = report.verdict, let outcome = report.questionnaire.outcome {
      explain(result, in: outcome)
    } else {
      explainStage()
    }
  }

  private mutating func explain(_ result: VerdictResult, in outcome: Outcome) {
    page.paragraph(
      say("Ergebnis: \(result.verdict.title.german). ", "Result: \(result.verdict.title.english). ")
        + say(
          "Es gilt das erste, dessen Bedingung zutrifft. Offene Fragen zählen dabei als 0.",
          "The first one whose condition holds is the result. Open questions count as 0 here."))
    for verdict in outcome.verdicts {
      page.subheading(verdict.title[language])
      if let condition = verdict.when {
        write(condition, indent: 2)
      } else {
        page.paragraph(
          say("ohne Bedingung: gilt, wenn kein anderes gilt", "no condition: holds if no other does"), indent: 2)
      }
      if verdict.id == result.verdict.id { break }
    }
    page.subheading(say("Gründe", "Reasons"))
    for reason in result.verdict.reasons {
      let holds = reason.when?.holds(for: report.sheets, in: report.questionnaire, assuming: report.assumed) ?? true
      page.paragraph("\(reason.text[language]) – \(applies(holds))", indent: 2, hanging: 2)
      if let condition = reason.when { write(condition, indent: 4) }
    }
  }

  private func applies(_ holds: Bool) -> String {
    holds ? say("trifft zu", "holds") : say("trifft nicht zu", "does not hold")
  }

  /// A condition and its parts, each with whether it holds.
  private mutating func write(_ condition: Condition, indent: Int) {
    let holds = condition.holds(for: report.sheets, in: report.questionnaire, assuming: report.assumed)
    let (text, parts) = words(condition)
    page.item("–", "\(text): \(applies(holds))", indent: indent)
    for part in parts { write(part, indent: indent + 2) }
  }

  private func words(_ condition: Condition) -> (text: String, parts: [Condition]) {
    switch condition {
    case .all(let parts): (say("alles davon", "all of these"), parts)
    case .any(let parts): (say("mindestens eines davon", "at least one of these"), parts)
    case .not(let part): (say("nicht", "not"), [part])
    case .atLeast(let id, let level):
      (
        title(id) + say(" mindestens \(level.rawValue)", " at least \(level.rawValue)") + own(id), []
      )
    case .atMost(let id, let level):
      (title(id) + say(" höchstens \(level.rawValue)", " at most \(level.rawValue)") + own(id), [])
    case .chosen(let id, let option):
      (
        title(id) + say(" mit „\(label(option, of: id))“", " with “\(label(option, of: id))”"), []
      )
    }
  }

  private func own(_ id: ItemID) -> String {
    guard let answer = report.answer(to: id) else { return say(" (nicht gefragt)", " (not asked)") }
    return say(" (Sie: ", " (you: ") + shortStanding(answer.standing) + ")"
  }

  private func label(_ option: OptionID, of item: ItemID) -> String {
    report.questionnaire.item(item)?.options.first { $0.id == option }?.label[language] ?? option.rawValue
  }

  private mutating func explainStage() {
    page.paragraph(
      report.hasStages
        ? say(
          "Die Reifestufe des Unternehmens ist die niedrigste seiner Dimensionen.",
          "The stage of the company is the lowest of its dimensions.")
        : words.noStages)
    page.blank()
    page.entries(
      report.values.dimensions.map { dimension in
        let value =
          dimension.value.map { say("Wert ", "value ") + arithmetic.number($0) } ?? Vocabulary.notAssessable[language]
        return (title(dimension.id), (dimension.stage.map { numbered($0) + ", " } ?? "") + value)
      }, indent: 2)
    page.blank()
    guard report.hasStages else { return }
    guard let stage = report.values.stage else {
      return page.paragraph(
        say(
          "Solange eine Dimension nicht bewertbar ist, steht die Reifestufe nicht fest.",
          "While a dimension is not assessable the stage is not known."))
    }
    page.entries([
      (Vocabulary.stage[language], numbered(stage)),
      (
        Vocabulary.bottleneck[language],
        words.bottleneck
          + say(
            " (niedrigste Reifestufe, bei Gleichstand niedrigster Wert)", " (lowest stage; on a tie the lowest value)")
      ),
    ])
  }
}
