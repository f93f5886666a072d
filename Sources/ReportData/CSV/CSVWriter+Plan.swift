import ActionPlan
import Questionnaire
import Reports
import Scoring
import Words

extension CSVWriter {
  /// What to do first, and the plan to the next stage: the whole, each dimension, each step in order.
  mutating func writePlan() {
    for (index, step) in report.next.steps.enumerated() {
      append(.next, cells(of: step).merging([.rank: number(index + 1)]) { $1 })
    }
    guard let plan = report.plan else { return }
    append(
      .plan,
      [
        .title: text(plan.goal.map(report.questionnaire.name(of:))), .stageLow: number(plan.goal?.rawValue),
        .count: number(plan.steps.count), .cost: number(plan.minutes),
      ])
    for leg in report.legs {
      append(
        .leg,
        [
          .id: .text(leg.id.rawValue), .dimension: text(leg.dimension.title), .title: text(leg.dimension.title),
          .state: .text(leg.leg.relaxed.isEmpty ? nil : leg.leg.relaxed.map(\.rawValue).joined(separator: " ")),
          .value: number(leg.value), .after: number(leg.reached), .count: number(leg.steps.count),
          .cost: number(leg.minutes),
        ])
      for placed in leg.clarify { append(.clarify, cells(of: placed, [.core: yes(placed.traits.isCore)])) }
      for step in leg.steps {
        append(
          .step,
          cells(of: step).merging([.state: gate(of: step), .parked: yes(step.isParked)]) { $1 })
      }
    }
  }

  private func cells(of step: ReportStep) -> [CSVColumn: CSVCell] {
    cells(
      of: step.placed,
      [
        .level: number(step.from), .target: number(step.to.rawValue), .minutes: number(step.time.minutes),
        .core: yes(step.placed.traits.isCore), .nextStep: text(step.text),
      ])
  }

  private func gate(of step: ReportStep) -> CSVCell {
    text(step.isGate ? LocalizedText(de: "verlangt", en: "demanded") : nil)
  }

  /// How each perspective sees each dimension, and each two of them.
  private mutating func write(_ numbers: Perspectives) {
    for sight in numbers.sights {
      for value in sight.dimensions {
        let title = text(report.questionnaire.dimension(value.id)?.title)
        append(
          .sight,
          [
            .id: .text(value.id.rawValue), .dimension: title, .title: title,
            .perspective: text(report.questionnaire.name(of: sight.perspective)), .value: number(value.value),
            .low: number(value.low), .high: number(value.high),
          ])
      }
    }
    for pair in numbers.pairs {
      let names = [pair.first, pair.second].map { report.questionnaire.name(of: $0) }
      append(
        .pair,
        [
          .title: .text(names.map { $0[language] }.joined(separator: " – ")), .perspective: text(names.first),
          .change: number(pair.mean.result), .count: number(pair.of),
          .answer: text(
            LocalizedText(
              de: "höher: \(pair.higher), niedriger: \(pair.lower)", en: "higher: \(pair.higher), lower: \(pair.lower)")
          ),
        ])
    }
  }

  /// How each perspective sees each item, and where two are far apart.
  mutating func writePeople() {
    guard let people = report.people else { return }
    write(people.numbers)
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
            .date: .text(time.date.description),
          ].merging(cells(of: dimension.values[index]?.stages)) { $1 })
      }
    }
    for dimension in trend.dimensions {
      append(
        .trend,
        [
          .id: .text(dimension.id.rawValue), .dimension: text(dimension.dimension.title),
          .title: text(dimension.dimension.title), .before: number(dimension.before?.value),
          .value: number(dimension.now.value), .change: number(dimension.change),
          .uncertainty: number(dimension.uncertainty), .date: .text(trend.date.description),
        ].merging(cells(of: dimension.now.stages)) { $1 })
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
