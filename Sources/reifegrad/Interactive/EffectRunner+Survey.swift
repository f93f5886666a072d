import ActionPlan
import AssessmentScreens
import Catalog
import Foundation
import Questionnaire
import Store
import Surveys
import Words

/// What belongs to the company and not to one person: the other people, the actions, the assessment before.
extension EffectRunner {
  /// An assessment with what its survey holds beside it.
  func opened(
    _ stored: StoredAssessment, _ questionnaire: Questionnaire, _ store: AssessmentStore
  ) throws -> OpenedAssessment {
    let survey = try store.survey(of: stored.id)
    let others = survey.members.filter { $0.id != stored.id }
    return OpenedAssessment(
      id: stored.id, questionnaire: questionnaire, sheet: stored.sheet, position: stored.position,
      marked: stored.marked, isFinished: stored.state == .finished,
      others: others.filter { $0.state == .finished }.map(\.sheet),
      waiting: others.filter { $0.state == .draft }.count, actions: survey.actions,
      parked: Set(survey.parked.keys), before: survey.previous.flatMap { earlier($0, store) },
      consent: try store.consent(of: stored.id))
  }

  /// The assessment before; `nil` where nobody finished it or it cannot be compared any more, which is no reason to
  /// withhold the result.
  private func earlier(_ id: AssessmentID, _ store: AssessmentStore) -> EarlierAssessment? {
    guard let survey = try? environment.earlier(id, in: store), let id = survey.id, let side = survey.sides.last else {
      return nil
    }
    return EarlierAssessment(
      id: id, side: side, older: Array(survey.sides.dropLast()), actions: survey.actions)
  }

  /// Begins another person's part and opens it.
  func join(_ id: AssessmentID, as perspective: Perspective) throws -> ShellEvent {
    let (store, _) = try opened()
    let other = try store.sheet(id)
    let sheet = AnswerSheet(
      questionnaire: other.questionnaire, version: other.version, form: other.form, company: other.company,
      perspective: perspective, date: environment.today)
    return try open(store.create(sheet, joining: id, now: Date()), store)
  }

  /// Continues a short form in full and opens that.
  func extend(_ id: AssessmentID) throws -> ShellEvent {
    let (store, _) = try opened()
    return try open(environment.extend(id, in: store), store)
  }

  /// Stores who the company is, for everybody of the survey whose assessment nobody else holds.
  func save(_ company: CompanyProfile, of id: AssessmentID) throws -> ShellEvent {
    let lease = try lease(of: id)
    let (store, _) = try opened()
    let survey = try store.survey(of: lease.id)
    for member in survey.members {
      guard let lease = member.id == lease.id ? lease : try? store.lease(member.id) else { continue }
      try store.setCompany(company, in: lease, now: Date())
    }
    return .assessment(.companySaved(company))
  }

  /// Stores what was said of benchmarks; with a yes the file is written, with a no the one that was written goes.
  func consent(_ isGiven: Bool, of id: AssessmentID) throws -> ShellEvent {
    let (store, _) = try opened()
    let consent: Consent
    var handover: Handover?
    if isGiven {
      (consent, handover) = try contributions.handOver(id, of: store)
    } else {
      consent = try contributions.withdraw(id, of: store)
    }
    return .assessment(.consented(consent, handover, in: id))
  }

  // MARK: Actions

  /// The plan, and that of the survey before, as what moved on is in both.
  private func plans(of id: AssessmentID, _ store: AssessmentStore) throws -> [ShellEvent] {
    let before = try store.survey(of: id).previous
    return try [id, before].compactMap { $0 }.map { .actions(try store.actions(of: $0), in: $0) }
  }

  func plan(_ effect: PlanEffect) throws -> [ShellEvent] {
    let (store, _) = try opened()
    switch effect {
    case .add(let content, let id):
      try store.addAction(Action(content), to: id)
      return try plans(of: id, store)
    case .restore(let action, let id):
      if let removed = removed.removeValue(forKey: action.id) { try store.restore(removed) }
      return try plans(of: id, store)
    case .save(let action, let id):
      try store.updateAction(action, of: id)
      return try plans(of: id, store)
    case .saveCalendar(let id, let language, let target):
      let pending = try store.actions(of: id).filter(\.state.isPending)
      let text = ICalendar.text(
        of: pending, context: try environment.calendarContext(of: id, in: store), stamp: Date(), language: language,
        programVersion: Environment.version)
      guard let text else {
        return [
          .notice(
            LocalizedText(
              de: "Noch hat keine offene Maßnahme einen Termin; es wurde keine Datei geschrieben.",
              en: "No pending action has a date yet; no file was written."))
        ]
      }
      let path = target.file
      try Console.write(text, to: path, replacing: false)
      return [.report(.wroteFile(path))]
    case .park(let item, let isParked, let id):
      if isParked { try store.park(item, of: id, on: environment.today) } else { try store.unpark(item, of: id) }
      return [.assessment(.parked(Set(try store.parked(of: id).keys), in: id))]
    case .remove(let action, let id):
      removed[action] = try store.removeAction(action, of: id)
      return try plans(of: id, store)
    }
  }
}
