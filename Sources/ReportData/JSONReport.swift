import Benchmarks
import Questionnaire
package import Reports
import Scoring
import Words

/// The report as JSON, format `reifegrad-report/2`: the values, and the texts in every language.
package enum JSONReport {
  /// The whole report, with a trailing line feed.
  package static func render(_ report: GapReport) -> String {
    JSONValue.object([
      ("format", .string("reifegrad-report/2")),
      ("program", .string(report.programVersion)),
      ("organiser", JSONValue.organiser(report.organiser)),
      ("header", header(report.header)),
      ("benchmark", report.comparison.map { benchmark($0.benchmark) } ?? .null),
      ("values", ValuesJSON.object(report)),
      ("verdict", report.verdict.map(verdict) ?? .null),
      ("openVerdict", report.openVerdict.map { .object([("item", .string($0.item.rawValue))]) } ?? .null),
      ("gaps", .array(report.gaps.map { gap($0) })),
      (
        "checks",
        .array(
          report.checks.map { check in
            .object([
              ("item", .string(check.id.rawValue)), ("title", text(check.item.title)),
              (
                "open",
                .array(check.open.map { .object([("id", .string($0.id.rawValue)), ("label", text($0.label))]) })
              ),
            ])
          })
      ),
      ("strengths", .array(report.strengths.map { .string($0.id.rawValue) })),
      ("answers", .array(report.answers.map(answer))),
      ("benchmarkValues", .array((report.comparison?.entries ?? []).map { entry($0, report.benchmark?.basis) })),
      ("figures", .array((report.benchmark?.published ?? []).map(figure))),
      ("standings", standings(report)),
      ("perspectives", report.people.map(perspectives) ?? .null),
      ("next", .array(report.next.steps.map { .object(step($0)) })),
      ("plan", report.plan.map { plan($0, report) } ?? .null),
      ("parked", ValuesJSON.ids(report.parked.map(\.id))),
      ("trend", report.trend.map(trend) ?? .null),
      ("actions", .array(report.actions.map(action))),
      ("code", .string(report.sections.contains(.code) ? report.code : nil)),
    ]).text
  }

  static func text(_ text: LocalizedText?) -> JSONValue {
    guard let text else { return .null }
    return .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }

  private static func texts(_ make: (Language) -> String?) -> JSONValue {
    .object(Language.allCases.map { ($0.rawValue, .string(make($0))) })
  }

  private static func header(_ header: ReportHeader) -> JSONValue {
    .object([
      ("company", .string(header.company)), ("size", text(header.size)), ("sector", text(header.sector)),
      ("perspective", .string(header.perspective.rawValue)), ("people", people(header.groups)),
      ("date", .string(header.date.description)), ("firstDate", .string(header.dates.lowerBound.description)),
      ("lastDate", .string(header.dates.upperBound.description)),
      ("questionnaire", .string(header.questionnaireID.rawValue)), ("version", .string(header.version.description)),
      ("title", text(header.questionnaire)), ("form", .string(header.form.rawValue)),
      (
        "items",
        .object([
          ("scored", .integer(header.scoredCount)), ("answered", .integer(header.answeredCount)),
          ("dontKnow", .integer(header.dontKnowCount)), ("notApplicable", .integer(header.notApplicableCount)),
          ("unanswered", .integer(header.unansweredCount)),
        ])
      ),
    ])
  }

  private static func source(_ source: Source) -> JSONValue {
    .object([
      ("citation", text(source.citation)), ("year", .integer(source.year)),
      ("n", source.n.map { .integer($0) } ?? .null), ("method", text(source.method)),
    ])
  }

  static func benchmark(_ benchmark: Benchmark) -> JSONValue {
    .object([
      ("id", .string(benchmark.id.rawValue)), ("version", .string(benchmark.version.description)),
      ("basis", .string(benchmark.basis.rawValue)), ("kind", text(Vocabulary.name(of: benchmark.basis))),
      ("title", text(benchmark.title)), ("source", source(benchmark.source)), ("note", text(benchmark.note)),
      ("fieldwork", benchmark.basis == .measured ? fieldwork(of: benchmark.source) : .null),
    ])
  }

  /// Whom the responses come from; what a file does not tell is `null`.
  private static func fieldwork(of source: Source) -> JSONValue {
    let fieldwork = source.fieldwork ?? .unknown
    return .object([
      ("frame", text(fieldwork.frame)), ("from", .string(fieldwork.from?.description)),
      ("to", .string(fieldwork.to?.description)), ("asked", fieldwork.asked.map { .integer($0) } ?? .null),
      ("responseRate", fieldwork.responseRate(of: source.n).map { .number($0) } ?? .null),
      ("selection", .string(fieldwork.selection?.rawValue)),
    ])
  }

  private static func verdict(_ result: VerdictResult) -> JSONValue {
    .object([
      ("id", .string(result.verdict.id.rawValue)), ("tone", .string(result.verdict.tone.rawValue)),
      ("title", text(result.verdict.title)), ("text", text(result.verdict.text)),
      ("reasons", .array(result.reasons.map { text($0) })),
      (
        "steps",
        .array(
          result.steps.map { .object([("item", .string($0.item?.rawValue)), ("text", text($0.text))]) })
      ),
      (
        "advice",
        .array(
          result.advice.map { fitting in
            .object([
              ("id", .string(fitting.advice.id.rawValue)), ("title", text(fitting.advice.title)),
              (
                "entries",
                .array(
                  fitting.entries.map {
                    .object([("id", .string($0.id.rawValue)), ("title", text($0.title)), ("text", text($0.text))])
                  })
              ),
            ])
          })
      ),
    ])
  }

  private static func gap(_ gap: ReportGap) -> JSONValue {
    .object(
      [("rank", .integer(gap.rank))] + ValuesJSON.gap(gap.gap) + [
        ("title", text(gap.item.title)), ("field", .string(gap.field.id.rawValue)),
        ("dimension", .string(gap.dimension.id.rawValue)), ("why", text(gap.why)),
        ("presentWords", texts { gap.present(in: $0) }), ("targetWords", texts { gap.target(in: $0) }),
        ("next", next(of: gap)), ("nextStep", text(gap.nextStep)),
        ("figures", .array(gap.figures.map { .string($0.id.rawValue) })),
      ])
  }

  /// The step to the next level; `null` at the highest.
  private static func next(of gap: ReportGap) -> JSONValue {
    gap.item.nextStep(from: gap.gap.level).map { step, to in
      .object(ValuesJSON.step(gap.id, from: gap.gap.level, to: to, minutes: step.time.minutes))
    } ?? .null
  }

  private static func answer(_ answer: ReportAnswer) -> JSONValue {
    .object([
      ("item", .string(answer.id.rawValue)), ("title", text(answer.item.title)),
      ("question", text(answer.item.question)), ("scored", .bool(answer.item.scored != nil)),
      ("state", .string(state(of: answer))), ("level", answer.standing.level.map { .level($0) } ?? .null),
      (
        "wording",
        .object(
          Language.allCases.map { language in
            (language.rawValue, .array(answer.details(in: language).map { .string($0) }))
          })
      ),
      ("note", .string(answer.note)),
      (
        "notes",
        .array(
          answer.notes.map {
            .object([("perspective", .string($0.perspective.rawValue)), ("text", .string($0.text))])
          })
      ), ("views", views(answer.views)),
    ])
  }

  private static func state(of answer: ReportAnswer) -> String {
    if answer.isJoint, answer.item.scored == nil { return answer.replies.isEmpty ? "unanswered" : "answered" }
    return switch answer.isJoint ? nil : answer.response {
    case .dontKnow: state(of: Rating.dontKnow)
    case .notApplicable: state(of: Rating.notApplicable)
    case .some: "answered"
    case nil: state(of: answer.standing)
    }
  }

  private static func entry(_ entry: ReportComparison.Entry, _ basis: Basis?) -> JSONValue {
    let marks = ValuesJSON.marks(
      entry.value.map { .level($0.levels.target) } ?? .null,
      entry.value?.levels.lessSuccessful.map { .level($0) } ?? .null, of: basis)
    return .object(
      [("item", .string(entry.id.rawValue))] + marks + [
        ("basis", .string(entry.value?.levels.basis.rawValue)),
        ("support", .string(entry.value.flatMap { ValuesJSON.support(of: $0.levels) })),
        ("rows", .array((entry.value?.rows ?? []).map { .integer($0) })), ("why", text(entry.value?.why)),
        ("group", entry.group.map { group($0, rank: entry.percentileRank) } ?? .null),
      ])
  }

  private static func group(_ release: GroupRelease, rank: Double?) -> JSONValue {
    let figures = release.figures
    return .object([
      ("n", figures.map { .integer($0.n) } ?? .null), ("median", release.median.map { .level($0) } ?? .null),
      ("lowerQuartile", figures.map { .level($0.quartiles.lower) } ?? .null),
      ("upperQuartile", figures.map { .level($0.quartiles.upper) } ?? .null),
      ("percentileRank", rank.map { .number($0) } ?? .null),
    ])
  }

  private static func figure(_ figure: PublishedFigure) -> JSONValue {
    .object([
      ("id", .string(figure.id.rawValue)), ("basis", .string(Basis.published.rawValue)),
      ("items", .array(figure.items.map { .string($0.rawValue) })), ("text", text(figure.text)),
      ("source", source(figure.source)), ("note", text(figure.note)),
    ])
  }
}
