import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// The verdict in words where the questionnaire has one, else stage and bottleneck; then the values as charts.
  func composeResult() {
    if let verdict = report.verdict { compose(verdict) }
    if report.hasStages {
      manuscript.add(stagePanel, before: 14)
    } else if report.verdict == nil {
      manuscript.paragraph(words.noStages, .lead, width: 440, before: 14)
    }
  }

  // MARK: Stage

  private var stagePanel: Piece {
    let left = 268.0
    let gap = 28.0
    let right = Sheet.textWidth - left - gap
    let stage = report.values.stage
    let stages = Piece.stack([
      manuscript.text(Vocabulary.stage[language], .label, width: left),
      manuscript.text(
        stage.map { words.numbered($0) } ?? Vocabulary.notAssessable[language].capitalisedFirst, .figure, width: left,
        isHyphenated: false),
      .space(4), ladder(width: left).piece,
    ])
    var beside: [Piece] = [
      manuscript.text(Vocabulary.bottleneck[language], .label, width: right),
      manuscript.text(
        stage == nil ? "–" : words.bottleneck, bottleneckStyle(width: right), width: right, isHyphenated: false),
      .space(5),
    ]
    if let stage {
      beside.append(manuscript.text(words.meaning(of: stage), .body, width: right))
      beside.append(.space(4))
      beside.append(manuscript.text(words.stageSentence, TextStyle.small.quiet(), width: right))
    } else {
      beside.append(manuscript.text(words.unknownStage, .body, width: right))
    }
    return .beside([(0, stages), (left + gap, .stack(beside))])
  }

  private func ladder(width: Double) -> StageLadder {
    let reached = report.values.stage
    let stepWidth = width / Double(Stage.allCases.count) - 2
    return StageLadder(
      Stage.allCases.map { stage in
        let isOwn = stage == reached
        return StageLadder.Step(
          name: manuscript.line(words.numbered(stage), isOwn ? TextStyle.label.semibold().own() : .label),
          dimensions: report.values.dimensions.filter { $0.stage == stage }.map { dimension in
            let isBottleneck = report.values.bottleneck.contains(dimension.id)
            return manuscript.shortened(
              words.title(dimension.id), isBottleneck ? TextStyle.small.semibold() : .small, width: stepWidth)
          }, isReached: reached.map { stage <= $0 } ?? false)
      }, width: width)
  }

  private func bottleneckStyle(width: Double) -> TextStyle {
    manuscript.line(words.bottleneck, .figure).width <= width
      ? .figure : TextStyle(size: 13, leading: 17, isSemibold: true)
  }

  // MARK: Verdict

  private func compose(_ result: VerdictResult) {
    manuscript.add(
      .stack([
        manuscript.text(say("Unser Rat", "Our advice"), .label, width: Sheet.textWidth),
        manuscript.text(result.verdict.title[language], .figure, width: Sheet.textWidth, isHyphenated: false),
      ]), before: 14, keepsWithNext: true)
    manuscript.paragraph(words.text(of: result), .lead, width: 440, before: 3)
    if !result.reasons.isEmpty {
      manuscript.subheading(say("Warum", "Why"))
      for reason in result.reasons { manuscript.item("–", [Span(reason[language], .body)], width: 440) }
    }
    if !result.steps.isEmpty {
      manuscript.heading(say("Ihre ersten Schritte", "Your first steps"), anchor: "steps")
      for (index, step) in result.steps.enumerated() {
        var spans = [Span(step.text[language], .body)]
        if let item = step.item {
          spans.append(Span(say("  Zu: ", "  On: ") + words.title(item), TextStyle.small.quiet()))
        }
        manuscript.item("\(index + 1)", spans, signWidth: 16, before: 4, width: 440)
      }
    }
    for fitting in result.advice {
      manuscript.heading(fitting.advice.title[language], anchor: "advice-\(fitting.advice.id)")
      if fitting.entries.isEmpty { manuscript.paragraph(fitting.advice.none[language]) }
      for entry in fitting.entries {
        manuscript.item(
          "–", [Span(entry.title[language] + "  ", TextStyle.body.semibold()), Span(entry.text[language], .body)],
          before: 4, width: 440)
      }
    }
  }

  // MARK: First steps

  /// The three gaps that come first, for those who read one page only.
  func composeFirstSteps() {
    let gaps = report.gaps.prefix(3)
    guard !gaps.isEmpty else { return }
    manuscript.subheading(say("Was als Nächstes am meisten bringt", "What helps most next"), before: 14)
    let table = manuscript.table(
      [.init("", width: 12), .init("", width: 112), .init("", width: 0), .init("", width: 42, .right)], spacing: 10,
      padding: 3,
      hasHead: false)
    manuscript.add(
      gaps.map { gap in
        let title = manuscript.cell(gap.item.title[language], TextStyle.table.semibold(), in: table, column: 1)
        return Table.Row(cells: [
          manuscript.cell("\(gap.rank)", TextStyle.table.semibold().own(), in: table, column: 0),
          Piece(height: title.height) { canvas, place in
            canvas.link(to: anchor(of: gap.id)) { title.draw(canvas, place) }
          },
          manuscript.cell(gap.nextStep?[language] ?? "–", in: table, column: 2),
          manuscript.cell(Vocabulary.effort(gap.effort)[language], TextStyle.table.quiet(), in: table, column: 3),
        ])
      }, to: table, before: 2)
  }

  func anchor(of item: ItemID) -> String { "gap-" + item.rawValue }
}
