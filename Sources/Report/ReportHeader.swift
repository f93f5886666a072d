public import Questionnaire
public import Scoring

/// Who answered what, when, and how completely.
public struct ReportHeader: Hashable, Sendable {
  /// The company's name; may be empty.
  public let company: String
  /// The size class, as far as it is told.
  public let size: LocalizedText?
  /// The sector, as far as it is told.
  public let sector: LocalizedText?
  /// Who answered; with several people the first.
  public let perspective: Perspective
  /// The perspectives that are there, with how many people each; one of one person when only one answered.
  public let groups: [Perspectives.Group]
  /// The day; with several people the first's.
  public let date: CalendarDate
  /// From the first to the last day on which someone answered.
  public let dates: ClosedRange<CalendarDate>
  /// The questionnaire's name.
  public let questionnaire: LocalizedText
  /// Its id.
  public let questionnaireID: QuestionnaireID
  /// Its version.
  public let version: Version
  /// Full or short.
  public let form: Form
  /// Number of scored items in this form.
  public let scoredCount: Int
  /// Number of scored items in the full form.
  public let fullCount: Int
  /// How many of them have a level.
  public let answeredCount: Int
  /// How many are „weiß nicht“.
  public let dontKnowCount: Int
  /// How many are „trifft nicht zu“.
  public let notApplicableCount: Int
  /// How many have no answer.
  public let unansweredCount: Int

  /// How many people answered.
  public var peopleCount: Int { groups.reduce(0) { $0 + $1.count } }

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
