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
  /// The first tab: the answer first, what to do, what already works, then the dimensions.
  static func overview(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context, isOverview: true)
    let overview = OverviewRows(report, layout)
    let verdict = ResultRow.judgement(report, layout)
    // A questionnaire that ends in words has neither stages nor scores, unless it says so.
    return report.hasOutcome && !report.hasStages ? verdict : verdict + overview.all
  }
}

private struct OverviewRows {
  private let report: GapReport
  private let layout: ResultLayout
  private let sentences: ResultSentences

  init(_ report: GapReport, _ layout: ResultLayout) {
    self.report = report
    self.layout = layout
    sentences = ResultSentences(report, layout.context.language)
  }

  private var context: ScreenContext { layout.context }

  var all: [ResultRow] { head + start + dimensions }

  // MARK: The answer

  private var head: [ResultRow] {
    guard report.hasStages else {
      return [
        ResultRow(subject: nil) { paper, _ in
          paper.paragraph(
            ReportWording(report, language: context.language).noStages, column: 1, limit: layout.textWidth - 2)
          return 0..<0
        }
      ]
    }
    return [stage] + [bottleneck].compactMap(\.self)
  }

  private var stage: ResultRow {
    let title = sentences.stageHead
    return ResultRow(subject: .verdict, highlight: 0..<layout.shown(title).columns + 2) { paper, _ in
      let row = paper.row
      paper.lead(title, sentences.stageRest, style: .accent, layout)
      return row..<row + 1
    }
  }

  private var bottleneck: ResultRow? {
    guard let title = sentences.bottleneckHead else { return nil }
    let narrowest = report.values.narrowest
    let style = narrowest.least.isEmpty ? Style(.caution, bold: true) : Style(.text, bold: true)
    let subject = (narrowest.dimensions + narrowest.least).first.map { Explanation.Subject.dimension($0) }
    return ResultRow(
      subject: subject ?? .verdict, highlight: 0..<min(layout.textWidth - 1, layout.shown(title).columns + 2)
    ) { paper, _ in
      let row = paper.row
      paper.lead(title, sentences.bottleneckRest, style: style, layout)
      return row..<row + 1
    }
  }

  // MARK: What to do

  private var start: [ResultRow] {
    let clarify = ClarifyRows(report.next.clarify, report, layout).rows { index, paper in
      if index == 0 { title(on: &paper) }
    }
    let templates = report.next.steps.map { report.template(of: $0.placed.item, to: $0.to) }
    let hasTemplates = templates.contains { $0 != nil }
    let steps = report.next.steps.enumerated().map { index, step in
      let offer = StepOffer(step.placed.item, to: step.to, for: report.reader)
      let isTaken = offer.map { report.actions.action(from: $0.origin) != nil }
      return ResultRow(
        subject: .item(step.placed.id), steps: [offer].compactMap(\.self), template: templates[index],
        parks: step.placed.id
      ) { paper, _ in
        if index == 0, clarify.isEmpty { title(on: &paper) }
        return StepBlock(
          number: index + 1, text: context.say(step.text), title: context.say(step.placed.item.title),
          time: context.say(Vocabulary.time(step.time)),
          isTaken: context.assessment?.storedID == nil ? nil : isTaken,
          hasTemplate: hasTemplates ? templates[index] != nil : nil, layout: layout
        ).draw(on: &paper)
      }
    }
    guard clarify.isEmpty, steps.isEmpty else { return clarify + steps }
    return [
      ResultRow(subject: nil) { paper, _ in
        paper.newLine()
        paper.paragraph(sentences.noSteps, column: 1, limit: layout.textWidth - 2)
        return 0..<0
      }
    ]
  }

  private func title(on paper: inout Paper) {
    paper.newLine()
    paper.write(context.say(PlanTexts.start), column: 1, style: .heading)
    paper.newLine()
  }

  // MARK: Dimensions

  private var dimensions: [ResultRow] {
    let values = report.questionnaire.dimensions.compactMap { dimension in
      report.values[dimension.id].map { (dimension: dimension, value: $0) }
    }
    return values.enumerated().map { index, entry in
      ResultRow(subject: .dimension(entry.dimension.id), highlight: layout.nameColumns) { paper, _ in
        if index == 0 { above(on: &paper) }
        let row = paper.row
        ValueLine(entry.dimension, entry.value, in: report, language: context.language).draw(on: &paper, layout)
        paper.newLine()
        if index == values.count - 1 { below(on: &paper) }
        return row..<row + 1
      }
    }
  }

  private func above(on paper: inout Paper) {
    paper.lead(context.say(PlanTexts.works) + ":", sentences.works, style: .heading, layout)
    paper.newLine()
    if report.header.form == .short {
      let header = report.header
      paper.paragraph(
        context.say(ResultTexts.shortForm(header.scoredCount, of: header.fullCount)), column: 1, style: .muted,
        limit: layout.textWidth - 2)
      paper.newLine()
    }
    ValueLine.scale(on: &paper, layout)
  }

  private func below(on paper: inout Paper) {
    if !sentences.toCheck.isEmpty {
      paper.lead(context.say(Vocabulary.checks) + ":", sentences.toCheck, style: .heading, layout)
    }
    let limit = layout.mainWidth - 2
    for sentence in sentences.margins { paper.paragraph(sentence, column: 1, limit: limit) }
    paper.paragraph(sentences.legend, column: 1, style: .muted, limit: limit)
    if report.values.dimensions.contains(where: \.isUncertain) {
      paper.paragraph(context.say(ResultTexts.legendBounds), column: 1, style: .muted, limit: limit)
    }
    if let expertise = sentences.expertise { paper.paragraph(expertise, column: 1, limit: limit) }
  }
}

extension Paper {
  /// A paragraph whose first words stand out.
  mutating func lead(_ head: String, _ rest: String, style: Style, _ layout: ResultLayout) {
    let (first, shown) = (row, layout.shown(head))
    paragraph(rest.isEmpty ? head : head + " " + rest, column: 1, limit: layout.textWidth - 2)
    // A head that is longer than a line goes on in the next.
    var left = shown.columns
    for line in first..<row where left > 0 {
      let columns = min(left, layout.textWidth - 2)
      restyle(rows: line..<line + 1, columns: 1..<columns + 1, style)
      left -= layout.textWidth - 2
    }
  }
}

/// “Zuerst klären”: open questions to answer first, at most three by name; Enter leads to each.
struct ClarifyRows {
  private let items: [PlacedItem]
  private let report: GapReport
  private let layout: ResultLayout

  init(_ items: [PlacedItem], _ report: GapReport, _ layout: ResultLayout) {
    self.items = items
    self.report = report
    self.layout = layout
  }

  private var context: ScreenContext { layout.context }

  func rows(_ head: @escaping (Int, inout Paper) -> Void) -> [ResultRow] {
    let named = items.prefix(Method.mostNamed)
    return named.enumerated().map { index, placed in
      ResultRow(subject: .item(placed.id), asks: true) { paper, _ in
        head(index, &paper)
        let row = paper.row
        let label = context.say(PlanTexts.clarify) + ": "
        let title = context.say(placed.item.title)
        let state = ResultSentences(report, context.language).state(of: placed.id)
        paper.write("?", column: 1, style: Style(.caution, bold: true))
        paper.write(label, column: 4, style: Style(.caution))
        let column = 4 + layout.shown(label).columns
        paper.write(title, column: column, style: Style(.text, bold: true))
        paper.write("(\(state))", column: column + layout.shown(title).columns + 1, style: .muted)
        paper.newLine()
        if index == named.count - 1, items.count > named.count {
          paper.write(context.say(PlanTexts.further(items.count - named.count)), column: 4, style: .muted)
          paper.newLine()
        }
        return row..<row + 1
      }
    }
  }
}
