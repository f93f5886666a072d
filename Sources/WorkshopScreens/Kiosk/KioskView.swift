import AssessmentScreens
import Benchmarks
import Questionnaire
import Report
import ResultCode
import Scoring
import Terminal
import Workshop

/// How the kiosk looks.
struct KioskView {
  let context: HallContext
  let screen: KioskScreen
  let person: Participant?
  let ticked: Set<OptionID>
  let editor: TextEditor
  let count: Int
  let firstRow: Int

  private func say(_ text: LocalizedText) -> String { context.say(text) }

  func frame(_ keys: [KeyHelp]) -> Frame {
    var frame = ScreenFrame(context.surroundings)
    frame.title = context.room?.settings.title ?? ""
    frame.keys = keys
    if case .item(let index) = screen.step {
      frame.crumbs = say(PublicTexts.place(index + 1, of: count))
      frame.progress = Double(index) * 100 / Double(max(1, count))
    }
    let rest = screen.remaining(context)
    if screen.step != .welcome, context.now > 0, rest <= KioskScreen.countdown || screen.step == .result {
      frame.status = say(KioskTexts.countdown(max(0, rest)))
      frame.statusStyle = Style(.caution, bold: true)
    }
    if screen.step == .result { return result(frame) }
    let (paper, cursor) = body
    return frame.frame(paper, first: firstRow, cursor: cursor)
  }

  /// How many rows the body has.
  var height: Int { body.paper.height }

  private var body: (paper: Paper, cursor: Point?) {
    var paper = context.paper()
    var cursor: Point?
    if context.pageRows >= 15 { paper.newLine() }
    switch screen.step {
    case .welcome: welcome(&paper)
    case .size: sizes(&paper)
    case .item(let index): if let item = screen.item(index, context) { cursor = self.item(item, index, &paper) }
    case .result: break
    case .leaving: cursor = leaving(&paper)
    }
    return (paper, cursor)
  }

  private func welcome(_ paper: inout Paper) {
    let limit = min(76, paper.width - 6)
    paper.paragraph(say(KioskTexts.welcome), column: 3, style: .heading, limit: limit)
    paper.newLine()
    if context.room?.state.hasEnded == true {
      paper.paragraph(say(PublicTexts.over), column: 3, limit: limit)
      return
    }
    paper.paragraph(say(KioskTexts.intro), column: 3, limit: limit)
    paper.newLine()
    paper.paragraph(say(PublicTexts.privacy(context.room?.settings.rule.minimum ?? 11)), column: 3, limit: limit)
    paper.newLine()
    paper.paragraph(say(KioskTexts.press), column: 3, style: .accent, limit: limit)
  }

  private func sizes(_ paper: inout Paper) {
    paper.paragraph(say(KioskTexts.size), column: 3, style: .heading)
    paper.newLine()
    for (index, size) in (context.workshop?.questionnaire.company.sizes ?? []).enumerated() {
      paper.write("\(index + 1)", column: 3, style: .key)
      paper.write(say(size.label), column: 6)
      paper.newLine(context.pageRows >= 15 ? 2 : 1)
    }
    paper.write("⏎", column: 3, style: .key)
    paper.write(say(KioskTexts.noSize), column: context.surroundings.charset == .ascii ? 9 : 6)
  }

  private func item(_ item: Item, _ index: Int, _ paper: inout Paper) -> Point? {
    let limit = min(90, paper.width - 5)
    paper.paragraph(say(item.title), column: 3, style: .heading, limit: limit)
    paper.paragraph(say(item.question), column: 3, style: Style(.text, bold: true), limit: limit)
    paper.newLine()
    let given = person?.responses[Ballot(first: item.id)]
    var cursor: Point?
    switch item.kind {
    case .level:
      for level in Level.allCases {
        choice(
          "\(level.rawValue)", item.anchor(of: level, in: context.language) ?? "", isChosen: given == .level(level),
          &paper)
      }
    case .single:
      for (number, option) in item.options.enumerated() {
        choice("\(number)", say(option.label), isChosen: given == .option(option.id), &paper)
      }
    case .multiple:
      for (number, option) in item.options.enumerated() {
        choice("\(number + 1)", say(option.label), isChosen: ticked.contains(option.id), isTick: true, &paper)
      }
      paper.paragraph(say(KioskTexts.several), column: 3, style: .muted)
    case .share:
      paper.write(say(KioskTexts.percent), column: 3)
      let column = 4 + context.surroundings.charset.shown(say(KioskTexts.percent)).columns
      let visible = editor.visible(in: 4)
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

  private func choice(
    _ key: String, _ text: String, isChosen: Bool, isTick: Bool = false, _ paper: inout Paper
  ) {
    let sign = isTick ? (isChosen ? "☑" : "☐") : (isChosen ? "●" : "○")
    paper.write(sign, column: 3, style: isChosen ? .accent : .muted)
    let column = 4 + context.surroundings.charset.shown(sign).columns
    paper.write(key, column: column, style: .key)
    paper.paragraph(
      text, column: column + 3, style: Style(.text, bold: isChosen), limit: min(90, paper.width - column - 5))
  }

  private func leaving(_ paper: inout Paper) -> Point {
    paper.paragraph(say(KioskTexts.leaveTitle), column: 3, style: .heading)
    paper.newLine()
    paper.paragraph(say(KioskTexts.leaveText), column: 3, limit: min(76, paper.width - 6))
    paper.newLine()
    let visible = editor.visible(in: 12)
    paper.write(visible.text.padded(to: 12), column: 3, style: Style(.text, bold: true, underlined: true))
    return Point(column: 3 + visible.cursorColumn, row: paper.row)
  }

  // MARK: The own result

  private func result(_ screen: ScreenFrame) -> Frame {
    var frame = screen.frame(context.paper())
    guard let workshop = context.workshop, let settings = context.room?.settings, let person else { return frame }
    let sheet = person.sheet(of: settings)
    let code = ResultCode.encode(sheet, in: workshop.questionnaire)
    let picture = CodePicture(code)
    let room = Size(columns: ScreenFrame.bodyWidth(context.surroundings) - 34, rows: context.pageRows)
    var column = 1
    if let picture, picture.fits(.small, in: room, context.surroundings.charset) {
      picture.draw(.small, in: &frame, row: 3, column: 1)
      column += picture.size(.small).columns + 2
    }
    let width = context.size.columns - column - 2
    text(sheet, code, workshop, width: width).draw(in: &frame, row: 3, column: column, height: context.pageRows)
    return frame
  }

  private func text(_ sheet: AnswerSheet, _ code: String, _ workshop: OpenedWorkshop, width: Int) -> Paper {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    paper.paragraph(say(KioskTexts.thanks), column: 1, style: .heading, limit: width - 1)
    let values = Values(
      sheet.standings(in: workshop.questionnaire), in: workshop.questionnaire, form: sheet.form,
      against: workshop.benchmark?.reference ?? [:])
    let label = 14
    for value in values.dimensions {
      let title = workshop.questionnaire.dimension(value.id).map { say($0.title) } ?? ""
      paper.write(title, column: 1, limit: label - 1)
      if let number = value.value {
        paper.bar(
          Bar(value: number, marks: marks(value), style: Style(.own)), column: label + 1,
          width: max(6, width - label - 6))
        paper.writeRight(Numerals.value(number, in: context.language), style: Style(.text, bold: true))
      } else {
        paper.write(say(Vocabulary.notAssessable), column: label + 1, style: .muted)
      }
      paper.newLine()
    }
    if let benchmark = workshop.benchmark, values.dimensions.contains(where: { $0.successful != nil }) {
      paper.paragraph(say(KioskTexts.legend(benchmark.title)), column: 1, style: .muted, limit: width - 1)
    }
    paper.newLine()
    paper.paragraph(say(KioskTexts.code), column: 1, limit: width - 1)
    let groups = code.split(separator: "-")
    let perLine = max(1, width / 7)
    for start in stride(from: 0, to: groups.count, by: perLine) {
      paper.write(groups[start..<min(groups.count, start + perLine)].joined(separator: "  "), column: 1, style: .accent)
      paper.newLine()
    }
    return paper
  }

  private func marks(_ value: DimensionValue) -> [Bar.Mark] {
    [
      value.lessSuccessful.map {
        Bar.Mark(value: $0, sign: Vocabulary.lessSuccessfulSign, style: Style(.lessSuccessful, bold: true))
      },
      value.successful.map {
        Bar.Mark(value: $0, sign: Vocabulary.successfulSign, style: Style(.successful, bold: true))
      },
    ].compactMap { $0 }
  }
}
