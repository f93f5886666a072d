import House
import ScreenKit
import Terminal
import Words

/// The first screen of a public terminal: who offers it, and what one can do here.
struct PublicStartScreen: ScreenState {
  static let place = AssessmentPlace.publicStart

  enum Choice: Hashable, Sendable { case new, drafts, results, code, later, notice, language, help, quit }

  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Choice)
    case leave
  }

  private var menu = Menu<Choice>([.new, .code, .notice, .language, .help, .quit])
  private var drafts = 0
  private var results = 0

  var liesOutside: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves { .move($0) }
    map.bind(
      [.enter, .character(" "), .right], CommonTexts.enter, .choose, label: CommonTexts.choose,
      help: ListTexts.openHelp, rank: 0)
    for choice in menu.choices {
      let (label, help) = words(of: choice)
      guard choice != .help else { continue }
      map.bind(
        Key.letter(sign(of: choice)), .same(String(sign(of: choice))), .pick(choice), label: label, help: help,
        rank: choice == .language ? 2 : choice == .quit ? 3 : nil)
    }
    map.bind([.escape], CommonTexts.esc, .leave, label: StartTexts.quit, help: DoorTexts.leaveHelp)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.assessment(.list)) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.list(let entries)):
      results = entries.filter(\.isFinished).count
      drafts = entries.count - results
      let own: [Choice] =
        (drafts > 0 ? [.drafts] : []) + (results > 0 ? [.results] : []) + (entries.isEmpty ? [] : [.later])
      menu.replace(own + [.new, .code, .notice, .language, .help, .quit])
    case .door(.resumed(let kept)):
      context.overlay = .message(CommonTexts.note, DoorTexts.resumed(kept))
      context.effects.append(.assessment(.list))
    case .door(.refused(let reason)): context.overlay = .message(CommonTexts.problem, reason)
    case .door(.kept), .door(.forgotten): break
    case .keeping, .catalog, .assessment, .actions, .report, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: menu.choices.count))
    case .choose: return menu.current.map { pick($0, &context) } ?? .stay
    case .pick(let choice): return pick(choice, &context)
    case .leave: context.overlay = quitBox(context)
    case nil: break
    }
    return .stay
  }

  private mutating func pick(_ choice: Choice, _ context: inout ScreenContext) -> Transition {
    menu.select(choice)
    switch choice {
    case .new: return .push(context.hasSeenNotice ? QuestionnairesScreen(purpose: .begin) : NoticeScreen(.begin))
    case .drafts: return .push(AssessmentsScreen(.drafts))
    case .results: return .push(AssessmentsScreen(.results))
    case .code: return .push(CodeEntryScreen())
    case .later: return .push(LaterScreen())
    case .notice: return .push(NoticeScreen(.look))
    case .language: context.switchLanguage()
    case .help: context.overlay = .keys(keyHelp(context))
    case .quit: context.overlay = quitBox(context)
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(StartTexts.subtitle)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    let isRoomy = context.pageRows >= 17
    let inset = context.surroundings.size.columns >= 76 ? 3 : 1
    let limit = min(76, paper.width - inset - 2)
    if isRoomy { paper.newLine() }
    let organiser = context.surroundings.house.organiser
    if let organiser {
      paper.paragraph(organiser.line(in: context.language), column: inset, style: Style(.accent), limit: limit)
      if let welcome = organiser.welcome {
        paper.paragraph(context.say(welcome), column: inset, style: Style(.text, bold: true), limit: limit)
      }
      paper.newLine()
    }
    if isRoomy || organiser == nil {
      paper.paragraph(context.say(StartTexts.intro), column: inset, limit: limit)
      paper.newLine()
    }
    var focus = 0..<1
    for (index, choice) in menu.choices.enumerated() {
      let row = paper.row
      paper.write(String(sign(of: choice)), column: inset + 2, style: .key)
      paper.write(context.say(label(of: choice)), column: inset + 5, style: Style(.text, bold: choice == .new))
      if let count = count(for: choice) { paper.write(context.say(count), column: inset + 36, style: .muted) }
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: inset..<min(paper.width, inset + 52), .selection)
        // The first entry brings along what stands above.
        focus = (index == 0 ? 0 : row)..<row + 1
      }
      paper.listRow(row..<row + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
    paper.newLine()
    paper.paragraph(context.say(context.privacy), column: inset, style: .muted, limit: limit)
    // Where all has room, what was said of the answers is seen as well.
    if paper.height <= context.pageRows { focus = 0..<paper.height }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }

  private func sign(of choice: Choice) -> Character {
    switch choice {
    case .new: "n"
    case .drafts: "w"
    case .results: "e"
    case .code: "c"
    case .later: "l"
    case .notice: "d"
    case .language: "s"
    case .help: "?"
    case .quit: "q"
    }
  }

  private func label(of choice: Choice) -> LocalizedText {
    choice == .language ? StartTexts.language : words(of: choice).0
  }

  /// What it is called, and what it does.
  private func words(of choice: Choice) -> (LocalizedText, LocalizedText) {
    switch choice {
    case .new: (StartTexts.new, StartTexts.newHelp)
    case .drafts: (StartTexts.continueDraft, StartTexts.draftHelp)
    case .results: (StartTexts.results, StartTexts.resultsHelp)
    case .code: (DoorTexts.code, DoorTexts.codeHelp)
    case .later: (DoorTexts.later, DoorTexts.laterHelp)
    case .notice: (DoorTexts.noticeLabel, DoorTexts.noticeHelp)
    case .language: (StartTexts.languageLabel, StartTexts.languageHelp)
    case .help: (StartTexts.help, CommonTexts.keysHelp)
    case .quit: (StartTexts.quit, DoorTexts.leaveHelp)
    }
  }

  private func count(for choice: Choice) -> LocalizedText? {
    switch choice {
    case .drafts: StartTexts.drafts(drafts)
    case .results: StartTexts.finished(results)
    case .new, .code, .later, .notice, .language, .help, .quit: nil
    }
  }
}
