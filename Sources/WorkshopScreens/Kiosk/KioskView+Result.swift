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
    let picture = CodePicture(code)
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

  private func text(
    _ sheet: AnswerSheet, _ code: String, isPicture: Bool, _ workshop: OpenedWorkshop, width: Int
  ) -> Paper {
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
          Bar(value: number, marks: Bar.Mark.profiles(of: value.reading), style: Style(.own)), column: label + 1,
          width: max(6, width - label - 6))
        paper.writeRight(Numerals.value(number, in: context.language), style: Style(.text, bold: true))
      } else if let other = Vocabulary.name(of: value.reading.state) {
        paper.write(say(other), column: label + 1, style: .muted)
      }
      paper.newLine()
    }
    if let benchmark = workshop.benchmark, values.dimensions.contains(where: { $0.reading.profiles != nil }) {
      let legend = KioskTexts.legend(benchmark.title, benchmark.basis)
      paper.paragraph(say(legend), column: 1, style: .muted, limit: width - 1)
    }
    if let number = screen.number {
      paper.newLine()
      let label = say(KioskTexts.ownNumber)
      paper.write(label, column: 1, style: .heading)
      paper.write(number.text, column: 2 + label.columns, style: Style(.accent, bold: true))
      paper.newLine()
      paper.paragraph(say(KioskTexts.ownNumberText), column: 1, limit: width - 1)
    }
    paper.newLine()
    paper.paragraph(say(isPicture ? KioskTexts.codeWithPicture : KioskTexts.code), column: 1, limit: width - 1)
    let groups = code.split(separator: "-")
    let perLine = max(1, width / 7)
    for start in stride(from: 0, to: groups.count, by: perLine) {
      paper.write(groups[start..<min(groups.count, start + perLine)].joined(separator: "  "), column: 1, style: .accent)
      paper.newLine()
    }
    return paper
  }
}
