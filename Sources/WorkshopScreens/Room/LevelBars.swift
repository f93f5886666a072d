import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// Bars of the levels that an item has, level 0 on top as on phones and sheets, each with its text. What they are
/// compared with stands in a column of its own, never beside a count.
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
    /// Whether the guide values stand at the right.
    var hasMarks: Bool

    init(row: Int, end: Int, column: Int, width: Int, hasMarks: Bool = true) {
      (self.row, self.end, self.column, self.width) = (row, end, column, width)
      hasOwnLabels = true
      self.hasMarks = hasMarks
    }

    init(row: Int, end: Int, column: Int, width: Int, labels: Int?, hasMarks: Bool) {
      (self.row, self.end, self.column, self.width) = (row, end, column, width)
      self.labels = labels
      hasOwnLabels = false
      self.hasMarks = hasMarks
    }
  }

  let view: PublicView
  let item: Item

  /// The least that bars take, and the most rows of one.
  private static let leastBar = 5
  private static let mostPitch = 5
  /// From how many columns on the guide values have a heading.
  private static let headed = 40

  /// Of labels beside two rounds.
  static func labelWidth(_ width: Int) -> Int { width >= 70 ? 24 : 18 }
  private static func ownLabelWidth(_ width: Int) -> Int { max(20, width * 2 / 5) }

  /// Whether the guide values have a heading in a region with labels of its own.
  static func headsMarks(_ width: Int) -> Bool { width - ownLabelWidth(width) >= headed - 8 }

  /// - Parameter other: what stands beside it on the same scale.
  func draw(_ figures: GroupFigures, beside other: GroupFigures? = nil, in frame: inout Frame, region: Region) {
    let levels = item.levels
    let labels = region.hasOwnLabels ? Self.ownLabelWidth(view.width) : Self.labelWidth(view.width)
    let start = region.hasOwnLabels ? region.column + labels : region.column
    let room = region.hasOwnLabels ? region.width - labels : region.width
    // The place for them is kept on both sides, so that bars of one share are of one length.
    let known = region.hasMarks || other != nil ? self.marks : [:]
    let marks = region.hasMarks ? known : [:]
    let isHeaded = !known.isEmpty && room >= Self.headed - 8 && region.end - region.row > levels.count
    let heading = view.say(PublicTexts.guideValues(view.context.workshop?.benchmark?.basis ?? .coded))
    let marked = known.values.map { $0.reduce(0) { $0 + view.charset.shown($1.text).columns } + $0.count }.max() ?? 0
    let markWidth = known.isEmpty ? 0 : max(isHeaded ? heading.columns + 1 : 0, marked)
    let (shares, others) = (self.shares(of: figures), other.map(self.shares) ?? [])
    let hasPercent = room - markWidth >= 22
    let first = region.row + (isHeaded ? 1 : 0)
    let pitch = min(Self.mostPitch, max(1, (region.end - first) / max(1, levels.count)))
    let percents = view.isLarge && region.hasOwnLabels && pitch >= 4 ? self.largePercents(shares) : nil
    let texts = self.texts(of: figures, hasPercent: hasPercent)
    let widest = (texts + (other.map { self.texts(of: $0, hasPercent: hasPercent) } ?? [])).map(\.columns).max() ?? 0
    let largest = percents.map { ($0.map { $0.size(.medium).columns }.max() ?? 0) + 10 } ?? 0
    // Two columns stay free before the guide values: none stands beside a count.
    let barWidth = max(Self.leastBar, room - markWidth - (markWidth > 0 ? 2 : 1) - max(widest, largest))
    // One row stays free between bars where they are thick.
    let thickness = PublicView.thickness(pitch: pitch, gap: pitch >= 3 ? 1 : 0, scale: view.state.scale)
    if isHeaded, region.hasMarks {
      frame.write(heading, row: region.row, column: start + room - heading.columns, style: .muted)
    }
    let most = max((shares + others).max() ?? 1, 0.01)
    for (place, level) in levels.enumerated() {
      let row = first + place * pitch
      let middle = row + (thickness - 1) / 2
      if let column = region.hasOwnLabels ? region.column : region.labels {
        var indent = 2
        if percents != nil, let digit = BigText("\(level.rawValue)") {
          digit.draw(.medium, in: &frame, row: row, column: column, style: .accent)
          indent = 5
        } else {
          frame.write("\(level.rawValue)", row: row, column: column, style: .accent)
        }
        view.write(
          text(of: level), in: &frame, row: row, style: Style(.text, bold: true), column: column + indent,
          limit: labels - indent - 1, most: max(1, pitch - (pitch >= 3 ? 1 : 0)))
      }
      for line in 0..<thickness {
        // Bars that touch would be one shape: the last row is filled to the half.
        let isHalf = line > 0 && line == pitch - 1 && view.charset != .ascii
        block(shares[place] / most, isHalf: isHalf, in: &frame, row: row + line, column: start, width: barWidth)
      }
      let length = Int((shares[place] / most * Double(barWidth)).rounded(.up))
      if let percents {
        percents[place].draw(
          .medium, in: &frame, row: row, column: start + length + 1, style: Style(.text, bold: true))
        frame.write(
          "\(figures.counts[level])", row: row + 1,
          column: start + length + 3 + percents[place].size(.medium).columns, style: Style(.text, bold: true))
      } else {
        frame.write(texts[place], row: middle, column: start + length + 1, style: Style(.text, bold: true))
      }
      var column = start + room - markWidth + 1
      for mark in marks[level] ?? [] {
        column = frame.write(mark.text, row: middle, column: column, style: mark.style) + 1
      }
    }
  }

  private func shares(of figures: GroupFigures) -> [Double] {
    item.levels.map { Double(figures.counts[$0]) / Double(max(1, figures.n)) }
  }

  /// “21 · 35 %”.
  private func texts(of figures: GroupFigures, hasPercent: Bool) -> [String] {
    zip(item.levels, shares(of: figures)).map { level, share in
      let percent = Numerals.percent((share * 100).rounded(), in: view.context.language)
      return "\(figures.counts[level])" + (hasPercent ? " · " + percent : "")
    }
  }

  /// The shares in large digits; `nil` where one has a sign that is in no glyph.
  private func largePercents(_ shares: [Double]) -> [BigText]? {
    let texts = shares.compactMap { BigText(Numerals.percent(($0 * 100).rounded(), in: view.language).plainSpaces) }
    return texts.count == shares.count ? texts : nil
  }

  private func text(of level: Level) -> String {
    item.anchor(of: level, in: view.context.language) ?? view.say(Vocabulary.name(of: level))
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
    let style: Style
  }

  /// What the item is compared with, at the used level that is nearest; †, where it is our own.
  private var marks: [Level: [Mark]] {
    guard let reference = view.context.workshop?.benchmark?.values[item.id]?.levels else { return [:] }
    let own = reference.basis == .own ? Vocabulary.ownSign : ""
    let places: [(sign: String, level: Double?, style: Style)] = [
      (Vocabulary.successfulSign, reference.target, Style(.successful, bold: true)),
      (Vocabulary.lessSuccessfulSign, reference.lessSuccessful, Style(.lessSuccessful, bold: true)),
    ]
    return places.reduce(into: [:]) { marks, place in
      guard let exact = place.level,
        let level = item.levels.min(by: { abs(Double($0.rawValue) - exact) < abs(Double($1.rawValue) - exact) })
      else { return }
      let number =
        Double(level.rawValue) == exact ? "" : " " + Numerals.shortest(exact, most: 1, in: view.context.language)
      marks[level, default: []].append(Mark(text: place.sign + own + number, style: place.style))
    }
  }
}

extension String {
  /// With ordinary spaces in the place of narrow and hard ones.
  fileprivate var plainSpaces: String { String(map { $0.isWhitespace ? " " : $0 }) }
}
