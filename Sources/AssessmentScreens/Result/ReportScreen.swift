import Questionnaire
import Report
import Terminal

/// The text report, to read and to save.
struct ReportScreen: ScreenState {
  enum Action: Sendable { case move(ListMove), save, pager, back }

  private let report: GapReport
  private var first = 0

  init(_ report: GapReport) { self.report = report }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.character(" "), .enter], .same("↑↓"), .move(.pageDown), label: ReportTexts.scroll, help: ReportTexts.scrollHelp,
      rank: 0)
    map.bindMoves { .move($0) }
    map.bind(Key.letter("s"), .same("s"), .save, label: ReportTexts.save, help: ReportTexts.saveHelp, rank: 2)
    map.bind(Key.letter("p"), .same("p"), .pager, label: ReportTexts.pager, help: ReportTexts.pagerHelp, rank: 3)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  private func width(_ context: ScreenContext) -> Int {
    context.surroundings.size.columns >= 104 ? 100 : min(72, context.surroundings.size.columns - 4)
  }

  private func text(_ context: ScreenContext) -> String {
    TextReport.render(
      report, language: context.language, width: max(60, width(context)), charset: context.surroundings.charset)
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
    case .save: return .push(SaveScreen(.report, report: report, context))
    case .pager: context.effects.append(.showInPager(text(context)))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.run?.fillHead(of: &screen, context)
    screen.crumbs = context.say(ReportTexts.title)
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

/// Asks for a path and saves the report or the answers there.
struct SaveScreen: ScreenState {
  enum What: Sendable { case report, answers }
  enum Action: Sendable { case save, back }

  private let what: What
  private let report: GapReport
  private var editor: TextEditor

  init(_ what: What, report: GapReport, _ context: ScreenContext) {
    self.what = what
    self.report = report
    let name = report.header.company.isEmpty ? "" : Self.fileName(report.header.company) + "-"
    let kind = context.say(
      LocalizedText(
        de: what == .report ? "lueckenbericht" : "antworten", en: what == .report ? "gap-report" : "answers"))
    editor = TextEditor(
      "~/reifegrad-\(name)\(kind)-\(report.header.date).\(what == .report ? "txt" : "json")", limit: 1000)
  }

  var isEditing: Bool { true }

  private static func fileName(_ company: String) -> String {
    let plain = Charset.ascii.shown(company).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(plain).split(separator: "-").joined(separator: "-")
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind([.enter], CommonTexts.enter, .save, label: ReportTexts.save, help: ReportTexts.saveHelp, rank: 0)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: .same("F1"))
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .save:
      guard let run = context.run, !editor.text.trimmed.isEmpty else { break }
      let path = editor.text.trimmed
      switch what {
      case .report:
        let text = TextReport.render(report, language: context.language, width: 72)
        context.effects.append(.writeReport(text, path: path))
      case .answers: context.effects.append(.exportAnswers(run.id, path: path))
      }
    case .back: return .pop
    case nil: _ = editor.handle(key)
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    guard case .wroteFile(let path) = event else { return .stay }
    context.overlay = .message(CommonTexts.note, ReportTexts.wrote(path))
    return .pop
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.run?.fillHead(of: &screen, context)
    screen.crumbs = context.say(what == .report ? ReportTexts.saveTitle : ReportTexts.exportTitle)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(context.say(what == .report ? ReportTexts.saveIntro : ReportTexts.exportIntro), column: 2)
    paper.newLine()
    let label = context.surroundings.charset.shown(context.say(ReportTexts.path)) + "  "
    let width = paper.width - 4 - label.columns
    let visible = editor.visible(in: width)
    paper.write(label, column: 2, style: .muted)
    paper.write(visible.text.padded(to: width), column: 2 + label.columns, style: Style(.text, underlined: true))
    let cursor = Point(column: 2 + label.columns + visible.cursorColumn, row: paper.row)
    paper.newLine()
    return screen.frame(paper, cursor: cursor)
  }
}
