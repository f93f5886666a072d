import Benchmarks
import Questionnaire
import Reports
import ResultCode
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// The own result, with what to take along.
extension KioskView {
  func result(_ screen: ScreenFrame) -> Frame {
    var frame = screen.frame(context.paper())
    guard let workshop = context.workshop, let settings = context.room?.settings, let person else { return frame }
    let sheet = person.sheet(of: settings)
    let code = ResultCode.encode(sheet, in: workshop.questionnaire)
    let picture = CodePicture(resultCode: code)
    let room = Size(columns: ScreenFrame.bodyWidth(context.surroundings) - 34, rows: context.pageRows)
    var column = 1
    let isShown = picture?.fits(.small, in: room, context.surroundings.charset) ?? false
    if let picture, isShown {
      picture.draw(.small, in: &frame, row: 3, column: 1)
      column += picture.size(.small).columns + 2
    }
    let width = context.size.columns - column - 2
    text(sheet, code, isPicture: isShown, workshop, width: width)
      .draw(in: &frame, row: 3, column: column, height: context.pageRows)
    return frame
  }

  /// As much as there is room for: first the blank lines give way, then the steps.
  private func text(
    _ sheet: AnswerSheet, _ code: String, isPicture: Bool, _ workshop: OpenedWorkshop, width: Int
  ) -> Paper {
    let standing = OwnStanding(
      sheet, in: workshop.questionnaire, against: workshop.benchmark?.reference ?? [:])
    let papers = [(true, 3), (false, 3), (false, 2), (false, 1), (false, 0)].lazy.map { isAiry, steps in
      var paper = Paper(width: width, charset: context.surroundings.charset)
      result(standing, workshop, on: &paper)
      next(standing.steps.prefix(steps), isAiry: isAiry, on: &paper)
      takeAlong(code, isPicture: isPicture, isAiry: isAiry, on: &paper)
      return paper
    }
    return papers.first { $0.height <= context.pageRows } ?? papers[papers.count - 1]
  }

  /// The stage and the dimensions.
  private func result(_ standing: OwnStanding, _ workshop: OpenedWorkshop, on paper: inout Paper) {
    let (values, width) = (standing.values, paper.width)
    paper.paragraph(say(KioskTexts.thanks), column: 1, style: .heading, limit: width - 1)
    for line in [standing.stage, standing.narrowest].compactMap(\.self) {
      paper.paragraph(say(line), column: 1, style: Style(.text, bold: true), limit: width - 1)
    }
    let label = 14
    for value in values.dimensions {
      let title = workshop.questionnaire.dimension(value.id).map { say($0.title) } ?? ""
      paper.write(title, column: 1, limit: label - 1)
      if let number = value.value {
        paper.bar(
          Bar(value: number, marks: Bar.Mark.profiles(of: value.reading), style: Style(.own)), column: label + 1,
          width: max(6, width - label - 6))
        paper.writeRight(Numerals.value(number, in: context.language), style: Style(.text, bold: true))
      } else if let other = Vocabulary.name(of: value.reading.state) {
        paper.write(say(other), column: label + 1, style: .muted)
      }
      paper.newLine()
    }
    if let benchmark = workshop.benchmark, values.dimensions.contains(where: { $0.reading.profiles != nil }) {
      let guides = values.dimensions.compactMap(\.guide)
      let legend = KioskTexts.legend(
        benchmark, own: guides.map(\.own).reduce(0, +), of: guides.map(\.of).reduce(0, +))
      paper.paragraph(say(legend), column: 1, style: .muted, limit: width - 1)
    }
  }

  /// What to do first: the names of the questions, as the whole steps come with the report.
  private func next(_ steps: ArraySlice<OwnStanding.NextStep>, isAiry: Bool, on paper: inout Paper) {
    guard !steps.isEmpty else { return }
    if isAiry { paper.newLine() }
    paper.write(say(KioskTexts.startHere), column: 1, style: .heading)
    paper.newLine()
    for (index, step) in steps.enumerated() {
      let time = say(Vocabulary.time(minutes: step.minutes))
      paper.write("\(index + 1) " + say(step.title), column: 1, limit: paper.width - time.columns - 2)
      paper.writeRight(time, style: .muted)
      paper.newLine()
    }
  }

  /// The own number and the code.
  private func takeAlong(_ code: String, isPicture: Bool, isAiry: Bool, on paper: inout Paper) {
    let width = paper.width
    if let number = screen.number {
      if isAiry { paper.newLine() }
      let label = say(KioskTexts.ownNumber)
      paper.write(label, column: 1, style: .heading)
      paper.write(number.text, column: 2 + label.columns, style: Style(.accent, bold: true))
      paper.newLine()
      paper.paragraph(say(KioskTexts.ownNumberText), column: 1, limit: width - 1)
    }
    if isAiry { paper.newLine() }
    paper.paragraph(say(isPicture ? KioskTexts.codeWithPicture : KioskTexts.code), column: 1, limit: width - 1)
    let groups = code.split(separator: "-")
    let perLine = max(1, width / 7)
    for start in stride(from: 0, to: groups.count, by: perLine) {
      paper.write(groups[start..<min(groups.count, start + perLine)].joined(separator: "  "), column: 1, style: .accent)
      paper.newLine()
    }
  }
}
