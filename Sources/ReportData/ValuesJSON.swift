import Benchmarks
import Questionnaire
package import Reports
import Scoring

/// The values as JSON, format `reifegrad-values/2`: figures unrounded, `null` where undefined.
package enum ValuesJSON {
  /// The values alone, with a trailing line feed.
  package static func render(_ report: GapReport) -> String { object(report).text }

  static func object(_ report: GapReport) -> JSONValue {
    let values = report.values
    let basis = report.benchmark?.basis
    return .object([
      ("format", .string("reifegrad-values/2")),
      ("questionnaire", .string(report.header.questionnaireID.rawValue)),
      ("version", .string(report.header.version.description)),
      ("stage", stage(values.stages)),
      ("decides", ids(values.decides)),
      (
        "bottleneck",
        .object([
          ("dimensions", ids(values.narrowest.dimensions)), ("provisional", .bool(values.narrowest.isProvisional)),
          ("near", ids(values.narrowest.near)),
        ])
      ),
      ("least", ids(values.narrowest.least)),
      ("dimensions", .object(values.dimensions.map { ($0.id.rawValue, dimension($0, basis)) })),
      ("fields", .object(values.fields.map { ($0.id.rawValue, field($0, basis)) })),
      ("breadth", values.expertise.map { count($0.breadth, $0, expected: $0.expected?.breadth) } ?? .null),
      ("depth", values.expertise.map { count($0.depth, $0, expected: $0.expected?.depth) } ?? .null),
      ("gaps", .array(values.gaps.map { .object(gap($0)) })),
      ("plan", report.plan.map { plan($0, now: report.next.numbers) } ?? .null),
      ("parked", ids(values.parked)),
    ])
  }

  private static func dimension(_ value: DimensionValue, _ basis: Basis?) -> JSONValue {
    .object([
      ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
      ("uncertainty", .number(value.uncertainty?.result)), ("answered", .number(value.answered?.result)),
      ("stage", value.stages.map { .object(interval($0)) } ?? .null),
      ("guide", value.guide.map { guide($0, basis) } ?? .null), ("position", value.place.map(position) ?? .null),
    ])
  }

  private static func field(_ value: FieldValue, _ basis: Basis?) -> JSONValue {
    .object([
      ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
      ("coverage", .number(value.coverage)), ("assessable", .bool(value.isAssessable)),
      ("uncertainty", .number(value.uncertainty?.result)), ("guide", value.guide.map { guide($0, basis) } ?? .null),
    ])
  }

  private static func guide(_ guide: GuideValue, _ basis: Basis?) -> JSONValue {
    .object(
      marks(.number(guide.successful.result), .number(guide.lessSuccessful?.result), of: basis) + [
        ("own", .integer(guide.own)), ("of", .integer(guide.of)), ("company", .number(guide.company.result)),
      ])
  }

  /// ◆ and ◇ under their names; a target of one's own is called so and stands alone.
  static func marks(_ first: JSONValue, _ second: JSONValue, of basis: Basis?) -> [(key: String, value: JSONValue)] {
    basis == .target ? [("target", first)] : [("successful", first), ("lessSuccessful", second)]
  }

  private static func position(_ position: Position) -> JSONValue {
    .object([("word", .string(position.word.rawValue)), ("percent", .number(position.percent))])
  }

  private static func count(_ own: Int, _ expertise: Expertise, expected: Derivation?) -> JSONValue {
    .object([("own", .integer(own)), ("of", .integer(expertise.of)), ("expected", .number(expected?.result))])
  }

  static func gap(_ gap: Gap) -> [(key: String, value: JSONValue)] {
    [
      ("item", .string(gap.item.rawValue)), ("level", .level(gap.level)), ("target", .level(gap.target)),
      ("gap", .level(gap.gap)), ("contrast", gap.reference.lessSuccessful.map { .level($0) } ?? .null),
      ("priority", .number(gap.priority)), ("basis", .string(gap.reference.basis.rawValue)),
      ("support", .string(support(of: gap.reference))),
    ]
  }

  /// By which statement a target is supported; one of our own by none.
  static func support(of reference: ReferenceLevel) -> String? {
    switch reference.strength {
    case .explicit: "explicit"
    case .inferred: "inferred"
    case .own, nil: nil
    }
  }

  private static func plan(_ plan: Plan, now: NextSteps) -> JSONValue {
    .object([
      ("goal", number(plan.goal)),
      (
        "legs",
        .array(
          plan.legs.map { leg in
            .object([
              ("dimension", .string(leg.dimension.rawValue)), ("clarify", ids(leg.clarify)),
              ("steps", .array(leg.steps.map { .object(step($0)) })), ("minutes", .integer(leg.minutes)),
              ("relaxed", .array(leg.relaxed.map { .string($0.rawValue) })),
            ])
          })
      ),
      ("now", .array(now.steps.map { .object(step($0.item, from: $0.from, to: $0.to, minutes: $0.minutes)) })),
    ])
  }

  private static func step(_ step: Plan.Step) -> [(key: String, value: JSONValue)] {
    self.step(step.item, from: step.from, to: step.to, minutes: step.minutes)
      + [("gate", .bool(step.isGate)), ("parked", .bool(step.isParked))]
  }

  static func step(_ item: ItemID, from: Double, to: Level, minutes: Int) -> [(key: String, value: JSONValue)] {
    [
      ("item", .string(item.rawValue)), ("from", .level(from)), ("to", .integer(to.rawValue)),
      ("minutes", .integer(minutes)),
    ]
  }

  /// Between which stages, and what the answered items say; `null` where there is none.
  static func stage(_ stages: StageInterval?) -> JSONValue {
    stages.map { .object(interval($0) + [("answered", number($0.answered))]) } ?? .null
  }

  private static func interval(_ stages: StageInterval) -> [(key: String, value: JSONValue)] {
    [("low", number(stages.low)), ("high", number(stages.high))]
  }

  static func number(_ stage: Stage?) -> JSONValue { stage.map { .integer($0.rawValue) } ?? .null }
  static func ids(_ ids: [ItemID]) -> JSONValue { .array(ids.map { .string($0.rawValue) }) }
  static func ids(_ ids: [DimensionID]) -> JSONValue { .array(ids.map { .string($0.rawValue) }) }
}
