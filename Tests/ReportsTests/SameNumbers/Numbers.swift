import Benchmarks
import Reports
import Scoring

/// The numbers of a report by name: `dimension.kultur.value`, `gap.kultur.budget.priority`, …; undefined ones are absent.
struct Numbers: Equatable {
  private(set) var byName: [String: Double] = [:]

  subscript(name: String) -> Double? {
    get { byName[name] }
    set { byName[name] = newValue }
  }

  /// Only the names for which `isKept` holds.
  func filter(_ isKept: (String) -> Bool) -> Numbers {
    var numbers = Numbers()
    numbers.byName = byName.filter { isKept($0.key) }
    return numbers
  }

  /// What the report itself says.
  init(of report: GapReport) {
    let values = report.values
    byName["stage"] = values.stage.map { Double($0.rawValue) }
    for value in values.dimensions {
      let name = "dimension.\(value.id)"
      add(name, value.value, value.low, value.high, value.successful, value.lessSuccessful)
      byName["\(name).position"] = value.place?.percent
      byName["\(name).stage"] = value.stage.map { Double($0.rawValue) }
    }
    for value in values.fields {
      add("field.\(value.id)", value.value, value.low, value.high, value.successful, value.lessSuccessful)
      byName["field.\(value.id).coverage"] = value.coverage
    }
    if let expertise = values.expertise {
      byName["breadth.own"] = Double(expertise.breadth)
      byName["breadth.of"] = Double(expertise.of)
      byName["breadth.successful"] = expertise.expected?.breadth.result
      byName["depth.own"] = Double(expertise.depth)
      byName["depth.of"] = Double(expertise.of)
      byName["depth.successful"] = expertise.expected?.depth.result
    }
    for (index, gap) in values.gaps.enumerated() {
      byName["gap.\(gap.item).rank"] = Double(index + 1)
      byName["gap.\(gap.item).level"] = gap.level
      byName["gap.\(gap.item).target"] = gap.target
      byName["gap.\(gap.item).priority"] = gap.priority
    }
    for (item, standing) in report.standings { byName["item.\(item).level"] = standing.level }
    if let plan = report.plan, !plan.steps.isEmpty { byName["plan.minutes"] = Double(plan.minutes) }
    for leg in report.legs {
      byName["plan.\(leg.id).value"] = leg.value
      byName["plan.\(leg.id).reached"] = leg.steps.isEmpty ? nil : leg.reached
    }
    for move in report.trend.map({ $0.up + $0.down }) ?? [] {
      byName["move.\(move.id).before"] = move.before
      byName["move.\(move.id).now"] = move.now
    }
  }

  init() {}

  private mutating func add(
    _ name: String, _ value: Double?, _ low: Double?, _ high: Double?, _ successful: Double?, _ lessSuccessful: Double?
  ) {
    byName["\(name).value"] = value
    byName["\(name).low"] = low
    byName["\(name).high"] = high
    byName["\(name).successful"] = successful
    byName["\(name).lessSuccessful"] = lessSuccessful
  }

  /// As a reader of paper sees them: bounds only where they differ from the value, rounded as the method says.
  var rounded: Numbers {
    var numbers = Numbers()
    for (name, number) in byName {
      let isExpected = ["breadth.successful", "depth.successful"].contains(name)
      let decimals = isExpected ? 1.0 : Self.isLevel(name) ? 1 : name.hasSuffix("priority") ? 2 : 0
      let scale = decimals == 0 ? 1 : decimals == 1 ? 10.0 : 100
      numbers[name] = ((number * scale + 1e-9).rounded(.toNearestOrAwayFromZero)) / scale
    }
    return numbers
  }

  private static func isLevel(_ name: String) -> Bool {
    name.hasSuffix(".level") || name.hasSuffix(".target") || name.hasPrefix("move.")
  }

  /// The first names, in order, by which the two differ.
  func differences(from other: Numbers) -> [String] {
    Set(byName.keys).union(other.byName.keys).sorted().filter { byName[$0] != other.byName[$0] }.map {
      "\($0): \(byName[$0].map(\.description) ?? "–") instead of \(other.byName[$0].map(\.description) ?? "–")"
    }
  }
}
