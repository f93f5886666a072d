import Reports
import ScreenKit
import Terminal
import Words

/// The printers, to print the report on one.
struct PrintScreen: ScreenState {
  static let place = AssessmentPlace.print

  enum Action: Sendable {
    case move(ListMove)
    case print, back
  }

  private let report: GapReport
  private let extent: ReportExtent
  private var menu = Menu<Printer>([])
  private var isLoaded = false

  init(_ report: GapReport, _ extent: ReportExtent) {
    self.report = report
    self.extent = extent
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if !menu.choices.isEmpty {
      map.bind([.enter], CommonTexts.enter, .print, label: ReportTexts.printLabel, help: ReportTexts.printHelp, rank: 0)
      map.bindMoves(rank: 3) { .move($0) }
    }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.report(.listPrinters)) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .report(.printers(let printers)):
      isLoaded = true
      menu.replace(printers)
      if let index = printers.firstIndex(where: \.isDefault) { menu.select(index) }
    case .report(.printed(let printer)):
      context.overlay = .message(ReportTexts.print, ReportTexts.printed(printer.name))
      return .pop
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: context.pageRows))
    case .print:
      if let printer = menu.current {
        context.effects.append(.report(.print(report, extent, context.language, on: printer)))
      }
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = context.say(ReportTexts.printTitle(of: report))
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    guard !menu.choices.isEmpty else {
      if isLoaded { paper.paragraph(context.say(ReportTexts.noPrinter), column: 2, limit: min(84, paper.width - 4)) }
      return screen.frame(paper)
    }
    paper.paragraph(context.say(ReportTexts.whichPrinter), column: 2)
    paper.newLine()
    var focus = 0..<1
    for (index, printer) in menu.choices.enumerated() {
      let row = paper.row
      paper.write(printer.name, column: 3, limit: 40)
      if printer.isDefault { paper.write(context.say(ReportTexts.defaultPrinter), column: 44, style: .muted) }
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: 1..<min(paper.width - 1, 76), .selection)
        focus = row..<row + 1
      }
      paper.listRow(row..<row + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
    return screen.frame(
      paper, first: ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows))
  }
}
