import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// The verdict in words where the questionnaire has one, else the stage with what is still missing.
  mutating func writeResult() {
    heading(.result)
    if let verdict = report.verdict { write(verdict) }
    if report.hasStages {
      if report.verdict != nil { page.blank() }
      writeStage()
    } else if report.verdict == nil {
      page.paragraph(words.noStages)
    }
  }

  private mutating func write(_ result: VerdictResult) {
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
    if let stage = report.values.stage {
      page.entries([
        (Vocabulary.stage[language], numbered(stage) + say(" (von 4)", " (of 4)")),
        (Vocabulary.bottleneck[language], words.bottleneck),
      ])
      page.blank()
      page.paragraph(words.meaning(of: stage))
      page.blank()
      page.paragraph(words.stageSentence)
    } else {
      page.entries([(Vocabulary.stage[language], Vocabulary.notAssessable[language])])
      page.blank()
      page.paragraph(words.unknownStage)
    }
    page.blank()
    let name = max(16, report.questionnaire.dimensions.map { page.columns($0.title[language]) }.max() ?? 0)
    let widths = [min(name, page.width / 3), 14]
    let rest = min(80, page.width - widths[0] - widths[1] - 4)
    page.row([
      .init(say("Dimension", "Dimension"), width: widths[0]), .init(Vocabulary.stage[language], width: widths[1]),
      .init(words.missingTitle, width: rest),
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
