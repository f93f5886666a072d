import ActionPlan
import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Words

/// A result: ten sentences, then a menu.
extension LineDialogue {
  /// What can be done with a result.
  enum ResultChoice: Sendable {
    case goOn, gaps, way, fields, answers, actions, save, code, person, again, back
  }

  mutating func show(_ benchmark: Benchmark?) {
    self.benchmark = benchmark
    makeReport()
    guard let report else { return }
    tell(lines: [""] + SpokenResult(report, language: language).summary)
    if let id = assessment?.storedID { tell(DialogueTexts.identity(id)) }
    step = .result
    showsMenu = true
  }

  /// Anew after every change of what it is made from.
  mutating func makeReport() {
    report = assessment?.report(against: benchmark, isAlone: false, programVersion: surroundings.programVersion)
  }

  private var choices: [ResultChoice] {
    guard let report else { return [.back] }
    let isStored = assessment?.storedID != nil
    return (!report.hasOutcome ? [.gaps] : []) + (report.hasStages ? [.way] : []) + [.fields, .answers]
      + (isStored ? [.actions] : []) + [.save] + (report.code == nil ? [] : [.code])
      + (isStored ? [.person, .again] : []) + (continuation == nil ? [] : [.goOn]) + [.back]
  }

  private var continuation: Continuation? { assessment.flatMap { Continuation(after: $0) } }

  private func label(of choice: ResultChoice) -> LocalizedText {
    switch choice {
    case .goOn: continuation?.label ?? ContinuationTexts.label
    case .gaps: ResultTexts.gaps
    case .way: WayTexts.title
    case .fields: Vocabulary.dimensionsAndFields
    case .answers: DialogueTexts.answers
    case .actions: DialogueTexts.actions(assessment?.actions.count ?? 0)
    case .save: DialogueTexts.saveReport
    case .code: ReportTexts.code
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
    case "q": return leave()
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
    case .way: tell(lines: spoken.way)
    case .fields: tell(lines: spoken.fields)
    case .answers:
      tell(lines: spoken.answers)
      if assessment?.storedID != nil { step = .answers }
    case .actions: step = .actions
    case .save: step = .format
    case .code: tell(lines: codeLines(report))
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
    [say(ReportTexts.code) + ":", report.code ?? "", say(DialogueTexts.codeUse), say(CodeTexts.contents)]
  }

  // MARK: Gaps

  mutating func handleGaps(_ word: String) -> [Effect] {
    guard let report, !word.isEmpty else {
      return toMenu()
    }
    let takesOver = word.hasPrefix("m")
    guard let number = Int(String(takesOver ? word.dropFirst() : word[...]).trimmed),
      let gap = report.gaps.first(where: { $0.rank == number })
    else { return refuse() }
    guard takesOver else {
      tell(lines: SpokenResult(report, language: language).details(of: gap))
      return []
    }
    guard let assessment, let id = assessment.storedID, let offer = gap.offers.first else {
      return refuse(ActionTexts.nothingToTake)
    }
    if assessment.actions.action(from: offer.origin) != nil { return refuse(ActionTexts.alreadyTaken) }
    actionNews = DialogueTexts.taken
    return [.plan(.add(ActionContent(text: say(offer.text), origin: offer.origin), in: id))]
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
