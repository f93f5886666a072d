import ActionPlan
import AssessmentScreens
import Catalog
import Foundation
import House
import Questionnaire
import ScreenKit
import Store
import Surveys
import Words

/// Carries out what screens and dialogue ask for, with the store, the catalog and the disk.
final class EffectRunner {
  let environment: Environment
  private var store: AssessmentStore?
  private(set) var leases: [AssessmentID: AssessmentLease] = [:]
  private var finished: Set<AssessmentID> = []
  /// What was removed since the program began, to be brought back to where it was.
  var removed: [ActionID: RemovedAction] = [:]

  /// Where files for benchmarks go.
  let contributions: ContributionFolder

  /// - Parameter contributions: the folder that files for benchmarks go to; `nil` = the person's own.
  init(_ environment: Environment, contributions: String? = nil) {
    self.environment = environment
    self.contributions = ContributionFolder(contributions, environment)
  }

  /// What comes back; errors come back as events too.
  func perform(_ effect: Effect) -> [ShellEvent] {
    do {
      return try attempt(effect)
    } catch {
      let text = Failure.text(of: error)
      switch effect {
      case .assessment(.save(let answers, _)): return [.assessment(.saveFailed(Array(answers.keys), text))]
      case .keeping, .plan(.add), .plan(.restore), .plan(.save), .plan(.park), .assessment(.saveCompany):
        return [.keeping(.failed(text))]
      case .catalog, .assessment, .plan, .report, .door, .keepLanguage, .terminal, .quit: return [.failed(text)]
      }
    }
  }

  func opened() throws -> (AssessmentStore, [ShellEvent]) {
    if let store { return (store, []) }
    let new = try AssessmentStore.openOrRead(at: StoreLocation.path(in: environment.variables), now: Date())
    store = new
    return (new, new.setAside.map { [.notice(Environment.setAsideText($0))] } ?? [])
  }

  private func attempt(_ effect: Effect) throws -> [ShellEvent] {
    switch effect {
    case .keeping(let effect):
      var events: [ShellEvent] = []
      let kept = try effect.perform(in: {
        let (store, news) = try opened()
        events = news
        return store
      })
      return events + [.keeping(kept)]
    case .catalog(let effect): return [.catalog(try answer(effect))]
    case .assessment(let effect): return try attempt(effect)
    case .plan(let effect): return try plan(effect)
    case .report(let effect): return [.report(try deliver(effect))]
    case .keepLanguage(let language): environment.keep(language)
    // Nobody's own computer has a door.
    case .door, .terminal, .quit: break
    }
    return []
  }

  private func answer(_ effect: CatalogEffect) throws -> CatalogEvent {
    switch effect {
    case .list: .list(questionnaireEntries())
    case .questionnaire(let id): .questionnaire(try environment.catalog.questionnaire(id.rawValue))
    case .benchmark(let id):
      .benchmark(try environment.benchmark(nil, for: environment.catalog.questionnaire(id.rawValue)))
    }
  }

  private func attempt(_ effect: AssessmentEffect) throws -> [ShellEvent] {
    switch effect {
    case .list:
      let (store, events) = try opened()
      return events
        + [.assessment(.damagedFiles(environment.damagedFiles.count)), .assessment(.list(try entries(store)))]
    case .companies: return [.assessment(.companies(try environment.companies(in: try opened().0)))]
    case .create(let sheet, let earlier):
      let (store, events) = try opened()
      let id = try store.create(sheet, following: earlier, now: Date())
      return events + [try open(id, store)]
    case .join(let id, let perspective): return [try join(id, as: perspective)]
    case .findEarlier(let company, let questionnaire):
      let summary = try opened().0.latest(company: company, questionnaire: questionnaire)
      return [.assessment(.earlier(summary.map { entry($0) }))]
    case .readEntry(let id):
      let summary = try opened().0.summaries().first { $0.id == id }
      return [.assessment(.earlier(summary.map { entry($0) }))]
    case .open(let id):
      let (store, events) = try opened()
      return events + [try open(id, store)]
    case .close(let id): leases[id] = nil
    case .save(let answers, let id): return try save(answers, in: id)
    case .savePosition(let item, let id):
      if let lease = leases[id] { try? opened().0.setPosition(item, in: lease) }
    case .mark(let item, let isMarked, let id):
      let (store, _) = try opened()
      try store.setMarked(isMarked, item, in: lease(of: id))
      return [.assessment(.marked(try store.assessment(id).marked, in: id))]
    case .extend(let id): return [try extend(id)]
    case .saveCompany(let company, let id): return [try save(company, of: id)]
    case .finish(let id):
      try opened().0.finish(lease(of: id), now: Date())
      finished.insert(id)
      return [.assessment(.finished(id))]
    case .consent(let isGiven, let id): return [try consent(isGiven, of: id)]
    case .delete(let id):
      let (store, _) = try opened()
      try store.delete(id)
      return [.assessment(.list(try entries(store)))]
    case .readCode(let typed): return isFile(typed) ? take(file: typed) : [.assessment(read(typed))]
    }
    return []
  }

  func open(_ id: AssessmentID, _ store: AssessmentStore) throws -> ShellEvent {
    leases[id] = try store.lease(id)
    do {
      let stored = try store.assessment(id)
      let questionnaire = try environment.questionnaire(of: stored.sheet)
      if stored.state == .finished { finished.insert(id) }
      return .assessment(.opened(try opened(stored, questionnaire, store)))
    } catch {
      leases[id] = nil
      throw error
    }
  }

  /// Nothing is stored without a word.
  func lease(of id: AssessmentID) throws -> AssessmentLease {
    guard let lease = leases[id] else { throw StoreError.noSuchAssessment(id.rawValue) }
    return lease
  }

  private func save(_ answers: [ItemID: Answer], in id: AssessmentID) throws -> [ShellEvent] {
    let lease = try lease(of: id)
    let (store, _) = try opened()
    // A finished assessment that is changed is a draft again until it is evaluated anew.
    if finished.remove(id) != nil { try store.reopen(lease, now: Date()) }
    for (item, answer) in answers { try store.setAnswer(answer, for: item, in: lease, now: Date()) }
    return [.assessment(.saved(Array(answers.keys)))]
  }

  private func entries(_ store: AssessmentStore) throws -> [AssessmentEntry] {
    let known = Dictionary(environment.catalog.list().map { ($0.id, $0) }) { first, _ in first }
    return try store.summaries().map { entry($0, known[$0.questionnaire]) }
  }

  private func entry(_ summary: AssessmentSummary, _ questionnaire: QuestionnaireSummary? = nil) -> AssessmentEntry {
    let id = summary.questionnaire.rawValue
    return AssessmentEntry(
      id: summary.id, company: summary.company, questionnaireID: summary.questionnaire,
      questionnaire: questionnaire?.title ?? LocalizedText(de: id, en: id), form: summary.form,
      perspective: summary.perspective, date: summary.date, isFinished: summary.state == .finished,
      answered: summary.answered, people: summary.people, perspectives: questionnaire?.perspectives ?? [:])
  }

  private func questionnaireEntries() -> [QuestionnaireEntry] {
    environment.catalog.list().map { summary in
      QuestionnaireEntry(
        id: summary.id, title: summary.title, about: summary.about, minutes: summary.minutes,
        path: summary.path)
    }
    // The one that is set comes first, then the one that most people want: it has a short form, the others do not.
    .sorted { one, other in
      let first = environment.house.questionnaire
      if (one.id.rawValue == first) != (other.id.rawValue == first) { return one.id.rawValue == first }
      return (one.minutes.count, other.id) > (other.minutes.count, one.id)
    }
  }
}
