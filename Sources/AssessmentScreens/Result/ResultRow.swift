import ActionPlan
import Explanations
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Something on a tab of the result that can be marked and explained.
struct ResultRow {
  /// What stands here; what `a` changes and Enter opens.
  let subject: Explanation.Subject?
  /// What `e` explains here; `nil` = the subject.
  var explanation: Explanation.Subject?
  /// The columns to highlight when it is marked; `nil` = the whole line.
  var highlight: Range<Int>?
  /// The steps that can be taken over here, one after the other.
  var steps: [StepOffer] = []
  /// The action that it shows.
  var action: PlannedAction.ID?
  /// What can be taken over as it is: an action of last time that still waits, or a first step of a verdict.
  var ready: ActionContent?
  /// What the step here asks to fill in.
  var template: Template?
  /// The question that can be parked here, or taken up again.
  var parks: ItemID?
  /// Whether Enter leads to the question, as it is to be cleared up.
  var asks = false
  /// Whether Enter goes on from here to further questions.
  var goesOn = false
  /// Writes the row and what stands around it; returns the rows of paper to highlight when it is marked.
  let draw: (inout Paper, Bool) -> Range<Int>
}

/// A next step that can be taken over as an action.
struct StepOffer: Hashable, Sendable {
  let from: Level
  let origin: PlannedAction.Origin
  /// How long it takes.
  let time: WorkingTime
  let text: LocalizedText

  /// The step of `item` that leads to `level`; `nil` where there is none.
  init?(_ item: Item, to level: Level, for reader: Perspective?) {
    guard let from = item.levels.last(where: { $0 < level }), let step = item.scored?.steps[from: from] else {
      return nil
    }
    self.from = from
    origin = PlannedAction.Origin(item: item.id, to: level)
    text = step.text(for: reader)
    time = step.time
  }
}

/// Shared measures of the result's tabs.
struct ResultLayout {
  let context: ScreenContext
  /// Columns of the body.
  let width: Int
  /// Whether it is that of the overview, which may have the radar beside it.
  private let isOverview: Bool

  /// The name of a value: its bar would be turned inside out by the highlight.
  var nameColumns: Range<Int> { 0..<labelWidth - 1 }

  init(_ context: ScreenContext, isOverview: Bool = false) {
    self.context = context
    self.isOverview = isOverview
    width = ScreenFrame.bodyWidth(context.surroundings)
  }

  /// Whether the radar chart stands beside the bars.
  var hasRadar: Bool {
    isOverview && context.surroundings.hasBraille && context.surroundings.charset == .unicode && width >= 112
      && context.pageRows >= 20
  }

  /// The columns that are left for bars and lists.
  var mainWidth: Int { hasRadar ? width - Radar.columns - 2 : min(width, 118) }
  /// The columns of a list that has nothing beside it.
  var listWidth: Int { min(width, 118) }
  var labelWidth: Int { mainWidth >= 100 ? 30 : width >= 74 ? 23 : 17 }
  /// The column of the numbers behind a bar.
  var numberColumn: Int { mainWidth - (width >= 74 ? 27 : 21) }
  var barWidth: Int { numberColumn - labelWidth - 2 }

  /// The columns of running text: longer lines are hard to read.
  var textWidth: Int { min(mainWidth, 100) }

  func shown(_ text: String) -> String { context.surroundings.charset.shown(text) }

  /// A label and a wrapped text with a hanging indent.
  func pair(_ label: LocalizedText, _ text: String, on paper: inout Paper, style: Style = .text, column: Int = 5) {
    let labelWidth = 11
    paper.write(context.say(label), column: column, style: .muted, limit: labelWidth)
    paper.paragraph(
      text, column: column + labelWidth, style: style, limit: min(88, mainWidth - column - labelWidth - 1))
  }

  /// The first of these that has room; the last one is cut.
  func fitting(_ texts: [String], in room: Int) -> String {
    texts.first { shown($0).columns <= room } ?? texts.last ?? ""
  }

  /// Four dots for a level, with the target on them: `●●○◆`, in ASCII `**oS`.
  func dots(level: Double?, target: Double?) -> String {
    (1...4).map { step in
      if let target, Int(target.rounded(.up)) == step, (level ?? 0) < target { return "◆" }
      return Double(step) <= level ?? 0 ? "●" : "○"
    }.joined()
  }
}
