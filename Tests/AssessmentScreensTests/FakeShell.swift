import ActionPlan
import AssessmentScreens
import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Reports
import ScreenKit
import Terminal
import TestSupport
import Words

/// Carries out effects in memory and remembers what was saved.
struct FakeShell {
  private(set) var app: App
  private(set) var saved: [ItemID: Answer] = [:]
  private(set) var finished = false
  private(set) var hasQuit = false
  private(set) var written: [String: ReportFormat] = [:]
  private(set) var printed: [String] = []
  private(set) var joined: [Perspective] = []
  private(set) var followed: AssessmentID?
  private(set) var company: CompanyProfile?
  /// What was kept of forms that are not done.
  var drafts = KeptDrafts()
  /// Saving fails with this text while it is set.
  var saveFailure: LocalizedText?
  var entries: [AssessmentEntry] = []
  var others: [AnswerSheet] = []
  var waiting = 0
  var actions: [Action] = []
  /// What the company has parked.
  var parked: Set<ItemID> = []
  var before: EarlierAssessment?
  var earlier: AssessmentEntry?
  var printers: [Printer] = []
  var isFinished = false
  let questionnaire: Questionnaire
  private let benchmark: Benchmark?
  /// What is opened.
  var sheet: AnswerSheet?
  private var counter = 0

  init(
    _ id: String = "social-media-management", size: Size = Size(columns: 80, rows: 24), language: Language = .german,
    charset: Charset = .unicode
  ) throws {
    let catalog = Catalog(places: [Self.questionnaires])
    let questionnaire = try catalog.questionnaire(id)
    self.questionnaire = questionnaire
    benchmark = try questionnaire.defaultBenchmark.map { try catalog.benchmark($0, for: questionnaire) }
    app = App(
      DisplayTraits(
        language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3"))
    carryOut(app.start())
  }

  /// With a questionnaire of a test's own.
  init(_ questionnaire: Questionnaire, size: Size = Size(columns: 80, rows: 24), language: Language = .german) {
    self.questionnaire = questionnaire
    benchmark = nil
    app = App(DisplayTraits(language: language, size: size, today: Self.today, programVersion: "1.2.3"))
    carryOut(app.start())
  }

  /// Goes on with `sheet` at its first question.
  mutating func resume() { carryOut(app.resume("a7k2m")) }

  static let today: CalendarDate = "2026-11-24"
  private static let questionnaires = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "questionnaires").path

  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(app.handle(.key(key))) }
  }

  /// A moment passes.
  mutating func tick() { carryOut(app.handle(.tick)) }

  /// The terminal is gone.
  mutating func hangUp() { carryOut(app.handle(.leaving)) }

  mutating func burst(_ text: String) {
    carryOut(app.handle(.burst(text.map { $0 == "\n" ? .enter : .character($0) })))
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    carryOut(app.handle(.resize(Size(columns: columns, rows: rows))))
  }

  /// From the start screen to the first question.
  mutating func begin(company: String = "Bäckerei Müller") {
    press(.character("n"), .enter)
    type(company)
    for _ in 0..<9 where !lines.contains(where: { $0.contains("1 von") || $0.contains("1 of") }) { press(.enter) }
  }

  /// From the start screen to the result of `sheet`.
  mutating func openResult() {
    isFinished = true
    press(.character("e"), .enter)
  }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
  /// The lines in one, each without the space around it.
  var text: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  private mutating func carryOut(_ effects: [Effect]) {
    var queue = effects
    while !queue.isEmpty {
      for event in answer(queue.removeFirst()) { queue += app.handle(.world(event)) }
    }
  }

  mutating func answer(_ effect: Effect) -> [ShellEvent] {
    switch effect {
    case .assessment(.list), .assessment(.delete): return [.assessment(.list(entries))]
    case .catalog(.list):
      return [
        .catalog(
          .list([
            QuestionnaireEntry(
              id: questionnaire.id, title: questionnaire.title, about: questionnaire.about,
              minutes: questionnaire.minutes, path: "/questionnaires/\(questionnaire.id).yaml")
          ]))
      ]
    case .catalog(.questionnaire): return [.catalog(.questionnaire(questionnaire))]
    case .catalog(.benchmark): return [.catalog(.benchmark(benchmark))]
    case .assessment(.create(let new, let earlier)):
      sheet = new
      followed = earlier
      return open(new)
    case .assessment(.join(_, let perspective)):
      joined.append(perspective)
      isFinished = false
      return sheet.map { open($0) } ?? []
    case .assessment(.open): return sheet.map(open) ?? []
    case .assessment(.save(let answers, _)):
      if let saveFailure { return [.assessment(.saveFailed(Array(answers.keys), saveFailure))] }
      saved.merge(answers) { $1 }
      return [.assessment(.saved(Array(answers.keys)))]
    case .assessment(.finish(let id)):
      finished = true
      return [.assessment(.finished(id))]
    case .keeping(let effect): return [.keeping(drafts.answer(effect, failing: saveFailure))]
    case .assessment(.findEarlier), .assessment(.readEntry): return [.assessment(.earlier(earlier))]
    case .assessment(.saveCompany(let company, _)):
      if let saveFailure { return [.keeping(.failed(saveFailure))] }
      self.company = company
      return [.assessment(.companySaved(company))]
    case .plan(.add), .plan(.restore), .plan(.save), .plan(.remove):
      if let saveFailure { return [.keeping(.failed(saveFailure))] }
      return change(effect)
    case .plan(.park(let item, let isParked, let id)):
      if let saveFailure { return [.keeping(.failed(saveFailure))] }
      if isParked { parked.insert(item) } else { parked.remove(item) }
      return [.assessment(.parked(parked, in: id))]
    case .report(.save(_, let format, _, let target)):
      written[target.path] = format
      return [.report(.wroteFile(target.path))]
    case .report(.exportAnswers(_, let target)), .plan(.saveCalendar(_, _, let target)):
      return [.report(.wroteFile(target.path))]
    case .report(.listPrinters): return [.report(.printers(printers))]
    case .report(.print(_, _, let printer)):
      printed.append(printer.name)
      return [.report(.printed(printer))]
    case .assessment(.readCode(let code)):
      guard code.uppercased() == "ABCDE-FGHJK", let sheet else {
        return [.assessment(.codeRejected(LocalizedText(de: "Der Code stimmt nicht.", en: "The code is wrong.")))]
      }
      return [.assessment(.codeRead(sheet, questionnaire))]
    case .quit: hasQuit = true
    case .assessment(.close), .assessment(.savePosition), .terminal(.pager), .terminal(.workshops), .keepLanguage: break
    }
    return []
  }

  private mutating func change(_ effect: Effect) -> [ShellEvent] {
    switch effect {
    case .plan(.add(let content, let id)):
      counter += 1
      actions.append(Action(content, id: .drawn("new-\(counter)")))
      return [.actions(actions, in: id)]
    case .plan(.restore(let action, let id)):
      actions.append(action)
      return [.actions(actions, in: id)]
    case .plan(.save(let action, let id)):
      if id == before?.id {
        let changed = before?.actions.map { $0.id == action.id ? action : $0 } ?? []
        before?.actions = changed
        return [.actions(changed, in: id)]
      }
      actions = actions.map { $0.id == action.id ? action : $0 }
      return [.actions(actions, in: id)]
    case .plan(.remove(let removed, let id)):
      actions.removeAll { $0.id == removed }
      return [.actions(actions, in: id)]
    default: return []
    }
  }

  private func open(_ sheet: AnswerSheet) -> [ShellEvent] {
    [
      .assessment(
        .opened(
          OpenedAssessment(
            id: "a7k2m", questionnaire: questionnaire, sheet: sheet, position: nil, isFinished: isFinished,
            others: others, waiting: waiting, actions: actions, parked: parked,
            before: before)))
    ]
  }
}
