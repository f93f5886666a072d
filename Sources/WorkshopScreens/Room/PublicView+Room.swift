import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// The room as a whole: its gaps, its size classes, its end.
extension PublicView {
  // MARK: Gaps

  func gaps(_ frame: inout Frame) {
    let row = headline(say(PublicTexts.gapsTitle), in: &frame)
    let chart = GapChart(view: self)
    guard chart.hasValues || !chart.unshown.isEmpty else {
      return refusal(say(state.hasEnded ? PublicTexts.noValuesKept : PublicTexts.noValues), nil, &frame, row: row)
    }
    let end = bottom - chart.legendRows
    chart.draw(in: &frame, rows: row + (height >= 17 ? 1 : 0)..<end)
    chart.legend(in: &frame, row: end)
  }

  // MARK: Size classes

  func sizes(_ frame: inout Frame) {
    guard let item = context.item(state.ballot.item) else { return }
    var row = write(say(PublicTexts.sizesTitle), in: &frame, row: top, style: .heading, most: 1)
    row = write(say(item.title), in: &frame, row: row, style: Style(.text, bold: true), most: 1) + 1
    let classes = room.results.sizes[Ballot(first: state.ballot.item)] ?? []
    guard state.status == .revealed else { return refusal(say(PublicTexts.sizesAfter), nil, &frame, row: row) }
    guard classes.contains(where: { $0.release != .withheld }) else {
      return refusal(say(PublicTexts.noSizes(room.settings.rule.minimum)), nil, &frame, row: row)
    }
    let label = 24
    let pitch = max(1, min(4, (bottom - row - 3) / max(1, classes.count)))
    let thickness = Self.thickness(pitch: pitch, gap: pitch >= 2 ? 1 : 0, scale: state.scale)
    for entry in classes {
      let size = context.workshop?.questionnaire.company.sizes.first { $0.id == entry.size }
      let middle = row + (thickness - 1) / 2
      frame.write(
        size.map { say($0.label) } ?? say(PublicTexts.sizeUntold), row: middle, column: left,
        style: Style(.text, bold: true), limit: label - 1)
      if let median = entry.release.median {
        let text = Numerals.shortest(median, most: 2, in: context.language)
        for line in 0..<thickness {
          Bar(value: median * 25, style: Style(.own, bold: true)).draw(
            in: &frame, row: row + line, column: left + label, width: width - label - 6)
        }
        frame.write(text, row: middle, column: left + width - text.count, style: .accent)
      } else {
        frame.write(say(PublicTexts.notShown), row: middle, column: left + label, limit: width - label)
      }
      row += pitch
    }
    write(say(PublicTexts.sizesScale(room.settings.rule.minimum)), in: &frame, row: bottom - 2, most: 2)
  }

  // MARK: The end

  func end(_ frame: inout Frame) {
    var row = headline(say(RoomSentences.thanks), in: &frame) + 1
    guard let record = context.desk?.deletion else {
      write(say(PublicTexts.over), in: &frame, row: row, most: 3)
      return
    }
    let people = record.people.values.reduce(0, +)
    row += number(
      "\(record.answers)", say(PublicTexts.deleted), in: &frame, row: row, column: left,
      room: Size(columns: width, rows: height >= 17 ? 5 : 3))
    for text in PublicTexts.record(record, people: people, in: context.language) {
      row = writeLarge(text, in: &frame, row: row + (height >= 17 ? 1 : 0), style: .text, most: 3, plainMost: 2)
    }
  }
}
