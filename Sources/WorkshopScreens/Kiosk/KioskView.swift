import AssessmentScreens
import Benchmarks
import Questionnaire
import Report
import Terminal
import Workshop

/// How the kiosk looks.
struct KioskView {
  let context: HallContext
  let screen: KioskScreen
  let firstRow: Int

  var person: Participant? { screen.person }
  func say(_ text: LocalizedText) -> String { context.say(text) }

  func frame(_ keys: [KeyHelp]) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.title = context.room?.settings.title ?? ""
    frame.keys = keys
    if case .vote(let index) = screen.step {
      let place = PublicTexts.place(index + 1, of: screen.ballots.count)
      let isSecond = screen.ballots[index].round == 2
      frame.crumbs = say(isSecond ? KioskTexts.again(place) : place)
      frame.crumbsRight = firstAnswer(index).map(say) ?? ""
      frame.progress = Double(index) * 100 / Double(max(1, screen.ballots.count))
    }
    let rest = screen.remaining(context)
    if let message = context.message {
      frame.status = say(message.text)
      frame.statusStyle = Style(.caution, bold: true)
    } else if screen.step != .welcome, context.now > 0, rest <= KioskScreen.countdown || screen.step == .result {
      frame.status = say(KioskTexts.countdown(max(0, rest)))
      frame.statusStyle = Style(.caution, bold: true)
    }
    if screen.step == .result { return result(frame) }
    let (paper, cursor) = body
    return frame.frame(paper, first: firstRow, cursor: cursor)
  }

  /// How many rows the body has.
  var height: Int { body.paper.height }

  private var isRoomy: Bool { context.pageRows >= 15 }
  private var limit: Int { min(76, ScreenFrame.bodyWidth(context.surroundings) - 6) }

  private var body: (paper: Paper, cursor: Point?) {
    var paper = context.paper()
    var cursor: Point?
    if isRoomy { paper.newLine() }
    switch screen.step {
    case .welcome: welcome(&paper)
    case .number: cursor = number(&paper)
    case .size: sizes(&paper)
    case .vote(let index): if let item = screen.item(index, context) { cursor = self.item(item, index, &paper) }
    case .result: break
    case .leaving: cursor = leaving(&paper)
    }
    return (paper, cursor)
  }

  private func welcome(_ paper: inout Paper) {
    if context.isOver {
      paper.paragraph(say(PublicTexts.over), column: 3, style: .heading, limit: limit)
      paper.newLine()
      paper.paragraph(say(KioskTexts.over), column: 3, limit: limit)
      return
    }
    paper.paragraph(say(KioskTexts.welcome), column: 3, style: .heading, limit: limit)
    paper.newLine()
    let again = screen.secondRounds(context).compactMap { context.item($0.item)?.title }
    if again.isEmpty {
      paper.paragraph(say(KioskTexts.intro), column: 3, limit: limit)
    } else {
      // A small window has no room for their names.
      paper.paragraph(say(KioskTexts.secondRound(isRoomy ? again : [])), column: 3, style: .accent, limit: limit)
    }
    paper.newLine()
    paper.paragraph(say(PublicTexts.privacy(context.room?.settings.rule.minimum ?? 11)), column: 3, limit: limit)
    paper.newLine()
    let press = again.isEmpty ? KioskTexts.press : KioskTexts.pressFirst
    paper.paragraph(say(press), column: 3, style: .accent, limit: limit)
    let pause = screen.pause(context)
    paper.paragraph(
      say(pause > 0 ? KioskTexts.noNumbers(pause) : KioskTexts.pressNumber), column: 3,
      style: pause > 0 ? Style(.caution, bold: true) : .accent, limit: limit)
  }

  private func number(_ paper: inout Paper) -> Point {
    paper.paragraph(say(KioskTexts.numberTitle), column: 3, style: .heading, limit: limit)
    paper.newLine()
    paper.paragraph(say(KioskTexts.numberText), column: 3, limit: limit)
    paper.newLine()
    let digits = ReturnNumber.grouped(screen.editor.text)
    let width = ReturnNumber.digits + 1
    paper.write(digits.padded(to: width), column: 3, style: Style(.text, bold: true, underlined: true))
    let cursor = Point(column: 3 + min(digits.columns, width), row: paper.row)
    paper.newLine()
    if let fault = screen.fault {
      paper.newLine()
      paper.paragraph(say(fault), column: 3, style: Style(.caution, bold: true), limit: limit)
    }
    return cursor
  }

  private func sizes(_ paper: inout Paper) {
    paper.paragraph(say(KioskTexts.size), column: 3, style: .heading)
    paper.newLine()
    for (index, size) in (context.workshop?.questionnaire.company.sizes ?? []).enumerated() {
      paper.write("\(index + 1)", column: 3, style: .key)
      paper.write(say(size.label), column: 6)
      paper.newLine(isRoomy ? 2 : 1)
    }
    paper.write("⏎", column: 3, style: .key)
    paper.write(say(KioskTexts.noSize), column: context.surroundings.charset == .ascii ? 9 : 6)
  }

  private func item(_ item: Item, _ index: Int, _ paper: inout Paper) -> Point? {
    let limit = min(90, paper.width - 5)
    paper.paragraph(say(item.title), column: 3, style: .heading, limit: limit)
    paper.paragraph(say(item.question), column: 3, style: Style(.text, bold: true), limit: limit)
    paper.newLine()
    let (given, first) = (screen.response(index), screen.firstResponse(index))
    var cursor: Point?
    switch item.kind {
    case .level:
      for level in Level.allCases {
        choice(
          "\(level.rawValue)", item.anchor(of: level, in: context.language) ?? "", isChosen: given == .level(level),
          wasChosen: first == .level(level), &paper)
      }
    case .single:
      for (number, option) in item.options.enumerated() {
        choice(
          "\(number)", say(option.label), isChosen: given == .option(option.id),
          wasChosen: first == .option(option.id), &paper)
      }
    case .multiple:
      for (number, option) in item.options.enumerated() {
        let before = if case .options(let ids) = first { ids.contains(option.id) } else { false }
        choice(
          "\(number + 1)", say(option.label), isChosen: screen.ticked.contains(option.id), wasChosen: before,
          isTick: true, &paper)
      }
      paper.paragraph(say(KioskTexts.several), column: 3, style: .muted)
    case .share:
      paper.write(say(KioskTexts.percent), column: 3)
      let column = 4 + context.surroundings.charset.shown(say(KioskTexts.percent)).columns
      let visible = screen.editor.visible(in: 4)
      paper.write(visible.text.padded(to: 4), column: column, style: Style(.text, bold: true, underlined: true))
      paper.write("%", column: column + 5)
      cursor = Point(column: column + visible.cursorColumn, row: paper.row)
      paper.newLine()
    case .choice, .text: break
    }
    let state: LocalizedText? =
      switch given {
      case .dontKnow: Vocabulary.dontKnow
      case .notApplicable: Vocabulary.notApplicable
      default: nil
      }
    if let state { paper.write("● " + say(state), column: 3, style: .accent) }
    return cursor
  }

  /// What the person answered before the discussion, by the keys for it.
  private func firstAnswer(_ index: Int) -> LocalizedText? {
    guard let item = screen.item(index, context), screen.ballots[index].round == 2 else { return nil }
    let places = { (ids: Set<OptionID>, first: Int) in
      item.options.indices.filter { ids.contains(item.options[$0].id) }.map { "\($0 + first)" }.joined(separator: ", ")
    }
    switch screen.firstResponse(index) {
    case nil, .text: return KioskTexts.noFirst
    case .level(let level): return KioskTexts.first(.same("\(level.rawValue)"))
    case .option(let id): return KioskTexts.first(.same(places([id], 0)))
    case .options(let ids): return KioskTexts.first(.same(places(ids, 1)))
    case .share(let share): return KioskTexts.first(.same("\(Int(share)) %"))
    case .dontKnow: return KioskTexts.first(Vocabulary.dontKnow)
    case .notApplicable: return KioskTexts.first(Vocabulary.notApplicable)
    }
  }

  private func choice(
    _ key: String, _ text: String, isChosen: Bool, wasChosen: Bool, isTick: Bool = false, _ paper: inout Paper
  ) {
    let sign = isTick ? (isChosen ? "☑" : "☐") : (isChosen ? "●" : "○")
    paper.write(sign, column: 3, style: isChosen ? .accent : .muted)
    let column = 4 + context.surroundings.charset.shown(sign).columns
    paper.write(key, column: column, style: .key)
    paper.paragraph(
      wasChosen ? say(KioskTexts.before(text)) : text, column: column + 3, style: Style(.text, bold: isChosen),
      limit: min(90, paper.width - column - 5))
  }

  private func leaving(_ paper: inout Paper) -> Point {
    paper.paragraph(say(KioskTexts.leaveTitle), column: 3, style: .heading)
    paper.newLine()
    paper.paragraph(say(KioskTexts.leaveText), column: 3, limit: min(76, paper.width - 6))
    paper.newLine()
    let visible = screen.editor.visible(in: 12)
    paper.write(visible.text.padded(to: 12), column: 3, style: Style(.text, bold: true, underlined: true))
    return Point(column: 3 + visible.cursorColumn, row: paper.row)
  }
}
