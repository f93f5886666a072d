import Reports
import ScreenKit
import Terminal
import TextDocuments
import Words

/// The text report, to read and to save.
struct ReportScreen: ScreenState {
  static let place = AssessmentPlace.report

  enum Action: Sendable {
    case move(ListMove)
    case save, pager, back
  }

  private let report: GapReport
  private let extent: ReportExtent
  private var first = 0

  init(_ report: GapReport, _ extent: ReportExtent) {
    self.report = report
    self.extent = extent
  }

  var wheelRows: Int { 3 }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.character(" "), .enter], .same("↑↓"), .move(.pageDown), label: ReportTexts.scroll, help: ReportTexts.scrollHelp,
      rank: 0)
    map.bindMoves { .move($0) }
    if context.facilities.contains(.files) {
      map.bind(Key.letter("s"), .same("s"), .save, label: ReportTexts.save, help: ReportTexts.saveHelp, rank: 2)
    }
    if context.facilities.contains(.pager) {
      map.bind(Key.letter("p"), .same("p"), .pager, label: ReportTexts.pager, help: ReportTexts.pagerHelp, rank: 3)
    }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  private func width(_ context: ScreenContext) -> Int {
    context.surroundings.size.columns >= 104 ? 100 : min(72, context.surroundings.size.columns - 4)
  }

  private func text(_ context: ScreenContext) -> String {
    // The same as the file has.
    TextDocument.render(
      firstOf: report.documents(in: context.language, extent), lines: extent.mostRoom(in: .text),
      width: width(context), charset: context.surroundings.charset)
  }

  private func lines(_ context: ScreenContext) -> [Substring] {
    var lines = text(context).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move):
      let most = max(0, lines(context).count - context.pageRows)
      first = min(most, max(0, first + move.distance(page: context.pageRows)))
    case .save: return .push(SaveScreen(.report(.text, extent), report: report, context))
    case .pager: context.effects.append(.terminal(.pager(text(context))))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = context.say(report.name)
    let lines = lines(context)
    let last = min(lines.count, first + context.pageRows)
    screen.crumbsRight = context.say(ReportTexts.line(last, of: lines.count))
    screen.keys = keyHelp(context)
    var paper = context.paper()
    for line in lines {
      paper.write(String(line), column: 1)
      paper.newLine()
    }
    return screen.frame(paper, first: first)
  }
}
