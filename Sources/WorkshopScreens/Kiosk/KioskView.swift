import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// How the kiosk looks.
struct KioskView: Speaking {
  let context: WorkshopContext
  let screen: KioskScreen

  var person: Participant? { screen.person }
  var language: Language { context.language }

  func frame(_ keys: [KeyHelp]) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.title = context.room?.settings.title ?? ""
    frame.keys = keys
    if case .vote(let index) = screen.step {
      let place = RoomSentences.question(index + 1, of: screen.ballots.count)
      let isSecond = screen.ballots[index].round == 2
      frame.crumbs = say(isSecond ? KioskTexts.again(place) : place)
      frame.crumbsRight = firstAnswer(index).map(say) ?? ""
      if !isRoomy, let item = screen.item(index, context) {
        frame.crumbs += " · " + say(item.title)
        frame.footLeft = question(item).states(atEdge: context.surroundings.charset)
      }
      frame.progress = Double(index) * 100 / Double(max(1, screen.ballots.count))
    }
    let rest = screen.remaining(context)
    if let message = context.message, !message.isNews {
      frame.status = say(message.text)
      frame.statusStyle = Style(.caution, bold: true)
    } else if screen.step != .welcome, context.now > 0, rest <= KioskScreen.countdown || screen.step == .result {
      frame.status = say(KioskTexts.countdown(max(0, rest)))
      frame.statusStyle = Style(.caution, bold: true)
    } else if case .vote = screen.step, let number = screen.number {
      frame.status = say(KioskTexts.ownNumber) + " " + number.text
      frame.statusStyle = .muted
    }
    if screen.step == .result { return result(frame) }
    let (paper, focus, cursor) = body
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return frame.frame(paper, first: first, cursor: cursor)
  }

  private var isRoomy: Bool { context.pageRows >= 15 }
  private var limit: Int { min(76, ScreenFrame.bodyWidth(context.surroundings) - 6) }

  private var body: (paper: Paper, focus: Range<Int>, cursor: Point?) {
    var paper = context.paper()
    var focus = 0..<1
    var cursor: Point?
    if isRoomy { paper.newLine() }
    switch screen.step {
    case .welcome: welcome(&paper)
    case .number: cursor = number(&paper)
    case .size: sizes(&paper)
    case .vote(let index):
      if let item = screen.item(index, context) { (focus, cursor) = self.item(item, index, &paper) }
    case .result: break
    case .leaving: cursor = leaving(&paper)
    }
    return (paper, focus, cursor)
  }

  private func welcome(_ paper: inout Paper) {
    if context.isOver {
      paper.paragraph(say(PublicTexts.over), column: 3, style: .heading, limit: limit)
      paper.newLine()
      paper.paragraph(say(KioskTexts.over), column: 3, limit: limit)
      return
    }
    paper.paragraph(say(KioskTexts.welcome), column: 3, style: .heading, limit: limit)
    // In a small window every row is needed, down to what begins.
    if isRoomy { paper.newLine() }
    let again = screen.secondRounds(context).compactMap { context.item($0.item)?.title }
    if again.isEmpty {
      paper.paragraph(say(KioskTexts.intro), column: 3, limit: limit)
    } else {
      // A small window has no room for their names.
      paper.paragraph(say(KioskTexts.secondRound(isRoomy ? again : [])), column: 3, style: .accent, limit: limit)
    }
    if isRoomy { paper.newLine() }
    paper.paragraph(say(PublicTexts.privacy(context.room?.settings.rule.minimum ?? 11)), column: 3, limit: limit)
    if isRoomy { paper.newLine() }
    paper.paragraph(say(Vocabulary.whenInDoubt), column: 3, limit: limit)
    if isRoomy { paper.newLine() }
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

  private func item(_ item: Item, _ index: Int, _ paper: inout Paper) -> (focus: Range<Int>, cursor: Point?) {
    let view = question(item, limit: min(90, paper.width - 5))
    view.writeHead(on: &paper, titleStyle: .heading)
    let (input, before) = (AnswerInput(item), screen.firstResponse(index))
    let remarks = input.rows.indices.filter { input.isChosen($0, in: before) }.map { ($0, KioskTexts.firstAnswer) }
    let (focus, cursor) = view.writeAnswers(
      on: &paper, hint: KioskTexts.several, remarks: Dictionary(remarks) { first, _ in first })
    view.writeStates(on: &paper)
    return (focus, cursor)
  }

  private func question(_ item: Item, limit: Int = 0) -> QuestionView {
    QuestionView(
      AnswerInput(item), screen.given, screen.mark, percent: screen.isTypingPercent ? screen.editor : nil, column: 3,
      limit: limit, isRoomy: isRoomy, in: language)
  }

  /// What the person answered before the discussion, by the keys for it.
  private func firstAnswer(_ index: Int) -> LocalizedText? {
    guard let item = screen.item(index, context), screen.ballots[index].round == 2 else { return nil }
    let (input, response) = (AnswerInput(item), screen.firstResponse(index))
    switch response {
    case nil, .text: return KioskTexts.noFirst
    case .level, .option, .options:
      let keys = input.rows.indices.filter { input.isChosen($0, in: response) }.map { String(input.rows[$0].key) }
      return KioskTexts.first(.same(keys.isEmpty ? "–" : keys.joined(separator: ", ")))
    case .share(let share):
      return KioskTexts.first(
        LocalizedText(de: Numerals.percent(share, in: .german), en: Numerals.percent(share, in: .english)))
    case .dontKnow: return KioskTexts.first(Vocabulary.dontKnow)
    case .notApplicable: return KioskTexts.first(Vocabulary.notApplicable)
    }
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
