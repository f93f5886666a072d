import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// A name, a bar with both guide values on it, a number and a word.
struct ValueLine {
  let title: String
  var indent = 1
  private let reading: Reading
  private let guide: GuideValue?
  /// The words behind the number, the longest first.
  private let words: [String]
  private let isBottleneck: Bool

  /// A dimension, behind it its stage where the questionnaire has stages.
  init(_ dimension: Dimension, _ value: DimensionValue, in report: GapReport, language: Language) {
    title = dimension.title[language]
    (reading, guide) = (value.reading, value.guide)
    isBottleneck = report.values.narrowest.dimensions.contains(value.id)
    let stage = Self.stage(of: value, in: report, language)
    let arrow = isBottleneck ? ["  ← " + Vocabulary.bottleneck[language], " ←"] : [""]
    words = arrow.flatMap { arrow in [stage.long + arrow, stage.short + arrow] }
  }

  init(_ field: Field, _ value: FieldValue, language: Language) {
    title = field.title[language]
    indent = 2
    (reading, guide) = (value.reading, value.guide)
    isBottleneck = false
    words = [Vocabulary.name(of: value.reading.state)?[language] ?? ""]
  }

  /// “3 Integriert” and “3”; “2–3” where it is open; the state where there is no stage.
  private static func stage(
    of value: DimensionValue, in report: GapReport, _ language: Language
  ) -> (long: String, short: String) {
    guard let stages = value.stages, stages.answered != nil else {
      let state = value.isLeftOut || !report.hasStages ? Vocabulary.name(of: value.reading.state) : Vocabulary.undecided
      let text = state?[language] ?? ""
      return (text, text)
    }
    guard let stage = stages.settled else {
      let number = stages.numerals
      return (Vocabulary.stage[language] + " " + number, number)
    }
    return ("\(stage.rawValue) \(report.questionnaire.name(of: stage)[language])", "\(stage.rawValue)")
  }

  /// The scale above the bars.
  static func scale(on paper: inout Paper, _ layout: ResultLayout) {
    for mark in stride(from: 0, through: 100, by: 25) {
      let text = "\(mark)"
      let place = layout.labelWidth + Bar.column(of: Double(mark), width: layout.barWidth)
      paper.write(text, column: place - (mark == 0 ? 0 : text.count - 1), style: .muted)
    }
    paper.newLine()
  }

  /// Where the benchmark lacks items, the value over the shared ones stands beside ◆.
  private var shared: Double? {
    guard let guide, guide.isPartial, reading.value != nil else { return nil }
    return guide.company.result
  }

  func draw(on paper: inout Paper, _ layout: ResultLayout) {
    // A name is never cut: what has no room goes on below.
    let name = layout.shown(title).wrapped(to: layout.labelWidth - indent - 1)
    defer {
      for line in name.dropFirst() {
        paper.newLine()
        paper.write(line, column: indent)
      }
    }
    paper.write(name.first ?? "", column: indent)
    var marks: [Bar.Mark] = []
    if let less = guide?.lessSuccessful?.result {
      marks.append(
        Bar.Mark(value: less, sign: Vocabulary.lessSuccessfulSign, style: Style(.lessSuccessful, bold: true)))
    }
    if let guide {
      marks.append(
        Bar.Mark(
          value: guide.successful.result, sign: Vocabulary.successfulSign, style: Style(.successful, bold: true)))
    }
    let isUncertain = reading.isUncertain && shared == nil
    paper.bar(
      Bar(value: shared ?? reading.value, shaded: isUncertain ? reading.bounds : nil, marks: marks),
      column: layout.labelWidth, width: layout.barWidth)
    let language = layout.context.language
    paper.write(
      Numerals.value(shared ?? reading.value, in: language).leftPadded(to: 3), column: layout.numberColumn,
      style: Style(.text, bold: true))
    if shared != nil { paper.write("*", column: layout.numberColumn + 3, style: .muted) }
    let bounds = isUncertain ? Numerals.bounds(of: reading, in: language) : nil
    // A column stays free before the mark of further rows.
    let room = layout.mainWidth - layout.numberColumn - 6
    let texts = words.map { word in [bounds ?? "", word].filter { !$0.isEmpty }.joined(separator: " ") }
    paper.write(
      layout.fitting(texts, in: room), column: layout.numberColumn + 5,
      style: isBottleneck ? Style(.caution, bold: true) : .text, limit: room)
  }
}

/// One line of the list of gaps.
struct GapLine {
  let gap: ReportGap

  init(_ gap: ReportGap) { self.gap = gap }

  private static func levelColumn(_ layout: ResultLayout) -> Int { layout.width >= 74 ? 36 : 33 }
  static func timeColumn(_ layout: ResultLayout) -> Int { levelColumn(layout) + 14 }

  static func head(_ title: LocalizedText, on paper: inout Paper, _ layout: ResultLayout) {
    let context = layout.context
    paper.write(context.say(title), column: 1, style: .heading)
    let column = levelColumn(layout)
    paper.write(context.say(ResultTexts.levelHead), column: column, style: .muted)
    paper.write(context.say(ResultTexts.targetHead), column: column + 7, style: .muted)
    paper.write(context.say(ResultTexts.timeHead), column: timeColumn(layout), style: .muted)
    paper.newLine()
  }

  func draw(on paper: inout Paper, _ layout: ResultLayout) {
    let context = layout.context
    let column = Self.levelColumn(layout)
    paper.write(String(gap.rank).leftPadded(to: 2), column: 0, style: .key)
    paper.write(context.say(gap.item.title), column: 4, limit: column - 5)
    paper.write(Numerals.level(gap.gap.level, in: context.language), column: column + 2)
    let own = gap.gap.reference.basis == .own ? Vocabulary.ownSign : ""
    paper.write(Numerals.level(gap.gap.target, in: context.language) + own, column: column + 8)
    if let time = gap.time {
      paper.write(context.say(Vocabulary.time(time)), column: Self.timeColumn(layout), style: .muted)
    }
  }
}
