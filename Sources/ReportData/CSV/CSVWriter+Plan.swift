import ActionPlan
import Questionnaire
import Reports
import Scoring
import Words

extension CSVWriter {
  /// The way to the next stage: the whole, each dimension, each step in order.
  mutating func writeWay() {
    guard let way = report.way else { return }
    let stepCount = report.wayLegs.reduce(0) { $0 + $1.stepCount }
    append(
      .way,
      [
        .title: text(report.questionnaire.name(of: way.goal)), .stage: number(way.goal.rawValue),
        .count: number(stepCount),
        .cost: number(way.cost),
      ])
    for leg in report.wayLegs {
      append(
        .leg,
        [
          .id: .text(leg.id.rawValue), .dimension: text(leg.dimension.title), .title: text(leg.dimension.title),
          .value: number(leg.value), .after: number(leg.reached), .count: number(leg.stepCount),
          .cost: number(leg.cost),
        ])
      for climb in leg.climbs {
        for step in climb.steps {
          append(
            .step,
            cells(
              of: climb.placed,
              [
                .level: number(step.from.rawValue), .target: number(step.to.rawValue),
                .minutes: number(step.time.minutes),
                .core: yes(climb.placed.traits.isCore), .nextStep: text(step.text),
              ]))
        }
      }
    }
  }

  /// How each perspective sees each item, and where two are far apart.
  mutating func writePeople() {
    guard let people = report.people else { return }
    for perception in people.perceptions {
      for view in perception.views {
        let single = view.single.map(words.shortStanding)
        append(
          .view,
          cells(
            of: perception.placed,
            [
              .perspective: text(report.questionnaire.name(of: view.perspective)), .level: number(view.median),
              .answer: .text(single.isEmpty ? nil : single.joined(separator: " | ")),
            ]))
      }
    }
    for difference in people.differences {
      let sides = [difference.higher, difference.lower].map {
        "\(words.name(of: $0.perspective)): \(words.level($0.level))"
      }
      append(
        .difference,
        cells(
          of: difference.placed,
          [.answer: .text(sides.joined(separator: " | ")), .gap: number(difference.levels)]))
    }
  }

  /// Who answered when; dimensions and questions now and at the assessment before, dimensions also at those before it.
  mutating func writeTrend() {
    guard let trend = report.trend else { return }
    for (index, time) in trend.times.enumerated() {
      for group in time.groups {
        let name = text(report.questionnaire.name(of: group.perspective))
        append(
          .time,
          [
            .id: .text(group.perspective.rawValue), .title: name, .perspective: name, .count: number(group.count),
            .date: .text(time.date.description),
            .state: text(
              trend.perspectives.contains(group.perspective)
                ? LocalizedText(de: "verglichen", en: "compared")
                : LocalizedText(de: "nicht verglichen", en: "not compared")),
          ])
      }
      guard index < trend.times.count - 2 else { continue }
      for dimension in trend.dimensions {
        append(
          .time,
          [
            .id: .text(dimension.id.rawValue), .dimension: text(dimension.dimension.title),
            .title: text(dimension.dimension.title), .value: number(dimension.values[index]?.value),
            .stage: number(dimension.values[index]?.stage?.rawValue), .date: .text(time.date.description),
          ])
      }
    }
    for dimension in trend.dimensions {
      append(
        .trend,
        [
          .id: .text(dimension.id.rawValue), .dimension: text(dimension.dimension.title),
          .title: text(dimension.dimension.title), .before: number(dimension.before?.value),
          .value: number(dimension.now.value), .change: number(dimension.change),
          .uncertainty: number(dimension.uncertainty),
          .stage: number(dimension.now.stage?.rawValue), .date: .text(trend.date.description),
        ])
    }
    for move in trend.up + trend.down + trend.same {
      append(
        .move,
        cells(
          of: move.placed, [.before: number(move.before), .level: number(move.now), .change: number(move.change)]))
    }
    for action in trend.done + trend.pending + trend.dropped { append(.earlierAction, cells(of: action)) }
  }

  /// What the company has decided to do.
  mutating func writeActions() {
    for action in report.actions { append(.action, cells(of: action)) }
  }

  private func cells(of action: Action) -> [CSVColumn: CSVCell] {
    let placed = report.placed(action)
    return [
      .id: .text(action.id.rawValue), .dimension: text(placed?.dimension.title), .field: text(placed?.field.title),
      .title: .own(action.text), .state: text(Vocabulary.name(of: action.state)),
      .target: number(action.origin?.to.rawValue), .nextStep: .text(words.origin(of: action)),
      .owner: .own(action.owner), .date: .text(action.due?.description),
    ]
  }
}
