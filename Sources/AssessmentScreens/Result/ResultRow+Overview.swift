import ActionPlan
import Benchmarks
import Explanations
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// The first tab: verdict or stage, the dimensions, the largest gaps.
  static func overview(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    var rows: [ResultRow] = []
    if let verdict = report.verdict { rows += verdictRows(verdict, report, layout) }
    for (index, dimension) in report.questionnaire.dimensions.enumerated() {
      guard let value = report.values[dimension.id] else { continue }
      rows.append(
        ResultRow(subject: .dimension(dimension.id), highlight: layout.nameColumns) { paper, _ in
          if index == 0 { head(report, layout, on: &paper) }
          let row = paper.row
          ValueLine(title: context.say(dimension.title), value: value, in: report.questionnaire).draw(
            on: &paper, layout)
          paper.newLine()
          if index == report.questionnaire.dimensions.count - 1 { foot(report, layout, on: &paper) }
          return row..<row + 1
        })
    }
    return rows + gapRows(report, layout)
  }

  // MARK: Verdict

  private static func verdictRows(
    _ result: VerdictResult, _ report: GapReport, _ layout: ResultLayout
  ) -> [ResultRow] {
    let context = layout.context
    let limit = min(90, layout.mainWidth - 3)
    let verdict = ResultRow(subject: .verdict) { paper, _ in
      paper.newLine()
      let row = paper.row
      paper.write(context.say(result.verdict.title), column: 1, style: style(of: result.verdict.tone))
      paper.newLine(2)
      paper.paragraph(
        ReportWording(report, language: context.language).text(of: result), column: 1, limit: limit)
      if !result.reasons.isEmpty {
        paper.newLine()
        paper.write(context.say(ResultTexts.reasons), column: 1, style: .heading)
        paper.newLine()
        for reason in result.reasons {
          paper.write("·", column: 1, style: .muted)
          paper.paragraph(context.say(reason), column: 3, limit: limit - 2)
        }
      }
      return row..<row + 1
    }
    let steps = result.steps.enumerated().map { index, step in
      ResultRow(
        subject: step.item.map { .item($0) } ?? .verdict, ready: ActionContent(text: context.say(step.text))
      ) { paper, _ in
        if index == 0 {
          paper.newLine()
          paper.write(context.say(ResultTexts.firstSteps), column: 1, style: .heading)
          paper.newLine()
        }
        let row = paper.row
        paper.write("\(index + 1)", column: 1, style: .key)
        paper.paragraph(context.say(step.text), column: 4, limit: limit - 3)
        return row..<paper.row
      }
    }
    let advice = result.advice.flatMap { list in
      adviceRows(list, layout, limit: limit)
    }
    return [verdict] + steps + advice
  }

  private static func adviceRows(
    _ list: VerdictResult.FittingAdvice, _ layout: ResultLayout, limit: Int
  ) -> [ResultRow] {
    let context = layout.context
    func head(_ paper: inout Paper) {
      paper.newLine()
      paper.write(context.say(list.advice.title), column: 1, style: .heading)
      paper.newLine()
    }
    guard !list.entries.isEmpty else {
      return [
        ResultRow(subject: .verdict) { paper, _ in
          head(&paper)
          let row = paper.row
          paper.paragraph(context.say(list.advice.none), column: 1, limit: limit)
          return row..<row + 1
        }
      ]
    }
    return list.entries.enumerated().map { index, entry in
      ResultRow(subject: .verdict) { paper, _ in
        if index == 0 { head(&paper) }
        let row = paper.row
        paper.write(context.say(entry.title), column: 1, style: Style(.text, bold: true))
        paper.newLine()
        paper.paragraph(context.say(entry.text), column: 4, limit: limit - 3)
        return row..<row + 1
      }
    }
  }

  private static func style(of tone: Verdict.Tone) -> Style {
    switch tone {
    case .go: Style(.good, bold: true)
    case .prepare: Style(.caution, bold: true)
    case .wait: Style(.bad, bold: true)
    }
  }

  // MARK: Head and foot of the bars

  private static func head(_ report: GapReport, _ layout: ResultLayout, on paper: inout Paper) {
    paper.newLine()
    if report.hasStages { stageLine(report, layout, on: &paper) }
    if report.header.form == .short {
      let header = report.header
      paper.paragraph(
        layout.context.say(ResultTexts.shortForm(header.scoredCount, of: header.fullCount)), column: 1, style: .muted,
        limit: layout.mainWidth - 2)
      paper.newLine()
    }
    ValueLine.scale(on: &paper, layout)
  }

  private static func stageLine(_ report: GapReport, _ layout: ResultLayout, on paper: inout Paper) {
    let context = layout.context
    let words = ReportWording(report, language: context.language)
    let stage = report.values.stage
    var column = 1
    func put(_ text: String, _ style: Style) {
      paper.write(text, column: column, style: style, limit: layout.mainWidth - column)
      column += layout.shown(text).columns
    }
    put(context.say(Vocabulary.stage) + ": ", .text)
    put(
      stage.map(words.numbered) ?? context.say(ResultTexts.unknown),
      .accent)
    let bottleneck = words.bottleneck
    if !bottleneck.isEmpty {
      let label = context.say(Vocabulary.bottleneck) + ": "
      column = max(column + 4, layout.width >= 74 ? 30 : column + 2)
      if column + layout.shown(label + bottleneck).columns > layout.mainWidth - 1 {
        paper.newLine()
        column = 1
      }
      put(label, .text)
      put(bottleneck, stage == .anchored ? Style(.text, bold: true) : Style(.caution, bold: true))
    }
    paper.newLine()
    if let stage {
      paper.paragraph(
        words.meaning(of: stage), column: 1, style: .muted, limit: layout.mainWidth - 2)
    } else {
      paper.paragraph(context.say(ResultTexts.openDimensions), column: 1, style: .muted, limit: layout.mainWidth - 2)
    }
    paper.newLine()
  }

  private static func foot(_ report: GapReport, _ layout: ResultLayout, on paper: inout Paper) {
    let context = layout.context
    legend(report, layout, on: &paper)
    // Of the two or three questions of a short form breadth and depth say nothing.
    if report.header.form == .full, let knowledge = report.values.knowledge {
      paper.newLine()
      let language = context.language
      let name = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth).map {
        context.say($0.title)
      }
      var text = "\(name ?? ""): \(context.say(ResultTexts.knowledgeBreadth)) \(knowledge.own.breadth)/\(knowledge.of)"
      // Guide values say nothing of how many areas a group masters.
      let profile = report.benchmark?.basis == .measured ? knowledge.successful : nil
      if let other = profile { text += " (◆ \(other.breadth))" }
      text += "   \(context.say(ResultTexts.knowledgeDepth)) \(Numerals.oneDecimal(knowledge.own.depth, in: language))"
      if let other = profile { text += " (◆ \(Numerals.oneDecimal(other.depth, in: language)))" }
      paper.write(text, column: 1, limit: layout.mainWidth - 2)
      paper.newLine()
    }
    missing(report, layout, on: &paper)
    paper.newLine()
  }

  private static func legend(_ report: GapReport, _ layout: ResultLayout, on paper: inout Paper) {
    let context = layout.context
    if let benchmark = report.benchmark {
      let text =
        switch benchmark.basis {
        case .measured: ResultTexts.measured
        case .coded: ResultTexts.coded
        default: ResultTexts.ownTarget
        }
      paper.paragraph(
        context.say(benchmark.title) + " " + context.say(text), column: 1, style: .muted, limit: layout.mainWidth - 2)
    }
    let isUncertain = report.values.dimensions.contains(where: \.isUncertain)
    if isUncertain { paper.paragraph(context.say(ResultTexts.legendBounds), column: 1, style: .muted) }
  }

  /// What every dimension of the lowest stage lacks for the next one: only together they lift the company.
  private static func missing(_ report: GapReport, _ layout: ResultLayout, on paper: inout Paper) {
    let context = layout.context
    let words = ReportWording(report, language: context.language)
    guard let stage = report.values.stage else { return }
    for value in report.values.dimensions where value.stage == stage {
      guard let dimension = report.questionnaire.dimension(value.id), let missing = value.missing else { continue }
      let parts = words.goals(of: missing)
      let next = words.numbered(missing.stage)
      paper.paragraph(
        "\(context.say(dimension.title)): \(context.say(ResultTexts.missing(next))) \(parts.joined(separator: ", "))",
        column: 1, hanging: 2, limit: layout.mainWidth - 2)
    }
  }

  // MARK: Largest gaps

  private static func gapRows(_ report: GapReport, _ layout: ResultLayout) -> [ResultRow] {
    report.gaps.prefix(layout.context.pageRows >= 30 ? GapReport.topGapCount : 5).enumerated().map { index, gap in
      ResultRow(subject: .item(gap.id), steps: gap.offers) { paper, _ in
        if index == 0 { GapLine.head(ResultTexts.largestGaps, on: &paper, layout) }
        let row = paper.row
        GapLine(gap).draw(on: &paper, layout, withStep: true)
        paper.newLine()
        return row..<row + 1
      }
    }
  }
}
