import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// The largest gaps with their next steps, the others in a line each.
  func composeGaps() {
    guard let benchmark = report.benchmark else { return }
    manuscript.heading(words.title(of: .gaps), anchor: "gaps")
    if let none = words.noGaps { return manuscript.paragraph(none) }
    manuscript.paragraph(words.gapIntro, width: 450, keepsWithNext: true)
    composeTopGaps()
    composeFurtherGaps()
    manuscript.paragraph(gapNote(benchmark), TextStyle.small.quiet(), width: Sheet.textWidth, before: 7)
  }

  private func gapNote(_ benchmark: Benchmark) -> String {
    let kind = Vocabulary.name(of: benchmark.basis)[language]
    let sample = benchmark.source.n.map { ", n\u{A0}=\u{A0}\($0)" } ?? ""
    let name = benchmark.title[language]
    let own = report.gaps.contains { $0.value.levels.strength == .expert }
    return say("Ziele: \(name)\(sample), \(kind).", "Targets: \(name)\(sample), \(kind).")
      + (own
        ? " "
          + say(
            "Mit † bezeichnete Ziele sind eigene Ergänzungen ohne Aussage der Studie.",
            "Targets marked † are our own additions without a statement of the study.") : "")
      + " "
      + say(
        "Aufwand: geschätzt für einen Schritt. Was hinter jedem Ziel steht, zeigt „Feld für Feld“.",
        "Effort: estimated for one step. What stands behind each target is shown in “Field by field”.")
  }

  /// A sign on targets that the study does not support.
  func dagger(_ value: BenchmarkValue?) -> String { value?.levels.strength == .expert ? "\u{202F}†" : "" }

  private func composeTopGaps() {
    let table = manuscript.table(
      [
        .init("", width: 14), .init(say("Frage", "Question"), width: 118),
        .init(Vocabulary.nextStep[language], width: 0),
      ], padding: 3.6)
    manuscript.add(
      report.topGaps.map { row($0, in: table) }, to: table, keepsWithNext: report.furtherGaps.isEmpty)
  }

  private func row(_ gap: ReportGap, in table: Table) -> Table.Row {
    let width = table.width(1)
    let bar = BulletBar.level(gap.gap.level, target: gap.gap.target, contrast: gap.gap.contrast)
    let scale = manuscript.line(levels(of: gap), TextStyle.small.tabular())
    let item = Piece.stack([
      manuscript.text(gap.item.title[language] + dagger(gap.value), TextStyle.table.semibold(), width: width),
      manuscript.text(words.path(gap.placed), TextStyle.small.quiet(), width: width),
      Piece(height: 12) { canvas, place in
        bar.draw(on: canvas, x: place.x + 0.5, middle: place.y + 7, width: 54)
        canvas.draw(scale, at: place.moved(x: 63, y: 7 + 7.8 * 0.33))
      },
    ])
    return Table.Row(
      cells: [
        manuscript.cell("\(gap.rank)", TextStyle.table.semibold().own(), in: table, column: 0), item,
        advice(on: gap, width: table.width(2)),
      ], anchor: anchor(of: gap.id))
  }

  /// The next step, and what level and target mean.
  private func advice(on gap: ReportGap, width: Double) -> Piece {
    let effort = say("Aufwand:\u{A0}", "Effort:\u{A0}") + Vocabulary.effort(gap.effort)[language]
    let step = (gap.nextStep?[language]).map { Span($0 + "  ", .table) }
    var pieces = [
      manuscript.text([step, Span(effort, TextStyle.small.quiet())].compactMap { $0 }, .table, width: width),
      .space(2),
    ]
    let style = TextStyle.small.quiet()
    for (label, text) in [
      (say("Heute", "Today"), gap.present(in: language)), (Vocabulary.target[language], gap.target(in: language)),
    ] {
      guard let text else { continue }
      pieces.append(
        .beside([
          (0, manuscript.text(label, style, width: 28)), (28, manuscript.text(text, style, width: width - 28)),
        ]))
    }
    return .stack(pieces)
  }

  private func levels(of gap: ReportGap) -> String {
    say("Antwort ", "answer ") + change(gap)
  }

  private func change(_ gap: ReportGap) -> String { "\(level(gap.gap.level)) → \(level(gap.gap.target))" }

  private func composeFurtherGaps() {
    guard !report.furtherGaps.isEmpty else { return }
    manuscript.subheading(say("Weitere Lücken", "Further gaps"), before: 9)
    var spans: [Span] = []
    for (index, gap) in report.furtherGaps.enumerated() {
      let title = gap.item.title[language] + dagger(gap.value)
      spans += [
        Span("\(gap.rank)\u{A0}", TextStyle.table.own().tabular()), Span(title + "\u{A0}", .table),
        Span(
          change(gap).replacing(" ", with: "\u{A0}") + (index < report.furtherGaps.count - 1 ? "   " : ""),
          TextStyle.table.quiet().tabular()),
      ]
    }
    manuscript.paragraph(spans, .table, width: Sheet.textWidth, keepsWithNext: true)
  }
}
