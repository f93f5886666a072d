import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

extension KeyInScreen {
  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(KeyInTexts.title)
    screen.titleRight = context.room?.settings.title ?? ""
    screen.keys = keyHelp(context)
    screen.crumbsRight = context.say(KeyInTexts.count(stored))
    if step == .entry {
      screen.show(Saving(isKept: isKept, holdsAnything: false, hasFailed: context.failure != nil), in: context.language)
    }
    if let message = context.message {
      screen.status = context.say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    } else if let last {
      screen.status = context.say(KeyInTexts.stored(last.number, last.outcome))
    }
    switch step {
    case .number, .waiting: return number(screen, context)
    case .entry: return draft.map { entry($0, screen, context) } ?? screen.frame(context.paper())
    }
  }

  private func number(_ screen: ScreenFrame, _ context: WorkshopContext) -> Frame {
    var paper = context.paper()
    paper.newLine()
    if context.isOver {
      paper.paragraph(
        context.say(KeyInTexts.isOver), column: 3, style: Style(.caution, bold: true), limit: min(76, paper.width - 6))
      return screen.frame(paper)
    }
    paper.paragraph(context.say(KeyInTexts.intro), column: 3, limit: min(76, paper.width - 6))
    paper.newLine()
    let label = context.say(KeyInTexts.number)
    paper.write(label, column: 3, style: Style(.text, bold: true))
    let column = 5 + context.surroundings.charset.shown(label).columns
    let visible = editor.visible(in: 6)
    paper.write(
      visible.text.padded(to: 6), column: column,
      style: isProposed ? .selection : Style(.text, bold: true, underlined: true))
    if isProposed { paper.write(context.say(KeyInTexts.proposed), column: column + 8, style: .muted) }
    return screen.frame(paper, cursor: Point(column: column + visible.cursorColumn, row: paper.row))
  }

  private func entry(_ draft: SheetDraft, _ screen: ScreenFrame, _ context: WorkshopContext) -> Frame {
    var screen = screen
    screen.crumbs = context.say(draft.isKnown ? KeyInTexts.known(draft.number) : KeyInTexts.sheet(draft.number))
    let (first, second, end) = (draft.first, draft.second, draft.end)
    screen.progress = Double(place) * 100 / Double(end)
    if context.isOver, context.message == nil {
      screen.status = context.say(KeyInTexts.isOver)
      screen.statusStyle = Style(.caution, bold: true)
    }
    var paper = context.paper()
    let sizes = context.workshop?.questionnaire.company.sizes ?? []
    let size = sizes.first { $0.id == draft.size }.map { context.say($0.label) } ?? "–"
    row(nil, context.say(KeyInTexts.size), size, isPresent: place == 0, &paper)
    var present = 0
    for (index, ballot) in draft.ballots.enumerated() {
      let isSecond = ballot.round == 2
      if isSecond, index == first.count {
        paper.write(context.say(KeyInTexts.second), column: 5, style: .muted)
        paper.newLine()
      }
      if place == index + 1 { present = paper.row }
      let item = context.item(ballot.item)
      let given = Self.sign(draft.responses[ballot], to: item)
      let answer =
        draft.preset(ballot, of: item).map { context.say(KeyInTexts.preset(Self.sign($0, to: item))) } ?? given
      row(
        (first.firstIndex(of: Ballot(first: ballot.item)) ?? index) + 1, item.map { context.say($0.title) } ?? "",
        isSecond
          ? context.say(KeyInTexts.afterFirst(Self.sign(draft.responses[Ballot(first: ballot.item)], to: item), answer))
          : answer,
        isPresent: place == index + 1, &paper)
      if place == index + 1, let hint = item?.hint {
        paper.paragraph(context.say(hint), column: 5, style: .muted, limit: paper.width - 6)
      }
    }
    if place == end { present = paper.row }
    let complete = KeyInTexts.complete(
      draft.count(first), of: first.count, second: second.isEmpty ? nil : (draft.count(second), second.count))
    paper.write(context.say(complete), column: 5, style: place == end ? .selection : .muted)
    paper.newLine()
    // The keys of the size class, for as long as it is asked.
    if place == 0 {
      let list = sizes.enumerated().map { "\($0.offset + 1) " + context.say($0.element.label) }
      paper.newLine()
      paper.paragraph(list.joined(separator: " · "), column: 5, style: .muted)
    }
    let window = max(0, present - 2)..<min(paper.height, present + (place == 0 ? 2 : 3))
    return screen.frame(
      paper, first: ScrollWindow.first(showing: window, total: paper.height, height: context.pageRows))
  }

  private func row(_ number: Int?, _ title: String, _ value: String, isPresent: Bool, _ paper: inout Paper) {
    paper.write(number.map { "\($0)".leftPadded(to: 2) } ?? "", column: 1, style: .muted)
    paper.write(title, column: 5, limit: max(10, paper.width - 34))
    paper.write(value, column: paper.width - 26, style: .accent, limit: 26)
    if isPresent {
      paper.write("▸", column: 0, style: .accent)
      paper.restyle(rows: paper.row..<paper.row + 1, columns: 0..<paper.width, .selection)
    }
    paper.newLine()
  }

  private static func sign(_ response: Response?, to item: Item?) -> String {
    switch response {
    case nil: "–"
    case .dontKnow: "w"
    case .notApplicable: "t"
    case .options: item.map { Self.letters(of: response, to: AnswerInput($0)) } ?? "?"
    case .some(let given): item?.level(of: given).map { "\($0.rawValue)" } ?? "?"
    }
  }

  private static func letters(of response: Response?, to input: AnswerInput) -> String {
    input.rows.indices.filter { input.isChosen($0, in: response) }.map { String(input.rows[$0].key) }
      .joined(separator: " ")
  }
}
