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
  let view: PublicView
  let item: Item
  /// Those of one vote, or of the first round and of the second, one above the other on one scale.
  let rounds: [GroupFigures]
  /// What stands above them at the left: which sign is which round.
  let heading: String?
  /// Whether something below says what ◆ and ◇ are; else they are shown under their heading only.
  let hasLegend: Bool

  init(view: PublicView, item: Item, _ rounds: GroupFigures..., heading: String? = nil, hasLegend: Bool = true) {
    (self.view, self.item, self.rounds, self.heading, self.hasLegend) = (view, item, rounds, heading, hasLegend)
  }

  /// Before the first round, where both are shown, and before the second.
  static let signs = ["▒", "█"]

  /// Draws them in the rows over the whole width.
  func draw(in frame: inout Frame, rows: Range<Int>) {
    let marks = self.marks
    let guideValues = view.charset.shown(
      view.say(PublicTexts.guideValues(view.context.workshop?.benchmark?.basis ?? .coded)))
    let layout = layout(rows.count, marks, headed: guideValues.columns + 1)
    if layout.hasHeading {
      var limit = view.width
      if !marks.isEmpty {
        limit -= guideValues.columns + 2
        frame.write(guideValues, row: rows.lowerBound, column: view.left + limit + 2, style: .muted)
      }
      if let text = heading ?? (layout.isWhole ? nil : view.say(PublicTexts.shortened)) {
        frame.write(
          text, row: rows.lowerBound, column: view.left, style: heading == nil ? .muted : .heading, limit: limit)
      }
    }
    let start = view.left + layout.labels
    let pitch = layout.rows.min() ?? 1
    let isLarge = view.isLarge && rounds.count == 1 && pitch >= 4
    let percents = isLarge ? rounds.first.flatMap { self.largePercents(self.shares(of: $0)) } : nil
    let texts = rounds.map { self.texts(of: $0, hasPercent: layout.hasPercent) }
    let largest = percents.map { ($0.map { $0.size(.medium).columns }.max() ?? 0) + 10 } ?? 0
    let widest = max(texts.joined().map(\.columns).max() ?? 0, largest)
    // Two columns stay free before the guide values: none stands beside a count.
    let markWidth = layout.markWidth
    let barWidth = max(1, view.left + view.width - start - markWidth - (markWidth > 0 ? 2 : 1) - widest)
    let thickness = thickness(pitch: pitch)
    let most = max(rounds.flatMap(self.shares).max() ?? 1, 0.01)
    var row = rows.lowerBound + (layout.hasHeading ? 1 : 0)
    for (place, level) in item.levels.enumerated() {
      let height = layout.rows[place]
      label(level, in: &frame, row: row, height: height, width: layout.labels, isLarge: percents != nil)
      for (round, figures) in rounds.enumerated() {
        let top = row + round * thickness
        let share = shares(of: figures)[place] / most
        let length = bar(
          share, of: round, in: &frame, rows: top..<top + thickness, end: row + height, column: start, width: barWidth)
        if let percents {
          percents[place].draw(
            .medium, in: &frame, row: top, column: start + length + 1, style: Style(.text, bold: true))
          frame.write(
            "\(figures.counts[level])", row: top + 1,
            column: start + length + 3 + percents[place].size(.medium).columns, style: Style(.text, bold: true))
        } else {
          frame.write(
            texts[round][place], row: top + (thickness - 1) / 2, column: start + length + 1,
            style: Style(.text, bold: true))
        }
      }
      var column = view.left + view.width - markWidth + 1
      for mark in hasLegend || layout.hasHeading ? marks[level] ?? [] : [] {
        column = frame.write(mark.text, row: row + (thickness - 1) / 2, column: column, style: mark.style) + 1
      }
      row += height
    }
  }

  private func layout(_ rows: Int, _ marks: [Level: [Mark]], headed: Int) -> LevelLayout {
    let marked = marks.values.map { $0.reduce(0) { $0 + view.charset.shown($1.text).columns + 1 } }.max() ?? 0
    let figures = { (hasPercent: Bool) in
      self.rounds.flatMap { self.texts(of: $0, hasPercent: hasPercent) }.map(\.columns).max() ?? 0
    }
    return LevelLayout(
      .init(
        texts: item.levels.map { view.charset.shown(text(of: $0)) }, size: Size(columns: view.width, rows: rows),
        bars: rounds.count, figures: (figures(true), figures(false)),
        marks: (marked, marks.isEmpty ? 0 : max(headed, marked)), needsHeading: heading != nil))
  }

  /// How many rows a bar takes; one row stays free between levels where they are high.
  private func thickness(pitch: Int) -> Int {
    rounds.count == 1
      ? PublicView.thickness(pitch: pitch, gap: LevelLayout.gap(pitch), scale: view.state.scale)
      : max(1, (pitch - LevelLayout.gap(pitch)) / rounds.count)
  }

  private func label(_ level: Level, in frame: inout Frame, row: Int, height: Int, width: Int, isLarge: Bool) {
    var indent = 2
    if isLarge, let digit = BigText("\(level.rawValue)") {
      digit.draw(.medium, in: &frame, row: row, column: view.left, style: .accent)
      indent = 5
    } else {
      frame.write("\(level.rawValue)", row: row, column: view.left, style: .accent)
    }
    view.write(
      text(of: level), in: &frame, row: row, style: Style(.text, bold: true), column: view.left + indent,
      limit: width - indent - 1, most: height)
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

  /// A bar without ground: only what is there is drawn. Returns how many columns it takes.
  private func bar(
    _ part: Double, of round: Int, in frame: inout Frame, rows: Range<Int>, end: Int, column: Int, width: Int
  ) -> Int {
    guard rounds.count == 1 else {
      // Both in whole cells, so that the same share is of the same length.
      let cells = part > 0 ? max(1, Int((part * Double(width)).rounded())) : 0
      for row in rows {
        frame.fill(
          row: row, columns: column..<column + cells, with: Self.signs[round], style: Style(.own, bold: round == 1))
      }
      return cells
    }
    for row in rows {
      // Bars that touch would be one shape: the last row is filled to the half.
      let isHalf = row > rows.lowerBound && row == end - 1 && view.charset != .ascii
      line(part, isHalf: isHalf, in: &frame, row: row, column: column, width: width)
    }
    return Int((part * Double(width)).rounded(.up))
  }

  private func line(_ part: Double, isHalf: Bool, in frame: inout Frame, row: Int, column: Int, width: Int) {
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
