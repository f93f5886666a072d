import ActionPlan
import Questionnaire
import Reports
import Scoring
import Words

/// What a report has beyond one person on one day: people, plan, trend and actions.
extension JSONReport {
  static func standings(_ report: GapReport) -> JSONValue {
    .object(
      report.answers.filter { $0.item.scored != nil }.map { answer in
        (answer.id.rawValue, standing(report.standings[answer.id] ?? .unanswered))
      })
  }

  static func standing(_ standing: Rating) -> JSONValue {
    standing.level.map { .level($0) } ?? .string(state(of: standing))
  }

  /// What stands for an answer where no level does.
  static func state(of standing: Rating) -> String {
    switch standing {
    case .level: "answered"
    case .dontKnow: ResponseState.dontKnow.rawValue
    case .notApplicable: ResponseState.notApplicable.rawValue
    case .unanswered: "unanswered"
    }
  }

  static func people(_ groups: [Perspectives.Group]) -> JSONValue {
    .array(
      groups.map { group in
        .object([
          ("perspective", .string(group.perspective.rawValue)), ("count", .integer(group.count)),
          ("single", .bool(group.showsSingleAnswers)),
        ])
      })
  }

  static func views(_ views: [Perspectives.View]) -> JSONValue {
    .array(
      views.map { view in
        .object([
          ("perspective", .string(view.perspective.rawValue)),
          ("median", view.median.map { .level($0) } ?? .null), ("single", .array(view.single.map(standing))),
        ])
      })
  }

  static func perspectives(_ people: ReportPeople) -> JSONValue {
    .object([
      ("groups", self.people(people.groups)), ("answering", .number(people.numbers.answering?.result)),
      ("values", .array(people.numbers.sights.map(sight))), ("pairs", .array(people.numbers.pairs.map(pair))),
      (
        "items",
        .array(
          people.perceptions.map { perception in
            .object([
              ("item", .string(perception.id.rawValue)), ("company", standing(perception.company)),
              ("views", views(perception.views)),
            ])
          })
      ),
      (
        "differences",
        .array(
          people.differences.map { difference in
            .object([
              ("item", .string(difference.placed.id.rawValue)), ("levels", .level(difference.levels)),
              ("higher", side(difference.higher)), ("lower", side(difference.lower)),
            ])
          })
      ),
    ])
  }

  private static func sight(_ sight: Perspectives.Sight) -> JSONValue {
    .object([
      ("perspective", .string(sight.perspective.rawValue)),
      ("dimensions", .object(sight.dimensions.map { ($0.id.rawValue, .number($0.value)) })),
    ])
  }

  private static func pair(_ pair: Perspectives.Pair) -> JSONValue {
    .object([
      ("first", .string(pair.first.rawValue)), ("second", .string(pair.second.rawValue)),
      ("mean", .number(pair.mean.result)), ("higher", .integer(pair.higher)), ("lower", .integer(pair.lower)),
      ("of", .integer(pair.of)),
    ])
  }

  private static func side(_ side: Perspectives.Difference.Side) -> JSONValue {
    .object([("perspective", .string(side.perspective.rawValue)), ("level", .level(side.level))])
  }

  static func plan(_ plan: Plan, _ report: GapReport) -> JSONValue {
    .object([
      ("goal", ValuesJSON.number(plan.goal)), ("minutes", .integer(plan.minutes)),
      (
        "legs",
        .array(
          report.legs.map { leg in
            .object([
              ("dimension", .string(leg.id.rawValue)), ("value", .number(leg.value)),
              ("reached", .number(leg.reached)), ("clarify", ValuesJSON.ids(leg.clarify.map(\.id))),
              (
                "steps",
                .array(
                  leg.steps.map {
                    .object(step($0) + [("gate", .bool($0.isGate)), ("parked", .bool($0.isParked))])
                  })
              ),
              ("minutes", .integer(leg.minutes)),
              ("relaxed", .array(leg.leg.relaxed.map { .string($0.rawValue) })),
            ])
          })
      ),
      ("now", .array(report.next.steps.map { .object(step($0)) })),
    ])
  }

  /// A step with its words.
  static func step(_ step: ReportStep) -> [(key: String, value: JSONValue)] {
    ValuesJSON.step(step.placed.id, from: step.from, to: step.to, minutes: step.time.minutes)
      + [("title", text(step.placed.item.title)), ("text", text(step.text))]
  }

  static func trend(_ trend: ReportTrend) -> JSONValue {
    .object([
      ("since", .string(trend.date.description)), ("comparable", .bool(trend.isComparable)),
      ("perspectives", .array(trend.perspectives.map { .string($0.rawValue) })),
      (
        "times",
        .array(
          trend.times.map {
            .object([
              ("date", .string($0.date.description)), ("people", people($0.groups)),
              ("stage", ValuesJSON.number($0.stage)),
            ])
          })
      ),
      (
        "companyChanges",
        .array(
          trend.companyChanges.map {
            .object([("what", text($0.name)), ("before", text($0.before)), ("now", text($0.now))])
          })
      ),
      ("shared", .integer(trend.sharedCount)),
      ("leftOut", .integer(trend.leftOutCount)), ("stageBefore", ValuesJSON.number(trend.stageBefore)),
      ("stageNow", ValuesJSON.number(trend.stageNow)),
      (
        "dimensions",
        .object(
          trend.dimensions.map { dimension in
            (
              dimension.id.rawValue,
              .object([
                ("values", .array(dimension.values.map { .number($0?.value) })),
                ("before", .number(dimension.before?.value)), ("now", .number(dimension.now.value)),
                ("change", .number(dimension.change)), ("uncertainty", .number(dimension.uncertainty)),
                ("beyondUncertainty", dimension.isBeyondUncertainty.map { .bool($0) } ?? .null),
                ("stageBefore", ValuesJSON.number(dimension.before?.stage)),
                ("stageNow", ValuesJSON.number(dimension.now.stage)),
              ])
            )
          })
      ),
      ("up", .array(trend.up.map(move))), ("down", .array(trend.down.map(move))),
      ("same", .array(trend.same.map { .string($0.id.rawValue) })),
      ("actions", .array((trend.done + trend.pending + trend.dropped).map(action))),
    ])
  }

  private static func move(_ move: ReportTrend.Move) -> JSONValue {
    .object([
      ("item", .string(move.id.rawValue)), ("title", text(move.placed.item.title)), ("before", .level(move.before)),
      ("now", .level(move.now)),
    ])
  }

  static func action(_ action: Action) -> JSONValue {
    .object([
      ("id", .string(action.id.rawValue)), ("text", .string(action.text)),
      ("item", .string(action.origin?.item.rawValue)),
      ("to", action.origin.map { .integer($0.to.rawValue) } ?? .null),
      ("owner", .string(action.owner)), ("due", .string(action.due?.description)),
      ("state", .string(action.state.rawValue)), ("stateWord", text(Vocabulary.name(of: action.state))),
    ])
  }
}
