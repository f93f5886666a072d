import ActionPlan
import Questionnaire
import Reports
import Scoring
import Words

/// What a report has beyond one person on one day: people, way, trend and actions.
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
      ("groups", self.people(people.groups)),
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

  private static func side(_ side: Perspectives.Difference.Side) -> JSONValue {
    .object([("perspective", .string(side.perspective.rawValue)), ("level", .level(side.level))])
  }

  static func way(_ way: Way, _ legs: [ReportWayLeg]) -> JSONValue {
    .object([
      ("goal", .integer(way.goal.rawValue)), ("cost", .integer(way.cost)),
      (
        "legs",
        .array(
          legs.map { leg in
            .object([
              ("dimension", .string(leg.id.rawValue)), ("value", .number(leg.value)),
              ("reached", .number(leg.reached)), ("cost", .integer(leg.cost)),
              ("climbs", .array(leg.climbs.map(climb))),
            ])
          })
      ),
    ])
  }

  private static func climb(_ climb: ReportClimb) -> JSONValue {
    .object([
      ("item", .string(climb.id.rawValue)), ("title", text(climb.placed.item.title)),
      ("from", climb.from.map { .level($0) } ?? .null), ("to", .integer(climb.to.rawValue)),
      ("cost", .integer(climb.cost)),
      (
        "steps",
        .array(
          climb.steps.map { step in
            .object([
              ("to", .integer(step.to.rawValue)), ("minutes", .integer(step.time.minutes)), ("text", text(step.text)),
            ])
          })
      ),
    ])
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
              ("date", .string($0.date.description)), ("people", people($0.groups)), ("stage", stage($0.stage)),
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
      ("leftOut", .integer(trend.leftOutCount)), ("stageBefore", stage(trend.stageBefore)),
      ("stageNow", stage(trend.stageNow)),
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
                ("stageBefore", stage(dimension.before?.stage)),
                ("stageNow", stage(dimension.now.stage)),
              ])
            )
          })
      ),
      ("up", .array(trend.up.map(move))), ("down", .array(trend.down.map(move))),
      ("same", .array(trend.same.map { .string($0.id.rawValue) })),
      ("actions", .array((trend.done + trend.pending + trend.dropped).map(action))),
    ])
  }

  private static func stage(_ stage: Stage?) -> JSONValue { stage.map { .integer($0.rawValue) } ?? .null }

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
