import Benchmarks
import Questionnaire
import Report
import Terminal

/// The result, in tabs.
struct ResultScreen: ScreenState {
  enum Tab: Int, CaseIterable, Sendable { case overview, gaps, fields, answers }
  enum Action: Sendable { case tab(Tab), turn(Int), move(ListMove), open, explain, report, change, export, back }

  private(set) var report: GapReport?
  var tab = Tab.overview
  private var selected: [Tab: Int] = [:]

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    for tab in Tab.allCases {
      map.bind(
        [.character(Character("\(tab.rawValue + 1)"))], .same(tab == .overview ? "1–4" : ""), .tab(tab),
        label: ResultTexts.tabs, help: ResultTexts.tabsHelp, rank: tab == .overview ? 3 : nil)
    }
    map.bind(
      [.tab, .right, .character("l")], .same(""), .turn(1), label: ResultTexts.tabs, help: ResultTexts.tabsHelp)
    map.bind(
      [.backTab, .left, .character("h")], .same(""), .turn(-1), label: ResultTexts.tabs, help: ResultTexts.tabsHelp)
    map.bindMoves { .move($0) }
    map.bind([.enter], CommonTexts.enter, .open, label: ResultTexts.open, help: ResultTexts.openHelp, rank: 4)
    map.bind(
      Key.letter("e"), .same("e"), .explain, label: ResultTexts.explain, help: ResultTexts.explainHelp, rank: 2)
    map.bind(
      Key.letter("r") + Key.letter("b"), .same("r"), .report, label: ResultTexts.report, help: ResultTexts.reportHelp,
      rank: 0)
    map.bind(
      Key.letter("c") + Key.letter("a"), .same("a"), .change, label: ResultTexts.change, help: ResultTexts.changeHelp,
      rank: 5)
    map.bind(
      Key.letter("s"), .same("s"), .export, label: ResultTexts.export, help: ResultTexts.exportHelp)
    map.bindBack(.back, keys: [.escape, .character("q")])
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) {
    guard let run = context.run else { return }
    report = makeReport(run, benchmark: report?.benchmark, context)
    context.effects.append(.readBenchmark(for: run.questionnaire.id))
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    if case .benchmark(let benchmark) = event, let run = context.run {
      report = GapReport(
        sheet: run.sheet, questionnaire: run.questionnaire, benchmark: benchmark,
        programVersion: context.surroundings.programVersion)
    }
    return .stay
  }

  private func makeReport(_ run: Run, benchmark: Benchmark?, _ context: ScreenContext) -> GapReport {
    GapReport(
      sheet: run.sheet, questionnaire: run.questionnaire, benchmark: benchmark,
      programVersion: context.surroundings.programVersion)
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard let report, context.run != nil else { return .toStart }
    let rows = rows(report, context)
    switch keyMap(context).action(for: key) {
    case .tab(let tab): self.tab = tab
    case .turn(let step):
      let count = Tab.allCases.count
      tab = Tab(rawValue: (tab.rawValue + step + count) % count) ?? .overview
    case .move(let move):
      let place = (selected[tab] ?? 0) + move.distance(page: max(3, context.pageRows / 2))
      selected[tab] = min(max(0, rows.count - 1), max(0, place))
    case .open: open(rows, report, context)
    case .explain: explain(rows, report, &context)
    case .report: return .push(ReportScreen(report))
    case .change: return change(rows, report, &context)
    case .export: return .push(SaveScreen(.answers, report: report, context))
    case .back: return .toStart
    case nil: break
    }
    return .stay
  }

  func rows(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    switch tab {
    case .overview: ResultRow.overview(report, context)
    case .gaps: ResultRow.gaps(report, context)
    case .fields: ResultRow.fields(report, context)
    case .answers: ResultRow.answers(report, context)
    }
  }

  private func current(_ rows: [ResultRow]) -> ResultRow? {
    let index = selected[tab] ?? 0
    return rows.indices.contains(index) ? rows[index] : nil
  }

  private mutating func open(_ rows: [ResultRow], _ report: GapReport, _ context: ScreenContext) {
    switch current(rows)?.subject {
    case .item(let id) where tab != .gaps:
      if let index = report.gaps.firstIndex(where: { $0.id == id }) {
        tab = .gaps
        selected[.gaps] = index
      }
    case .dimension(let id) where tab == .overview:
      tab = .fields
      selected[.fields] = self.rows(report, context).firstIndex { $0.subject == .dimension(id) } ?? 0
    default: break
    }
  }

  private func explain(_ rows: [ResultRow], _ report: GapReport, _ context: inout ScreenContext) {
    let subject = current(rows)?.subject ?? (report.verdict == nil ? .everything : .verdict)
    let width = min(context.surroundings.size.columns - 4, 84) - 4
    let text = Explanation.text(
      of: subject, in: report, language: context.language, width: max(60, width), charset: context.surroundings.charset)
    context.overlay = Overlay(
      title: ResultTexts.explanation,
      parts: text.split(separator: "\n", omittingEmptySubsequences: false).map { .plain(String($0), .text) })
  }

  private func change(_ rows: [ResultRow], _ report: GapReport, _ context: inout ScreenContext) -> Transition {
    if case .item(let id) = current(rows)?.subject,
      let index = context.run?.items.firstIndex(where: { $0.id == id })
    {
      context.run?.go(to: index)
    }
    return .push(QuestionScreen())
  }

  func view(_ context: ScreenContext) -> Frame {
    guard let run = context.run, let report else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    run.fillHead(of: &screen, context)
    screen.crumbs = ""
    screen.crumbsRight = run.sheet.date.formatted(in: context.language)
    screen.keys = keyHelp(context)
    let rows = rows(report, context)
    let layout = ResultLayout(context)
    var paper = context.paper()
    var focus = 0..<1
    for (index, row) in rows.enumerated() {
      let isSelected = index == (selected[tab] ?? 0)
      let top = paper.row
      let line = row.draw(&paper, isSelected)
      if isSelected {
        paper.restyle(rows: line, columns: row.highlight ?? 0..<layout.mainWidth - 1, .selection)
        // The first row carries the head of the tab, so it is shown with it.
        focus = (index == 0 ? 0 : top)..<paper.row
      }
    }
    if tab == .overview, layout.hasRadar {
      Radar(report, context).draw(on: &paper, row: 1, column: layout.mainWidth + 1)
    }
    let first = ScrollWindow.first(
      showing: focus.count > context.pageRows ? focus.lowerBound..<focus.lowerBound + context.pageRows : focus,
      total: paper.height, height: context.pageRows)
    var frame = screen.frame(paper, first: first)
    drawTabs(in: &frame, context)
    return frame
  }

  private func drawTabs(in frame: inout Frame, _ context: ScreenContext) {
    var column = 1
    let titles = [ResultTexts.overview, ResultTexts.gaps, ResultTexts.fields, ResultTexts.answers]
    for (tab, title) in zip(Tab.allCases, titles) {
      let isOpen = tab == self.tab
      let style = isOpen ? Style(.selection, bold: true) : Style.text
      let text = " \(tab.rawValue + 1) \(context.say(title)) "
      column = frame.write(text, row: 1, column: column, style: style) + 1
    }
  }
}
