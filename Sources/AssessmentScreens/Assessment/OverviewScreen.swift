import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// All questions with their answers, to jump to any of them.
struct OverviewScreen: ScreenState {
  static let place = AssessmentPlace.overview

  enum Action: Sendable {
    case move(ListMove)
    case jump, nextOpen, evaluate, back
  }

  private var selected = 0

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 5) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .jump, label: OverviewTexts.jump,
      help: OverviewTexts.jumpHelp, rank: 0)
    map.bind(
      [.tab], .same("Tab"), .nextOpen, label: QuestionTexts.nextOpen, help: OverviewTexts.nextOpenHelp, rank: 3)
    map.bind(
      Key.letter("a"), .same("a"), .evaluate, label: QuestionTexts.evaluate, help: OverviewTexts.evaluateHelp, rank: 4)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { selected = context.assessment?.index ?? 0 }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard let assessment = context.assessment else { return .toStart }
    switch keyMap(context).action(for: key) {
    case .move(let move):
      selected = min(assessment.items.count - 1, max(0, selected + move.distance(page: context.pageRows)))
    case .jump:
      context.assessment?.go(to: selected)
      return .pop
    case .nextOpen:
      let order =
        Array(assessment.items.indices.dropFirst(selected + 1)) + Array(assessment.items.indices.prefix(selected + 1))
      if let index = order.first(where: { assessment.isOpen(assessment.items[$0]) }) { selected = index }
    case .evaluate: return .replace(FinishScreen())
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    guard let assessment = context.assessment else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    assessment.fillHead(of: &screen, context)
    screen.crumbs = context.say(OverviewTexts.title)
    screen.crumbsRight = context.say(
      OverviewTexts.counts(answered: assessment.askedCount - assessment.openCount, of: assessment.askedCount))
    screen.keys = keyHelp(context)
    var paper = context.paper()
    var focus = 0..<1
    for (index, item) in assessment.items.enumerated() {
      let heading = assessment.crumbs(of: item, context)
      let isNewPlace = index == 0 || heading != assessment.crumbs(of: assessment.items[index - 1], context)
      let top = paper.row
      if isNewPlace {
        if index > 0 { paper.newLine() }
        paper.write(heading, column: 1, style: .heading)
        paper.newLine()
      }
      line(item, number: index + 1, assessment, on: &paper, context)
      if index == selected {
        paper.restyle(rows: paper.row - 1..<paper.row, columns: 1..<paper.width - 1, .selection)
        focus = top..<paper.row
      }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }

  private func line(
    _ item: Item, number: Int, _ assessment: OpenAssessment, on paper: inout Paper, _ context: ScreenContext
  ) {
    let answer = assessment.sheet[item.id]
    let isOpen = assessment.isOpen(item)
    let sign = isOpen ? "○" : answer.response == nil ? " " : "✓"
    paper.write(sign, column: 2, style: isOpen ? Style(.caution, bold: true) : Style(.good))
    paper.write(String(number).leftPadded(to: 2), column: 5, style: .muted)
    paper.write(context.say(item.title), column: 9, limit: 32)
    paper.write(
      assessment.shortText(of: answer, to: item, context), column: 42,
      style: isOpen ? Style(.caution) : answer.response == nil ? .muted : .text,
      limit: paper.width - 46)
    if answer.note != nil { paper.writeRight(context.say(QuestionTexts.noteLabel), style: .muted, inset: 2) }
    paper.newLine()
  }
}

extension OpenAssessment {
  /// An answer in a word or two.
  func shortText(of answer: Answer, to item: Item, _ context: ScreenContext) -> String {
    switch answer.response {
    case nil: return context.say(item.isVoluntary ? OverviewTexts.voluntary : OverviewTexts.open)
    case .dontKnow: return context.say(Vocabulary.dontKnow)
    case .notApplicable: return context.say(Vocabulary.notApplicable)
    case .text(let text): return text
    case .share(let percent): return Numerals.percent(percent, in: context.language)
    case .option(let id) where item.scored == nil:
      return item.options.first { $0.id == id }.map { context.say($0.label) } ?? ""
    case .options(let ids) where item.scored == nil:
      return item.options.filter { ids.contains($0.id) }.map { context.say($0.label) }.joined(separator: ", ")
    case .level(let level) where AnswerInput(item).takesPercent:
      return item.anchor(of: level, in: context.language) ?? ""
    case .some(let response):
      return item.level(of: response).map { Vocabulary.level(Double($0.rawValue), in: context.language) } ?? ""
    }
  }
}
