import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// All questions with their answers, to jump to any of them; a filter shows some of them.
struct OverviewScreen: ScreenState {
  static let place = AssessmentPlace.overview

  enum Action: Sendable {
    case move(ListMove)
    case filter(QuestionFilter)
    case jump, nextOpen, mark, evaluate, back
  }

  /// The place of the marked row among those that are shown.
  private var selected = 0

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 6) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .jump, label: OverviewTexts.jump,
      help: OverviewTexts.jumpHelp, rank: 0)
    for filter in QuestionFilter.allCases {
      map.bind(
        [filter.key], .same(filter == .all ? "1–\(QuestionFilter.allCases.count)" : ""), .filter(filter),
        label: OverviewTexts.filter, help: OverviewTexts.filterHelp, rank: filter == .all ? 3 : nil)
    }
    map.bind(Key.letter("m"), .same("m"), .mark, label: QuestionTexts.mark, help: QuestionTexts.markHelp, rank: 5)
    map.bind(
      [.tab], .same("Tab"), .nextOpen, label: QuestionTexts.nextOpen, help: OverviewTexts.nextOpenHelp, rank: 7)
    map.bind(
      Key.letter("a"), .same("a"), .evaluate, label: QuestionTexts.evaluate, help: OverviewTexts.evaluateHelp, rank: 4)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { mark(context.assessment?.index, context) }

  /// Marks the row of a question, else the nearest one behind it.
  private mutating func mark(_ index: Int?, _ context: ScreenContext) {
    let shown = places(context)
    selected = shown.firstIndex { $0 >= index ?? 0 } ?? max(0, shown.count - 1)
  }

  private func places(_ context: ScreenContext) -> [Int] { context.assessment.map { $0.places($0.filter) } ?? [] }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    selected = min(selected, max(0, places(context).count - 1))
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard let assessment = context.assessment else { return .toStart }
    let shown = places(context)
    let index = shown.dropFirst(selected).first
    switch keyMap(context).action(for: key) {
    case .move(let move):
      selected = min(max(0, shown.count - 1), max(0, selected + move.distance(page: context.pageRows)))
    case .filter(let filter):
      context.assessment?.filter = filter
      mark(index, context)
    case .jump:
      guard let index else { break }
      context.assessment?.go(to: index)
      return .pop
    case .mark: context.toggleMark(of: index.map { assessment.items[$0].id })
    case .nextOpen:
      let order = Array(shown.indices.dropFirst(selected + 1)) + Array(shown.indices.prefix(selected + 1))
      if let place = order.first(where: { assessment.isOpen(assessment.items[shown[$0]]) }) { selected = place }
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
    screen.crumbs = ""
    screen.keys = keyHelp(context)
    var paper = context.paper()
    var focus = 0..<1
    let shown = places(context)
    let layout = OverviewLayout(assessment, width: paper.width, context)
    if shown.isEmpty {
      paper.newLine()
      paper.paragraph(context.say(OverviewTexts.nothing), column: 2, style: .muted)
    }
    for (place, index) in shown.enumerated() {
      let heading = assessment.crumbs(of: assessment.items[index], context)
      let top = paper.row
      if place == 0 || heading != assessment.crumbs(of: assessment.items[shown[place - 1]], context) {
        if place > 0 { paper.newLine() }
        paper.write(heading, column: 1, style: .heading)
        paper.newLine()
      }
      layout.write(assessment.items[index], number: index + 1, on: &paper)
      let row = paper.row - 1..<paper.row
      paper.listRow(row, at: place, marked: selected)
      if place == selected {
        paper.restyle(rows: row, columns: 1..<paper.width - 1, .selection)
        focus = top..<paper.row
      }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    var frame = screen.frame(paper, first: first)
    let end = FilterBar(assessment: assessment, context: context).draw(in: &frame, row: 1)
    let counts = context.surroundings.charset.shown(
      context.say(
        OverviewTexts.counts(answered: assessment.askedCount - assessment.openCount, of: assessment.askedCount)))
    let start = context.size.columns - 1 - counts.columns
    if start > end + 2 { frame.write(counts, row: 1, column: start, style: .muted) }
    return frame
  }
}

/// The columns of the overview: as wide as the titles need where there is room.
struct OverviewLayout {
  private let assessment: OpenAssessment
  private let context: ScreenContext
  private let title: Int

  private static let column = 9

  init(_ assessment: OpenAssessment, width: Int, _ context: ScreenContext) {
    (self.assessment, self.context) = (assessment, context)
    let longest = assessment.items.map { context.surroundings.charset.shown(context.say($0.title)).columns }.max() ?? 0
    // A third of the room is for the answers.
    title = min(max(32, longest), max(32, (width - Self.column) * 2 / 3))
  }

  func write(_ item: Item, number: Int, on paper: inout Paper) {
    let answer = assessment.sheet[item.id]
    let isOpen = assessment.isOpen(item)
    let note = answer.note == nil ? "" : context.say(QuestionTexts.noteLabel)
    let sign = isOpen ? "○" : answer.response == nil ? " " : "✓"
    paper.write(sign, column: 2, style: isOpen ? Style(.caution, bold: true) : Style(.good))
    if assessment.marked.contains(item.id) { paper.write("*", column: 4, style: .accent) }
    paper.write(String(number).leftPadded(to: 2), column: 5, style: .muted)
    paper.write(context.say(item.title), column: Self.column, limit: title)
    let start = Self.column + title + 1
    paper.write(
      assessment.shortText(of: answer, to: item, context), column: start,
      style: isOpen ? Style(.caution) : answer.response == nil ? .muted : .text,
      limit: paper.width - start - (note.isEmpty ? 2 : note.columns + 3))
    if !note.isEmpty { paper.writeRight(note, style: .muted, inset: 2) }
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
