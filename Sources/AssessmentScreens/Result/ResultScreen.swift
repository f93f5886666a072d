import ActionPlan
import Benchmarks
import Explanations
import House
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// The result, in tabs.
struct ResultScreen: ScreenState {
  static let place = AssessmentPlace.result

  enum Action: Sendable {
    case tab(Int)
    case turn(Int)
    case move(ListMove)
    case open, explain, report, whatIf, change, company, back
    case plan(PlanAction)
    case addPerson, switchView, goOn, template
  }

  enum PlanAction: Sendable {
    case takeOver, newAction, editAction, tick, remove, undo, calendar
    case park, undoParking
  }

  private(set) var report: GapReport?
  var tab = ResultTab.overview
  var selected: [ResultTab: Int] = [:]
  /// Told on the line above the keys until the next key: what was done, or why nothing was.
  var notice: LocalizedText?
  var refusal: LocalizedText?
  /// The action that was removed last, to bring back.
  var removed: PlannedAction?
  /// The question that was parked or taken up last, and whether it was parked before.
  var parkedLast: (item: ItemID, wasParked: Bool)?
  /// Whether only the answers of the person who opened it are shown.
  private(set) var isAlone = false

  mutating func appear(_ context: inout ScreenContext) {
    guard let assessment = context.assessment else { return }
    refresh(context, benchmark: report?.benchmark)
    context.effects.append(.catalog(.benchmark(for: assessment.questionnaire.id)))
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .catalog(.benchmark(let benchmark)): refresh(context, benchmark: benchmark)
    case .actions, .assessment(.parked): refresh(context, benchmark: report?.benchmark)
    case .assessment(.opened): return .replace(context.screenToAnswer)
    case .catalog(.questionnaire(let questionnaire)):
      guard let sheet = context.assessment?.sheet, questionnaire.id == Continuation.managementID else { break }
      return .push(
        ProfileScreen(
          questionnaire, form: questionnaire.hasShortForm ? .short : .full, perspective: sheet.perspective,
          company: sheet.company))
    case .keeping, .catalog, .assessment, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  /// Makes the report anew; the cursor among the actions follows the one that is new, else the one it was on.
  private mutating func refresh(_ context: ScreenContext, benchmark: Benchmark?) {
    guard let assessment = context.assessment else { return }
    let known = report?.actions ?? assessment.actions
    let marked = known.inOrderOfUrgency.dropFirst(selected[.actions] ?? 0).first?.id
    let new = assessment.report(
      against: benchmark, isAlone: isAlone, organiser: context.surroundings.house.organiser,
      programVersion: context.surroundings.programVersion)
    let added = new.actions.first { action in !known.contains { $0.id == action.id } }?.id
    let ordered = new.actions.inOrderOfUrgency
    let place = ordered.firstIndex { $0.id == added ?? marked } ?? selected[.actions] ?? 0
    selected[.actions] = max(0, min(place, ordered.count - 1))
    report = new
    // What is parked is in lists no more.
    for tab in [ResultTab.overview, .plan, .gaps] {
      let count = rows(of: tab, new, context).count
      selected[tab] = selected[tab].map { max(0, min($0, count - 1)) }
    }
    let tabs = ResultTab.available(for: new, in: assessment)
    if !tabs.contains(tab) { tab = .overview }
  }

  func tabs(_ context: ScreenContext) -> [ResultTab] {
    guard let report, let assessment = context.assessment else { return [.overview] }
    return ResultTab.available(for: report, in: assessment)
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard let report, context.assessment != nil else { return .toStart }
    notice = nil
    refusal = nil
    let rows = rows(report, context)
    guard let action = keyMap(context).action(for: key) else { return .stay }
    switch action {
    case .tab(let index): if let tab = tabs(context).dropFirst(index).first { self.tab = tab }
    case .turn(let step): turn(step, context)
    case .move(let move):
      if rows.count < 2 { refusal = ResultTexts.nothingToMark }
      let place = (selected[tab] ?? 0) + move.distance(page: max(3, context.pageRows / 2))
      selected[tab] = min(max(0, rows.count - 1), max(0, place))
    case .open where current(rows)?.asks == true: return change(rows, report, &context)
    case .open where current(rows)?.goesOn == true: goOn(&context)
    case .open: open(rows, report, context)
    case .goOn: goOn(&context)
    case .template:
      guard let template = current(rows)?.template else { break }
      return .push(SaveScreen(.template(template), report: report, context))
    case .explain: explain(rows, report, &context)
    case .report: return .push(ReportMenuScreen(report))
    case .whatIf: return .push(WhatIfScreen(report))
    case .change: return change(rows, report, &context)
    case .company: return context.assessment.map { .push(ProfileScreen(editing: $0)) } ?? .stay
    case .addPerson: return context.assessment.flatMap { PersonScreen($0) }.map { .push($0) } ?? .stay
    case .switchView:
      isAlone.toggle()
      refresh(context, benchmark: report.benchmark)
    case .back: return .toList
    case .plan(let action): return plan(action, rows, report, &context)
    }
    return .stay
  }

  private func goOn(_ context: inout ScreenContext) {
    guard let next = context.assessment.flatMap({ Continuation(after: $0) }) else { return }
    context.effects.append(next.effect)
  }

  private mutating func turn(_ step: Int, _ context: ScreenContext) {
    let tabs = tabs(context)
    let index = tabs.firstIndex(of: tab) ?? 0
    tab = tabs[(index + step + tabs.count) % tabs.count]
  }

  func rows(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] { rows(of: tab, report, context) }

  private func rows(of tab: ResultTab, _ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    switch tab {
    case .overview: ResultRow.overview(report, context) + ResultRow.continuation(context)
    case .plan: ResultRow.plan(report, context)
    case .fields: ResultRow.fields(report, context)
    case .gaps: ResultRow.gaps(report, context)
    case .answers: ResultRow.answers(report, context)
    case .actions: ResultRow.actions(report, context)
    case .people: ResultRow.people(report, context)
    case .trend: ResultRow.trend(report, context)
    }
  }

  /// The marked row.
  func current(_ context: ScreenContext) -> ResultRow? { report.flatMap { current(rows($0, context)) } }

  func current(_ rows: [ResultRow]) -> ResultRow? {
    let index = selected[tab] ?? 0
    return rows.indices.contains(index) ? rows[index] : nil
  }

  private mutating func open(_ rows: [ResultRow], _ report: GapReport, _ context: ScreenContext) {
    switch current(rows)?.subject {
    case .item(let id) where tab == .overview && report.hasStages && isPlanned(id, report):
      tab = .plan
      selected[.plan] = self.rows(report, context).firstIndex { $0.subject == .item(id) && !$0.asks } ?? 0
    case .item(let id) where tab != .gaps:
      guard let index = report.gaps.firstIndex(where: { $0.id == id }) else {
        refusal = ResultTexts.nothingMore
        break
      }
      tab = .gaps
      selected[.gaps] = index
    case .dimension(let id) where tab != .fields && tabs(context).contains(.fields):
      tab = .fields
      selected[.fields] = self.rows(report, context).firstIndex { $0.subject == .dimension(id) } ?? 0
    case nil, .item, .dimension, .field, .verdict, .plan, .leg, .next, .parked, .people, .perception, .trend,
      .trendItem, .code, .action:
      refusal = ResultTexts.nothingMore
    }
  }

  private func isPlanned(_ item: ItemID, _ report: GapReport) -> Bool {
    report.legs.contains { $0.steps.contains { $0.placed.id == item } }
  }

  private func explain(_ rows: [ResultRow], _ report: GapReport, _ context: inout ScreenContext) {
    let row = current(rows)
    let subject = row?.explanation ?? row?.subject ?? explanationOfAll(report)
    context.overlay = .explanation(of: subject, in: report, context)
  }

  /// What `e` explains where nothing is marked; `nil` = everything.
  private func explanationOfAll(_ report: GapReport) -> Explanation.Subject? {
    switch tab {
    case .plan: .plan
    case .people: .people
    case .trend: .trend
    case .overview, .gaps, .fields, .answers, .actions: !report.hasOutcome ? nil : .verdict
    }
  }

  private func change(_ rows: [ResultRow], _ report: GapReport, _ context: inout ScreenContext) -> Transition {
    if case .item(let id) = current(rows)?.subject,
      let index = context.assessment?.items.firstIndex(where: { $0.id == id })
    {
      context.assessment?.go(to: index)
    }
    return .push(QuestionScreen())
  }
}
