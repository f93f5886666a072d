package import ActionPlan
package import AssessmentScreens
package import Benchmarks
package import Questionnaire
package import Reports
import ScreenKit
package import TestSupport
package import Words

/// What carries out the effects of the screens of an assessment, in memory: one assessment, and all that was asked.
///
/// The tests of effects hold it and `EffectRunner` to the same.
package struct AssessmentDouble {
  /// The id of what is open.
  package static let id: AssessmentID = "a7k2m"
  /// The day of what is begun.
  package static let today: CalendarDate = "2026-11-24"
  /// The one code that can be read.
  package static let code = "ABCDE-FGHJK"
  /// What is kept at a public terminal.
  package static let kept = KeptAnswers(code: "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345", until: "2026-12-24")
  /// Where the file for benchmarks is written.
  package static let contribution = "/home/kim/reifegrad-vergleich-2026-11-24-k7m2p4q9.json"

  package let questionnaire: Questionnaire
  private let benchmark: Benchmark?

  package private(set) var saved: [ItemID: Answer] = [:]
  package private(set) var finished = false
  package private(set) var hasQuit = false
  /// All that was asked.
  package private(set) var asked: [Effect] = []
  package private(set) var written: [String: ReportFormat] = [:]
  package private(set) var printed: [String] = []
  package private(set) var extents: [String: ReportExtent] = [:]
  package private(set) var printedExtents: [ReportExtent] = []
  package private(set) var joined: [Perspective] = []
  package private(set) var followed: AssessmentID?
  package private(set) var company: CompanyProfile?
  /// What was kept of forms that are not done.
  package var drafts = KeptDrafts()
  /// Saving fails with this text while it is set.
  package var saveFailure: LocalizedText?
  /// How many damaged databases were put aside.
  package var damagedFiles = 0
  package var entries: [AssessmentEntry] = []
  package var others: [AnswerSheet] = []
  package var waiting = 0
  package var actions: [Action] = []
  package var before: EarlierAssessment?
  package var earlier: AssessmentEntry?
  package var printers: [Printer] = []
  package var isFinished = false
  package var companies: [CompanyEntry] = []
  /// What is marked for later.
  package var marked: Set<ItemID> = []
  /// What was said of benchmarks; `nil` = it is asked at the end.
  package var consent: Consent? = Consent(isGiven: false, since: today)
  /// What the company has parked.
  package var parked: Set<ItemID> = []
  /// Which short forms were continued in full.
  package private(set) var extended: [AssessmentID] = []
  /// What is opened.
  package var sheet: AnswerSheet?
  private var counter = 0
  private var isOpen = false
  /// Actions that were removed, with their places.
  private var removed: [(place: Int, action: Action)] = []
  private var files: Set<String> = []

  package init(_ questionnaire: Questionnaire, against benchmark: Benchmark? = nil) {
    self.questionnaire = questionnaire
    self.benchmark = benchmark
  }

  /// What comes back.
  package mutating func answer(_ effect: Effect) -> [ShellEvent] {
    asked.append(effect)
    switch effect {
    case .door(.keep): return [.door(.kept(Self.kept))]
    case .door(.forget): return [.door(.forgotten)]
    case .door(.resume): return [.door(.resumed(Self.kept))]
    case .keeping(let effect): return [.keeping(drafts.answer(effect, failing: saveFailure))]
    case .catalog(let effect): return [.catalog(answer(effect))]
    case .assessment(let effect): return answer(effect)
    case .plan(let effect): return answer(effect)
    case .report(let effect): return [answer(effect)]
    case .quit: hasQuit = true
    case .keepLanguage, .terminal(.pager), .terminal(.workshops): break
    }
    return []
  }

  private func answer(_ effect: CatalogEffect) -> CatalogEvent {
    switch effect {
    case .list:
      .list([
        QuestionnaireEntry(
          id: questionnaire.id, title: questionnaire.title, about: questionnaire.about,
          minutes: questionnaire.minutes, path: "/questionnaires/\(questionnaire.id).yaml")
      ])
    case .questionnaire: .questionnaire(questionnaire)
    case .benchmark: .benchmark(benchmark)
    }
  }

  private mutating func answer(_ effect: AssessmentEffect) -> [ShellEvent] {
    switch effect {
    case .list: return [.assessment(.damagedFiles(damagedFiles)), .assessment(.list(entries))]
    case .companies: return [.assessment(.companies(companies))]
    case .mark(let item, let isMarked, let id):
      if let saveFailure { return [.failed(saveFailure)] }
      if isMarked { marked.insert(item) } else { marked.remove(item) }
      return [.assessment(.marked(marked, in: id))]
    case .extend(let id):
      extended.append(id)
      sheet = sheet?.inFull(on: Self.today)
      (isFinished, others, waiting) = (false, [], 0)
      return open()
    case .create(let new, let earlier):
      followed = earlier
      (sheet, isFinished, others, actions) = (new, false, [], [])
      return open()
    case .join(_, let perspective):
      joined.append(perspective)
      guard let first = sheet else { return [] }
      if isFinished { others.append(first) } else { waiting += 1 }
      sheet = AnswerSheet(
        questionnaire: first.questionnaire, version: first.version, form: first.form, company: first.company,
        perspective: perspective, date: first.date)
      isFinished = false
      return open()
    case .open: return isOpen ? [.failed(Self.isOpenAlready)] : open()
    case .close: isOpen = false
    case .save(let answers, _):
      if let reason = saveFailure ?? (isOpen ? nil : Self.isNotOpen) {
        return [.assessment(.saveFailed(Array(answers.keys), reason))]
      }
      saved.merge(answers) { $1 }
      for (item, answer) in answers { sheet?[item] = answer }
      isFinished = false
      return [.assessment(.saved(Array(answers.keys)))]
    case .savePosition: break
    case .saveCompany(let company, _):
      if let saveFailure { return [.keeping(.failed(saveFailure))] }
      self.company = company
      sheet?.company = company
      return [.assessment(.companySaved(company))]
    case .finish(let id):
      (finished, isFinished) = (true, true)
      return [.assessment(.finished(id))]
    case .consent(let isGiven, let id):
      if let saveFailure { return [.failed(saveFailure)] }
      let file = isGiven ? Self.contribution : nil
      let new = Consent(isGiven: isGiven, since: Self.today, file: file)
      consent = new
      return [.assessment(.consented(new, file.map { Handover(file: $0, code: Self.code) }, in: id))]
    case .findEarlier, .readEntry: return [.assessment(.earlier(earlier))]
    case .delete(let id):
      entries.removeAll { $0.id == id }
      return [.assessment(.list(entries))]
    case .readCode(let code):
      guard code.uppercased() == Self.code, let sheet else {
        return [.assessment(.codeRejected(LocalizedText(de: "Der Code stimmt nicht.", en: "The code is wrong.")))]
      }
      return [.assessment(.codeRead(sheet, questionnaire))]
    }
    return []
  }

  private static let isNotOpen = LocalizedText(de: "Sie ist nicht offen.", en: "It is not open.")
  private static let isOpenAlready = LocalizedText(de: "Sie ist schon offen.", en: "It is open already.")

  private mutating func open() -> [ShellEvent] {
    guard let sheet else { return [] }
    isOpen = true
    return [
      .assessment(
        .opened(
          OpenedAssessment(
            id: Self.id, questionnaire: questionnaire, sheet: sheet, position: nil, marked: marked,
            isFinished: isFinished, others: others, waiting: waiting, actions: actions, parked: parked,
            before: before, consent: consent)))
    ]
  }

  // MARK: Actions

  private mutating func answer(_ effect: PlanEffect) -> [ShellEvent] {
    if case .saveCalendar(_, _, let target) = effect {
      guard actions.contains(where: { $0.state.isPending && $0.due != nil }) else {
        return [.notice(LocalizedText(de: "Nichts hat einen Termin.", en: "Nothing has a date."))]
      }
      return [write(to: target)]
    }
    if let saveFailure { return [.keeping(.failed(saveFailure))] }
    switch effect {
    case .add(let content, let id):
      counter += 1
      actions.append(Action(content, id: .drawn("new-\(counter)")))
      return [.actions(actions, in: id)]
    case .restore(let action, let id):
      let place = removed.last { $0.action.id == action.id }?.place ?? actions.count
      actions.insert(action, at: min(place, actions.count))
      return [.actions(actions, in: id)]
    case .save(let action, let id):
      if id == before?.id {
        let changed = before?.actions.map { $0.id == action.id ? action : $0 } ?? []
        before?.actions = changed
        return [.actions(changed, in: id)]
      }
      actions = actions.map { $0.id == action.id ? action : $0 }
      return [.actions(actions, in: id)]
    case .remove(let gone, let id):
      if let place = actions.firstIndex(where: { $0.id == gone }) { removed.append((place, actions.remove(at: place))) }
      return [.actions(actions, in: id)]
    case .park(let item, let isParked, let id):
      if isParked { parked.insert(item) } else { parked.remove(item) }
      return [.assessment(.parked(parked, in: id))]
    case .saveCalendar: return []
    }
  }

  // MARK: Reports

  private mutating func answer(_ effect: ReportEffect) -> ShellEvent {
    switch effect {
    case .save(_, let format, let extent, _, let target):
      written[target.path] = format
      extents[target.path] = extent
      return write(to: target)
    case .exportAnswers(_, let target), .exportCompany(_, let target), .saveTemplate(_, _, let target),
      .savePortfolio(_, _, let target):
      return write(to: target)
    case .listPrinters: return .report(.printers(printers))
    case .print(_, let extent, _, let printer):
      printed.append(printer.name)
      printedExtents.append(extent)
      return .report(.printed(printer))
    }
  }

  /// No file is written twice.
  private mutating func write(to target: SaveTarget) -> ShellEvent {
    let path = target.path.hasSuffix("/") ? target.path + target.name : target.path
    guard files.insert(path).inserted else {
      return .failed(LocalizedText(de: "Die Datei gibt es schon.", en: "The file is there already."))
    }
    return .report(.wroteFile(path))
  }
}

extension AnswerSheet {
  /// The full form with the same answers.
  fileprivate func inFull(on day: CalendarDate) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire, version: version, form: .full, company: company, perspective: perspective,
      date: day, answers: answers)
  }
}
