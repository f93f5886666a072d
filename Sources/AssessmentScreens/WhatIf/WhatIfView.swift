import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// The list of items at the left, what would change at the right, the level in words below.
struct WhatIfView {
  private let screen: WhatIfScreen
  private let context: ScreenContext
  private let width: Int
  private let before: Appraisal
  private let after: Appraisal

  init(_ screen: WhatIfScreen, _ context: ScreenContext) {
    self.screen = screen
    self.context = context
    width = min(ScreenFrame.bodyWidth(context.surroundings), 118)
    before = Scenario(screen.scenario.report).appraisal
    after = screen.scenario.levels.isEmpty ? before : screen.scenario.appraisal
  }

  private let top = 3
  private var words: ReportWording { ReportWording(screen.scenario.report, language: context.language) }
  private var hasStages: Bool { screen.scenario.report.hasStages }
  private var anchorRows: Int { context.pageRows >= 22 ? 4 : 3 }
  private var listRows: Int { context.pageRows - anchorRows - 1 }
  private var panelWidth: Int { width >= 110 ? 52 : width >= 90 ? 38 : width >= 74 ? 30 : 23 }
  private var listWidth: Int { width - panelWidth - 3 }

  func draw(in frame: inout Frame) {
    let (list, focus) = list()
    let first = ScrollWindow.first(showing: focus, total: list.height, height: listRows)
    list.draw(in: &frame, row: top, column: 1, height: listRows, first: first)
    let edge = listWidth + 2
    for row in 0..<listRows { frame.write("│", row: top + row, column: edge, style: .muted) }
    if first > 0 { frame.write("▲", row: top, column: edge, style: .muted) }
    if first + listRows < list.height { frame.write("▼", row: top + listRows - 1, column: edge, style: .muted) }
    let roomy = panel(isRoomy: true)
    let panel = roomy.height <= listRows ? roomy : panel(isRoomy: false)
    panel.draw(in: &frame, row: top, column: edge + 2, height: listRows)
    let end = min(frame.size.columns - 1, width + 1)
    frame.fill(row: top + listRows, columns: 1..<end, with: "─", style: .muted)
    frame.write(listRows > 0 ? "┴" : "", row: top + listRows, column: edge, style: .muted)
    anchor().draw(in: &frame, row: top + listRows + 1, column: 1, height: anchorRows)
  }

  // MARK: List

  private func list() -> (Paper, Range<Int>) {
    var paper = Paper(width: listWidth, charset: context.surroundings.charset)
    var focus = 0..<1
    for (index, item) in screen.items.enumerated() {
      let start = paper.row
      if index == 0 || screen.items[index - 1].field.id != item.field.id {
        if index > 0, context.pageRows >= 18 { paper.newLine() }
        paper.write(context.say(item.field.title), style: .heading)
        paper.newLine()
      }
      line(item, isSelected: index == screen.selected, on: &paper)
      paper.listRow(paper.row - 1..<paper.row, at: index, marked: screen.selected)
      if index == screen.selected { focus = start..<paper.row }
    }
    return (paper, focus)
  }

  private func line(_ item: PlacedItem, isSelected: Bool, on paper: inout Paper) {
    let scenario = screen.scenario
    let isChanged = scenario.isChanged(item.id)
    let row = paper.row
    // Room for “‹ 2,5 → 3 ›”, and for ASCII’s arrow.
    let column = listWidth - 11
    if isChanged { paper.write("▸", column: 0, style: .accent) }
    paper.write(context.say(item.item.title), column: 2, limit: column - 3)
    let present = level(scenario.present(item.id))
    let text = isChanged ? "\(present) → \(level(scenario.standing(item.id)))" : present
    paper.write(isSelected ? "‹ \(text) ›" : "  \(text)", column: column, style: isChanged ? .accent : .text)
    if isSelected { paper.restyle(rows: row..<row + 1, columns: 0..<listWidth, .selection) }
    paper.newLine()
  }

  private func level(_ standing: Rating) -> String {
    standing == .notApplicable ? "×" : standing.level.map { Numerals.level($0, in: context.language) } ?? "–"
  }

  // MARK: Panel

  private func panel(isRoomy: Bool) -> Paper {
    var paper = Paper(width: panelWidth, charset: context.surroundings.charset)
    if hasStages {
      stage(on: &paper)
      bottleneck(on: &paper)
      plan(on: &paper)
    }
    for dimension in screen.scenario.report.questionnaire.dimensions {
      guard let old = before.values[dimension.id], let new = after.values[dimension.id] else { continue }
      if isRoomy { paper.newLine() }
      // Where there is little room, only the dimension of the marked question says where it is.
      let isMarked = screen.items.dropFirst(screen.selected).first?.dimension.id == dimension.id
      value(dimension, old, new, hasPlace: isRoomy || isMarked, on: &paper)
    }
    if isRoomy { paper.newLine() }
    next(on: &paper)
    if screen.scenario.levels.isEmpty {
      paper.newLine()
      paper.paragraph(context.say(WhatIfTexts.unchanged), style: .muted)
    }
    return paper
  }

  private func stage(on paper: inout Paper) {
    let (old, new) = (before.values.stages, after.values.stages)
    pair(
      context.say(WhatIfTexts.stage), number(old), number(new), on: &paper,
      isBetter: (new?.low.rawValue ?? 0, new?.high.rawValue ?? 0) > (old?.low.rawValue ?? 0, old?.high.rawValue ?? 0))
    if let stage = new?.settled {
      paper.write(
        words.name(of: stage), column: valueColumn, style: stage == old?.settled ? .muted : .accent)
      paper.newLine()
    }
  }

  /// “2”, “2–3”; unknown where nothing is answered.
  private func number(_ stages: StageInterval?) -> String {
    guard let stages, stages.answered != nil else { return context.say(WhatIfTexts.unknown) }
    return stages.numerals
  }

  private func bottleneck(on paper: inout Paper) {
    let names = words.bottleneck(of: after.values)
    let text = names.isEmpty ? "–" : names
    paper.write(context.say(WhatIfTexts.bottleneck), style: .muted)
    paper.paragraph(
      text, column: min(valueColumn, panelWidth - 12),
      style: before.values.narrowest.dimensions == after.values.narrowest.dimensions ? .text : .accent)
  }

  /// What is left to the stage above, which may be another one by then.
  private func plan(on paper: inout Paper) {
    guard let plan = after.plan else { return }
    let goal = plan.goal.map { " → \($0.rawValue)" } ?? ""
    let isSame = before.plan?.goal == plan.goal && before.plan?.steps == plan.steps
    let text =
      plan.steps.isEmpty
      ? context.say(WhatIfTexts.noSteps)
      : "\(words.steps(plan.steps.count)), \(context.say(Vocabulary.time(minutes: plan.minutes)))"
    let label = context.say(WhatIfTexts.planTo) + goal + ": "
    let row = paper.row
    paper.paragraph(label + text, style: isSame ? .text : .accent)
    paper.restyle(rows: row..<row + 1, columns: 0..<label.columns, .muted)
  }

  private var valueColumn: Int { panelWidth >= 38 ? 20 : panelWidth >= 30 ? 15 : 13 }

  private func value(
    _ dimension: Dimension, _ old: DimensionValue, _ new: DimensionValue, hasPlace: Bool, on paper: inout Paper
  ) {
    let language = context.language
    let values = [old, new].map { $0.value.map { Numerals.value($0, in: language) } ?? "–" }
    pair(
      context.say(dimension.title), values[0], values[1], on: &paper,
      isBetter: (new.value ?? 0) > (old.value ?? 0), isHead: true)
    if hasStages, panelWidth >= 30 {
      pair(
        "  " + context.say(WhatIfTexts.stage), number(old.stages), number(new.stages), on: &paper,
        isBetter: (new.stages?.low.rawValue ?? 0) > (old.stages?.low.rawValue ?? 0), isMuted: true)
    }
    let sentences = ResultSentences(screen.scenario.report, language)
    guard hasPlace, panelWidth >= 30, let place = sentences.place(of: new) else { return }
    let wasThere = sentences.place(of: old) == place
    paper.paragraph(place, column: 2, style: wasThere ? .muted : .accent)
  }

  /// What would come first.
  private func next(on paper: inout Paper) {
    let titles =
      after.next.clarify.prefix(Method.mostNamed).map { words.title($0) + " " + context.say(WhatIfTexts.clarify) }
      + after.next.steps.map { words.title($0.item) }
    guard !titles.isEmpty else { return }
    let isSame = before.next == after.next
    paper.write(context.say(WhatIfTexts.first), style: isSame ? .muted : .accent)
    paper.newLine()
    for title in titles {
      paper.write(title, column: 2, style: isSame ? .text : .accent, limit: panelWidth - 2)
      paper.newLine()
    }
  }

  private func pair(
    _ label: String, _ old: String, _ new: String, on paper: inout Paper, isBetter: Bool, isHead: Bool = false,
    isMuted: Bool = false, unit: String = ""
  ) {
    paper.write(label, style: isHead ? Style(.text, bold: true) : .muted, limit: valueColumn - 1)
    if old == new {
      paper.write(old + unit, column: valueColumn, style: isMuted ? .muted : .text)
    } else {
      paper.write(
        "\(old) → \(new)\(unit)", column: valueColumn, style: isBetter ? .accent : Style(.caution, bold: true))
    }
    paper.newLine()
  }

  // MARK: The level in words

  private func anchor() -> Paper {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    guard let item = screen.items.dropFirst(screen.selected).first else { return paper }
    let standing = screen.scenario.standing(item.id)
    guard let number = standing.level, let level = Level(Int(number.rounded(.down))),
      let text = item.item.anchor(of: level, in: context.language)
    else {
      paper.paragraph(Vocabulary.name(of: standing, in: context.language), column: 2, style: .muted)
      return paper
    }
    paper.write(Numerals.level(number, in: context.language), column: 0, style: .key)
    paper.paragraph(text, column: number == number.rounded() ? 2 : 4)
    return paper
  }
}
