import Benchmarks
import Questionnaire
package import Reports
import Scoring
import Words
import Workshop

/// The group report as JSON, format `reifegrad-group-report/2`: what was released, and the texts in every language.
package enum GroupJSONReport {
  /// The whole report, with a trailing line feed.
  package static func render(_ room: NamedGroupReport) -> String {
    let report = room.report
    return JSONValue.object([
      ("format", .string("reifegrad-group-report/2")), ("program", .string(room.programVersion)),
      ("organiser", .organiser(room.organiser)),
      ("workshop", workshop(room)), ("people", people(report.people)),
      ("benchmark", room.benchmark.map(benchmark) ?? .null),
      ("dimensions", .array(report.values.dimensions.map { dimension($0, room) })),
      ("fields", .array(report.values.fields.map { field($0, room) })),
      ("findings", GroupFindingsJSON.object(room.findings)), ("items", .array(room.entries.map { item($0, room) })),
      ("proposals", .array(report.proposals.map(proposal))),
      ("commonGaps", .array(report.commonGaps.map(proposal))),
      (
        "commitments",
        .array(
          report.commitments.map {
            .object([("text", .string($0.text)), ("due", .string($0.due?.description))])
          })
      ),
      (
        "remarks",
        .array(
          report.remarks.map {
            .object([("text", .string($0.text)), ("item", .string($0.item?.rawValue))])
          })
      ),
      ("reliabilities", .array(room.questionnaire.dimensions.compactMap { reliability($0.id, report) })),
      ("deletion", report.deletion.map(deletion) ?? .null),
    ]).text
  }

  private static func workshop(_ room: NamedGroupReport) -> JSONValue {
    let settings = room.report.settings
    return .object([
      ("title", .string(settings.title)), ("date", .string(settings.date.description)),
      ("questionnaire", .string(settings.questionnaire.rawValue)), ("version", .string(settings.version.description)),
      ("questionnaireTitle", JSONReport.text(room.questionnaire.title)), ("form", .string(settings.form.rawValue)),
      ("minGroup", .integer(settings.rule.minimum)), ("agenda", .string("\(settings.agenda.minutes)")),
    ])
  }

  private static func people(_ people: [EntryWay: Int]) -> JSONValue {
    .object(
      [("total", .integer(people.values.reduce(0, +)))]
        + EntryWay.allCases.map { ($0.rawValue, .integer(people[$0] ?? 0)) })
  }

  private static func benchmark(_ benchmark: Benchmark) -> JSONValue {
    .object([
      ("id", .string(benchmark.id.rawValue)), ("version", .string(benchmark.version.description)),
      ("basis", .string(benchmark.basis.rawValue)), ("kind", JSONReport.text(Vocabulary.name(of: benchmark.basis))),
      ("title", JSONReport.text(benchmark.title)),
    ])
  }

  private static func dimension(_ value: DimensionValue, _ room: NamedGroupReport) -> JSONValue {
    .object(
      [
        ("dimension", .string(value.id.rawValue)),
        ("title", JSONReport.text(room.questionnaire.dimension(value.id)?.title)),
        ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
      ] + marks(.number(value.successful), .number(value.lessSuccessful), room) + own(value.guide))
  }

  private static func field(_ value: FieldValue, _ room: NamedGroupReport) -> JSONValue {
    .object(
      [
        ("field", .string(value.id.rawValue)), ("title", JSONReport.text(room.questionnaire.field(value.id)?.title)),
        ("value", .number(value.value)), ("low", .number(value.low)), ("high", .number(value.high)),
        ("coverage", .number(value.coverage)),
      ] + marks(.number(value.successful), .number(value.lessSuccessful), room) + own(value.guide))
  }

  private static func marks(
    _ first: JSONValue, _ second: JSONValue, _ room: NamedGroupReport
  ) -> [(key: String, value: JSONValue)] {
    ValuesJSON.marks(first, second, of: room.benchmark?.basis)
  }

  /// How many of the guide values are our own.
  private static func own(_ guide: GuideValue?) -> [(key: String, value: JSONValue)] {
    [("own", guide.map { .integer($0.own) } ?? .null), ("of", guide.map { .integer($0.of) } ?? .null)]
  }

  private static func item(_ entry: NamedGroupReport.Entry, _ room: NamedGroupReport) -> JSONValue {
    let reference = entry.result.reference
    let marks = marks(
      reference.map { .level($0.target) } ?? .null, reference?.lessSuccessful.map { .level($0) } ?? .null, room)
    return .object(
      [
        ("item", .string(entry.id.rawValue)), ("title", JSONReport.text(entry.title)),
        ("question", JSONReport.text(entry.placed.item.question)),
        ("field", .string(entry.placed.field.id.rawValue)), ("dimension", .string(entry.placed.dimension.id.rawValue)),
        ("levels", .array(entry.placed.item.levels.map { .integer($0.rawValue) })),
        (
          "rounds",
          .array(entry.rounds.map { round($0) })
        ),
        ("newcomers", .integer(entry.result.newcomers)),
        (
          "sizes",
          .array(
            entry.result.sizes.map { size in
              .object([("size", .string(size.size?.rawValue))] + release(size.release))
            })
        ),
      ] + marks + [
        ("basis", .string(reference?.basis.rawValue)), ("support", .string(reference.flatMap(support))),
      ])
  }

  /// How well the source supports a guide value; `nil` for our own and for measured ones.
  private static func support(of reference: ReferenceLevel) -> String? {
    reference.basis == .coded ? reference.strength?.rawValue : nil
  }

  private static func round(_ round: NamedGroupReport.Round) -> JSONValue {
    var fields = [("round", JSONValue.integer(round.number))] + release(round.release)
    if round.release == .withheld { fields.append(("why", .string(round.isVoted ? "too-few" : "no-vote"))) }
    return .object(fields)
  }

  private static func release(_ release: GroupRelease) -> [(key: String, value: JSONValue)] {
    switch release {
    case .withheld: return [("shown", .string("nothing"))]
    case .medianOnly(let level): return [("shown", .string("median")), ("median", .integer(level.value.rawValue))]
    case .figures(let released):
      let figures = released.value
      return [
        ("shown", .string("figures")), ("n", .integer(figures.n)),
        ("counts", .array(figures.counts.levels.map { .integer($0) })),
        ("median", .level(figures.quartiles.median)), ("lowerQuartile", .level(figures.quartiles.lower)),
        ("upperQuartile", .level(figures.quartiles.upper)), ("closeness", .string(figures.closeness.rawValue)),
        ("mean", estimate(figures.mean)), ("highShare", estimate(figures.highShare)),
        ("lowShare", estimate(figures.lowShare)),
      ]
    }
  }

  private static func estimate(_ estimate: Estimate) -> JSONValue {
    .object([("value", .number(estimate.value)), ("low", .number(estimate.low)), ("high", .number(estimate.high))])
  }

  private static func proposal(_ proposal: Discussion) -> JSONValue {
    .object([
      ("item", .string(proposal.id.rawValue)), ("gap", .number(proposal.gap)), ("spread", .number(proposal.spread)),
    ])
  }

  private static func reliability(_ id: DimensionID, _ report: GroupReport) -> JSONValue? {
    report.reliabilities[id].map { released in
      .object([
        ("dimension", .string(id.rawValue)), ("alpha", .number(released.value.alpha)),
        ("n", .integer(released.value.n)), ("incomplete", .integer(released.value.incomplete)),
        (
          "without",
          .array(
            released.value.without.map {
              .object([("item", .string($0.item.rawValue)), ("alpha", $0.alpha.map { .number($0) } ?? .null)])
            })
        ),
      ])
    }
  }

  private static func deletion(_ record: DeletionRecord) -> JSONValue {
    let clock = [record.time.hour, record.time.minute].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
    return .object([
      ("time", .string("\(record.time.day)T\(clock)")), ("people", people(record.people)),
      ("answers", .integer(record.answers)), ("remarks", .integer(record.remarks)),
      ("keptPictures", .integer(record.keptPictures)), ("keptCommitments", .integer(record.keptCommitments)),
    ])
  }
}
