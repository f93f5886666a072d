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
  // MARK: Gaps

  /// Every gap; the marked one is opened.
  static func gaps(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    guard !report.gaps.isEmpty else {
      let none = ReportWording(report, language: context.language).noGaps ?? ""
      return [sentence(report.benchmark == nil ? ResultTexts.noBenchmark : .same(none), layout)]
    }
    return report.gaps.enumerated().map { index, gap in
      ResultRow(subject: .item(gap.id), steps: gap.offers, template: report.template(of: gap), parks: gap.id) {
        paper, isSelected in
        if index == 0 { GapLine.head(ResultTexts.gaps, on: &paper, layout) }
        let row = paper.row
        GapLine(gap).draw(on: &paper, layout)
        if report.actions.contains(where: { $0.isTaken(from: gap) }) {
          paper.write("✓", column: 2, style: Style(.good, bold: true))
        }
        let column = GapLine.timeColumn(layout) + 9
        if layout.mainWidth >= 74 {
          let (room, field) = (layout.mainWidth - column - 1, context.say(gap.field.title))
          let place = layout.fitting(["\(context.say(gap.dimension.title)) › \(field)", field], in: room)
          paper.write(place, column: column, style: .muted, limit: room)
        }
        paper.newLine()
        if isSelected { details(of: gap, report, layout, on: &paper) }
        return row..<row + 1
      }
    }
  }

  private static func details(
    of gap: ReportGap, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let context = layout.context
    let language = context.language
    if let step = gap.nextStep {
      let time = gap.time.map { " (\(context.say(Vocabulary.time($0))))" } ?? ""
      layout.pair(ResultTexts.nextStep, context.say(step) + time, on: &paper, style: Style(.text, bold: true))
    }
    if let template = report.template(of: gap) { layout.tell(template, on: &paper) }
    if let action = report.actions.first(where: { $0.isTaken(from: gap) }) {
      layout.pair(ActionTexts.takeOver, action.summary(context), on: &paper, style: Style(.good))
    }
    layout.pair(
      ResultTexts.youAre, "\(gap.presentLevel.rawValue) – \(gap.present(in: language) ?? "")", on: &paper)
    let own = gap.gap.reference.basis == .own ? Vocabulary.ownSign : ""
    layout.pair(
      ResultTexts.targetIs, "\(gap.targetLevel.rawValue)\(own) – \(gap.target(in: language) ?? "")", on: &paper)
    if let why = gap.why { layout.pair(ResultTexts.why, context.say(why), on: &paper) }
    var source = context.say(Vocabulary.name(of: gap.basis, gap.gap.strength))
    if gap.gap.reference.basis == .coded, let strength = gap.gap.strength {
      source += " (\(context.say(Vocabulary.name(of: strength))))"
    }
    if let why = gap.value.why { source += " – " + context.say(why) }
    layout.pair(ResultTexts.source, source, on: &paper, style: .muted)
    for figure in gap.figures {
      layout.pair(
        ResultTexts.figure, ReportWording(report, language: language).worded(figure), on: &paper, style: .muted)
    }
    paper.newLine()
  }

  static func sentence(_ text: LocalizedText, _ layout: ResultLayout) -> ResultRow {
    ResultRow(subject: nil) { paper, _ in
      paper.newLine()
      paper.paragraph(layout.context.say(text), column: 1, limit: layout.mainWidth - 2)
      return 0..<0
    }
  }

  // MARK: Fields

  /// Dimensions with their fields; the marked one is opened.
  static func fields(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    var rows: [ResultRow] = []
    for (index, dimension) in report.questionnaire.dimensions.enumerated() {
      guard let value = report.values[dimension.id] else { continue }
      rows.append(
        ResultRow(subject: .dimension(dimension.id), highlight: layout.nameColumns) { paper, isSelected in
          if index == 0 { ValueLine.scale(on: &paper, layout) } else { paper.newLine() }
          let row = paper.row
          ValueLine(dimension, value, in: report, language: context.language).draw(on: &paper, layout)
          paper.newLine()
          let line = row..<paper.row
          paper.restyle(rows: line, columns: 0..<layout.labelWidth - 1, Style(.heading, bold: true))
          if isSelected { about(value, report, layout, on: &paper) }
          return line
        })
      rows += dimension.fields.compactMap { field in
        report.values[field.id].map { fieldRow(field, $0, report, layout) }
      }
    }
    return rows
  }

  /// Where a dimension stands to its guide values, and whose they are.
  private static func about(
    _ value: DimensionValue, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let sentences = ResultSentences(report, layout.context.language)
    if let place = sentences.place(of: value) { layout.pair(ResultTexts.place, place, on: &paper) }
    guides(value.guide, sentences, layout, on: &paper)
  }

  private static func guides(
    _ guide: GuideValue?, _ sentences: ResultSentences, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let words = ReportWording(sentences.report, language: layout.context.language)
    for text in [words.own(guide), words.partial(guide)] where !text.isEmpty {
      paper.paragraph(text, column: 5, style: .muted, limit: layout.mainWidth - 7)
    }
  }

  private static func fieldRow(
    _ field: Field, _ value: FieldValue, _ report: GapReport, _ layout: ResultLayout
  ) -> ResultRow {
    let context = layout.context
    return ResultRow(subject: .field(field.id), highlight: layout.nameColumns) { paper, isSelected in
      let row = paper.row
      ValueLine(field, value, language: context.language).draw(on: &paper, layout)
      paper.newLine()
      let line = row..<paper.row
      if isSelected {
        paper.paragraph(context.say(field.about), column: 5, style: .muted, limit: layout.mainWidth - 7)
        guides(value.guide, ResultSentences(report, context.language), layout, on: &paper)
        for answer in report.answers where answer.placed?.field.id == field.id {
          item(answer, report, layout, on: &paper)
        }
        paper.newLine()
      }
      return line
    }
  }

  private static func item(
    _ answer: ReportAnswer, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let context = layout.context
    let reference = report.reference(of: answer.id)?.levels
    paper.write(context.say(answer.item.title), column: 5, limit: 30)
    paper.write(
      layout.dots(level: answer.standing.level, target: reference?.target)
        + (reference?.basis == .own ? Vocabulary.ownSign : ""), column: 36, style: Style(.own))
    paper.write(
      answer.headline(in: context.language) ?? "", column: 42, style: answer.standing.level == nil ? .muted : .text,
      limit: 22)
    if answer.item.scored?.isCore == true {
      paper.write(context.say(LocalizedText(de: "Kernfrage", en: "core")), column: 66, style: .muted)
    }
    paper.newLine()
  }

  // MARK: Answers

  /// Every answer; the marked one is opened.
  static func answers(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    return report.answers.enumerated().map { index, answer in
      let place = place(of: answer, context)
      let before = index > 0 ? self.place(of: report.answers[index - 1], context) : ""
      return ResultRow(subject: answer.placed.map { .item($0.id) } ?? .item(answer.id)) { paper, isSelected in
        if place != before {
          paper.newLine()
          paper.write(place, column: 1, style: .heading)
          paper.newLine()
        }
        let row = paper.row
        paper.write(String(answer.number).leftPadded(to: 3), column: 0, style: .muted)
        let column = layout.width >= 74 ? 38 : 33
        paper.write(context.say(answer.item.title), column: 5, limit: column - 6)
        let end = layout.mainWidth - (answer.notes.isEmpty ? 1 : 8)
        paper.write(
          short(answer, context), column: column, style: answer.isAnswered ? .text : .muted, limit: end - column)
        if !answer.notes.isEmpty {
          paper.write(context.say(Vocabulary.note), column: layout.mainWidth - 7, style: .muted)
        }
        paper.newLine()
        if isSelected { opened(answer, report, layout, on: &paper) }
        return row..<row + 1
      }
    }
  }

  /// The response on a line; what several people said is only counted, and shown when it is opened.
  private static func short(_ answer: ReportAnswer, _ context: ScreenContext) -> String {
    if let headline = answer.headline(in: context.language) { return headline }
    let details = answer.details(in: context.language)
    return answer.isJoint ? context.say(ListTexts.answered(details.count)) : details.joined(separator: ", ")
  }

  private static func place(of answer: ReportAnswer, _ context: ScreenContext) -> String {
    switch answer.place {
    case .field(let placed): "\(context.say(placed.dimension.title)) › \(context.say(placed.field.title))"
    case .section(let section): context.say(section.title)
    }
  }

  private static func opened(
    _ answer: ReportAnswer, _ report: GapReport, _ layout: ResultLayout, on paper: inout Paper
  ) {
    let context = layout.context
    paper.paragraph(context.say(answer.item.question), column: 5, style: .muted, limit: min(92, layout.mainWidth - 7))
    for detail in answer.details(in: context.language) {
      paper.write("·", column: 5, style: .muted)
      paper.paragraph(detail, column: 7, limit: min(90, layout.mainWidth - 9))
    }
    for note in answer.notes {
      let whose = answer.isJoint ? " (\(context.say(report.questionnaire.name(of: note.perspective))))" : ""
      paper.paragraph(
        "\(context.say(Vocabulary.note))\(whose): \(note.text)", column: 5, limit: min(92, layout.mainWidth - 7))
    }
    paper.newLine()
  }
}

extension ReportGap {
  /// The step from the present level.
  var offers: [StepOffer] {
    next.flatMap { StepOffer(item, to: $0.to, for: reader) }.map { [$0] } ?? []
  }
}

extension PlannedAction {
  /// Whether it is the next step of a gap, and still meant to be done.
  func isTaken(from gap: ReportGap) -> Bool {
    origin?.item == gap.id && origin?.to == gap.presentLevel.next && state != .dropped
  }

  /// State, owner and day in a line.
  func summary(_ context: ScreenContext) -> String {
    var parts = [context.say(Vocabulary.name(of: state))]
    if isOverdue(on: context.surroundings.today) { parts.append(context.say(Vocabulary.overdue)) }
    if !owner.isEmpty { parts.append(owner) }
    if let due { parts.append(due.formatted(in: context.language)) }
    return parts.joined(separator: " · ")
  }
}
