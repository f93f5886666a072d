import Benchmarks
import Questionnaire
import Reports
import Scoring

/// Levels set by hand over a report's; the answers stay.
struct Scenario: Sendable {
  let report: GapReport
  private(set) var levels: [ItemID: Double] = [:]

  init(_ report: GapReport) { self.report = report }

  /// Where an item stands now.
  func present(_ item: ItemID) -> Rating { report.standings[item] ?? .unanswered }
  /// Where it would stand.
  func standing(_ item: ItemID) -> Rating { levels[item].map { .level($0) } ?? present(item) }
  func isChanged(_ item: ItemID) -> Bool { levels[item] != nil }

  /// Values, plan and next steps with these levels (method §7).
  var appraisal: Appraisal {
    Appraisal(
      report.standings.merging(levels.mapValues { .level($0) }) { $1 }, in: report.questionnaire,
      form: report.sheet.form, against: report.benchmark?.reference ?? [:], parked: Set(report.values.parked))
  }

  /// The report that would come out.
  var asReport: GapReport { report.assuming(levels.compactMapValues { Level(Int($0.rounded())) }) }

  /// Sets a level; the present one is no change.
  mutating func set(_ item: ItemID, to level: Int) {
    guard (0...4).contains(level) else { return }
    levels[item] = present(item).level == Double(level) ? nil : Double(level)
  }

  /// To the next whole level up or down; below 0 an open item is open again.
  mutating func move(_ item: ItemID, by step: Int) {
    guard let level = standing(item).level else {
      if step > 0 { set(item, to: 0) }
      return
    }
    let next = step > 0 ? Int(level.rounded(.down)) + 1 : Int(level.rounded(.up)) - 1
    if next < 0 { reset(item) } else { set(item, to: next) }
  }

  mutating func reset(_ item: ItemID) { levels[item] = nil }
  mutating func resetAll() { levels = [:] }

  /// Sets the levels at the end of the plan.
  mutating func take(_ plan: Plan) {
    levels = [:]
    // Of two steps of a question the second leads on.
    for step in plan.steps { set(step.item, to: step.to.rawValue) }
  }
}
