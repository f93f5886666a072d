import ActionPlan
import Benchmarks
import Questionnaire
import Report
import Scoring
import Terminal

/// An invented company with whose assessment every screen has all its keys.
struct KeyManualStage {
  let run: Run
  let report: GapReport
  let context: ScreenContext
  private let today: CalendarDate
  private let benchmark: Benchmark?

  init(_ questionnaire: Questionnaire, _ benchmark: Benchmark?, _ language: Language, today: CalendarDate) {
    self.today = today
    self.benchmark = benchmark
    let action = PlannedAction(id: "1", text: "–", due: today)
    let own = Self.sheet(for: questionnaire, choosing: 1, today)
    let earlier = Trend.Side(
      standings: own.standings(in: questionnaire), questionnaire: questionnaire, form: .full, date: today)
    run = Run(
      OpenedAssessment(
        id: "–", questionnaire: questionnaire, sheet: own, position: nil, isFinished: true,
        others: [Self.sheet(for: questionnaire, choosing: 1, today, as: .colleague)], actions: [action],
        before: EarlierAssessment(id: "–", side: earlier, actions: [action])))
    var context = ScreenContext(
      Surroundings(language: language, size: Size(columns: 120, rows: 60), today: today, programVersion: ""))
    context.run = run
    self.context = context
    report = run.report(against: benchmark, isAlone: false, programVersion: "")
  }

  private static func sheet(
    for questionnaire: Questionnaire, choosing choice: Int, _ date: CalendarDate,
    as perspective: Perspective = .management
  ) -> AnswerSheet {
    let empty = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, perspective: perspective, date: date)
    var run = Run(empty, questionnaire)
    for (index, item) in run.items.enumerated() where item.scored != nil {
      run.go(to: index)
      _ = run.take(Answer(run.response(choosing: choice)), for: item.id)
    }
    return run.sheet
  }

  /// The keys of a screen as it is when it has been shown and has heard of `events`.
  func keys(of screen: some ScreenState, _ events: ShellEvent...) -> [KeyHelp] {
    var (screen, context) = (screen, context)
    screen.appear(&context)
    for event in events { _ = screen.receive(event, &context) }
    return screen.keyHelp(context)
  }

  /// While the name is typed, and on the other lines.
  var profile: [[KeyHelp]] {
    keysAfter(.down, on: ProfileScreen(run.questionnaire, form: .full))
  }

  /// While text is typed, and on the line of the state.
  var action: [[KeyHelp]] { keysAfter(.down, .down, .down, on: ActionScreen()) }

  private func keysAfter(_ typed: Key..., on screen: some ScreenState) -> [[KeyHelp]] {
    var (screen, context) = (screen, context)
    screen.appear(&context)
    let first = screen.keyHelp(context)
    for key in typed { _ = screen.handle(key, &context) }
    return [first, screen.keyHelp(context)]
  }

  var lists: [[KeyHelp]] {
    [AssessmentsScreen.Kind.results, .drafts].map { kind in
      let entry = AssessmentEntry(
        id: "–", company: run.sheet.company, questionnaireID: run.questionnaire.id,
        questionnaire: run.questionnaire.title, form: .full, perspective: run.sheet.perspective, date: today,
        isFinished: kind == .results, answered: 1)
      return keys(of: AssessmentsScreen(kind), .assessments([entry]))
    }
  }

  /// One question of each type, and while a note is written.
  var questions: [[KeyHelp]] {
    var maps: [[KeyHelp]] = []
    for index in run.items.indices {
      var (screen, context) = (QuestionScreen(), context)
      context.run?.go(to: index)
      screen.appear(&context)
      maps.append(screen.keyHelp(context))
    }
    return maps + keysAfter(.character("n"), on: QuestionScreen()).suffix(1)
  }

  /// What all tabs share, then what is only on some.
  var result: [KeyChapter] {
    var screen = ResultScreen()
    var context = context
    screen.appear(&context)
    _ = screen.receive(.benchmark(benchmark), &context)
    screen.removed = run.actions.first
    let tabs = screen.tabs(context).map { tab in
      screen.tab = tab
      return (tab: tab, keys: screen.keyHelp(context))
    }
    let shared = tabs.first?.keys.filter { key in tabs.allSatisfy { $0.keys.contains { $0.isSame(as: key) } } } ?? []
    let rest = tabs.compactMap { tab -> KeyChapter? in
      let own = tab.keys.filter { key in !shared.contains { $0.isSame(as: key) } }
      let name = tab.tab.title
      return own.isEmpty ? nil : KeyChapter("Ergebnis, Blatt „\(name.german)“", "Result, tab “\(name.english)”", [own])
    }
    return [KeyChapter("Ergebnis, auf allen Blättern", "Result, on all tabs", [shared])] + rest
  }

  var printing: [KeyHelp] {
    keys(of: PrintScreen(report), .printers([Printer(name: "–", isDefault: true)]))
  }

  var code: [[KeyHelp]] {
    let alone = run.report(against: nil, isAlone: true, programVersion: "")
    return CodeScreen(alone).map { [keys(of: $0)] } ?? []
  }
}

extension KeyHelp {
  fileprivate func isSame(as other: KeyHelp) -> Bool { sign == other.sign && text == other.text }
}
