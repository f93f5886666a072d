public import Questionnaire
import Report
import Terminal

/// The same questions line by line: for terminals that cannot move a cursor and for screen readers.
///
/// Pure: it says what to print and what to do; the shell prints, reads lines and carries out effects.
public struct LineDialogue: Sendable {
  enum Step: Sendable {
    case start
    case chooseQuestionnaire([QuestionnaireEntry])
    case profile(ProfileQuestions)
    case followUp(Int)
    case question, end
  }

  private let surroundings: Surroundings
  var step = Step.start
  private var assessments: [AssessmentEntry] = []
  private(set) var run: Run?
  private var pending = ""
  /// The report, once everything is answered and its benchmark has been read; the result of the dialogue.
  public private(set) var report: String?
  /// Whether nothing more is asked.
  public private(set) var isOver = false

  private var language: Language { surroundings.language }

  /// A dialogue at its beginning.
  public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// What to do first.
  public mutating func start() -> [Effect] { [.listAssessments] }

  /// Begins with a questionnaire.
  public mutating func begin(_ questionnaire: Questionnaire, form: Form) -> [Effect] {
    step = .profile(ProfileQuestions(questionnaire, form: form))
    return []
  }

  /// Goes on with a draft.
  public mutating func resume(_ id: String) -> [Effect] { [.open(id)] }

  /// What to print now, ending with the prompt; printed once.
  public mutating func takeOutput() -> String {
    defer { pending = "" }
    guard !isOver else { return shown(pending) }
    return shown(pending + prompt + "> ")
  }

  private func shown(_ text: String) -> String { surroundings.charset.shown(text) }
  func say(_ text: LocalizedText) -> String { text[language] }
  private mutating func tell(_ text: LocalizedText) { pending += say(text) + "\n" }

  private var prompt: String {
    switch step {
    case .start: return startPrompt
    case .chooseQuestionnaire(let entries):
      let lines = choices(entries).enumerated().map { index, choice in
        let minutes = choice.entry.minutes[choice.form].map { ", " + say(ListTexts.minutes($0)) } ?? ""
        let form = say(choice.form == .short ? ListTexts.short : ListTexts.full)
        return "\(index + 1)  \(say(choice.entry.title)), \(form)\(minutes)"
      }
      return "\n" + ([say(ListTexts.questionnaires)] + lines).joined(separator: "\n") + "\n"
    case .profile(let profile): return profile.prompt(in: language)
    case .followUp(let index): return followUpPrompt(index)
    case .question: return run.map { questionPrompt($0) } ?? ""
    case .end: return "\n" + endPrompt + "\n"
    }
  }

  private var startPrompt: String {
    var lines = [say(StartTexts.subtitle), say(StartTexts.privacy), "", "1  " + say(StartTexts.new)]
    for (index, draft) in drafts.enumerated() {
      let company = draft.company.isEmpty ? say(CommonTexts.unnamedCompany) : draft.company
      lines.append("\(index + 2)  \(say(StartTexts.continueDraft)): \(company), \(draft.date.formatted(in: language))")
    }
    return (lines + ["q  " + say(StartTexts.quit)]).joined(separator: "\n") + "\n"
  }

  private var drafts: [AssessmentEntry] { assessments.filter { !$0.isFinished } }

  private func choices(_ entries: [QuestionnaireEntry]) -> [(entry: QuestionnaireEntry, form: Form)] {
    entries.flatMap { entry in
      Form.allCases.filter { $0 == .full || entry.minutes[$0] != nil }.map { (entry, $0) }
    }
  }

  private var endPrompt: String {
    guard let run else { return "" }
    let open = run.items.count - run.answeredCount
    return say(open == 0 ? FinishTexts.allAnswered : FinishTexts.openCount(open)) + "\n"
      + say(DialogueTexts.end(hasOpen: open > 0))
  }

  private func questionPrompt(_ run: Run) -> String {
    let item = run.item
    let context = ScreenContext(surroundings)
    let position = LocalizedText(
      de: "Frage \(run.index + 1) von \(run.items.count)", en: "Question \(run.index + 1) of \(run.items.count)")
    var lines = ["", "\(say(position)): \(run.crumbs(of: item, context))", say(item.title), say(item.question)]
    for row in run.input.rows { lines.append("\(row.word)  \(say(row.label))") }
    if run.input.takesSeveral { lines.append(say(DialogueTexts.several)) }
    if run.input.takesPercent { lines.append(say(DialogueTexts.percent)) }
    if item.scored != nil { lines.append(say(QuestionTexts.dontKnowSign) + "  " + say(QuestionTexts.dontKnow)) }
    if item.allowsNotApplicable {
      lines.append(say(QuestionTexts.notApplicableSign) + "  " + say(QuestionTexts.notApplicable))
    }
    if run.isAnswered(item) {
      lines.append(say(DialogueTexts.present) + " " + run.shortText(of: run.answer, to: item, context))
    }
    if let note = run.answer.note { lines.append(say(QuestionTexts.note) + " " + note) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Input

  /// Takes a line; `nil` = the input has ended, everything is saved.
  public mutating func handle(_ line: String?) -> [Effect] {
    guard let line else { return leave() }
    let typed = line.trimmed
    let word = typed.lowercased()
    switch step {
    case .start: return handleStart(word)
    case .chooseQuestionnaire(let entries):
      let choices = choices(entries)
      guard let number = Int(word), choices.indices.contains(number - 1) else { return refuse() }
      let choice = choices[number - 1]
      chosenForm = choice.form
      return [.readQuestionnaire(choice.entry.id)]
    case .profile(var profile):
      guard profile.take(typed) else { return refuse() }
      step = .profile(profile)
      guard let sheet = profile.sheet(on: surroundings.today) else { return [] }
      guard !sheet.company.name.isEmpty else { return [.create(sheet, after: nil)] }
      return [.findEarlier(company: sheet.company.name, sheet.questionnaire)]
    case .followUp(let index): return handleFollowUp(index, word)
    case .question: return handleQuestion(typed, word)
    case .end: return handleEnd(word)
    }
  }

  private var chosenForm = Form.full

  mutating func refuse() -> [Effect] {
    tell(DialogueTexts.notUnderstood)
    return []
  }

  private mutating func leave() -> [Effect] {
    isOver = true
    return run.map { [.close($0.id)] } ?? []
  }

  private mutating func handleStart(_ word: String) -> [Effect] {
    if word == "q" { return leave() }
    guard let number = Int(word), number >= 1, number <= drafts.count + 1 else { return refuse() }
    return number == 1 ? [.listQuestionnaires] : [.open(drafts[number - 2].id)]
  }

  private mutating func handleQuestion(_ typed: String, _ word: String) -> [Effect] {
    guard let run else { return leave() }
    switch word {
    case "": return move(1)
    case "?":
      tell(DialogueTexts.help)
      return []
    case "-": return move(-1)
    case "q" where !run.takesText && !run.input.rows.contains { $0.key == "q" }:
      tell(DialogueTexts.later)
      return leave()
    case "i" where !run.takesText:
      tell(run.item.why ?? QuestionTexts.noWhy)
      return []
    default: break
    }
    if !run.takesText, word.hasPrefix("n ") {
      var answer = run.answer
      answer.note = TextRule.note.shortened(String(typed.dropFirst(2)).trimmed)
      return save(answer)
    }
    switch run.read(line: typed) {
    case .answer(let response):
      var answer = run.answer
      answer.response = response
      return save(answer) + move(1)
    case .refused(let refusal):
      tell(refusal.explanation)
      return []
    case .nothing: return refuse()
    }
  }

  private mutating func save(_ answer: Answer) -> [Effect] {
    guard let id = run?.id, let item = run?.item.id, let unsaved = run?.take(answer, for: item) else { return [] }
    return [.save(unsaved, in: id)]
  }

  private mutating func move(_ distance: Int) -> [Effect] {
    guard let run else { return [] }
    if distance > 0, run.isLast {
      step = .end
      return []
    }
    self.run?.go(to: run.index + distance)
    return self.run.map { [.savePosition($0.item.id, in: $0.id)] } ?? []
  }

  private mutating func handleEnd(_ word: String) -> [Effect] {
    guard let run else { return leave() }
    switch word {
    case "", "1": return [.finish(run.id), .readBenchmark(for: run.questionnaire.id)]
    case "2":
      if let open = run.items.firstIndex(where: { !run.isAnswered($0) }) { self.run?.go(to: open) }
      step = .question
      return []
    case "q", "3":
      tell(DialogueTexts.later)
      return leave()
    default: return refuse()
    }
  }

  // MARK: Events

  /// Takes what comes back from the world.
  public mutating func receive(_ event: ShellEvent) -> [Effect] {
    switch event {
    case .assessments(let entries): assessments = entries
    case .questionnaires(let entries):
      if entries.isEmpty { tell(ListTexts.noQuestionnaires) } else { step = .chooseQuestionnaire(entries) }
    case .questionnaire(let questionnaire): step = .profile(ProfileQuestions(questionnaire, form: chosenForm))
    case .earlier(let entry):
      guard case .profile(let profile) = step, let sheet = profile.sheet(on: surroundings.today) else { return [] }
      if let entry { tell(DialogueTexts.follows(entry.date.formatted(in: language))) }
      return [.create(sheet, after: entry?.id)]
    case .opened(let opened):
      run = Run(opened)
      step = run?.asksForActions == true ? .followUp(0) : .question
      if run?.answeredCount == 0 { tell(PeopleTexts.privacy) }
      tell(DialogueTexts.intro)
    case .actions(let actions, let id):
      run?.take(actions, of: id)
    case .saved(let items):
      run?.markSaved(items)
    case .saveFailed(_, let text):
      tell(SavingTexts.notSaved)
      tell(text)
    case .benchmark(let benchmark):
      guard let run else { return [] }
      let gapReport = run.report(against: benchmark, isAlone: false, programVersion: surroundings.programVersion)
      report = TextReport.render(gapReport, language: language, width: 72, charset: surroundings.charset)
      return leave()
    case .failed(let text), .notice(let text): tell(text)
    default: break
    }
    return []
  }
}

extension Run {
  /// Whether any line is an answer here.
  var takesText: Bool { if case .text = item.kind { true } else { false } }
}
