import ActionPlan
import Documents
import Questionnaire
import Scoring
import Words

/// What the page says is to be done: what is decided, and what may be, with room for who and by when.
extension GapDocument {
  /// What is decided, with person and day; else the three steps to begin with, with room for both.
  var next: [Block] {
    // Where nothing compares and no stage leads anywhere, nothing says what comes first.
    guard report.hasStages || !report.next.steps.isEmpty || !report.pendingActions.isEmpty else { return [] }
    let reason = words.nextClarify(saysWhy: pageBrevity.explains)
    let clarify = reason.isEmpty ? [] : [Block.paragraph(Phrase(said.newSentences(of: reason, at: "next")))]
    let steps = report.pageSteps.enumerated().map { item($0.offset, $0.element) }
    if report.pendingActions.isEmpty, steps.isEmpty, clarify.isEmpty {
      return [.part(Part(Phrase(words.nextTitle), key: "next", [.paragraph(Phrase(words.noNext))]))]
    }
    return decided(clarify, steps, stepColumns, titled: words.nextTitle)
  }

  /// The same of a verdict, whose first steps tell no time of their own.
  var firstSteps: [Block] {
    // What a page that stands alone leaves out is said after one that does not.
    let most = report.pendingActions.isEmpty || extent != .brief ? .max : pageBrevity.firstStepsBesides
    let steps = report.pageFirstSteps.prefix(most).enumerated().map { item($0.offset, $0.element) }
    guard !report.pendingActions.isEmpty || !steps.isEmpty else { return [] }
    return decided([], steps, firstStepColumns, titled: words.firstStepsTitle)
  }

  /// The first steps of a verdict where a plan comes after it.
  var advisedSteps: [Block] {
    let steps = report.pageFirstSteps.enumerated().map { item($0.offset, $0.element) }
    guard !steps.isEmpty else { return [] }
    let title = Phrase(words.firstStepsTitle)
    return [.part(Part(title, key: "steps", isInset: true, [list(steps, firstStepColumns, title)]))]
  }

  private var firstStepColumns: [Column] { stepColumns.filter { $0.role != .short } }

  private func list(_ steps: [List.Item], _ columns: [Column], _ title: Phrase) -> Block {
    .list(List(.steps, caption: title, columns: columns, steps))
  }

  /// - Parameters:
  ///   - clarify: what stands before all of it.
  ///   - columns: those of the steps.
  ///   - title: what the steps are called where nothing is decided.
  private func decided(_ clarify: [Block], _ steps: [List.Item], _ columns: [Column], titled title: String) -> [Block] {
    let actions = report.pageActions(extent == .brief ? pageBrevity : .none)
    let heading = actions.isEmpty ? title : words.decidedTitle
    var blocks = clarify
    if !actions.isEmpty { blocks.append(list(actions)) }
    let further = report.pendingActions.count - actions.count
    if further > 0 { blocks.append(.paragraph(self.further(further))) }
    if !steps.isEmpty {
      let name = Phrase(actions.isEmpty ? title : words.furtherTitle)
      let list = list(steps, columns, name)
      blocks.append(actions.isEmpty ? list : .part(Part(name, [list])))
    }
    return [.part(Part(Phrase(heading), key: "next", isInset: report.hasOutcome, blocks))]
  }

  /// How many actions there are besides, and where they stand if they do.
  private func further(_ count: Int) -> Phrase {
    let sentence = Phrase(words.further(count))
    guard extent.holds(report.layer(of: .actions)) else { return sentence + "." }
    let place = Phrase([.link(Phrase(words.title(of: .actions)), to: ReportSection.actions.rawValue)])
    return sentence + say(": siehe „\(place)“.", ": see “\(place)”.")
  }

  var stepColumns: [Column] {
    [
      Column("", .rank), Column(text(Vocabulary.nextStep), .text, label: ""), Column(say("Zeit", "Time"), .short),
      Column(say("Wer", "Who"), .line), Column(say("Bis wann", "By when"), .line),
    ]
  }

  private func item(_ index: Int, _ step: ReportStep) -> List.Item {
    let key: DataKey = "next" / step.placed.id.rawValue
    let place = Said.Place(
      words: words.say("oben, Schritt \(index + 1)", "above, step \(index + 1)"), target: key.target)
    _ = said.place(of: step.text[language], orAt: place)
    let title = text(step.placed.item.title)
    let time = Phrase(words.time(of: step))
    let shown = Phrase(step.text[language].shortened(to: pageBrevity.stepLength))
    return List.Item(
      title, aside: time + Phrase(words.separator + words.linesToFill), key: key,
      cells: [
        Cell(.strong("\(index + 1)")), Cell("\(Inline.strong(title + ".")) \(shown)"), Cell(.quiet(time)), Cell(),
        Cell(),
      ], [.paragraph(shown)])
  }

  /// With room for who does it and by when, below where only characters can be written.
  private func item(_ index: Int, _ step: VerdictResult.FirstStep) -> List.Item {
    let text = Phrase(words.stepText(step).shortened(to: pageBrevity.firstStepLength))
    return List.Item(
      text, cells: [Cell(.strong("\(index + 1)")), Cell(text), Cell(), Cell()],
      [.paragraph(Phrase(words.linesToFill), .quiet)])
  }

  private func list(_ actions: [Action]) -> Block {
    let items = actions.enumerated().map { index, action in
      let key: DataKey = "action" / action.id.rawValue
      let place = Said.Place(
        words: words.say("oben, Maßnahme \(index + 1)", "above, action \(index + 1)"), target: key.target)
      let shown = words.text(of: action).shortened(to: pageBrevity.textLength)
      _ = said.place(of: shown, orAt: place)
      let day = action.due.map { Phrase([.day($0, shown: $0.formatted(in: language))]) }
      let name = action.owner.shortened(to: pageBrevity.nameLength)
      let owner: Phrase? = name.isEmpty ? nil : .own(name)
      let state = text(Vocabulary.name(of: action.state))
      let facts = [
        owner ?? Phrase(words.whoToFill), day.map { say("bis \($0)", "by \($0)") } ?? Phrase(words.dayToFill),
        action.state == .open ? nil : state,
      ].compactMap(\.self)
      return List.Item(
        .own(shown), key: key,
        cells: [
          Cell(.strong("\(index + 1)")), Cell(.own(shown)), Cell(.quiet(state)), Cell(owner ?? ""),
          Cell(day ?? ""),
        ], [.paragraph(facts.joined(separator: " · "), .quiet)])
    }
    var columns = stepColumns
    columns[1].title = text(Vocabulary.action)
    columns[2].title = text(Vocabulary.state)
    return .list(List(.steps, caption: Phrase(words.decidedTitle), columns: columns, items))
  }
}
