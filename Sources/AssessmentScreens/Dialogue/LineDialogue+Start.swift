import Questionnaire
import Reports
import ScreenKit
import Words

/// The menu at the start, the results, a result code, and which questionnaire.
extension LineDialogue {
  private var drafts: [AssessmentEntry] { assessments.filter { !$0.isFinished } }
  private var results: [AssessmentEntry] { assessments.filter(\.isFinished) }

  var startPrompt: [String] {
    let open = drafts.enumerated().map { "\($0 + 2)  \(say(StartTexts.continueDraft)): \(name(of: $1))" }
    let count = results.isEmpty ? say(StartTexts.none) : say(StartTexts.finished(results.count))
    let isPublic = facilities.contains(.door)
    let damaged = damagedFiles > 0 ? [say(ListTexts.putAside)] : []
    let code = isPublic ? DoorTexts.code : StartTexts.code
    let further: [String] = [
      "e  \(say(StartTexts.results)): \(count)", "c  \(say(code))", "s  \(say(StartTexts.language))",
      "?  \(say(DialogueTexts.helpLabel))", "q  \(say(StartTexts.quit))",
    ]
    return (isPublic ? [] : damaged + known) + ["1  \(say(StartTexts.new))"] + open + further
  }

  /// The last company, and what is due of it.
  private var known: [String] {
    guard let company = companies.first else { return [] }
    let name = company.name.isEmpty ? say(CommonTexts.unnamedCompany) : company.name
    let standing = company.standing.map { say($0).replacing(" · ", with: ", ") + "; " } ?? ""
    return ["\(name): \(standing)\(say(company.due(today: surroundings.today)))"]
  }

  private func name(of entry: AssessmentEntry) -> String {
    let company = entry.company.isEmpty ? say(CommonTexts.unnamedCompany) : entry.company
    return "\(company), \(entry.date.formatted(in: language))"
  }

  mutating func handleStart(_ word: String) -> [Effect] {
    switch word {
    case "q": return askToLeave()
    case "e":
      guard !results.isEmpty else { return refuse(ListTexts.noResults) }
      step = .results
      return []
    case "c":
      step = .code
      return []
    case "s":
      surroundings.language = language == .german ? .english : .german
      return [.keepLanguage(language)]
    default:
      guard let number = Int(word), number >= 1, number <= drafts.count + 1 else { return refuse() }
      return number == 1 ? [.catalog(.list)] : [.assessment(.open(drafts[number - 2].id))]
    }
  }

  mutating func toStart() -> [Effect] {
    let close = assessment?.storedID.map { [Effect.assessment(.close($0))] } ?? []
    (assessment, report, removed, step, agrees) = (nil, nil, nil, .start, false)
    return close + [.assessment(.list), .assessment(.companies)]
  }

  // MARK: Results

  var resultsPrompt: [String] {
    [say(ListTexts.results) + ":"]
      + results.enumerated().map { index, entry in
        var parts = [name(of: entry), say(entry.questionnaire)]
        if entry.form == .short { parts.append(say(ListTexts.short)) }
        parts.append(say(entry.name(of: entry.perspective)))
        if entry.people > 1 { parts.append(say(PeopleTexts.people(entry.people))) }
        return "\(index + 1)  " + parts.joined(separator: ", ")
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleResults(_ word: String) -> [Effect] {
    if word.isEmpty { return toStart() }
    guard let number = Int(word), results.indices.contains(number - 1) else { return refuse() }
    return [.assessment(.open(results[number - 1].id))]
  }

  mutating func handleCode(_ typed: String) -> [Effect] {
    if typed.isEmpty { return toStart() }
    var lines = CodeForm()
    if let refusal = lines.form.read(typed, in: .code, today: surroundings.today) { return refuse(refusal) }
    return lines.code.map { [.assessment(.readCode($0))] } ?? []
  }

  // MARK: Questionnaires

  private func choices(_ entries: [QuestionnaireEntry]) -> [(entry: QuestionnaireEntry, form: Form)] {
    entries.flatMap { entry in
      Form.allCases.filter { $0 == .full || entry.minutes[$0] != nil }.map { (entry, $0) }
    }
  }

  func questionnairePrompt(_ entries: [QuestionnaireEntry]) -> [String] {
    [say(ListTexts.questionnaires)]
      + choices(entries).enumerated().map { index, choice in
        let minutes = choice.entry.minutes[choice.form].map { ", " + say(ListTexts.minutes($0)) } ?? ""
        let form = say(choice.form == .short ? ListTexts.short : ListTexts.full)
        return "\(index + 1)  \(say(choice.entry.title)), \(form)\(minutes)"
      } + [say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleQuestionnaire(_ word: String, _ entries: [QuestionnaireEntry]) -> [Effect] {
    if word.isEmpty { return toStart() }
    let choices = choices(entries)
    guard let number = Int(word), choices.indices.contains(number - 1) else { return refuse() }
    chosenForm = choices[number - 1].form
    return [.catalog(.questionnaire(choices[number - 1].entry.id))]
  }

  mutating func receive(_ questionnaire: Questionnaire) -> [Effect] {
    if isLeadingOn, let assessment, let id = assessment.storedID {
      isLeadingOn = false
      let sheet = AnswerSheet(
        questionnaire: questionnaire.id, version: questionnaire.version,
        form: questionnaire.hasShortForm ? .short : .full, company: assessment.sheet.company,
        perspective: assessment.sheet.perspective, date: surroundings.today)
      return [.assessment(.close(id)), .assessment(.create(sheet, after: nil))]
    }
    guard isAgain, let assessment, let id = assessment.storedID else {
      step = .profile(ProfileQuestions(questionnaire, form: chosenForm, perspective: nil))
      return []
    }
    isAgain = false
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version,
      form: assessment.sheet.form == .short && questionnaire.hasShortForm ? .short : .full,
      company: assessment.sheet.company,
      perspective: assessment.sheet.perspective, date: surroundings.today)
    tell(DialogueTexts.follows(assessment.sheet.date.formatted(in: language)))
    return [.assessment(.close(id)), .assessment(.create(sheet, after: id))]
  }

  // MARK: Profile

  mutating func handleProfile(_ typed: String, _ profile: inout ProfileQuestions) -> [Effect] {
    if let refusal = profile.take(typed, today: surroundings.today) { return refuse(refusal) }
    step = .profile(profile)
    guard let sheet = profile.sheet(on: surroundings.today) else { return [] }
    guard !sheet.company.name.isEmpty else { return [.assessment(.create(sheet, after: nil))] }
    return [.assessment(.findEarlier(company: sheet.company.name, sheet.questionnaire))]
  }

  mutating func receive(earlier entry: AssessmentEntry?) -> [Effect] {
    guard case .profile(let profile) = step, let sheet = profile.sheet(on: surroundings.today) else { return [] }
    if let entry { tell(DialogueTexts.follows(entry.date.formatted(in: language))) }
    return [.assessment(.create(sheet, after: entry?.id))]
  }

  /// The next question, or the result of what is finished.
  mutating func receive(_ opened: OpenedAssessment) -> [Effect] {
    let close = assessment?.storedID.flatMap { $0 == opened.id ? nil : [Effect.assessment(.close($0))] } ?? []
    let assessment = OpenAssessment(opened, isCollected: surroundings.collects(at: facilities))
    self.assessment = assessment
    (report, removed, hasWarned) = (nil, nil, false)
    if opened.isFinished { return close + [.catalog(.benchmark(for: opened.questionnaire.id))] }
    step = assessment.asksForActions ? .followUp(0) : .question
    if assessment.answeredCount == 0 { tell(privacy) }
    tell(DialogueTexts.intro)
    if assessment.answeredCount == 0 { tell(Vocabulary.whenInDoubt) }
    return close
  }
}
