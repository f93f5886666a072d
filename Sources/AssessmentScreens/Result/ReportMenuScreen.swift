import Reports
import ScreenKit
import Terminal
import Words

/// What can be done with the report: read, save, print, show its code.
struct ReportMenuScreen: ScreenState {
  static let place = AssessmentPlace.reportMenu

  enum Choice: Hashable, Sendable {
    case read
    case save(ReportFormat)
    case print, code, answers, company, contribution, later
  }

  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Int)
    case extent, back
  }

  private let report: GapReport
  private var menu: Menu<Choice>
  private var extent = ReportExtent.standard

  init(_ report: GapReport) {
    self.report = report
    menu = Menu([.read])
  }

  mutating func appear(_ context: inout ScreenContext) {
    let hasCode = report.code?.isEmpty == false
    let isStored = context.assessment?.storedID != nil
    let (files, facilities) = (context.facilities.contains(.files), context.facilities)
    menu.replace(
      [.read] + (files ? ReportFormat.onScreens.map { .save($0) } : [])
        + (facilities.contains(.printers) ? [.print] : []) + (hasCode ? [.code] : [])
        + (files && isStored ? [.answers, .company] : [])
        + (files ? ReportFormat.forWordProcessors.map { .save($0) } : [])
        + (context.assessment?.canContribute == true ? [.contribution] : [])
        + (facilities.contains(.door) && isStored ? [.later] : []))
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .choose, label: CommonTexts.choose,
      help: ListTexts.openHelp, rank: 0)
    map.bindMoves(rank: 4) { .move($0) }
    for index in menu.choices.indices {
      map.bind(
        [.character(sign(of: index))], .same(index == 0 ? signs : ""), .pick(index),
        label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp)
    }
    map.bind(
      Key.letter("f"), .same("f"), .extent, label: ReportTexts.extentLabel, help: ReportTexts.extentHelp, rank: 1)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  /// The key that chooses an entry: the tenth has 0, as on the keyboard; further ones have letters.
  private func sign(of index: Int) -> Character {
    index < 10 ? Character(String((index + 1) % 10)) : Self.letters[(index - 10) % Self.letters.count]
  }

  /// Those that mean nothing else here.
  private static let letters: [Character] = ["a", "b", "c", "d", "e"]

  private var signs: String {
    switch menu.choices.count {
    case ..<10: "1–\(menu.choices.count)"
    case 10: "1–9, 0"
    case 11: "1–9, 0, a"
    case let count: "1–9, 0, a–\(sign(of: count - 1))"
    }
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: 5))
    case .choose: return choose(context)
    case .pick(let index):
      menu.select(index)
      return choose(context)
    case .extent: extent = extent.next
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  private func choose(_ context: ScreenContext) -> Transition {
    switch menu.current {
    case .read: .push(ReportScreen(report, extent))
    case .save(let format): .push(SaveScreen(.report(format, extent), report: report, context))
    case .print: .push(PrintScreen(report, extent))
    case .code: CodeScreen(report).map { .push($0) } ?? .stay
    case .answers: .push(SaveScreen(.answers, report: report, context))
    case .company: .push(SaveScreen(.company, report: report, context))
    case .later: .push(LaterScreen())
    case .contribution: .push(ConsentScreen(.later))
    case nil: .stay
    }
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = context.say(
      context.facilities.contains(.files) ? ReportTexts.menuTitle(of: report) : DoorTexts.reportTitle)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    // What an entry is about stands beside the longest of them.
    let labels = menu.choices.map { context.say(label(of: $0, context)).columns }
    let beside = max(27, 6 + (labels.max() ?? 0) + 2)
    // The groups stand apart, and then the whole from the line above, where every entry is still seen.
    let rows = 2 + menu.choices.count + groupCount - 1
    let isRoomy = context.pageRows >= rows
    if context.pageRows > rows { paper.newLine() }
    paper.write("f", column: 3, style: .key)
    paper.write(context.say(ReportTexts.extentTitle), column: 6)
    paper.write(context.say(ReportTexts.name(of: extent, report)), column: beside, limit: paper.width - beside - 1)
    paper.newLine()
    paper.newLine()
    var focus = 0..<1
    for (index, choice) in menu.choices.enumerated() {
      if isRoomy, index > 0, group(of: choice) != group(of: menu.choices[index - 1]) { paper.newLine() }
      let row = paper.row
      paper.write(String(sign(of: index)), column: 3, style: .key)
      paper.write(context.say(label(of: choice, context)), column: 6)
      paper.write(
        context.say(hint(of: choice, context)), column: beside, style: .muted, limit: paper.width - beside - 1)
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: 1..<min(paper.width - 1, 76), .selection)
        // The first entry brings along what stands above.
        focus = (index == 0 ? 0 : row)..<row + 1
      }
      paper.listRow(row..<row + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
    return screen.frame(
      paper, first: ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows))
  }

  private var groupCount: Int { Set(menu.choices.map(group)).count }

  private func group(of choice: Choice) -> Int {
    switch choice {
    case .read: 0
    case .save(let format): ReportFormat.forWordProcessors.contains(format) ? 3 : 1
    case .print: 2
    case .code, .answers, .company, .contribution, .later: 3
    }
  }

  private func label(of choice: Choice, _ context: ScreenContext) -> LocalizedText {
    switch choice {
    case .read: ReportTexts.read
    case .save(let format): ReportTexts.saveAs(format)
    case .print: ReportTexts.print
    case .code: context.facilities.contains(.door) ? DoorTexts.takeAlong : ReportTexts.code
    case .answers: ReportTexts.answers
    case .company: ReportTexts.company
    case .later: DoorTexts.later
    case .contribution: ContributionText.title
    }
  }

  private func hint(of choice: Choice, _ context: ScreenContext) -> LocalizedText {
    switch choice {
    case .read: ReportTexts.readHint
    case .save(let format): ReportTexts.hint(of: format, report.hasOutcome ? nil : extent)
    case .print: ReportTexts.printHint
    case .code: context.facilities.contains(.door) ? DoorTexts.takeAlongHint : ReportTexts.codeHint
    case .answers: ReportTexts.answersHint
    case .company: ReportTexts.companyHint
    case .later: DoorTexts.laterHint
    case .contribution: ContributionText.state(of: context.assessment?.consent)
    }
  }
}

extension ReportExtent {
  /// The one after it; after the last the first.
  fileprivate var next: Self {
    switch self {
    case .brief: .standard
    case .standard: .full
    case .full: .brief
    }
  }
}
