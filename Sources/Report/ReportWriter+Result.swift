import Questionnaire
import Scoring

extension ReportWriter {
  /// The verdict in words where the questionnaire has one, else the stage with what is still missing.
  mutating func writeResult() {
    if let verdict = report.verdict {
      write(verdict)
    } else {
      writeStage()
    }
  }

  private mutating func write(_ result: VerdictResult) {
    heading(.result)
    page.paragraph(result.verdict.title[language])
    page.blank()
    page.paragraph(words.text(of: result))
    if !result.reasons.isEmpty {
      page.subheading(say("Warum", "Why"))
      for reason in result.reasons { page.item("–", reason[language], indent: 2) }
    }
    for fitting in result.advice {
      page.subheading(fitting.advice.title[language])
      for entry in fitting.entries {
        page.item("–", "\(entry.title[language]): \(entry.text[language])", indent: 2)
      }
      if fitting.entries.isEmpty { page.item("–", fitting.advice.none[language], indent: 2) }
    }
    if !result.steps.isEmpty {
      page.subheading(say("Ihre ersten Schritte", "Your first steps"))
      for (index, step) in result.steps.enumerated() {
        page.item("\(index + 1)", words.stepText(step), signWidth: 3, indent: 2)
      }
    }
  }

  private mutating func writeStage() {
    heading(.result)
    if let stage = report.values.stage {
      page.entries([
        (Vocabulary.stage[language], numbered(stage) + say(" (von 4)", " (of 4)")),
        (Vocabulary.bottleneck[language], words.bottleneck),
      ])
      page.blank()
      page.paragraph(Vocabulary.meaning(of: stage)[language])
      page.blank()
      page.paragraph(
        say(
          "Die Reifestufe des Unternehmens ist die niedrigste seiner Dimensionen: Der Engpass bestimmt, wie weit "
            + "Social Media insgesamt trägt. Eine Gesamtpunktzahl gibt es nicht.",
          "The stage of the company is the lowest of its dimensions: the bottleneck decides how far social media "
            + "carries overall. There is no total score."))
    } else {
      let open = report.values.dimensions.filter { !$0.isAssessable }.map { title($0.id) }.joined(separator: ", ")
      page.entries([(Vocabulary.stage[language], Vocabulary.notAssessable[language])])
      page.blank()
      page.paragraph(
        say(
          "Die Reifestufe ist die niedrigste aller Dimensionen und steht erst fest, wenn alle bewertbar sind. "
            + "Noch nicht bewertbar: \(open). Dort ist zu wenig beantwortet, oder es trifft nichts zu.",
          "The stage is the lowest of all dimensions and is known only when all can be assessed. "
            + "Not assessable yet: \(open). Too little has been answered there, or nothing applies."))
    }
    page.blank()
    let name = max(16, report.questionnaire.dimensions.map { page.columns($0.title[language]) }.max() ?? 0)
    let widths = [min(name, page.width / 3), 14]
    let rest = min(80, page.width - widths[0] - widths[1] - 4)
    page.row([
      .init(say("Dimension", "Dimension"), width: widths[0]), .init(Vocabulary.stage[language], width: widths[1]),
      .init(say("Bis zur nächsten Stufe fehlt noch", "Still missing for the next stage"), width: rest),
    ])
    for dimension in report.values.dimensions {
      page.row([
        .init(title(dimension.id), width: widths[0]),
        .init(dimension.stage.map(numbered) ?? "–", width: widths[1]),
        .init(words.missing(of: dimension), width: rest),
      ])
    }
  }
}
