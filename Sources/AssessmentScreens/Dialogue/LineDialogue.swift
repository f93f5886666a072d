import ActionPlan
import Benchmarks
import House
package import Questionnaire
package import Reports
package import ScreenKit
import Terminal
package import Words

/// The whole assessment line by line: for terminals that cannot move a cursor and for screen readers.
///
/// Pure: it says what to print and what to do; the shell prints, reads lines and carries out effects.
package struct LineDialogue: Speaking, Sendable {
  /// What is asked.
  enum Step: Sendable {
    case start, results, code
    case chooseQuestionnaire([QuestionnaireEntry])
    case profile(ProfileQuestions)
    case person
    case followUp(Int)
    case question, end
    case consent
    case result, plan, gaps, answers, actions
    case action(PlannedAction.ID)
    case actionEntry(ActionEntry)
    case format
    case extent(ReportFormat)
    case templates
    case path(FileForm.What)
  }

  /// What comes once everything is on disk.
  enum AfterSaving: Sendable { case evaluate, toStart, leave }

  var surroundings: DisplayTraits
  /// What the place has where the program runs.
  let facilities: Facilities
  /// At a public terminal: that the answers are kept after the session.
  package internal(set) var kept: KeptAnswers?
  /// Whether it was said that leaving deletes.
  var isLeavingTold = false
  /// How many damaged databases were put aside.
  var damagedFiles = 0
  var step = Step.start
  var assessments: [AssessmentEntry] = []
  var companies: [CompanyEntry] = []
  var assessment: OpenAssessment?
  var benchmark: Benchmark?
  /// The result that is open.
  package internal(set) var report: GapReport?
  /// Whether nothing more is asked.
  package internal(set) var isOver = false

  var pending: [String] = []
  var chosenForm = Form.full
  var perspective: Perspective?
  /// Whether the questionnaire that is read is for the company whose result is open.
  var isAgain = false
  /// Whether it is read because the one whose result is open leads to it.
  var isLeadingOn = false
  /// What was answered last, until it is on disk.
  var acknowledgement: String?
  /// The pause that is told once that is.
  var pauseAhead: Pause?
  var afterSaving: AfterSaving?
  var hasWarned = false
  var removed: PlannedAction?
  var actionNews: LocalizedText?
  /// Whether the answers may be part of benchmarks, as it was said after the last question.
  var agrees = false
  /// The question that was parked or taken up last, and whether it was parked before.
  var parkedLast: (item: ItemID, wasParked: Bool)?
  /// Whether the menu of the result is to be said as a whole, or only that it is there.
  var showsMenu = true

  /// The language in which it asks now.
  package var language: Language { surroundings.language }

  /// A dialogue at its beginning.
  package init(_ surroundings: DisplayTraits, _ facilities: Facilities = .own) {
    self.surroundings = surroundings
    self.facilities = facilities
  }

  /// What to do first.
  package mutating func start() -> [Effect] {
    tell(StartTexts.subtitle)
    if let organiser = surroundings.house.organiser {
      tell(lines: [organiser.line(in: language)])
      if let welcome = organiser.welcome { tell(welcome) }
    }
    if facilities.contains(.door) { tellNotice() } else { tell(StartTexts.privacy) }
    return [.assessment(.list), .assessment(.companies)]
  }

  /// Begins with a questionnaire; a perspective that is known is not asked for.
  package mutating func begin(_ questionnaire: Questionnaire, form: Form, perspective: Perspective?) -> [Effect] {
    step = .profile(ProfileQuestions(questionnaire, form: form, perspective: perspective))
    return []
  }

  /// Opens an assessment: its next question, or its result.
  package mutating func resume(_ id: AssessmentID) -> [Effect] { [.assessment(.open(id))] }

  /// The terminal is so wide now.
  package mutating func resize(columns: Int) { surroundings.size.columns = columns }

  // MARK: Output

  /// What to print now, ending with the prompt; printed once.
  package mutating func takeOutput() -> String {
    defer { pending = [] }
    let text = LineText(width: surroundings.size.columns - 1, charset: surroundings.charset)
    let lines = (pending + (isOver ? [] : prompt)).flatMap(text.lines)
    return lines.map { $0 + "\n" }.joined() + (isOver ? "" : "> ")
  }

  mutating func tell(_ text: LocalizedText) { pending.append(say(text)) }
  mutating func tell(lines: [String]) { pending += lines }

  /// Lines that were dropped because they came before they were asked for.
  package mutating func tellOfDroppedInput() { tell(DialogueTexts.dropped) }

  private var prompt: [String] {
    let lines: [String] =
      switch step {
      case .start: startPrompt
      case .results: resultsPrompt
      case .code: [say(facilities.codeIntro), say(DialogueTexts.emptyGoesBack)]
      case .chooseQuestionnaire(let entries): questionnairePrompt(entries)
      case .profile(let profile): profile.prompt(in: language)
      case .person: [say(PeopleTexts.addIntro)] + perspectivePrompt + [say(DialogueTexts.emptyGoesBack)]
      case .followUp(let index): followUpPrompt(index)
      case .question: questionPrompt
      case .end: endPrompt
      case .consent: consentPrompt
      case .result: resultPrompt
      case .plan: [say(DialogueTexts.planPrompt)]
      case .gaps: [say(DialogueTexts.gapsPrompt)]
      case .answers: [say(DialogueTexts.answersPrompt)]
      case .actions: actionsPrompt
      case .action(let id): actionPrompt(id)
      case .actionEntry(let entry): entryPrompt(entry)
      case .format: formatPrompt
      case .extent(let format): extentPrompt(format)
      case .templates: templatesPrompt
      case .path(let what): pathPrompt(what)
      }
    return [""] + lines
  }

  // MARK: Input

  /// Takes a line; `nil` = the input has ended.
  package mutating func handle(_ line: String?) -> [Effect] {
    guard let line else {
      guard let assessment, let id = assessment.storedID, !assessment.unsaved.isEmpty else { return leave() }
      let rest: [Effect] = [.assessment(.save(assessment.unsaved, in: id))]
      return rest + leave()
    }
    return retrying(act(on: line.trimmed))
  }

  private mutating func act(on typed: String) -> [Effect] {
    let word = typed.lowercased()
    if word == "?" {
      tell(lines: (help + doorHelp).map(say))
      return []
    }
    if let effects = handleDoor(word) { return effects }
    switch step {
    case .start: return handleStart(word)
    case .results: return handleResults(word)
    case .code: return handleCode(typed)
    case .chooseQuestionnaire(let entries): return handleQuestionnaire(word, entries)
    case .profile(var profile): return handleProfile(typed, &profile)
    case .person: return handlePerson(word)
    case .followUp(let index): return handleFollowUp(index, word)
    case .question: return handleQuestion(typed, word)
    case .end: return handleEnd(word)
    case .consent: return handleConsent(word)
    case .result: return handleResult(word)
    case .plan: return handlePlan(word)
    case .gaps: return handleGaps(word)
    case .answers: return handleAnswers(word)
    case .actions: return handleActions(word)
    case .action(let id): return handleAction(id, word)
    case .actionEntry(let entry): return handleEntry(entry, typed)
    case .format: return handleFormat(word)
    case .extent(let format): return handleExtent(format, word)
    case .templates: return handleTemplates(word)
    case .path(let what): return handlePath(what, typed)
    }
  }

  /// None of the possibilities: what they are is asked again.
  mutating func refuse(_ text: LocalizedText = FormTexts.notUnderstood) -> [Effect] {
    tell(text)
    return []
  }

  mutating func leave() -> [Effect] {
    isOver = true
    return assessment?.storedID.map { [.assessment(.close($0))] } ?? []
  }

  // MARK: Events

  /// Takes what comes back from the world.
  package mutating func receive(_ event: ShellEvent) -> [Effect] {
    switch event {
    case .assessment(.list(let entries)): assessments = entries
    case .assessment(.damagedFiles(let count)): damagedFiles = count
    case .catalog(.list(let entries)):
      if entries.isEmpty { tell(ListTexts.noQuestionnaires) } else { step = .chooseQuestionnaire(entries) }
    case .catalog(.questionnaire(let questionnaire)): return receive(questionnaire)
    case .assessment(.earlier(let entry)): return receive(earlier: entry)
    case .assessment(.opened(let opened)): return receive(opened)
    case .assessment(.codeRead(let sheet, let questionnaire)):
      assessment = OpenAssessment(sheet, questionnaire)
      return [.catalog(.benchmark(for: questionnaire.id))]
    case .actions(let actions, let id): receive(actions, of: id)
    case .assessment(.parked(let items, let id)): receive(parked: items, of: id)
    case .assessment(.marked(let items, _)):
      assessment?.marked = items
      if assessment?.isMarked == false { tell(QuestionTexts.unmarked) }
    case .assessment(.saved(let items)): return receive(saved: items)
    case .assessment(.saveFailed(_, let reason)): receive(saveFailure: reason)
    case .keeping(.failed(let reason)):
      actionNews = nil
      tell(DialogueTexts.notSaved(nil))
      tell(reason)
    case .assessment(.finished):
      assessment?.isFinished = true
      guard let assessment, let id = assessment.storedID else { return [] }
      return consentEffects(of: id) + [.catalog(.benchmark(for: assessment.questionnaire.id))]
    case .assessment(.consented(let consent, let handover, _)): return receive(consent, handover)
    case .catalog(.benchmark(let benchmark)): show(benchmark)
    case .report(.wroteFile(let path)):
      tell(ReportTexts.wrote(path))
      step = .result
      showsMenu = false
    case .door(let event): return receive(event)
    case .assessment(.codeRejected(let text)), .failed(let text), .notice(let text): tell(text)
    case .assessment(.companies(let entries)): companies = entries
    case .assessment(.companySaved), .report(.printers), .report(.printed), .keeping(.found), .keeping(.kept),
      .keeping(.settled):
      break
    }
    return []
  }
}
