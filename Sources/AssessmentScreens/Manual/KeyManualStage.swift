import ActionPlan
import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// An invented company with whose assessment every screen has all its keys.
struct KeyManualStage {
  let assessment: OpenAssessment
  let report: GapReport
  let context: ScreenContext
  private let stage: KeyStage<ScreenContext>

  init(_ questionnaire: Questionnaire, _ benchmark: Benchmark?, _ language: Language, today: CalendarDate) {
    let action = PlannedAction(id: .drawn("1"), text: "–", origin: Self.originWithTemplate(questionnaire), due: today)
    let own = Self.sheet(for: questionnaire, choosing: 1, today)
    let earlier = Trend.Side(own, questionnaire: questionnaire)
    let assessment = OpenAssessment(
      OpenedAssessment(
        id: .example, questionnaire: questionnaire, sheet: own, position: nil, isFinished: true,
        others: [Self.sheet(for: questionnaire, choosing: 1, today, as: .colleague)], actions: [action],
        before: EarlierAssessment(id: .example, side: earlier, actions: [action])))
    self.assessment = assessment
    var context = ScreenContext(
      DisplayTraits(language: language, size: Size(columns: 120, rows: 60), today: today, programVersion: ""))
    context.assessment = assessment
    self.context = context
    report = assessment.report(against: benchmark, isAlone: false, programVersion: "")
    let entries = [true, false].map { Self.entry(of: assessment, today, isFinished: $0) }
    // Two, as their list is there from two on.
    let companies = ["1", "2"].map { CompanyEntry(.example, name: $0, date: today, report: nil, today: today) }
    stage = KeyStage(context) { effect in
      switch effect {
      case .assessment(.list): [.assessment(.list(entries))]
      case .assessment(.companies): [.assessment(.companies(companies))]
      case .report(.listPrinters): [.report(.printers([Printer(name: "–", isDefault: true)]))]
      case .catalog(.benchmark): [.catalog(.benchmark(benchmark))]
      case .door: [.door(.kept(KeptAnswers(code: "–", until: today)))]
      case .keeping, .catalog, .assessment, .plan, .report, .keepLanguage, .terminal, .quit: []
      }
    }
  }

  /// A step that asks to fill something in.
  private static func originWithTemplate(_ questionnaire: Questionnaire) -> PlannedAction.Origin? {
    questionnaire.items.lazy.flatMap { item in
      item.steps(from: 0, to: .highest).filter { $0.step.template != nil }
        .map { PlannedAction.Origin(item: item.id, to: $0.to) }
    }.first
  }

  private static func entry(of assessment: OpenAssessment, _ today: CalendarDate, isFinished: Bool) -> AssessmentEntry {
    AssessmentEntry(
      id: .example, company: assessment.sheet.company, questionnaireID: assessment.questionnaire.id,
      questionnaire: assessment.questionnaire.title, form: .full, perspective: assessment.sheet.perspective,
      date: today,
      isFinished: isFinished, answered: 1)
  }

  private static func sheet(
    for questionnaire: Questionnaire, choosing choice: Int, _ date: CalendarDate,
    as perspective: Perspective = .management
  ) -> AnswerSheet {
    let empty = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, perspective: perspective, date: date)
    var assessment = OpenAssessment(empty, questionnaire)
    for (index, item) in assessment.items.enumerated() where item.scored != nil {
      assessment.go(to: index)
      _ = assessment.take(Answer(assessment.input.choosing(choice, after: nil)), for: item.id)
    }
    return assessment.sheet
  }

  /// The keys of a screen as it is when it has been shown.
  func keys(of screen: some ScreenState) -> [KeyHelp] { stage.keys(of: screen).last ?? [] }

  /// While the name is typed, and on the other lines.
  var profile: [[KeyHelp]] {
    keysAfter(.down, on: ProfileScreen(assessment.questionnaire, form: .full))
  }

  /// While text is typed, and on the line of the state.
  var action: [[KeyHelp]] { keysAfter(.down, .down, .down, on: ActionScreen()) }

  /// The keys at first, and after all of the keys typed.
  private func keysAfter(_ typed: Key..., on screen: some ScreenState) -> [[KeyHelp]] {
    let maps = stage.keys(of: screen, typed)
    return [maps.first, maps.last].compactMap { $0 }
  }

  /// With what has been answered in the session.
  var publicStart: [KeyHelp] { keys(of: PublicStartScreen()) }

  /// Before the code is there, and after.
  var later: [[KeyHelp]] { keysAfter(.enter, on: LaterScreen()) }

  var lists: [[KeyHelp]] { [.results, .drafts].map { keys(of: AssessmentsScreen($0)) } }

  /// What all questions share that are not written in, then the keys of each type, and those while writing.
  var questions: [KeyChapter] {
    var choosing: [LocalizedText: [KeyHelp]] = [:]
    var types: [LocalizedText] = []
    var writing: [[KeyHelp]] = []
    for index in assessment.items.indices {
      var (screen, context) = (QuestionScreen(), context)
      context.assessment?.go(to: index)
      screen.appear(&context)
      guard !screen.isEditing, let assessment = context.assessment else {
        writing.append(screen.keyHelp(context))
        continue
      }
      let type = Self.name(of: assessment)
      if choosing[type] == nil { types.append(type) }
      choosing[type, default: []] += screen.keyHelp(context).map(\.forAnyCount)
    }
    writing += keysAfter(.character("n"), on: QuestionScreen()).suffix(1)
    return KeyChapter.split(
      LocalizedText(de: "Frage", en: "Question"), types.map { (title: $0, keys: choosing[$0] ?? []) })
      + [KeyChapter("Frage, beim Schreiben", "Question, while typing", writing)]
  }

  private static func name(of assessment: OpenAssessment) -> LocalizedText {
    switch assessment.item.kind {
    case .level: LocalizedText(de: "Frage mit Antworten 0–4", en: "Question with answers 0–4")
    case .share: LocalizedText(de: "Frage nach einem Anteil", en: "Question for a share")
    case .single, .multiple, .choice, .text:
      assessment.input.takesSeveral
        ? LocalizedText(de: "Frage mit mehreren Antworten", en: "Question with several answers")
        : LocalizedText(de: "Frage mit einer Antwort", en: "Question with one answer")
    }
  }

  /// What all tabs share, then what is only on some.
  var result: [KeyChapter] {
    var (screen, context) = stage.shown(ResultScreen())
    screen.removed = assessment.actions.first
    screen.parkedLast = assessment.items.first { $0.scored != nil }.map { ($0.id, false) }
    let tabs = screen.tabs(context).map { tab in
      screen.tab = tab
      let rows = screen.report.map { screen.rows($0, context) } ?? []
      if let row = rows.firstIndex(where: { $0.template != nil }) { screen.selected[tab] = row }
      return (tab: tab, keys: screen.keyHelp(context))
    }
    return KeyChapter.split(
      LocalizedText(de: "Ergebnis, auf allen Blättern", en: "Result, on all tabs"),
      tabs.map { tab in
        let name = tab.tab.title
        let title = LocalizedText(
          de: "Ergebnis, Blatt „\(name.german)“", en: "Result, tab “\(name.english)”")
        return (title: title, keys: tab.keys)
      })
  }

  var person: [KeyHelp] { PersonScreen(assessment).map { keys(of: $0) } ?? [] }

  var code: [[KeyHelp]] {
    let alone = assessment.report(against: nil, isAlone: true, programVersion: "")
    return CodeScreen(alone).map { [keys(of: $0)] } ?? []
  }
}
