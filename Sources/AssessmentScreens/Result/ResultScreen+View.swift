import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultScreen {
  func view(_ context: ScreenContext) -> Frame {
    guard let assessment = context.assessment, let report else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    assessment.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = ""
    screen.keys = keyHelp(context)
    if let refusal { (screen.status, screen.statusStyle) = (context.say(refusal), Style(.caution, bold: true)) }
    if let notice { (screen.status, screen.statusStyle) = (context.say(notice), Style(.good, bold: true)) }
    let rows = rows(report, context)
    let layout = ResultLayout(context, isOverview: tab == .overview)
    var paper = context.paper()
    var focus = 0..<1
    var firstBlock = 0
    if tab == .overview { peopleLine(assessment, layout, on: &paper) }
    for (index, row) in rows.enumerated() {
      let isSelected = index == (selected[tab] ?? 0)
      let top = paper.row
      let line = row.draw(&paper, isSelected)
      paper.listRow(top..<max(top + 1, paper.row), at: index, marked: selected[tab] ?? 0)
      if index == 0 { firstBlock = paper.blankRow(before: line.lowerBound) ?? 0 }
      if isSelected {
        paper.restyle(rows: line, columns: row.highlight ?? 0..<layout.mainWidth - 1, .selection)
        // The first row carries the head of the tab, so it is shown with it.
        focus = (index == 0 ? 0 : top)..<paper.row
      }
    }
    if layout.hasRadar {
      Radar(report, context).draw(on: &paper, row: 1, column: layout.mainWidth + 1)
    }
    var first = ScrollWindow.first(
      showing: focus.count > context.pageRows ? focus.lowerBound..<focus.lowerBound + context.pageRows : focus,
      total: paper.height, height: context.pageRows)
    // What stands above the first row is read as a whole or not at all.
    if first > 0, first <= firstBlock, first < focus.lowerBound { first = min(firstBlock + 1, focus.lowerBound) }
    var frame = screen.frame(paper, first: first)
    let end = TabBar(tabs: tabs(context), open: tab, context: context).draw(in: &frame, row: 1)
    let date = assessment.sheet.date.formatted(in: context.language)
    let start = context.surroundings.size.columns - 1 - date.columns
    if start > end + 2 { frame.write(date, row: 1, column: start, style: .muted) }
    return frame
  }

  /// Whose answers these are, where several people answer.
  private func peopleLine(_ assessment: OpenAssessment, _ layout: ResultLayout, on paper: inout Paper) {
    let context = layout.context
    guard !assessment.others.isEmpty || assessment.waiting > 0 else { return }
    var parts: [String] = []
    if !assessment.others.isEmpty {
      let who = report?.people?.groups.map {
        "\($0.count) × \(context.say(assessment.questionnaire.name(of: $0.perspective)))"
      }
      parts.append(
        context.say(
          who.map { PeopleTexts.joint($0.joined(separator: ", ")) }
            ?? PeopleTexts.alone(context.say(assessment.questionnaire.name(of: assessment.sheet.perspective)))))
    }
    if assessment.waiting > 0 { parts.append(context.say(PeopleTexts.waiting(assessment.waiting))) }
    paper.newLine()
    paper.paragraph(
      parts.map { $0 + "." }.joined(separator: " "), column: 1, style: Style(.accent), limit: layout.mainWidth - 2)
  }
}
