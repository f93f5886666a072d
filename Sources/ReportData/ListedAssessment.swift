package import Questionnaire
package import Reports
import Scoring
package import Words

/// A stored assessment as a list of them tells it.
package struct ListedAssessment: Sendable {
  /// Its short name.
  package let id: AssessmentID
  /// Whose it is, as far as it is told.
  package let company: CompanyProfile
  package let questionnaire: QuestionnaireID
  package let version: Version
  package let form: Form
  package let perspective: Perspective
  package let date: CalendarDate
  /// Whether it was evaluated; else it is a draft.
  package let isFinished: Bool
  /// How many questions have an answer.
  package let answered: Int
  /// How many people of the company answer together.
  package let people: Int
  /// The assessment that it follows.
  package let previous: AssessmentID?
  /// What came out; `nil` for a draft, and where its questionnaire is gone.
  package let report: GapReport?
  /// How many actions should have been done by now.
  package let actionsDue: Int?
  /// When to assess again.
  package let next: CalendarDate?

  package init(
    id: AssessmentID, company: CompanyProfile, questionnaire: QuestionnaireID, version: Version, form: Form,
    perspective: Perspective, date: CalendarDate, isFinished: Bool, answered: Int, people: Int,
    previous: AssessmentID?, report: GapReport?, actionsDue: Int?, next: CalendarDate?
  ) {
    (self.id, self.company, self.questionnaire, self.version) = (id, company, questionnaire, version)
    (self.form, self.perspective, self.date, self.isFinished) = (form, perspective, date, isFinished)
    (self.answered, self.people, self.previous) = (answered, people, previous)
    (self.report, self.actionsDue, self.next) = (report, actionsDue, next)
  }

  /// How far it is.
  package static func state(isFinished: Bool) -> LocalizedText {
    isFinished ? LocalizedText(de: "fertig", en: "finished") : LocalizedText(de: "Entwurf", en: "draft")
  }
}

/// The list of assessments for other programs.
package enum AssessmentList {
  /// As JSON, format `reifegrad-list/1`, with a trailing line feed.
  package static func json(_ all: [ListedAssessment]) -> String {
    JSONValue.object([
      ("format", .string("reifegrad-list/1")), ("assessments", .array(all.map(object))),
    ]).text
  }

  private static func object(_ one: ListedAssessment) -> JSONValue {
    let stages = one.report?.hasStages == true ? one.report?.values.stages : nil
    let narrowest = one.report?.hasStages == true ? one.report?.values.narrowest.dimensions : nil
    return .object([
      ("id", .string(one.id.rawValue)), ("date", .string(one.date.description)),
      ("state", .string(one.isFinished ? "finished" : "draft")),
      ("questionnaire", .string(one.questionnaire.rawValue)), ("version", .string(one.version.description)),
      ("form", .string(one.form.rawValue)), ("perspective", .string(one.perspective.rawValue)),
      ("company", .string(one.company.name)), ("size", .string(one.company.size?.rawValue)),
      ("sector", .string(one.company.sector?.rawValue)), ("answered", .integer(one.answered)),
      ("people", .integer(one.people)), ("after", .string(one.previous?.rawValue)),
      (
        "stage",
        stages.map {
          .object([("low", .integer($0.low.rawValue)), ("high", .integer($0.high.rawValue))])
        } ?? .null
      ),
      ("verdict", .string(one.report?.verdict?.verdict.id.rawValue)),
      ("bottleneck", narrowest.map { ValuesJSON.ids($0) } ?? .null),
      ("actionsDue", one.actionsDue.map { .integer($0) } ?? .null), ("next", .string(one.next?.description)),
    ])
  }

  /// As a table for spreadsheets, written as reports are (`CSVReport`).
  package static func csv(_ all: [ListedAssessment], language: Language) -> String {
    var table = CSVTable(language)
    table.append(columns.map { .text($0[language]) })
    for one in all { table.append(row(one, language)) }
    return table.text
  }

  private static let columns = [
    LocalizedText(de: "ID", en: "ID"), LocalizedText(de: "Tag", en: "Day"), LocalizedText(de: "Stand", en: "State"),
    LocalizedText(de: "Unternehmen", en: "Company"), LocalizedText(de: "Größe", en: "Size"),
    LocalizedText(de: "Branche", en: "Sector"), LocalizedText(de: "Fragebogen", en: "Questionnaire"),
    LocalizedText(de: "Version", en: "Version"), LocalizedText(de: "Umfang", en: "Form"),
    Vocabulary.perspective, LocalizedText(de: "Antworten", en: "Answers"), LocalizedText(de: "Personen", en: "People"),
    LocalizedText(de: "Nach", en: "After"), LocalizedText(de: "Reifestufe von", en: "Stage from"),
    LocalizedText(de: "Reifestufe bis", en: "Stage to"), LocalizedText(de: "Ergebnis", en: "Result"),
    Vocabulary.bottleneck, LocalizedText(de: "Fällige Maßnahmen", en: "Actions due"),
    LocalizedText(de: "Nächste Einschätzung", en: "Next assessment"),
  ]

  private static func row(_ one: ListedAssessment, _ language: Language) -> [CSVCell] {
    let report = one.report
    let words = report.map { ReportWording($0, language: language) }
    let stages = report?.hasStages == true ? report?.values.stages : nil
    let choices = report?.questionnaire.company
    let size = one.company.size.flatMap { id in choices?.sizes.first { $0.id == id }?.label[language] ?? id.rawValue }
    let sector = one.company.sector.flatMap { id in
      choices?.sectors.first { $0.id == id }?.label[language] ?? id.rawValue
    }
    return [
      .text(one.id.rawValue), .text(one.date.description),
      .text(ListedAssessment.state(isFinished: one.isFinished)[language]), .own(one.company.name),
      .text(size), .text(sector), .text(one.questionnaire.rawValue), .text(one.version.description),
      .text(Vocabulary.name(of: one.form)[language]),
      .text(words?.name(of: one.perspective) ?? Vocabulary.name(of: one.perspective)[language]),
      .number(Double(one.answered)), .number(Double(one.people)), .text(one.previous?.rawValue),
      stages.map { .number(Double($0.low.rawValue)) } ?? .empty,
      stages.map { .number(Double($0.high.rawValue)) } ?? .empty,
      .text(report?.verdict?.verdict.title[language]),
      report?.hasStages == true ? .text(words?.bottleneck) : .empty,
      one.actionsDue.map { .number(Double($0)) } ?? .empty, .text(one.next?.description),
    ]
  }
}
