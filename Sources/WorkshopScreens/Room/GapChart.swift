import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// The room’s value of each field of action as a bar, with the guide values in a row of their own below it, where the
/// eye finds them, and the largest gap marked.
struct GapChart {
  private struct Line {
    let title: String
    let reading: Reading
    let guide: GuideValue?
    /// Its questions that are closed and whose result was not shown.
    let unshown: [String]
  }

  let view: PublicView
  private let lines: [Line]
  /// Of all fields.
  let unshown: [String]

  init(view: PublicView) {
    self.view = view
    guard let workshop = view.context.workshop else {
      lines = []
      unshown = []
      return
    }
    let questionnaire = workshop.questionnaire
    // The fields of action, or in larger bars the dimensions.
    let names = { (items: [Item]) -> [String] in
      // What was not shown by the end will not be.
      guard !view.state.hasEnded else { return [] }
      return items.filter { view.state.isClosedUnseen(Ballot(first: $0.id)) && workshop.plan.portion(of: $0.id) != nil }
        .map { view.say($0.title) }
    }
    let scored = questionnaire.items.filter { $0.scored != nil }
    lines =
      view.state.scale >= 2
      ? view.room.values.dimensions.filter { !$0.isLeftOut }.map { value in
        let dimension = questionnaire.dimension(value.id)
        let fields = Set(dimension?.fields.map(\.id) ?? [])
        return Line(
          title: dimension.map { view.say($0.title) } ?? "", reading: value.reading, guide: value.guide,
          unshown: names(scored.filter { $0.scored.map { fields.contains($0.field) } ?? false }))
      }
      : view.room.values.fields.filter { !$0.isLeftOut }.map { value in
        Line(
          title: questionnaire.field(value.id).map { view.say($0.title) } ?? "", reading: value.reading,
          guide: value.guide, unshown: names(scored.filter { $0.scored?.field == value.id }))
      }
    unshown = lines.flatMap(\.unshown)
  }

  var hasValues: Bool { lines.contains { $0.reading.isAssessable } }

  /// The lines whose value lies furthest below ◆, from half a level on: as many as are equal.
  private var largest: Set<Int> {
    let gaps = lines.map { line -> Double in
      guard let value = line.reading.value, let target = line.reading.profiles?.successful else { return 0 }
      return target - value
    }
    guard let most = gaps.max(), most >= 12.5 else { return [] }
    return Set(gaps.indices.filter { most - gaps[$0] < 0.01 })
  }

  // MARK: Drawing

  func draw(in frame: inout Frame, rows: Range<Int>) {
    let (left, width, charset) = (view.left, view.width, view.charset)
    let label = min(width * 2 / 5, max(16, lines.map { charset.shown($0.title).columns }.max() ?? 0) + 2)
    let pitch = min(6, max(1, rows.count / max(1, lines.count)))
    // The last row of each is for the guide values, where there are two and more.
    let thickness = max(1, pitch - (pitch >= 4 ? 2 : 1))
    let isBig = view.isLarge && pitch >= 4
    let barWidth = width - label - (isBig ? 13 : 5)
    let largest = largest
    for (index, line) in lines.enumerated() {
      let row = rows.lowerBound + index * pitch
      let middle = row + (thickness - 1) / 2
      let isLargest = largest.contains(index)
      frame.write(
        line.title, row: middle, column: left, style: isLargest ? .accent : Style(.text, bold: true), limit: label - 1)
      if pitch >= 2 { note(on: line, isLargest, in: &frame, row: row + thickness, width: label - 1) }
      guard let value = line.reading.value else {
        view.write(
          nothing(of: line), in: &frame, row: row, column: left + label, limit: width - label, most: pitch)
        continue
      }
      let marks = Bar.Mark.profiles(of: line.reading)
      for offset in 0..<thickness {
        Bar(value: value, marks: pitch == 1 ? marks : [], style: Style(.own, bold: true)).draw(
          in: &frame, row: row + offset, column: left + label, width: barWidth)
      }
      if pitch >= 2 {
        for mark in marks {
          let column = left + label + Bar.column(of: mark.value, width: barWidth)
          frame.write(mark.sign, row: row + thickness, column: column, style: mark.style)
        }
      }
      let text = Numerals.value(value, in: view.language)
      let style = isLargest ? Style.accent : Style(.text, bold: true)
      if isBig, let big = BigText(text) {
        big.draw(.medium, in: &frame, row: row, column: left + width - big.size(.medium).columns, style: style)
      } else {
        frame.write(text, row: middle, column: left + width - text.columns, style: style)
      }
    }
  }

  /// Below the name: that the gap is the largest, and how many of the guide values are our own.
  private func note(on line: Line, _ isLargest: Bool, in frame: inout Frame, row: Int, width: Int) {
    var column = view.left
    if isLargest {
      column = frame.write(view.say(PublicTexts.largestGap), row: row, column: column, style: .accent) + 2
    }
    guard let guide = line.guide, guide.own > 0 else { return }
    let text = view.say(PublicTexts.own(guide.own, of: guide.of))
    guard column + text.columns <= view.left + width else { return }
    frame.write(text, row: row, column: column, style: .muted)
  }

  /// Why there is no value.
  private func nothing(of line: Line) -> String {
    if view.state.hasEnded { return view.say(PublicTexts.notShown) }
    return view.say(line.unshown.isEmpty ? PublicTexts.notYet : PublicTexts.unshown(line.unshown))
  }

  // MARK: What the signs mean

  private var hasOwn: Bool { lines.contains { ($0.guide?.own ?? 0) > 0 } }
  private var basis: Basis? { view.context.workshop?.benchmark?.basis }
  /// Where it is narrow, the last line says alone that these are guide values.
  private var hasNames: Bool { view.width >= 70 || basis != .coded }
  var legendRows: Int { (view.legend == nil ? 0 : 1 + (hasNames ? 1 : 0) + (hasOwn ? 1 : 0)) + (again > 0 ? 1 : 0) }

  /// How many questions count with their second round.
  private var again: Int {
    (view.context.workshop?.plan.items ?? []).filter { item in
      Ballot(item: item, round: 2).flatMap { view.room.results.releases[$0]?.median } != nil
    }.count
  }

  func legend(in frame: inout Frame, row: Int) {
    var row = row
    if again > 0 {
      frame.write(view.say(PublicTexts.afterSecond(again)), row: row, column: view.left, limit: view.width)
      row += 1
    }
    guard let legend = view.legend, let basis else { return }
    if hasOwn {
      frame.write(view.say(PublicTexts.ownInAll), row: row, column: view.left, style: .muted, limit: view.width)
      row += 1
    }
    if hasNames {
      let column = frame.write(
        Vocabulary.successfulSign + " " + view.say(Vocabulary.successful(of: basis)) + "  ", row: row,
        column: view.left, style: Style(.successful, bold: true))
      if basis != .target {
        frame.write(
          Vocabulary.lessSuccessfulSign + " " + view.say(Vocabulary.lessSuccessful(of: basis)), row: row,
          column: column, style: Style(.lessSuccessful, bold: true))
      }
      row += 1
    }
    frame.write(legend, row: row, column: view.left, limit: view.width)
  }
}

extension RoomState {
  /// Whether a vote was closed and its result has not been shown.
  fileprivate func isClosedUnseen(_ ballot: Ballot) -> Bool { status(of: ballot) == .closed }
}
