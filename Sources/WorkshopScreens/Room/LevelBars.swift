import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// Bars of the five levels, the highest above, with the study's profiles at their levels.
struct LevelBars {
  struct Region {
    var row: Int
    /// The row below the last one.
    var end: Int
    /// Where the bars begin, or their labels.
    var column: Int
    var width: Int
    /// Where the labels stand when they are not part of the width; without labels when there is none.
    var labels: Int?
    var hasOwnLabels: Bool

    init(row: Int, end: Int, column: Int, width: Int) {
      (self.row, self.end, self.column, self.width) = (row, end, column, width)
      hasOwnLabels = true
    }

    init(row: Int, end: Int, column: Int, width: Int, labels: Int?) {
      (self.row, self.end, self.column, self.width) = (row, end, column, width)
      self.labels = labels
      hasOwnLabels = false
    }
  }

  let view: PublicView
  let item: Item

  static func labelWidth(_ width: Int) -> Int { width >= 70 ? 20 : 18 }

  func draw(_ figures: GroupFigures, in frame: inout Frame, region: Region) {
    let labels = Self.labelWidth(view.width)
    let start = region.hasOwnLabels ? region.column + labels : region.column
    let room = region.hasOwnLabels ? region.width - labels : region.width
    let marks = region.hasOwnLabels ? profileMarks : [:]
    let markWidth = marks.values.map { view.charset.shown($0.text).columns + 1 }.max() ?? (profileMarks.isEmpty ? 0 : 3)
    let countWidth = "\(figures.counts.levels.max() ?? 0)".count + 1
    let barWidth = max(5, room - countWidth - markWidth)
    let rows = max(5, region.end - region.row)
    let pitch = max(1, rows / 5)
    // One row stays free between bars where they are thick.
    let thickness = PublicView.thickness(pitch: pitch, gap: pitch >= 3 ? 1 : 0, scale: view.state.scale)
    let most = max(1, figures.counts.levels.max() ?? 1)
    for (place, level) in Level.allCases.reversed().enumerated() {
      let row = region.row + place * pitch
      let middle = row + (thickness - 1) / 2
      let count = figures.counts[level]
      if let column = region.hasOwnLabels ? region.column : region.labels {
        label(of: level, in: &frame, row: middle, column: column, limit: labels - 1)
      }
      for line in 0..<thickness {
        // Bars that touch would be one shape: the last row is filled to the half.
        let isHalf = line > 0 && line == pitch - 1 && view.charset != .ascii
        block(Double(count) / Double(most), isHalf: isHalf, in: &frame, row: row + line, column: start, width: barWidth)
      }
      let length = Int((Double(count) / Double(most) * Double(barWidth)).rounded(.up))
      frame.write("\(count)", row: middle, column: start + length + 1, style: Style(.text, bold: true))
      if let mark = marks[level.rawValue] {
        frame.write(
          mark.text, row: middle, column: start + room - view.charset.shown(mark.text).columns, style: mark.style)
      } else if !region.hasOwnLabels, let mark = profileMarks[level.rawValue] {
        frame.write(mark.sign, row: middle, column: start + room - mark.sign.count, style: mark.style)
      }
    }
  }

  private func label(of level: Level, in frame: inout Frame, row: Int, column: Int, limit: Int) {
    frame.write("\(level.rawValue)", row: row, column: column, style: .accent)
    let own = Level.allCases.compactMap { item.anchor(of: $0, in: view.context.language) }
    let isShort = own.count == 5 && own.allSatisfy { $0.columns <= limit - 2 }
    let text = isShort ? own[level.rawValue] : view.say(Vocabulary.name(of: level))
    frame.write(text, row: row, column: column + 2, style: Style(.text, bold: true), limit: limit - 2)
  }

  /// A bar without ground: only what is there is drawn.
  private func block(_ part: Double, isHalf: Bool, in frame: inout Frame, row: Int, column: Int, width: Int) {
    let eighths = Int((part * Double(width * 8)).rounded())
    let style = Style(.own, bold: true)
    frame.fill(row: row, columns: column..<column + eighths / 8, with: isHalf ? "▀" : "█", style: style)
    let rest = eighths % 8
    if isHalf {
      if rest >= 4, view.charset == .unicode { frame.write("▘", row: row, column: column + eighths / 8, style: style) }
    } else if rest >= 4 || (rest > 0 && eighths < 8) {
      frame.write(rest >= 4 ? "▌" : "▏", row: row, column: column + eighths / 8, style: style)
    }
  }

  private struct Mark {
    let text: String
    let sign: String
    let style: Style
  }

  /// By level; a benchmark's level may lie between two.
  private var profileMarks: [Int: Mark] {
    guard let benchmark = view.context.workshop?.benchmark, let levels = benchmark.values[item.id]?.levels else {
      return [:]
    }
    let successful = Int(levels.target.rounded())
    let less = Int(levels.contrast.rounded())
    if successful == less {
      let sign = Vocabulary.successfulSign + Vocabulary.lessSuccessfulSign
      return [successful: Mark(text: sign, sign: sign, style: Style(.successful, bold: true))]
    }
    let name = { (sign: String, name: LocalizedText) in
      let word = benchmark.basis == .measured ? name : Vocabulary.guideValue
      return self.view.width >= 70 ? sign + " " + self.view.say(word) : sign
    }
    return [
      successful: Mark(
        text: name(Vocabulary.successfulSign, Vocabulary.successful), sign: Vocabulary.successfulSign,
        style: Style(.successful, bold: true)),
      less: Mark(
        text: name(Vocabulary.lessSuccessfulSign, Vocabulary.lessSuccessful), sign: Vocabulary.lessSuccessfulSign,
        style: Style(.lessSuccessful, bold: true)),
    ]
  }
}
