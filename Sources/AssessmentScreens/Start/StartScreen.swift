import House
import ScreenKit
import Terminal
import Words

/// The first screen: what one can do here. Shows before anything is read from disk.
struct StartScreen: ScreenState {
  static let place = AssessmentPlace.start

  enum Choice: Hashable, Sendable {
    case company, companies, new, drafts, results, questionnaires, code, workshops, language, help, quit
  }

  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Choice)
    case leave
  }

  private var menu = Menu<Choice>(Self.always)
  private static let always: [Choice] = [
    .new, .drafts, .results, .workshops, .questionnaires, .code, .language, .help, .quit,
  ]
  private var assessments: [AssessmentEntry]?
  private var companies: [CompanyEntry] = []

  /// The last result was asked for.
  private var isOpening = false

  var liesOutside: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .choose, label: CommonTexts.choose,
      help: ListTexts.openHelp, rank: 0)
    map.bind(Key.letter("n"), .same("n"), .pick(.new), label: StartTexts.new, help: StartTexts.newHelp)
    map.bind(
      Key.letter("w"), .same("w"), .pick(.drafts), label: StartTexts.continueDraft, help: StartTexts.draftHelp)
    map.bind(Key.letter("e"), .same("e"), .pick(.results), label: StartTexts.results, help: StartTexts.resultsHelp)
    if companies.count > 1 {
      map.bind(
        Key.letter("u"), .same("u"), .pick(.companies), label: CompanyTexts.title, help: CompanyTexts.help)
    }
    map.bind(
      Key.letter("f"), .same("f"), .pick(.questionnaires), label: StartTexts.questionnaires,
      help: StartTexts.questionnairesHelp)
    map.bind(Key.letter("c"), .same("c"), .pick(.code), label: StartTexts.code, help: StartTexts.codeHelp)
    map.bind(
      Key.letter("v"), .same("v"), .pick(.workshops), label: StartTexts.workshops, help: StartTexts.workshopsHelp)
    map.bind(
      [.character("s"), .character("S")], .same("s"), .pick(.language), label: StartTexts.languageLabel,
      help: StartTexts.languageHelp, rank: 2)
    map.bind(
      Key.letter("q"), .same("q"), .pick(.quit), label: StartTexts.quit, help: StartTexts.quitHelp, rank: 3)
    map.bind([.escape], CommonTexts.esc, .leave, label: StartTexts.quit, help: StartTexts.leaveHelp)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) {
    context.effects += [.assessment(.list), .assessment(.companies)]
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.list(let entries)):
      // Someone with a draft most likely wants to go on with it.
      if assessments == nil, entries.contains(where: { !$0.isFinished }) { menu.select(Choice.drafts) }
      assessments = entries
    case .assessment(.companies(let entries)):
      companies = entries
      // What is known comes first, then what is begun.
      let known: [Choice] = entries.isEmpty ? [] : [.company] + (entries.count > 1 ? [.companies] : []) + [.drafts]
      menu.replace(known + Self.always.filter { !known.contains($0) })
    case .assessment(.opened) where isOpening:
      isOpening = false
      return .push(ResultScreen())
    case .failed: isOpening = false
    case .keeping, .catalog, .assessment, .actions, .report, .door, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: menu.choices.count))
    case .choose: return menu.current.map { pick($0, &context) } ?? .stay
    case .pick(let choice): return pick(choice, &context)
    case .leave: context.overlay = .askToQuit
    case nil: break
    }
    return .stay
  }

  private mutating func pick(_ choice: Choice, _ context: inout ScreenContext) -> Transition {
    menu.select(choice)
    switch choice {
    case .company:
      guard let company = companies.first else { break }
      isOpening = true
      context.effects.append(.assessment(.open(company.id)))
    case .companies: return .push(CompaniesScreen())
    case .new: return .push(QuestionnairesScreen(purpose: .begin))
    case .drafts: return .push(AssessmentsScreen(.drafts))
    case .results: return .push(AssessmentsScreen(.results))
    case .questionnaires: return .push(QuestionnairesScreen(purpose: .look))
    case .code: return .push(CodeEntryScreen())
    case .workshops: context.effects.append(.terminal(.workshops))
    case .language:
      context.switchLanguage()
      context.effects.append(.keepLanguage(context.language))
    case .help: context.overlay = .keys(keyHelp(context))
    case .quit: context.effects.append(.quit)
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
    if isRoomy { paper.newLine() }
    // Who has a result knows what this is about.
    if companies.isEmpty {
      paper.paragraph(context.say(StartTexts.intro), column: inset, limit: min(76, paper.width - inset - 2))
      paper.newLine()
    }
    var focus = 0..<1
    for (index, choice) in menu.choices.enumerated() {
      let row = paper.row
      if choice == .company, let company = companies.first {
        let name = CompanyLines(entry: company, context: context).write(on: &paper, column: inset + 2)
        paper.listRow(row..<paper.row, at: index, marked: menu.selected)
        if index == menu.selected {
          paper.restyle(rows: name, columns: inset..<paper.width - 1, .selection)
          focus = row..<paper.row
        }
        if context.pageRows >= 14 { paper.newLine() }
        continue
      }
      paper.write(sign(of: choice), column: inset + 2, style: .key)
      paper.write(context.say(label(of: choice)), column: inset + 5, style: Style(.text, bold: choice == .new))
      if let count = count(for: choice, context) {
        paper.write(context.say(count), column: inset + 32, style: .muted)
      }
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: inset..<min(paper.width, inset + 48), .selection)
        focus = row..<row + 1
      }
      paper.listRow(row..<row + 1, at: index, marked: menu.selected)
      paper.newLine()
      if isRoomy, choice == .code { paper.newLine() }
    }
    if context.pageRows >= 15 {
      paper.newLine()
      paper.paragraph(context.say(StartTexts.privacy), column: inset, style: .muted)
    }
    if let organiser = context.surroundings.house.organiser {
      if context.pageRows < 15 { paper.newLine() }
      paper.paragraph(
        organiser.line(in: context.language), column: inset, style: .muted, limit: paper.width - inset - 2)
      if let welcome = organiser.welcome {
        paper.paragraph(context.say(welcome), column: inset, limit: min(76, paper.width - inset - 2))
      }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }

  private func sign(of choice: Choice) -> String {
    switch choice {
    case .company: ""
    case .companies: "u"
    case .new: "n"
    case .drafts: "w"
    case .results: "e"
    case .questionnaires: "f"
    case .code: "c"
    case .workshops: "v"
    case .language: "s"
    case .help: "?"
    case .quit: "q"
    }
  }

  private func label(of choice: Choice) -> LocalizedText {
    switch choice {
    case .company: CompanyTexts.open
    case .companies: CompanyTexts.title
    case .new: StartTexts.new
    case .drafts: StartTexts.continueDraft
    case .results: StartTexts.results
    case .questionnaires: StartTexts.questionnaires
    case .code: StartTexts.code
    case .workshops: StartTexts.workshops
    case .language: StartTexts.language
    case .help: StartTexts.help
    case .quit: StartTexts.quit
    }
  }

  private func count(for choice: Choice, _ context: ScreenContext) -> LocalizedText? {
    guard let assessments else { return nil }
    let none = context.damagedFiles == 0 ? StartTexts.none : StartTexts.putAside
    let finished = assessments.filter(\.isFinished).count
    let drafts = assessments.count - finished
    switch choice {
    case .drafts: return drafts == 0 ? none : StartTexts.drafts(drafts)
    case .results: return finished == 0 ? none : StartTexts.finished(finished)
    case .companies: return CompanyTexts.count(companies.count)
    case .company, .new, .questionnaires, .code, .workshops, .language, .help, .quit: return nil
    }
  }
}
