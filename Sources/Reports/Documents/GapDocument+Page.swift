import ActionPlan
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The page for the owner: where the company stands, what already works, what to do, and when to look again.
  var page: [Block] {
    let verdict = report.judgement.map(blocks) ?? []
    guard report.hasStages || !report.hasOutcome else { return verdict + firstSteps + [.terms(reminders)] }
    let standing = report.hasStages ? verdict + advisedSteps + stage : [.paragraph(Phrase(words.noStages))]
    return standing + [.terms(strengths)] + next + [.terms(reminders), .paragraph(box, .boxed)]
  }

  /// What the company is compared with, once and in everyday words.
  private var box: Phrase {
    let text = pageBrevity.explains ? words.box : words.shortBox
    return "\(Inline.strong(Phrase(words.boxTitle + "."))) " + marked(said.newSentences(of: text, at: "box"))
  }

  // MARK: Stage

  /// Stage and bottleneck; what was reached or moved since the time before comes first.
  private var stage: [Block] {
    guard let stages = report.values.stages, let answered = stages.answered else {
      return [
        .terms([Term(text(Vocabulary.stage), Phrase(words.unsaid)).emphasised()], .highlights),
        .paragraph(Phrase(words.unknownStage)),
      ]
    }
    let label = text(Vocabulary.stage)
    let meaning = pageBrevity.explains ? words.meaning(of: answered) : ""
    let narrow = narrowest
    let remarks =
      pageBrevity.explains ? sentences([bottleneckSentence, words.bottleneckRemarks, words.withoutStage]) : ""
    // A paragraph each is enough where only words are written.
    let rest = sentences([words.goalSentence, remarks])
    let written =
      [Term(label, words.stagePhrase + ". " + Phrase(sentences([words.stageOpen, meaning]))).emphasised()]
      + narrow.map { Term($0.label, rest.isEmpty ? $0.text : $0.text + ". " + Phrase(rest)) }
    let goal = narrow.isEmpty && !rest.isEmpty ? [Block.paragraph(Phrase(rest))] : []
    let drawn: [Block] = [
      .terms(
        [Term(label, words.stagePhrase).emphasised()] + narrow.map { Term($0.label, .strong($0.text)) }, .highlights),
      .figure(.ladder(ladder(stages))),
      .paragraph(Phrase(sentences([words.stageOpen, meaning, words.goalSentence]))),
    ]
    let notes: [Block] = remarks.isEmpty ? [] : [.paragraph(Phrase(remarks), .note)]
    return movement + [.alternatives(drawn: drawn + notes, written: [.terms(written)] + goal)]
  }

  private var movement: [Block] {
    let dropped = Phrase(words.trendDropped)
    let change = dropped.isEmpty || moved.isEmpty ? dropped + moved : dropped + " " + moved
    return (words.trendReached.isEmpty ? [] : [.paragraph(.strong(Phrase(words.trendReached)), .lead)])
      + (change.isEmpty ? [] : [.paragraph(change)])
  }

  /// “Seit dem 3.11.2025: Kompetenz 44 → 62; innerhalb der Unschärfe: Organisation 38 → 35; unverändert: Kultur 60.”;
  /// empty without a comparison.
  private var moved: Phrase {
    guard let trend = report.trend, trend.isComparable else { return "" }
    let values = trend.dimensions.compactMap { dimension -> (group: Movement, phrase: Phrase)? in
      guard let before = dimension.before?.value, let now = dimension.now.value else { return nil }
      let key: DataKey = "trend" / dimension.id.rawValue
      let (name, after) = (words.title(dimension.id), value(now, key / "now"))
      guard words.value(before) != words.value(now) else { return (.unchanged, "\(name) \(after)") }
      return (
        dimension.isBeyondUncertainty == false ? .withinUncertainty : .beyondUncertainty,
        "\(name) \(value(before, key / "before")) → \(after)"
      )
    }
    guard !values.isEmpty else { return "" }
    let parts = Movement.allCases.compactMap { group -> Phrase? in
      let phrases = values.filter { $0.group == group }.map(\.phrase)
      return phrases.isEmpty ? nil : name(of: group) + phrases.joined(separator: ", ")
    }
    let (day, basis) = (trend.date.formatted(in: language), words.trendBasis)
    // Where the stage is another one, the sentence before names the day.
    let start: Phrase =
      words.trendReached.isEmpty && words.trendDropped.isEmpty
      ? say("Seit dem \(day)\(basis): ", "Since \(day)\(basis): ")
      : say("Seither\(basis): ", "Since then\(basis): ")
    return start + parts.joined(separator: "; ") + "."
  }

  /// What a change of a dimension says.
  private enum Movement: CaseIterable { case beyondUncertainty, withinUncertainty, unchanged }

  private func name(of movement: Movement) -> Phrase {
    switch movement {
    case .beyondUncertainty: ""
    case .withinUncertainty: say("innerhalb der Unschärfe: ", "within the uncertainty: ")
    case .unchanged: say("unverändert: ", "unchanged: ")
    }
  }

  /// The bottleneck, or what has most room to grow, under its name.
  private var narrowest: [(label: Phrase, text: Phrase)] {
    let narrowest = report.values.narrowest
    if !narrowest.dimensions.isEmpty { return [(text(Vocabulary.bottleneck), Phrase(words.bottleneck))] }
    guard !words.least.isEmpty else { return [] }
    return [(Phrase(words.leastTitle), Phrase(words.least))]
  }

  private var bottleneckSentence: String {
    report.values.bottleneck.isEmpty ? "" : report.questionnaire.bottleneckSentence[language]
  }

  func sentences(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }

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

  // MARK: Strengths and reminders

  /// “Was schon trägt”: the highest answers, or a kind word while none is above 0; and what people wrote of it.
  private var strengths: [Term] {
    let names = report.strengths.map { text($0.placed.item.title) }.joined(separator: " · ")
    let quote = words.strengthQuote(to: pageBrevity.quoteLength).map { quote in
      say(" – Sie schreiben: „", " – you write: “") + .own(quote) + say("“", "”")
    }
    return [
      Term(Phrase(words.strengthsTitle), (names.isEmpty ? Phrase(words.noStrengths) : names) + (quote ?? ""))
    ]
  }

  /// What of the checklists is open, and when to assess again.
  private var reminders: [Term] {
    let date = report.nextDate
    let day = Phrase([.day(date, shown: date.formatted(in: language))])
    let checks = words.checkReminder(namesAny: pageBrevity.explains)
    return (checks.isEmpty ? [] : [Term(text(Vocabulary.checks), Phrase(checks))])
      + (report.openVerdict == nil
        ? [Term(Phrase(words.nextDateTitle), say("neue Einschätzung am \(day)", "new assessment on \(day)"))] : [])
  }
}
