import AssessmentScreens
import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Terminal
import TestSupport

/// Carries out effects in memory and remembers what was saved.
struct FakeShell {
  private(set) var app: App
  private(set) var saved: [ItemID: Answer] = [:]
  private(set) var finished = false
  private(set) var hasQuit = false
  private(set) var written: [String: String] = [:]
  /// Saving fails with this text while it is set.
  var saveFailure: LocalizedText?
  var entries: [AssessmentEntry] = []
  private let questionnaire: Questionnaire
  private let benchmark: Benchmark?
  private var sheet: AnswerSheet?

  init(
    _ id: String = "social-media-management", size: Size = Size(columns: 80, rows: 24), language: Language = .german,
    charset: Charset = .unicode
  ) throws {
    let catalog = Catalog(places: [Self.questionnaires])
    let questionnaire = try catalog.questionnaire(id)
    self.questionnaire = questionnaire
    benchmark = try questionnaire.defaultBenchmark.map { try catalog.benchmark($0, for: questionnaire) }
    app = App(
      Surroundings(
        language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3"))
    carryOut(app.start())
  }

  private static let today: CalendarDate = "2026-11-24"
  private static let questionnaires = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "questionnaires").path

  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(app.handle(.key(key))) }
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
    for _ in 0..<8 where !lines.contains(where: { $0.contains("1 von") || $0.contains("1 of") }) { press(.enter) }
  }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  private mutating func carryOut(_ effects: [Effect]) {
    var queue = effects
    while !queue.isEmpty {
      for event in answer(queue.removeFirst()) { queue += app.handle(.shell(event)) }
    }
  }

  private mutating func answer(_ effect: Effect) -> [ShellEvent] {
    switch effect {
    case .listAssessments, .delete: return [.assessments(entries)]
    case .listQuestionnaires:
      return [
        .questionnaires([
          QuestionnaireEntry(
            id: questionnaire.id, title: questionnaire.title, about: questionnaire.about,
            minutes: questionnaire.minutes, path: "/questionnaires/\(questionnaire.id).yaml")
        ])
      ]
    case .readQuestionnaire: return [.questionnaire(questionnaire)]
    case .readBenchmark: return [.benchmark(benchmark)]
    case .create(let new, _):
      sheet = new
      return open(new)
    case .open: return sheet.map(open) ?? []
    case .save(let answers, _):
      if let saveFailure { return [.saveFailed(Array(answers.keys), saveFailure)] }
      saved.merge(answers) { $1 }
      return [.saved(Array(answers.keys))]
    case .finish: finished = true
    case .exportAnswers(_, let path): return [.wroteFile(path)]
    case .quit: hasQuit = true
    default: break
    }
    return []
  }

  private func open(_ sheet: AnswerSheet) -> [ShellEvent] {
    [
      .opened(
        OpenedAssessment(
          id: "a7k2m", questionnaire: questionnaire, sheet: sheet, position: nil, isFinished: false))
    ]
  }
}
