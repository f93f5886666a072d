import Questionnaire
import Report
import Terminal

/// Asks for a path and saves the report, the answers or the calendar there.
struct SaveScreen: ScreenState {
  enum What: Hashable, Sendable {
    case report(ReportFormat)
    case answers, calendar
  }
  enum Action: Sendable { case save, back }

  private let what: What
  private let report: GapReport
  private var editor: TextEditor

  init(_ what: What, report: GapReport, _ context: ScreenContext) {
    self.what = what
    self.report = report
    let name = report.header.company.isEmpty ? "" : Self.fileName(report.header.company) + "-"
    let kind = context.say(ReportTexts.fileKind(of: what, report))
    let suffix =
      switch what {
      case .report(let format): format.suffix
      case .answers: "json"
      case .calendar: "ics"
      }
    editor = TextEditor("~/reifegrad-\(name)\(kind)-\(report.header.date).\(suffix)", limit: 1000)
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
      let path = editor.text.trimmed
      guard let run = context.run, !path.isEmpty else { break }
      switch what {
      case .report(let format):
        context.effects.append(.saveReport(report, format, context.language, path: path))
      case .answers: context.effects.append(.exportAnswers(run.id, path: path))
      case .calendar: context.effects.append(.saveCalendar(in: run.id, context.language, path: path))
      }
    case .back: return .pop
    case nil: _ = editor.handle(key)
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    guard case .wroteFile(let path) = event else { return .stay }
    context.overlay = .message(ReportTexts.saved, ReportTexts.wrote(path))
    return .pop
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.run?.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = context.say(ReportTexts.saveTitle(of: what, report))
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(context.say(ReportTexts.saveIntro), column: 2, limit: min(84, paper.width - 4))
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
