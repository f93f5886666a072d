package import Questionnaire
package import Scoring
package import Words

/// Who answered what, when, and how completely.
package struct ReportHeader: Hashable, Sendable {
  /// The company's name; may be empty.
  package let company: String
  /// The size class, as far as it is told.
  package let size: LocalizedText?
  /// The sector, as far as it is told.
  package let sector: LocalizedText?
  /// Who answered; with several people the first.
  package let perspective: Perspective
  /// The perspectives that are there, with how many people each; one of one person when only one answered.
  package let groups: [Perspectives.Group]
  /// The day; with several people the first's.
  package let date: CalendarDate
  /// From the first to the last day on which someone answered.
  package let dates: ClosedRange<CalendarDate>
  /// The questionnaire's name.
  package let questionnaire: LocalizedText
  /// Its id.
  package let questionnaireID: QuestionnaireID
  /// Its version.
  package let version: Version
  /// Full or short.
  package let form: Form
  /// Number of scored items in this form.
  package let scoredCount: Int
  /// Number of scored items in the full form.
  package let fullCount: Int
  /// How many of them have a level.
  package let answeredCount: Int
  /// How many are “weiß nicht”.
  package let dontKnowCount: Int
  /// How many are “trifft nicht zu”.
  package let notApplicableCount: Int
  /// How many have no answer.
  package let unansweredCount: Int

  /// How many people answered.
  package var peopleCount: Int { groups.reduce(0) { $0 + $1.count } }

  init(_ people: AnsweringPeople, questionnaire: Questionnaire, answers: [ReportAnswer]) {
    let sheet = people.first
    company = sheet.company.name
    size = sheet.company.size.map { Self.label(of: $0, in: questionnaire.company.sizes) }
    sector = sheet.company.sector.map { Self.label(of: $0, in: questionnaire.company.sectors) }
    perspective = sheet.perspective
    groups = people.groups
    date = sheet.date
    dates = people.dates
    self.questionnaire = questionnaire.title
    questionnaireID = questionnaire.id
    version = sheet.version
    form = sheet.form
    let standings = answers.filter { $0.item.scored != nil }.map(\.standing)
    scoredCount = standings.count
    fullCount = questionnaire.items.filter { $0.scored != nil }.count
    answeredCount = standings.filter { $0.level != nil }.count
    dontKnowCount = standings.filter { $0 == .dontKnow }.count
    notApplicableCount = standings.filter { $0 == .notApplicable }.count
    unansweredCount = standings.filter { $0 == .unanswered }.count
  }

  static func label(of id: OptionID, in options: [ItemOption]) -> LocalizedText {
    options.first { $0.id == id }?.label ?? LocalizedText(de: id.rawValue, en: id.rawValue)
  }
}
