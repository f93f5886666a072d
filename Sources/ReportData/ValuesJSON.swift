import Benchmarks
import Questionnaire
package import Reports
import Scoring

/// The values as JSON, format `reifegrad-values/1`: figures unrounded, `null` where undefined.
package enum ValuesJSON {
  /// The values alone, with a trailing line feed.
  package static func render(_ report: GapReport) -> String { object(report).text }

  static func object(_ report: GapReport) -> JSONValue {
    let values = report.values
    return .object([
      ("format", .string("reifegrad-values/1")),
      ("questionnaire", .string(report.header.questionnaireID.rawValue)),
      ("version", .string(report.header.version.description)),
      ("stage", values.stage.map { .integer($0.rawValue) } ?? .null),
      ("bottleneck", .array(values.bottleneck.map { .string($0.rawValue) })),
      ("dimensions", .object(values.dimensions.map { ($0.id.rawValue, dimension($0)) })),
      ("fields", .object(values.fields.map { ($0.id.rawValue, field($0)) })),
      ("breadth", values.knowledge.map(breadth) ?? .null),
      ("depth", values.knowledge.map(depth) ?? .null),
      ("gaps", .array(report.gaps.map(gap))),
    ])
  }

  private static func dimension(_ value: DimensionValue) -> JSONValue {
    .object([
      ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
      ("assessable", .bool(value.isAssessable)),
      ("stage", value.stage.map { .integer($0.rawValue) } ?? .null),
      ("successful", .number(value.successful)), ("lessSuccessful", .number(value.lessSuccessful)),
      ("position", .number(value.position)), ("missing", value.missing.map(missing) ?? .null),
    ])
  }

  private static func missing(_ missing: Missing) -> JSONValue {
    .object([
      ("points", .number(missing.points)), ("core", .array(missing.core.map { .string($0.rawValue) })),
    ])
  }

  private static func field(_ value: FieldValue) -> JSONValue {
    .object([
      ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
      ("coverage", .number(value.coverage)), ("assessable", .bool(value.isAssessable)),
    ])
  }

  private static func breadth(_ knowledge: Knowledge) -> JSONValue {
    .object([
      ("own", .integer(knowledge.own.breadth)), ("of", .integer(knowledge.of)),
      ("successful", knowledge.successful.map { .integer($0.breadth) } ?? .null),
    ])
  }

  private static func depth(_ knowledge: Knowledge) -> JSONValue {
    .object([("own", .number(knowledge.own.depth)), ("successful", .number(knowledge.successful?.depth))])
  }

  private static func gap(_ gap: ReportGap) -> JSONValue {
    .object([
      ("item", .string(gap.id.rawValue)), ("level", .level(gap.gap.level)), ("target", .level(gap.gap.target)),
      ("gap", .level(gap.gap.gap)), ("contrast", .level(gap.gap.contrast)),
      ("priority", .number(gap.gap.priority)), ("basis", .string(gap.basis.rawValue)),
      ("strength", .string(gap.gap.strength?.rawValue)),
    ])
  }
}
