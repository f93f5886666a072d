import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// The room as a whole: its gaps, its size classes, its next steps, its end.
extension PublicView {
  // MARK: Gaps

  func gaps(_ frame: inout Frame) {
    let row = write(say(PublicTexts.gapsTitle), in: &frame, row: top, style: .heading, most: 1)
    let lines = gapLines
    guard lines.contains(where: \.reading.isAssessable) else {
      return refusal(say(PublicTexts.noValues), nil, &frame, row: row)
    }
    let label = min(width * 2 / 5, max(16, lines.map { charset.shown($0.title).columns }.max() ?? 0) + 2)
    let barWidth = width - label - 5
    let hasOwn = lines.contains { ($0.guide?.own ?? 0) > 0 }
    let end = bottom - (legend == nil ? 1 : hasOwn ? 4 : 3)
    let pitch = max(1, (end - row - 1) / max(1, lines.count))
    let thickness = Self.thickness(pitch: pitch, gap: pitch >= 2 ? 1 : 0, scale: state.scale)
    for (index, line) in lines.enumerated() {
      let place = row + 1 + index * pitch
      let middle = place + (thickness - 1) / 2
      frame.write(line.title, row: middle, column: left, style: Style(.text, bold: true), limit: label - 1)
      if let guide = line.guide, guide.own > 0, pitch >= 2 {
        frame.write(
          say(PublicTexts.own(guide.own, of: guide.of)), row: middle + 1, column: left, style: .muted, limit: label - 1)
      }
      guard let value = line.reading.value else {
        frame.write(say(PublicTexts.notYet), row: middle, column: left + label, style: .muted, limit: barWidth)
        continue
      }
      for offset in 0..<thickness {
        bar(line.reading).draw(in: &frame, row: place + offset, column: left + label, width: barWidth)
      }
      let text = Numerals.value(value, in: context.language)
      frame.write(text, row: middle, column: left + width - text.columns, style: .accent)
    }
    guard let legend, let basis = context.workshop?.benchmark?.basis else { return }
    // Where it is narrow, the line below says alone that these are guide values.
    if width >= 70 || basis != .coded {
      let column = frame.write(
        Vocabulary.successfulSign + " " + say(Vocabulary.successful(of: basis)) + "  ", row: bottom - 2, column: left,
        style: Style(.successful, bold: true))
      if basis != .target {
        frame.write(
          Vocabulary.lessSuccessfulSign + " " + say(Vocabulary.lessSuccessful(of: basis)), row: bottom - 2,
          column: column, style: Style(.lessSuccessful, bold: true))
      }
    }
    if hasOwn { frame.write(say(PublicTexts.ownInAll), row: bottom - 3, column: left, style: .muted, limit: width) }
    frame.write(legend, row: bottom - 1, column: left, limit: width)
  }

  /// The fields of action, or in large text the dimensions.
  private var gapLines: [(title: String, reading: Reading, guide: GuideValue?)] {
    guard let questionnaire = context.workshop?.questionnaire else { return [] }
    let values = room.values
    if state.scale >= 2 {
      return values.dimensions.map { value in
        (questionnaire.dimension(value.id).map { say($0.title) } ?? "", value.reading, value.guide)
      }
    }
    return values.fields.filter { !$0.isLeftOut }.map { value in
      (questionnaire.field(value.id).map { say($0.title) } ?? "", value.reading, value.guide)
    }
  }

  private func bar(_ reading: Reading) -> Bar {
    Bar(value: reading.value, marks: Bar.Mark.profiles(of: reading), style: Style(.own, bold: true))
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

  // MARK: Next steps

  func steps(_ frame: inout Frame) {
    var row = write(say(PublicTexts.stepsTitle), in: &frame, row: top, style: .heading, most: 1)
    row = write(say(PublicTexts.stepsHow), in: &frame, row: row, style: Style(.text, bold: true), most: 3) + 1
    let timerRows = timer == nil ? 0 : 3
    let end = bottom - timerRows - 1
    if room.commitments.isEmpty {
      write(
        say(context.server.address == nil ? PublicTexts.stepsOnPaper : PublicTexts.stepsOnPhone), in: &frame, row: row,
        most: 4)
    }
    var shown = 0
    for step in room.commitments {
      let due = step.due.map { say(PublicTexts.until($0.formatted(in: context.language))) } ?? ""
      let text = due.isEmpty ? step.text : step.text + " – " + due
      let lines = charset.shown(text).wrapped(to: width - 3).count
      guard row + lines <= end else { break }
      frame.write("▸", row: row, column: left, style: .accent)
      row = write(text, in: &frame, row: row, column: left + 2, limit: width - 3) + (height >= 19 ? 1 : 0)
      shown += 1
    }
    if shown < room.commitments.count {
      frame.write(say(PublicTexts.more(room.commitments.count - shown)), row: bottom - 1, column: left, style: .muted)
    }
    drawTimer(&frame, row: bottom - timerRows, room: Size(columns: 40, rows: timerRows))
  }

  // MARK: The end

  func end(_ frame: inout Frame) {
    var row = write(say(PublicTexts.thanks), in: &frame, row: top, style: .heading, most: 1) + 1
    guard let record = context.desk?.deletion else {
      write(say(PublicTexts.over), in: &frame, row: row, most: 3)
      return
    }
    let people = record.people.values.reduce(0, +)
    row += number(
      "\(record.answers)", say(PublicTexts.deleted), in: &frame, row: row, column: left,
      room: Size(columns: width, rows: height >= 17 ? 5 : 3))
    for text in PublicTexts.record(record, people: people, in: context.language) {
      row = write(text, in: &frame, row: row + (height >= 17 ? 1 : 0), most: 2)
    }
  }
}
