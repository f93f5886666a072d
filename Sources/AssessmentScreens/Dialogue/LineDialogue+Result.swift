import ActionPlan
import Benchmarks
import House
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Words

/// A result: ten sentences, then a menu.
extension LineDialogue {
  /// What can be done with a result.
  enum ResultChoice: Sendable {
    case goOn, openQuestion, plan, fields, gaps, answers, actions, templates, save, exportAnswers, exportCompany, code,
      consent, person, again, back
  }

  mutating func show(_ benchmark: Benchmark?) {
    self.benchmark = benchmark
    makeReport()
    guard let report else { return }
    tell(lines: [""] + SpokenResult(report, language: language).summary)
    if let id = assessment?.storedID, facilities.contains(.files) { tell(DialogueTexts.identity(id)) }
    step = .result
    showsMenu = true
  }

  /// Anew after every change of what it is made from.
  mutating func makeReport() {
    report = assessment?.report(
      against: benchmark, isAlone: false, organiser: surroundings.house.organiser,
      programVersion: surroundings.programVersion)
  }

  private var choices: [ResultChoice] {
    guard let report else { return [.back] }
    let isStored = assessment?.storedID != nil
    let files = facilities.contains(.files)
    let hasScores = !report.hasOutcome || report.hasStages
    let result: [ResultChoice] =
      (report.openVerdict != nil && isStored ? [.openQuestion] : []) + (report.hasStages ? [.plan] : [])
      + (hasScores ? [.fields] : []) + (!report.hasOutcome || report.benchmark != nil ? [.gaps] : []) + [.answers]
      + (isStored ? [.actions] : []) + (files && !report.templates.isEmpty ? [.templates] : []) + (files ? [.save] : [])
      + (report.code == nil ? [] : [.code])
    let further: [ResultChoice] =
      (isStored ? (facilities.contains(.colleagues) ? [.person] : []) + [.again] : [])
      + (continuation == nil ? [] : [.goOn]) + (files && isStored ? [.exportAnswers, .exportCompany] : [])
      + (assessment?.canContribute == true ? [.consent] : [])
    return result + further + [.back]
  }

  private var continuation: Continuation? { assessment.flatMap { Continuation(after: $0) } }

  private func label(of choice: ResultChoice) -> LocalizedText {
    switch choice {
    case .openQuestion: DialogueTexts.openQuestion
    case .plan: PlanTexts.title
    case .goOn: continuation?.label ?? ContinuationTexts.label
    case .gaps: ResultTexts.gaps
    case .fields: Vocabulary.dimensionsAndFields
    case .answers: DialogueTexts.answers
    case .actions: DialogueTexts.actions(assessment?.actions.count ?? 0)
    case .templates: TemplateTexts.count(report?.templates.count ?? 0)
    case .save: DialogueTexts.saveReport
    case .exportAnswers: DialogueTexts.with(ReportTexts.answers, ReportTexts.answersHint)
    case .exportCompany: DialogueTexts.with(ReportTexts.company, ReportTexts.companyHint)
    case .code: facilities.contains(.door) ? DoorTexts.takeAlong : ReportTexts.code
    case .consent: ContributionText.title(with: assessment?.consent)
    case .person: DialogueTexts.person
    case .again: DialogueTexts.again
    case .back: DialogueTexts.toStart
    }
  }

  var resultPrompt: [String] {
    guard showsMenu else { return [say(DialogueTexts.whatNow) + " " + say(DialogueTexts.emptyIsMenu)] }
    return [say(DialogueTexts.whatNow)] + choices.enumerated().map { "\($0 + 1)  \(say(label(of: $1)))" }
      + ["z  " + say(DialogueTexts.summaryAgain), "q  " + say(StartTexts.quit)]
  }

  mutating func handleResult(_ word: String) -> [Effect] {
    guard let report else { return toStart() }
    let spoken = SpokenResult(report, language: language)
    showsMenu = word.isEmpty
    switch word {
    case "": return []
    case "q": return askToLeave()
    case "z":
      tell(lines: spoken.summary)
      return []
    default: break
    }
    guard let number = Int(word), choices.indices.contains(number - 1) else { return refuse() }
    return open(choices[number - 1], report, spoken)
  }

  private mutating func open(_ choice: ResultChoice, _ report: GapReport, _ spoken: SpokenResult) -> [Effect] {
    switch choice {
    case .goOn:
      guard let assessment, let continuation else { break }
      tell(continuation.sentence(after: assessment))
      isLeadingOn = continuation == .management
      return [continuation.effect]
    case .gaps:
      tell(lines: spoken.gaps)
      if !report.topGaps.isEmpty { step = .gaps }
    case .openQuestion: report.openVerdict.map { goToQuestion($0.item) }
    case .plan:
      tell(lines: spoken.plan)
      if !spoken.planEntries.isEmpty { step = .plan }
    case .fields: tell(lines: spoken.fields)
    case .answers:
      tell(lines: spoken.answers)
      if assessment?.storedID != nil { step = .answers }
    case .actions: step = .actions
    case .templates: step = .templates
    case .save: step = .format
    case .exportAnswers: step = .path(.answers)
    case .exportCompany: step = .path(.company)
    case .code: tell(lines: codeLines(report))
    case .consent: step = .consent
    case .person:
      tell(PeopleTexts.privacy)
      step = .person
    case .again:
      guard let assessment else { break }
      isAgain = true
      return [.catalog(.questionnaire(assessment.questionnaire.id))]
    case .back: return toStart()
    }
    return []
  }

  mutating func toMenu() -> [Effect] {
    step = .result
    showsMenu = true
    return []
  }

  private func codeLines(_ report: GapReport) -> [String] {
    let use = facilities.contains(.door) ? takeAlong(report) : [say(DialogueTexts.codeUse)]
    return [say(ReportTexts.code) + ":", report.code ?? ""] + use + [say(CodeTexts.contents)]
  }

  // MARK: Plan and gaps

  mutating func handlePlan(_ word: String) -> [Effect] {
    guard let report, !word.isEmpty else { return toMenu() }
    let spoken = SpokenResult(report, language: language)
    guard let typed = StepCommand(word) else { return refuse() }
    if typed.verb == .undo { return undoParking() }
    guard let entry = spoken.planEntries.dropFirst(typed.number - 1).first else { return refuse() }
    switch (typed.verb, entry) {
    case (.more, .clarify(let placed)):
      guard assessment?.storedID != nil else { return refuse() }
      goToQuestion(placed.id)
    case (.more, .step(let step, let leg)): tell(lines: spoken.details(of: step, in: leg))
    case (.more, .parked(let placed)): tell(lines: [placed.item.question[language]])
    case (.take, .step(let step, _)):
      return takeOver(StepOffer(step.placed.item, to: step.to, for: report.reader), report)
    case (.take, .clarify), (.take, .parked): return refuse(ActionTexts.nothingToTake)
    case (.park, .step(let step, _)): return park(step.placed, report)
    case (.park, .parked(let placed)): return park(placed, report)
    case (.park, .clarify): return refuse(PlanTexts.nothingToPark)
    case (.undo, _): break
    }
    return []
  }

  mutating func handleGaps(_ word: String) -> [Effect] {
    guard let report, !word.isEmpty else { return toMenu() }
    guard let typed = StepCommand(word) else { return refuse() }
    if typed.verb == .undo { return undoParking() }
    guard let gap = report.gaps.first(where: { $0.rank == typed.number }) else { return refuse() }
    switch typed.verb {
    case .more: tell(lines: SpokenResult(report, language: language).details(of: gap))
    case .take: return takeOver(gap.offers.first, report)
    case .park: return park(gap.placed, report)
    case .undo: break
    }
    return []
  }

  private mutating func takeOver(_ offer: StepOffer?, _ report: GapReport) -> [Effect] {
    guard let assessment, let id = assessment.storedID, let offer else { return refuse(ActionTexts.nothingToTake) }
    if assessment.actions.action(from: offer.origin) != nil { return refuse(ActionTexts.alreadyTaken) }
    actionNews = DialogueTexts.taken
    return [.plan(.add(ActionContent(text: say(offer.text), origin: offer.origin), in: id))]
  }

  private mutating func park(_ placed: PlacedItem, _ report: GapReport) -> [Effect] {
    let isParked = report.parked.contains { $0.id == placed.id }
    parkedLast = (placed.id, isParked)
    return setParked(placed.id, !isParked)
  }

  private mutating func undoParking() -> [Effect] {
    guard let last = parkedLast else { return refuse(DialogueTexts.nothingToUndo) }
    parkedLast = nil
    return setParked(last.item, last.wasParked)
  }

  private mutating func setParked(_ item: ItemID, _ isParked: Bool) -> [Effect] {
    guard let id = assessment?.storedID, let title = report?.questionnaire.item(item)?.title else {
      return refuse(PlanTexts.nothingToPark)
    }
    actionNews = PlanTexts.changed(title, isParked: isParked, canUndo: parkedLast != nil)
    return [.plan(.park(item, isParked, in: id))]
  }

  /// Numbers are given anew, so the list is said again.
  mutating func receive(parked items: Set<ItemID>, of id: AssessmentID) {
    assessment?.take(parked: items, of: id)
    if let actionNews { tell(actionNews) }
    actionNews = nil
    makeReport()
    guard let report else { return }
    let spoken = SpokenResult(report, language: language)
    switch step {
    case .plan: tell(lines: spoken.plan)
    case .gaps: tell(lines: spoken.gaps)
    case .start, .results, .code, .chooseQuestionnaire, .profile, .person, .followUp, .question, .end, .consent,
      .result,
      .answers, .actions, .action, .actionEntry, .format, .extent, .templates, .path:
      break
    }
  }

  private mutating func goToQuestion(_ item: ItemID) {
    guard let index = assessment?.items.firstIndex(where: { $0.id == item }) else { return }
    assessment?.go(to: index)
    step = .question
    tell(DialogueTexts.changing)
  }

  // MARK: Answers

  mutating func handleAnswers(_ word: String) -> [Effect] {
    guard let assessment, !word.isEmpty else {
      return toMenu()
    }
    guard let number = Int(word), assessment.items.indices.contains(number - 1) else { return refuse() }
    self.assessment?.go(to: number - 1)
    step = .question
    tell(DialogueTexts.changing)
    return []
  }

  // MARK: Another person

  var perspectivePrompt: [String] { ProfileQuestions.perspectives(of: assessment?.questionnaire, in: language) }

  mutating func handlePerson(_ word: String) -> [Effect] {
    guard let id = assessment?.storedID, !word.isEmpty else {
      return toMenu()
    }
    var lines = PersonForm()
    if let refusal = lines.form.read(word, in: .perspective, today: surroundings.today) { return refuse(refusal) }
    return [.assessment(.join(id, as: lines.perspective))]
  }
}
