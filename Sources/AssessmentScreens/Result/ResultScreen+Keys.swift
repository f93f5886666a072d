import ActionPlan
import Reports
import ScreenKit
import Terminal
import Words

extension ResultScreen {
  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    bindTabs(&map, context)
    let isStored = context.assessment?.storedID != nil
    if tab == .actions {
      bindPlan(&map, context)
    } else {
      bindEnter(&map, context, isStored: isStored)
      if isStored { bindParking(&map, context) }
    }
    map.bind(
      Key.letter("e"), .same("e"), .explain, label: ResultTexts.explain, help: ResultTexts.explainHelp,
      rank: tab == .actions ? 8 : 3)
    if report?.hasOutcome != true || report?.hasStages == true {
      map.bind(Key.letter("w"), .same("w"), .whatIf, label: WhatIfTexts.label, help: WhatIfTexts.help, rank: 5)
    }
    map.bind(
      Key.letter("r") + Key.letter("b"), .same("r"), .report, label: ResultTexts.report, help: ResultTexts.reportHelp,
      rank: 0)
    if context.assessment.flatMap({ Continuation(after: $0) }) != nil {
      map.bind(
        Key.letter("d"), .same("d"), .goOn, label: ContinuationTexts.label, help: ContinuationTexts.help, rank: 2)
    }
    if context.facilities.contains(.files), current(context)?.template != nil {
      map.bind(
        Key.letter("v"), .same("v"), .template, label: TemplateTexts.template, help: TemplateTexts.help, rank: 2)
    }
    bindPeople(&map, context, isStored: isStored)
    map.bindBack(.back, keys: [.escape, .character("q")])
    map.bindHelp()
    return map
  }

  private func bindTabs(_ map: inout KeyMap<Action>, _ context: ScreenContext) {
    let count = tabs(context).count
    for index in 0..<count {
      map.bind(
        [.character(Character("\(index + 1)"))], .same(index == 0 ? "1–\(count)" : ""), .tab(index),
        label: ResultTexts.tabs, help: ResultTexts.tabsHelp, rank: index == 0 ? 7 : nil)
    }
    map.bind(
      [.tab, .right, .character("l")], .same(""), .turn(1), label: ResultTexts.tabs, help: ResultTexts.tabsHelp)
    map.bind(
      [.backTab, .left, .character("h")], .same(""), .turn(-1), label: ResultTexts.tabs, help: ResultTexts.tabsHelp)
    map.bindMoves { .move($0) }
  }

  private func bindEnter(_ map: inout KeyMap<Action>, _ context: ScreenContext, isStored: Bool) {
    let row = current(context)
    map.bind(
      [.enter], CommonTexts.enter, .open, label: row?.asks == true ? PlanTexts.toQuestion : ResultTexts.open,
      help: ResultTexts.openHelp, rank: row?.asks == true ? 1 : 6)
    guard isStored else { return }
    // Of what was decided last time, only what has not moved on.
    let takes =
      switch tab {
      case .overview, .plan: true
      case .gaps: report?.gaps.isEmpty == false
      case .trend: hasActionsToTake
      case .fields, .answers, .actions, .people: false
      }
    guard takes else { return }
    map.bind(
      [.character("m"), .character("M"), .character("+")], .same("m"), .plan(.takeOver), label: ActionTexts.takeOver,
      help: ActionTexts.takeOverHelp, rank: 1)
  }

  private func bindParking(_ map: inout KeyMap<Action>, _ context: ScreenContext) {
    guard tab == .overview && report?.hasStages == true || tab == .plan || tab == .gaps else { return }
    let row = current(context)
    let isParked = row?.parks.map { item in report?.parked.contains { $0.id == item } ?? false } ?? false
    map.bind(
      Key.letter("x"), .same("x"), .plan(.park), label: isParked ? PlanTexts.unpark : PlanTexts.park,
      help: PlanTexts.parkHelp, rank: row?.parks == nil ? nil : 4)
    guard parkedLast != nil else { return }
    map.bind(
      Key.letter("u"), .same("u"), .plan(.undoParking), label: ActionTexts.undo, help: PlanTexts.undoHelp, rank: 2)
  }

  private var hasActionsToTake: Bool {
    guard let report else { return false }
    let planned = Set(report.actions.map(\.id))
    return report.actionsBefore.contains { $0.state.isPending && !planned.contains($0.id) }
  }

  private func bindPlan(_ map: inout KeyMap<Action>, _ context: ScreenContext) {
    map.bind(Key.letter("n"), .same("n"), .plan(.newAction), label: ActionTexts.new, help: ActionTexts.newHelp, rank: 1)
    guard report?.actions.isEmpty == false else { return bindUndo(&map) }
    map.bind(
      [.enter], CommonTexts.enter, .plan(.editAction), label: ActionTexts.edit, help: ActionTexts.editHelp, rank: 3)
    map.bind(
      [.character(" ")], ActionTexts.tickSign, .plan(.tick), label: ActionTexts.tick, help: ActionTexts.tickHelp,
      rank: 4)
    map.bind(
      Key.letter("x") + [.delete], .same("x"), .plan(.remove), label: ActionTexts.remove, help: ActionTexts.removeHelp,
      rank: 6)
    bindUndo(&map)
    guard context.facilities.contains(.files) else { return }
    map.bind(
      Key.letter("t") + [.character("K")], .same("t"), .plan(.calendar), label: ActionTexts.calendar,
      help: ActionTexts.calendarHelp, rank: 5)
  }

  private func bindUndo(_ map: inout KeyMap<Action>) {
    guard removed != nil else { return }
    map.bind(Key.letter("u"), .same("u"), .plan(.undo), label: ActionTexts.undo, help: ActionTexts.undoHelp, rank: 2)
  }

  private func bindPeople(_ map: inout KeyMap<Action>, _ context: ScreenContext, isStored: Bool) {
    if context.assessment?.others.isEmpty == false {
      map.bind(
        Key.letter("s"), .same("s"), .switchView, label: PeopleTexts.switchLabel, help: PeopleTexts.switchHelp, rank: 4)
    }
    guard isStored else { return }
    map.bind(
      Key.letter("a") + Key.letter("c"), .same("a"), .change, label: ResultTexts.change, help: ResultTexts.changeHelp,
      rank: tab == .actions ? nil : 8)
    if context.facilities.contains(.colleagues) {
      map.bind(
        Key.letter("p"), .same("p"), .addPerson, label: PeopleTexts.add, help: PeopleTexts.addHelp, rank: 9)
    }
    map.bind(Key.letter("f"), .same("f"), .company, label: ResultTexts.company, help: ResultTexts.companyHelp)
  }
}
