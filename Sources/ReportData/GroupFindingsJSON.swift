import Benchmarks
import Questionnaire
import Scoring
import Workshop

/// What the first page of a group report tells, as JSON.
enum GroupFindingsJSON {
  static func object(_ findings: GroupFindings) -> JSONValue {
    .object([
      ("shown", .integer(findings.shown)), ("asked", .integer(findings.asked)),
      ("gaps", .array(findings.gaps.map(gap))), ("lowest", ids(findings.lowest)),
      ("groups", .array(findings.groups.map(group))), ("moves", .array(findings.moves.map(move))),
      ("fields", .array(findings.fields.map(field))), ("experienced", .string(findings.experienced?.rawValue)),
    ])
  }

  private static func ids(_ items: [ItemID]) -> JSONValue { .array(items.map { .string($0.rawValue) }) }

  private static func gap(_ gap: GroupFindings.Gap) -> JSONValue {
    .object([
      ("item", .string(gap.id.rawValue)), ("median", .number(gap.median)), ("target", .number(gap.reference.target)),
      ("gap", .number(gap.size)), ("basis", .string(gap.reference.basis.rawValue)),
    ])
  }

  private static func group(_ group: GroupFindings.Group) -> JSONValue {
    .object([("closeness", .string(group.closeness?.rawValue ?? "uniform")), ("items", ids(group.items))])
  }

  private static func move(_ move: GroupFindings.Move) -> JSONValue {
    .object([("item", .string(move.id.rawValue)), ("moved", .bool(move.hasMoved))])
  }

  private static func field(_ field: GroupFindings.Field) -> JSONValue {
    .object([
      ("field", .string(field.id.rawValue)), ("value", .number(field.value)), ("target", .number(field.target)),
    ])
  }
}
