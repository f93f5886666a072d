import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// The drafts or the results, newest first.
struct AssessmentsScreen: ScreenState {
  static let place = AssessmentPlace.list

  enum Kind: Sendable { case drafts, results }
  enum Action: Sendable {
    case move(ListMove)
    case choose, delete, addPerson, again, back
  }

  let kind: Kind
  private var menu = Menu<AssessmentEntry>([])
  private var isLoaded = false

  var liesOutside: Bool { true }

  init(_ kind: Kind) { self.kind = kind }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if !menu.choices.isEmpty { bindEntry(&map, context) }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  /// What can be done with the marked one.
  private func bindEntry(_ map: inout KeyMap<Action>, _ context: ScreenContext) {
    map.bindMoves(rank: 7) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .choose, label: ListTexts.open,
      help: ListTexts.openHelp, rank: 0)
    if context.facilities.contains(.colleagues) {
      map.bind(
        Key.letter("p"), .same("p"), .addPerson, label: PeopleTexts.add, help: PeopleTexts.addHelp,
        rank: kind == .results ? 4 : 5)
    }
    if kind == .results {
      map.bind(
        Key.letter("n"), .same("n"), .again, label: TrendTexts.again, help: TrendTexts.againHelp, rank: 2)
    }
    map.bind(
      [.delete, .character("D"), .character("d")], .same("d"), .delete, label: ListTexts.delete,
      help: ListTexts.deleteHelp, rank: 3)
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.assessment(.list)) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.list(let entries)):
      isLoaded = true
      menu.replace(entries.filter { $0.isFinished == (kind == .results) })
    case .assessment(.opened(let opened)):
      if !opened.isFinished, context.assessment?.answeredCount == 0 {
        context.overlay = Overlay(
          title: PeopleTexts.beforeYouAnswer,
          parts: [.paragraph(Vocabulary.whenInDoubt, .text), .paragraph(context.privacy, .text)])
        context.overlay?.letsThrough = true
      }
      return .push(opened.isFinished ? ResultScreen() as any Screen<ScreenContext> : context.screenToAnswer)
    case .catalog(.questionnaire(let questionnaire)):
      guard let entry = menu.current, entry.questionnaireID == questionnaire.id else { break }
      return .push(ProfileScreen(questionnaire, form: entry.form, perspective: entry.perspective, after: entry))
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: context.pageRows / 2))
    case .choose: if let entry = menu.current { context.effects.append(.assessment(.open(entry.id))) }
    case .delete:
      guard let entry = menu.current else { break }
      context.overlay = Overlay(
        title: ListTexts.deleteTitle,
        parts: [.plain(describe(entry, context), .accent), .plain("", .text), .paragraph(ListTexts.deleteText, .text)],
        choices: [(.dismiss, ListTexts.deleteNo), (.own(.delete), ListTexts.deleteYes)])
    case .addPerson: if let entry = menu.current { return .push(PersonScreen(entry)) }
    case .again: if let entry = menu.current { context.effects.append(.catalog(.questionnaire(entry.questionnaireID))) }
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition {
    if command == .delete, let entry = menu.current { context.effects.append(.assessment(.delete(entry.id))) }
    return .stay
  }

  private func company(_ entry: AssessmentEntry, _ context: ScreenContext) -> String {
    entry.company.isEmpty ? context.say(CommonTexts.unnamedCompany) : entry.company
  }

  private func describe(_ entry: AssessmentEntry, _ context: ScreenContext) -> String {
    "\(company(entry, context)) · \(entry.date.formatted(in: context.language))"
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(kind == .drafts ? ListTexts.drafts : ListTexts.results)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    if isLoaded, menu.choices.isEmpty {
      paper.paragraph(context.say(kind == .drafts ? ListTexts.noDrafts : ListTexts.noResults), column: 2)
      if context.damagedFiles > 0 {
        paper.newLine()
        paper.paragraph(
          context.say(ListTexts.putAside), column: 2, style: Style(.caution), limit: min(80, paper.width - 4))
      }
    }
    var focus = 0..<0
    for (index, entry) in menu.choices.enumerated() {
      let row = paper.row
      let date = entry.date.formatted(in: context.language)
      paper.write(company(entry, context), column: 2, style: Style(.text, bold: true), limit: paper.width - 24)
      paper.writeRight(date, style: .muted, inset: 2)
      paper.newLine()
      var parts = [context.say(entry.questionnaire)]
      if entry.form == .short { parts.append(context.say(ListTexts.short)) }
      parts.append(context.say(entry.name(of: entry.perspective)))
      paper.write(parts.joined(separator: " · "), column: 4, style: .muted, limit: paper.width - 20)
      if kind == .drafts {
        paper.writeRight(context.say(ListTexts.answered(entry.answered)), style: .muted, inset: 2)
      } else if entry.people > 1 {
        paper.writeRight(context.say(PeopleTexts.people(entry.people)), style: .muted, inset: 2)
      }
      paper.newLine()
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: 1..<paper.width - 1, .selection)
        focus = row..<row + 2
      }
      paper.listRow(row..<row + 2, at: index, marked: menu.selected)
      if context.pageRows >= 17 { paper.newLine() }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }
}
