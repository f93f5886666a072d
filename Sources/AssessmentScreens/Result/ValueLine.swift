import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// A name, a bar with both profiles on it, a number and a word.
struct ValueLine {
  let title: String
  var indent = 1
  let reading: Reading
  let word: (ScreenContext) -> String

  /// A dimension, behind it its stage where the questionnaire has stages.
  init(title: String, value: DimensionValue, in questionnaire: Questionnaire) {
    self.title = title
    reading = value.reading
    word = { context in
      guard let stage = value.stage else { return Vocabulary.name(of: value.reading.state).map(context.say) ?? "" }
      return "\(stage.rawValue) \(context.say(questionnaire.name(of: stage)))"
    }
  }

  init(title: String, value: FieldValue) {
    self.title = title
    indent = 2
    reading = value.reading
    word = { context in Vocabulary.name(of: value.reading.state).map(context.say) ?? "" }
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

  func draw(on paper: inout Paper, _ layout: ResultLayout) {
    let context = layout.context
    paper.write(title, column: indent, limit: layout.labelWidth - indent - 1)
    var marks: [Bar.Mark] = []
    if let profiles = reading.profiles {
      marks = [
        Bar.Mark(
          value: profiles.lessSuccessful, sign: Vocabulary.lessSuccessfulSign,
          style: Style(.lessSuccessful, bold: true)),
        Bar.Mark(
          value: profiles.successful, sign: Vocabulary.successfulSign, style: Style(.successful, bold: true)),
      ]
    }
    paper.bar(
      Bar(value: reading.value, shaded: reading.isUncertain ? reading.bounds : nil, marks: marks),
      column: layout.labelWidth, width: layout.barWidth)
    let language = context.language
    let number = Numerals.value(reading.value, in: language)
    paper.write(number.leftPadded(to: 3), column: layout.numberColumn, style: Style(.text, bold: true))
    let bounds = Numerals.bounds(of: reading, in: language) ?? ""
    let word = [bounds, word(context)].filter { !$0.isEmpty }.joined(separator: " ")
    paper.write(word, column: layout.numberColumn + 4, limit: layout.mainWidth - layout.numberColumn - 4)
  }
}

/// One line of a list of gaps.
struct GapLine {
  let gap: ReportGap

  init(_ gap: ReportGap) { self.gap = gap }

  private static func levelColumn(_ layout: ResultLayout) -> Int { layout.width >= 74 ? 36 : 34 }

  static func head(_ title: LocalizedText, on paper: inout Paper, _ layout: ResultLayout, withStep: Bool = true) {
    let context = layout.context
    paper.write(context.say(title), column: 1, style: .heading)
    let column = levelColumn(layout)
    paper.write(context.say(ResultTexts.levelHead), column: column, style: .muted)
    paper.write(context.say(ResultTexts.targetHead), column: column + 7, style: .muted)
    if withStep, layout.mainWidth >= 76 {
      paper.write(context.say(Vocabulary.nextStep), column: column + 15, style: .muted)
    }
    paper.newLine()
  }

  func draw(on paper: inout Paper, _ layout: ResultLayout, withStep: Bool) {
    let context = layout.context
    let column = Self.levelColumn(layout)
    paper.write(String(gap.rank).leftPadded(to: 2), column: 0, style: .key)
    paper.write(context.say(gap.item.title), column: 4, limit: column - 5)
    paper.write(Numerals.level(gap.gap.level, in: context.language), column: column + 2)
    paper.write(Numerals.level(gap.gap.target, in: context.language), column: column + 9)
    if withStep, layout.mainWidth >= 76, let step = gap.nextStep {
      paper.write(context.say(step), column: column + 15, limit: layout.mainWidth - column - 16)
    }
  }
}
