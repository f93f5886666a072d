import ActionPlan
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The page for the owner: where the company stands, what already works, what to do, and when to look again.
  var page: [Block] {
    let verdict = report.judgement.map(blocks) ?? []
    guard report.hasStages || !report.hasOutcome else { return verdict + [.terms(reminders)] }
    let standing = report.hasStages ? verdict + stage : [.paragraph(Phrase(words.noStages))]
    return standing + [.terms(strengths)] + next + [.terms(reminders), .paragraph(box, .boxed)]
  }

  /// What the company is compared with, once and in everyday words.
  private var box: Phrase {
    "\(Inline.strong(Phrase(words.boxTitle + "."))) " + marked(said.newSentences(of: words.box, at: "box"))
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
    let meaning = words.meaning(of: answered)
    let narrow = narrowest
    let remarks = sentences([bottleneckSentence, words.bottleneckRemarks, words.withoutStage])
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
    (words.trendReached.isEmpty ? [] : [.paragraph(Phrase(words.trendReached), .lead)])
      + (moved.isEmpty ? [] : [.paragraph(moved)])
  }

  /// “Seit dem 3.11.2025: Kompetenz 44 → 52, Kultur 60, unverändert.”; empty without a comparison.
  private var moved: Phrase {
    guard let trend = report.trend, trend.isComparable else { return "" }
    let values = trend.dimensions.compactMap { dimension -> Phrase? in
      guard let before = dimension.before?.value, let now = dimension.now.value else { return nil }
      let key: DataKey = "trend" / dimension.id.rawValue
      return "\(words.title(dimension.id)) \(value(before, key / "before")) → \(value(now, key / "now"))"
    }
    guard !values.isEmpty else { return "" }
    let day = trend.date.formatted(in: language)
    return say("Seit dem \(day): ", "Since \(day): ") + values.joined(separator: ", ") + "."
  }

  /// The bottleneck, or what has most room to grow, under its name.
  private var narrowest: [(label: Phrase, text: Phrase)] {
    let narrowest = report.values.narrowest
    if !narrowest.dimensions.isEmpty { return [(text(Vocabulary.bottleneck), Phrase(words.bottleneck))] }
    guard !narrowest.least.isEmpty else { return [] }
    return [(Phrase(words.leastTitle), Phrase(narrowest.least.map(words.title).joined(separator: ", ")))]
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
    let quote = words.strengthQuote.map { quote in
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
    return (words.checkReminder.isEmpty ? [] : [Term(text(Vocabulary.checks), Phrase(words.checkReminder))])
      + (report.openVerdict == nil
        ? [Term(Phrase(words.nextDateTitle), say("neue Einschätzung am \(day)", "new assessment on \(day)"))] : [])
  }

  // MARK: Steps

  /// What is decided, with person and day; else the three steps to begin with, with room for both.
  private var next: [Block] {
    // Where nothing compares and no stage leads anywhere, nothing says what comes first.
    guard report.hasStages || !report.next.steps.isEmpty || !report.pageActions.isEmpty else { return [] }
    let clarify =
      words.nextClarify.isEmpty
      ? [] : [Block.paragraph(Phrase(said.newSentences(of: words.nextClarify, at: "next")))]
    let (actions, steps) = (report.pageActions, report.pageSteps)
    var blocks: [Block] = []
    if !actions.isEmpty { blocks.append(list(actions)) }
    if !steps.isEmpty, actions.isEmpty { blocks.append(list(steps, words.nextTitle)) }
    if !steps.isEmpty, !actions.isEmpty {
      blocks.append(.part(Part(Phrase(words.furtherTitle), [list(steps, words.furtherTitle)])))
    }
    if actions.isEmpty, steps.isEmpty, clarify.isEmpty { blocks.append(.paragraph(Phrase(words.noNext))) }
    let title = actions.isEmpty ? words.nextTitle : words.decidedTitle
    return [.part(Part(Phrase(title), key: "next", clarify + blocks))]
  }

  var stepColumns: [Column] {
    [
      Column("", .rank), Column(text(Vocabulary.nextStep), .text, label: ""), Column(say("Zeit", "Time"), .short),
      Column(say("Wer", "Who"), .line), Column(say("Bis wann", "By when"), .line),
    ]
  }

  private func list(_ steps: [ReportStep], _ title: String) -> Block {
    let items = steps.enumerated().map { index, step in
      let key: DataKey = "next" / step.placed.id.rawValue
      let place = Said.Place(
        words: words.say("oben, Schritt \(index + 1)", "above, step \(index + 1)"),
        target: key.target)
      _ = said.place(of: step.text[language], orAt: place)
      let title = text(step.placed.item.title)
      let time = Phrase(words.time(of: step))
      return List.Item(
        title, aside: time + Phrase(words.linesToFill), key: key,
        cells: [
          Cell(.strong("\(index + 1)")), Cell("\(Inline.strong(title + ".")) \(text(step.text))"), Cell(.quiet(time)),
          Cell(), Cell(),
        ], [.paragraph(text(step.text))])
    }
    return .list(List(.steps, caption: Phrase(title), columns: stepColumns, items))
  }

  private func list(_ actions: [Action]) -> Block {
    let items = actions.enumerated().map { index, action in
      let key: DataKey = "action" / action.id.rawValue
      let place = Said.Place(
        words: words.say("oben, Maßnahme \(index + 1)", "above, action \(index + 1)"), target: key.target)
      let shown = words.shortened(action)
      _ = said.place(of: shown, orAt: place)
      let day = action.due.map { Phrase([.day($0, shown: $0.formatted(in: language))]) }
      let owner: Phrase? = action.owner.isEmpty ? nil : .own(action.owner)
      let state = text(Vocabulary.name(of: action.state))
      let facts = [owner, day.map { say("bis \($0)", "by \($0)") }, action.state == .open ? nil : state].compactMap(
        \.self)
      return List.Item(
        .own(shown), key: key,
        cells: [
          Cell(.strong("\(index + 1)")), Cell(.own(shown)), Cell(.quiet(state)), Cell(owner ?? ""),
          Cell(day ?? ""),
        ], facts.isEmpty ? [] : [.paragraph(facts.joined(separator: " · "), .quiet)])
    }
    var columns = stepColumns
    columns[1].title = text(Vocabulary.action)
    columns[2].title = text(Vocabulary.state)
    return .list(List(.steps, caption: Phrase(words.decidedTitle), columns: columns, items))
  }
}
