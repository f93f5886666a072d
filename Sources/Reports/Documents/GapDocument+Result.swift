import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The verdict in words where the questionnaire has one, and the stage with what is still missing.
  var result: [Block] {
    let verdict = report.verdict.map(blocks) ?? []
    if report.hasStages { return verdict + stage }
    return !report.hasOutcome ? [.paragraph(Phrase(words.noStages))] : verdict
  }

  // MARK: Verdict

  private func blocks(of result: VerdictResult) -> [Block] {
    var blocks: [Block] = [
      .paragraph(text(result.verdict.title), .answer), .paragraph(Phrase(words.text(of: result)), .lead),
    ]
    if !result.reasons.isEmpty {
      blocks.append(.part(Part(say("Warum", "Why"), isInset: true, [.list(List(.bullets, result.reasons.map(text)))])))
    }
    for fitting in result.advice {
      let entries = fitting.entries.map { entry -> Phrase in
        "\(Inline.strong(text(entry.title))): \(text(entry.text))"
      }
      blocks.append(
        .part(
          Part(
            text(fitting.advice.title), key: "advice" / fitting.advice.id.rawValue, isInset: true,
            [.list(List(.bullets, entries.isEmpty ? [text(fitting.advice.none)] : entries))])))
    }
    if !result.steps.isEmpty {
      let steps = result.steps.map { Phrase(words.stepText($0)) }
      blocks.append(
        .part(
          Part(
            say("Ihre ersten Schritte", "Your first steps"), key: "steps", isInset: true, [.list(List(.steps, steps))])
        ))
    }
    return blocks
  }

  // MARK: Stage

  private var stage: [Block] {
    guard let stage = report.values.stage else {
      return [
        .terms(
          [Term(text(Vocabulary.stage), text(Vocabulary.notAssessable)).emphasised()], .highlights),
        .paragraph(Phrase(words.unknownStage)), .table(stageTable),
      ]
    }
    return [
      .terms(
        [
          Term(
            text(Vocabulary.stage),
            "\(numbered(stage, "stage"))\(Inline.quiet(say(" (von 4)", " (of 4)")))"
          ).emphasised(),
          Term(text(Vocabulary.bottleneck), "\(Inline.strong(Phrase(words.bottleneck)))"),
        ], .highlights),
      .figure(.ladder(ladder(stage))),
      .paragraph(Phrase(words.meaning(of: stage))),
      .paragraph(Phrase(words.stageSentence), .note),
      .table(stageTable),
    ]
  }

  /// “2 Craft”, with the number for programs.
  private func numbered(_ stage: Stage, _ key: DataKey) -> Phrase {
    "\(Number(Double(stage.rawValue), shown: String(stage.rawValue), key)) \(words.name(of: stage))"
  }

  private func ladder(_ reached: Stage) -> Ladder {
    Ladder(
      Stage.allCases.map { stage in
        Ladder.Step(
          title: words.numbered(stage), isReached: stage <= reached, isCurrent: stage == reached,
          standing: report.values.dimensions.filter { $0.stage == stage }.map { dimension in
            Ladder.Rating(
              words.title(dimension.id), isBottleneck: report.values.bottleneck.contains(dimension.id))
          })
      })
  }

  /// The stage of every dimension with what the next one lacks.
  private var stageTable: Table {
    let values = report.values
    return Table(
      caption: say("Reifestufe jeder Dimension", "Stage of every dimension"),
      columns: [
        Column(say("Dimension", "Dimension"), .name, leastCharacters: 16),
        Column(text(Vocabulary.stage), .short, leastCharacters: 14),
        Column(Phrase(words.missingTitle), .text, label: Vocabulary.missing[language].capitalisedFirst),
      ],
      rows: values.dimensions.map { dimension in
        let key = DataKey.dimension(dimension.id)
        let isBottleneck = values.bottleneck.contains(dimension.id) && values.bottleneck.count < values.dimensions.count
        var row = Table.Row(
          key: key,
          [
            Cell(Phrase(words.title(dimension.id))),
            Cell(dimension.stage.map { numbered($0, key / "stage") } ?? "–"),
            Cell(Phrase(words.missing(of: dimension))),
          ])
        if isBottleneck {
          row.look = .emphasised
          row.badge = Vocabulary.bottleneck[language]
        }
        return row
      })
  }
}
