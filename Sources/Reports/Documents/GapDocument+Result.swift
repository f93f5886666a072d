import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// One answer first: the verdict or the stage, what to do first, what already works, and what is still missing.
  var result: [Block] {
    let verdict = report.judgement.map(blocks) ?? []
    guard report.hasStages else {
      return report.hasOutcome ? verdict : [.paragraph(Phrase(words.noStages))] + next + strengths
    }
    return verdict + stage + next + strengths + stageTable
  }

  // MARK: Verdict

  private func blocks(of judgement: Judgement) -> [Block] {
    switch judgement {
    case .decided(let result): blocks(of: result)
    case .open(let open):
      [
        .paragraph(Phrase(words.title(of: open)), .answer), .paragraph(Phrase(words.text(of: open)), .lead),
      ] + open.advice.map(part)
    }
  }

  private func blocks(of result: VerdictResult) -> [Block] {
    var blocks: [Block] = [
      .paragraph(text(result.verdict.title), .answer), .paragraph(Phrase(words.text(of: result)), .lead),
    ]
    if !result.reasons.isEmpty {
      blocks.append(.part(Part(say("Warum", "Why"), isInset: true, [.list(List(.bullets, result.reasons.map(text)))])))
    }
    // The proposal, then what to do; what else there is to know comes last.
    blocks += result.advice.filter { !$0.advice.ranks.isEmpty }.map(part)
    if !result.steps.isEmpty {
      let steps = result.steps.map { Phrase(words.stepText($0)) }
      blocks.append(
        .part(
          Part(
            say("Ihre ersten Schritte", "Your first steps"), key: "steps", isInset: true, [.list(List(.steps, steps))])
        ))
    }
    return blocks + result.advice.filter(\.advice.ranks.isEmpty).map(part)
  }

  /// What fits, each with the name of its place: “Unser Vorschlag”, “Als Zweites”.
  private func part(of fitting: VerdictResult.FittingAdvice) -> Block {
    let entries = fitting.entries.enumerated().map { rank, entry -> Phrase in
      let title = words.title(of: entry, at: rank, in: fitting.advice)
      return "\(Inline.strong(Phrase(title + "."))) \(text(entry.text))"
    }
    return .part(
      Part(
        text(fitting.advice.title), key: "advice" / fitting.advice.id.rawValue, isInset: true,
        [.list(List(.bullets, entries.isEmpty ? [text(fitting.advice.none)] : entries))]))
  }

  // MARK: Stage

  private var stage: [Block] {
    let label = text(Vocabulary.stage)
    guard let stages = report.values.stages, let answered = stages.answered else {
      return [
        .terms([Term(label, Phrase(words.unsaid)).emphasised()], .highlights), .paragraph(Phrase(words.unknownStage)),
      ]
    }
    let narrowest = report.values.narrowest
    var highlights = [Term(label, words.stagePhrase).emphasised()]
    if !narrowest.dimensions.isEmpty {
      highlights.append(Term(text(Vocabulary.bottleneck), "\(Inline.strong(Phrase(words.bottleneck)))"))
    } else if !narrowest.least.isEmpty {
      let names = narrowest.least.map(words.title).joined(separator: ", ")
      highlights.append(Term(Phrase(words.leastTitle), "\(Inline.strong(Phrase(names)))"))
    }
    let reached = words.trendReached.isEmpty ? [] : [Block.paragraph(Phrase(words.trendReached), .lead)]
    let meaning = [words.stageOpen, words.meaning(of: answered), words.goalSentence]
    return reached + [
      .terms(highlights, .highlights), .figure(.ladder(ladder(stages))),
      .paragraph(Phrase(sentences(meaning))),
      .paragraph(Phrase(sentences([words.bottleneckRemarks, words.withoutStage, words.stageSentence])), .note),
    ]
  }

  private func sentences(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }

  /// “2 Craft”, with the number for programs.
  private func numbered(_ stage: Stage, _ key: DataKey) -> Phrase {
    "\(Number(Double(stage.rawValue), shown: String(stage.rawValue), key)) \(words.name(of: stage))"
  }

  /// Reached is what open answers cannot take away; each dimension stands where its answered questions put it.
  private func ladder(_ stages: StageInterval) -> Ladder {
    Ladder(
      Stage.allCases.map { stage in
        Ladder.Step(
          title: words.numbered(stage), isReached: stage <= stages.low, isCurrent: stage == stages.settled,
          standing: report.values.dimensions.filter { $0.stages?.answered == stage }.map { dimension in
            Ladder.Rating(
              words.title(dimension.id), isBottleneck: report.values.bottleneck.contains(dimension.id))
          })
      })
  }

  /// The stage of every dimension with what the next one lacks.
  private var stageTable: [Block] {
    let values = report.values
    let table = Table(
      caption: say("Reifestufe jeder Dimension", "Stage of every dimension"),
      columns: [
        Column(say("Dimension", "Dimension"), .name, leastCharacters: 16),
        Column(text(Vocabulary.stage), .short, leastCharacters: 14),
        Column(Phrase(words.missingTitle), .text, label: Vocabulary.missing[language].capitalisedFirst),
      ],
      rows: values.dimensions.map { dimension in
        let key = DataKey.dimension(dimension.id)
        let isBottleneck = values.bottleneck.contains(dimension.id) && values.bottleneck.count < values.dimensions.count
        let settled = dimension.stage.map { numbered($0, key / "stage") }
        var row = Table.Row(
          key: key,
          [
            Cell(Phrase(words.title(dimension.id))), Cell(settled ?? Phrase(words.stages(of: dimension))),
            Cell(Phrase(words.missing(of: dimension))),
          ])
        if isBottleneck {
          row.look = .emphasised
          row.badge = Vocabulary.bottleneck[language]
        }
        return row
      })
    return [.table(table)]
  }
}
