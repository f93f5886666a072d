import Reports
import ScreenKit
import Terminal
import Words

/// After the last question: see the result, or go to what is still open. Here the person is asked, once, whether the
/// answers may be part of benchmarks: a box that is not ticked means no and takes no key.
struct FinishScreen: ScreenState {
  static let place = AssessmentPlace.finish

  enum Choice: Hashable, Sendable { case evaluate, nextOpen, overview, later, contribution }
  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Int)
    case back
  }

  private var menu = Menu<Choice>([])
  /// Whether the box is ticked.
  private var agrees = false
  /// The result was asked for, and all answers are being stored.
  private var isEvaluating = false

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves { .move($0) }
    for number in 1...5 {
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
    menu.replace(
      [.evaluate] + (assessment.openCount > 0 ? [.nextOpen] : []) + [.overview, .later]
        + (assessment.asksForConsent ? [.contribution] : []))
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
      guard assessment.asksForConsent else { return .replace(ResultScreen()) }
      context.effects.append(.assessment(.consent(agrees, in: id)))
      // Where nobody has a file to hand over, there is none to tell of.
      let hasFile = agrees && context.facilities.contains(.files)
      return hasFile ? .replace(ConsentScreen(.atEnd)) : .replace(ResultScreen())
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
    case .contribution:
      agrees.toggle()
      return .stay
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
    var focus = 0..<1
    for (index, choice) in menu.choices.enumerated() {
      if choice == .contribution { paper.newLine() }
      let row = paper.row
      paper.write("\(index + 1)", column: 5, style: .key)
      if choice == .contribution {
        contribution(on: &paper, context)
      } else {
        paper.write(context.say(label(of: choice)), column: 8)
        paper.newLine()
      }
      let rows = row..<paper.row
      if index == menu.selected {
        paper.restyle(
          rows: rows, columns: 3..<(choice == .contribution ? paper.width - 1 : min(paper.width, 50)), .selection)
        focus = (index == 0 ? 0 : row)..<paper.row
      }
      paper.listRow(rows, at: index, marked: menu.selected)
    }
    if assessment.asksForConsent { focus = explain(on: &paper, focus, context) }
    return screen.frame(
      paper, first: ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows))
  }

  private func contribution(on paper: inout Paper, _ context: ScreenContext) {
    paper.write(agrees ? "[x]" : "[ ]", column: 8, style: Style(.accent, bold: true))
    paper.paragraph(context.say(ContributionText.question), column: 12, limit: min(76, paper.width - 14))
  }

  /// What a tick means; all of it is in view while the box is marked, as far as there is room.
  private func explain(on paper: inout Paper, _ focus: Range<Int>, _ context: ScreenContext) -> Range<Int> {
    let texts = [
      ContributionText.withoutTick, ContributionText.purpose, ContributionText.holds, ContributionText.lacks,
      context.contributionPlace,
    ]
    for text in texts {
      paper.paragraph(context.say(text), column: 12, style: .muted, limit: min(76, paper.width - 14))
    }
    guard menu.current == .contribution else { return focus }
    return focus.lowerBound..<min(paper.row, focus.lowerBound + context.pageRows)
  }

  private func label(of choice: Choice) -> LocalizedText {
    switch choice {
    case .evaluate: FinishTexts.evaluate
    case .nextOpen: FinishTexts.nextOpen
    case .overview: OverviewTexts.title
    case .later: FinishTexts.later
    case .contribution: ContributionText.question
    }
  }
}
