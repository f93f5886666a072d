import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// Levels to set by hand, and beside them what would change. Nothing of it is kept.
struct WhatIfScreen: ScreenState {
  static let place = AssessmentPlace.whatIf

  enum Action: Sendable {
    case move(ListMove)
    case change(Int)
    case set(Int)
    case reset, resetAll, plan, undo, explain, back
  }

  var scenario: Scenario
  let items: [PlacedItem]
  private(set) var selected = 0
  private var notice: LocalizedText?
  /// What was set before each change.
  private var undos: [Scenario] = []
  private var isUndone = false

  init(_ report: GapReport) {
    scenario = Scenario(report)
    items = report.answers.compactMap(\.placed)
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.right, .character("l")], .same("← →"), .change(1), label: WhatIfTexts.set, help: WhatIfTexts.setHelp, rank: 0)
    map.bind([.left, .character("h")], .same(""), .change(-1), label: WhatIfTexts.set, help: WhatIfTexts.setHelp)
    for number in 0...4 {
      map.bind(
        [.character(Character("\(number)"))], .same(number == 0 ? "0–4" : ""), .set(number), label: WhatIfTexts.number,
        help: WhatIfTexts.numberHelp)
    }
    map.bind(
      [.delete, .backspace] + Key.letter("z"), WhatIfTexts.resetSign, .reset, label: WhatIfTexts.reset,
      help: WhatIfTexts.resetHelp, rank: 5)
    map.bind(
      Key.letter("r"), .same("r"), .resetAll, label: WhatIfTexts.resetAll, help: WhatIfTexts.resetAllHelp, rank: 4)
    map.bind(Key.letter("w"), .same("w"), .plan, label: WhatIfTexts.plan, help: WhatIfTexts.planHelp, rank: 3)
    if !undos.isEmpty {
      map.bind(Key.letter("u"), .same("u"), .undo, label: QuestionTexts.undo, help: WhatIfTexts.undoHelp, rank: 5)
    }
    map.bind(
      Key.letter("e"), .same("e"), .explain, label: ResultTexts.explain, help: WhatIfTexts.explainHelp, rank: 6)
    map.bindMoves { .move($0) }
    map.bind(
      [.escape, .character("q")], CommonTexts.esc, .back, label: CommonTexts.back, help: WhatIfTexts.backHelp, rank: 2)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    notice = nil
    let before = scenario
    defer {
      if scenario.levels != before.levels, !isUndone { undos.append(before) }
      isUndone = false
    }
    let item = items.dropFirst(selected).first?.id
    switch keyMap(context).action(for: key) {
    case .move(let move):
      selected = min(max(0, items.count - 1), max(0, selected + move.distance(page: max(3, context.pageRows / 2))))
    case .change(let step): if let item { scenario.move(item, by: step) }
    case .set(let level): if let item { scenario.set(item, to: level) }
    case .reset: if let item { scenario.reset(item) }
    case .resetAll: scenario.resetAll()
    case .plan: takePlan()
    case .undo:
      guard let last = undos.popLast() else { break }
      scenario = last
      isUndone = true
    case .explain: explain(&context)
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  /// How the dimension of the marked item would come to its value, stage and place.
  private func explain(_ context: inout ScreenContext) {
    guard let dimension = items.dropFirst(selected).first?.dimension.id else { return }
    let changes = items.filter { scenario.isChanged($0.id) }.map {
      WhatIfTexts.change($0.item.title, scenario.present($0.id), scenario.standing($0.id))
    }
    context.overlay = .explanation(
      of: .dimension(dimension), in: scenario.asReport, intro: changes.isEmpty ? nil : WhatIfTexts.assumed(changes),
      context)
  }

  private mutating func takePlan() {
    guard let plan = scenario.report.plan, let first = plan.steps.first else {
      notice = WhatIfTexts.noPlan
      return
    }
    if !scenario.levels.isEmpty { notice = WhatIfTexts.replaced }
    scenario.take(plan)
    if let index = items.firstIndex(where: { $0.id == first.item }) { selected = index }
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: scenario.report.peopleCount)
    screen.crumbs = context.say(WhatIfTexts.title)
    screen.crumbsRight = context.say(
      scenario.levels.isEmpty ? .same("") : WhatIfTexts.changed(scenario.levels.count))
    screen.status = context.say(notice ?? WhatIfTexts.safe)
    if notice != nil { screen.statusStyle = Style(.caution, bold: true) }
    screen.keys = keyHelp(context)
    var frame = screen.frame(context.paper())
    WhatIfView(self, context).draw(in: &frame)
    return frame
  }
}
