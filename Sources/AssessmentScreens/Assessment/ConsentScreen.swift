import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Whether the answers may be part of benchmarks: after a yes at the end (`FinishScreen`) it tells where the file is, and
/// from the report menu it can be changed. No is what holds as long as nobody says yes.
struct ConsentScreen: ScreenState {
  static let place = AssessmentPlace.consent

  /// When it is asked, and so where it leads.
  enum Occasion: Hashable, Sendable {
    /// An assessment has ended, and the person agreed; the result comes next.
    case atEnd
    /// Somebody wants to change it.
    case later
  }

  enum Choice: Hashable, Sendable { case no, yes, toResult, writeAgain, withdraw }
  enum Action: Sendable {
    case move(ListMove)
    case choose
    case pick(Int)
    case back
  }

  private let occasion: Occasion
  private var menu = Menu<Choice>([.no, .yes])
  private var handover: Handover?
  private var isWithdrawn = false

  init(_ occasion: Occasion) { self.occasion = occasion }

  mutating func appear(_ context: inout ScreenContext) { offer(context.assessment?.consent, context) }

  private mutating func offer(_ consent: Consent?, _ context: ScreenContext) {
    let isGiven = consent?.isGiven == true
    let onward: [Choice] = occasion == .atEnd && handover != nil ? [.toResult] : []
    let again: [Choice] = context.facilities.contains(.files) ? [.writeAgain] : []
    menu = Menu(isGiven ? onward + again + [.withdraw] : [.no, .yes])
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves { .move($0) }
    for index in menu.choices.indices {
      map.bind(
        [.character(Character("\(index + 1)"))], .same(index == 0 ? "1–\(menu.choices.count)" : ""), .pick(index),
        label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp)
    }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .choose, label: CommonTexts.choose, help: ListTexts.openHelp,
      rank: 0)
    map.bind(
      [.escape, .character("q")], CommonTexts.esc, .back,
      label: occasion == .atEnd ? ContributionText.toResult : CommonTexts.back,
      help: occasion == .atEnd ? ConsentTexts.skipHelp : CommonTexts.backHelp, rank: 2)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: 4))
    case .pick(let index):
      menu.select(index)
      return choose(&context)
    case .choose: return choose(&context)
    case .back: return leave(&context)
    case nil: break
    }
    return .stay
  }

  private func choose(_ context: inout ScreenContext) -> Transition {
    switch menu.current {
    case .no where context.assessment?.consent?.isGiven == false && occasion == .later: return .pop
    case .no, .withdraw: ask(false, &context)
    case .yes, .writeAgain: ask(true, &context)
    case .toResult: return leave(&context)
    case nil: break
    }
    return .stay
  }

  private func ask(_ isGiven: Bool, _ context: inout ScreenContext) {
    guard let id = context.assessment?.storedID else { return }
    context.effects.append(.assessment(.consent(isGiven, in: id)))
  }

  /// Who goes on without a word has said no: nobody is asked twice.
  private func leave(_ context: inout ScreenContext) -> Transition {
    guard occasion == .atEnd else { return .pop }
    if context.assessment?.consent == nil { ask(false, &context) }
    return .replace(ResultScreen())
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    guard case .assessment(.consented(let consent, let handover, _)) = event else { return .stay }
    if let handover {
      self.handover = handover
      isWithdrawn = false
      offer(consent, context)
      return .stay
    }
    let hadFile = self.handover != nil || menu.choices.contains(.withdraw)
    self.handover = nil
    guard hadFile else { return occasion == .atEnd ? .replace(ResultScreen()) : .pop }
    isWithdrawn = true
    offer(consent, context)
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context)
    screen.crumbs = context.say(ContributionText.title)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    let isRoomy = context.pageRows >= 17
    if isRoomy { paper.newLine() }
    let limit = min(84, paper.width - 6)
    let write = { (paper: inout Paper, text: LocalizedText, style: Style) in
      paper.paragraph(context.say(text), column: 3, style: style, limit: limit)
    }
    if let handover, context.facilities.contains(.files) {
      write(&paper, ContributionText.wrote, Style(.good, bold: true))
      paper.paragraph(handover.file, column: 5, style: .accent, limit: limit - 2)
      write(&paper, ContributionText.handOver, .text)
      paper.paragraph(handover.code, column: 5, style: .accent, limit: limit - 2)
      paper.newLine()
      choices(on: &paper, context)
      paper.newLine()
      write(&paper, ContributionText.holds, .muted)
      write(&paper, ContributionText.lacks, .muted)
    } else if context.assessment?.consent?.isGiven == true {
      standing(on: &paper, context, write)
      choices(on: &paper, context)
    } else {
      if isWithdrawn {
        write(
          &paper, context.facilities.contains(.files) ? ContributionText.withdrawn : DoorTexts.withdrawn,
          Style(.good, bold: true))
      }
      write(&paper, ContributionText.question, Style(.text, bold: true))
      if isRoomy { paper.newLine() }
      choices(on: &paper, context)
      paper.newLine()
      for text in [ContributionText.purpose, ContributionText.holds, ContributionText.lacks, context.contributionPlace]
      {
        write(&paper, text, .text)
      }
      if occasion == .atEnd { write(&paper, ContributionText.later, .muted) }
    }
    return screen.frame(paper)
  }

  /// What was said before, and where the file was written then.
  private func standing(
    on paper: inout Paper, _ context: ScreenContext, _ write: (inout Paper, LocalizedText, Style) -> Void
  ) {
    guard let consent = context.assessment?.consent else { return }
    write(&paper, ContributionText.question, Style(.text, bold: true))
    write(&paper, ContributionText.given { consent.since.formatted(in: $0) }, Style(.good))
    if let file = consent.file, context.facilities.contains(.files) {
      write(&paper, ContributionText.wrote, .text)
      paper.paragraph(file, column: 5, style: .accent, limit: min(82, paper.width - 8))
    }
    paper.newLine()
    write(&paper, ContributionText.holds, .muted)
    write(&paper, ContributionText.lacks, .muted)
    paper.newLine()
  }

  private func choices(on paper: inout Paper, _ context: ScreenContext) {
    for (index, choice) in menu.choices.enumerated() {
      paper.write("\(index + 1)", column: 5, style: .key)
      paper.write(context.say(ConsentTexts.label(of: choice)), column: 8)
      if index == menu.selected {
        paper.restyle(rows: paper.row..<paper.row + 1, columns: 3..<min(paper.width, 50), .selection)
      }
      paper.listRow(paper.row..<paper.row + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
  }
}
