import ScreenKit
import Terminal
import Words

/// After the last question: see the result, or go to what is still open.
struct FinishScreen: ScreenState {
  static let place = AssessmentPlace.finish

  enum Choice: Hashable, Sendable { case evaluate, nextOpen, overview, later }
  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Int)
    case back
  }

  private var menu = Menu<Choice>([])
  /// The result was asked for, and all answers are being stored.
  private var isEvaluating = false

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves { .move($0) }
    for number in 1...4 {
      map.bind(
        [.character(Character("\(number)"))], .same(number == 1 ? "1–\(menu.choices.count)" : ""), .pick(number - 1),
        label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp)
    }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .choose, label: CommonTexts.choose, help: ListTexts.openHelp,
      rank: 0)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) {
    guard let assessment = context.assessment else { return }
    menu.replace([.evaluate] + (assessment.openCount > 0 ? [.nextOpen] : []) + [.overview, .later])
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: 4))
    case .pick(let index):
      menu.select(index)
      return choose(&context)
    case .choose: return choose(&context)
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    guard let assessment = context.assessment, let id = assessment.storedID else { return .stay }
    switch event {
    case .keeping(.settled) where isEvaluating:
      isEvaluating = false
      if assessment.unsaved.isEmpty {
        context.effects.append(.assessment(.finish(id)))
      } else {
        let reason = context.failure.map { [Overlay<Command>.Part.paragraph($0, .text)] } ?? []
        context.overlay = Overlay(
          title: SavingTexts.failedTitle, parts: reason + [.paragraph(FinishTexts.notFinished, .text)])
      }
    case .assessment(.finished(id)):
      context.assessment?.isFinished = true
      return .replace(ResultScreen())
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  private mutating func choose(_ context: inout ScreenContext) -> Transition {
    guard let assessment = context.assessment, let id = assessment.storedID else { return .toStart }
    switch menu.current {
    case .evaluate:
      // What is not stored is no part of a result.
      if !assessment.unsaved.isEmpty { context.effects.append(.assessment(.save(assessment.unsaved, in: id))) }
      context.effects.append(.keeping(.settle))
      isEvaluating = true
      return .stay
    case .nextOpen:
      if let index = assessment.items.firstIndex(where: assessment.isOpen) { context.assessment?.go(to: index) }
      return .pop
    case .overview: return .replace(OverviewScreen())
    // Where nothing stays by itself, going on later needs a code.
    case .later: return context.facilities.contains(.door) ? .push(LaterScreen()) : .toStart
    case nil: return .stay
    }
  }

  func view(_ context: ScreenContext) -> Frame {
    guard let assessment = context.assessment else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    assessment.fillHead(of: &screen, context)
    screen.crumbs = context.say(FinishTexts.title)
    screen.crumbsRight = context.say(
      OverviewTexts.counts(answered: assessment.askedCount - assessment.openCount, of: assessment.askedCount))
    screen.progress = Double(assessment.askedCount - assessment.openCount) / Double(max(1, assessment.askedCount)) * 100
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    let open = assessment.openCount
    paper.paragraph(
      context.say(open == 0 ? FinishTexts.allAnswered : FinishTexts.openCount(open)), column: 3,
      style: open == 0 ? Style(.good, bold: true) : Style(.caution, bold: true))
    if assessment.dontKnowCount > 0 {
      paper.paragraph(context.say(FinishTexts.dontKnow(assessment.dontKnowCount)), column: 3)
    }
    if assessment.openScored.count + assessment.dontKnowCount > 0 {
      paper.newLine()
      paper.paragraph(context.say(FinishTexts.openMeans), column: 3, style: .muted, limit: min(76, paper.width - 5))
    }
    paper.newLine()
    for (index, choice) in menu.choices.enumerated() {
      paper.write("\(index + 1)", column: 5, style: .key)
      paper.write(context.say(label(of: choice)), column: 8)
      if index == menu.selected {
        paper.restyle(rows: paper.row..<paper.row + 1, columns: 3..<min(paper.width, 50), .selection)
      }
      paper.listRow(paper.row..<paper.row + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
    return screen.frame(paper)
  }

  private func label(of choice: Choice) -> LocalizedText {
    switch choice {
    case .evaluate: FinishTexts.evaluate
    case .nextOpen: FinishTexts.nextOpen
    case .overview: OverviewTexts.title
    case .later: FinishTexts.later
    }
  }
}
