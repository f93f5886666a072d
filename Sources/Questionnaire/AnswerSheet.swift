/// What one person answered to one item.
public struct Answer: Hashable, Sendable {
  /// The response; `nil` = unanswered.
  public var response: Response?
  /// A note of the person; never empty.
  public var note: String?

  /// Makes an answer; an empty note counts as none.
  public init(_ response: Response? = nil, note: String? = nil) {
    self.response = response
    self.note = note.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether neither a response nor a note is there.
  public var isEmpty: Bool { response == nil && note == nil }
}

/// The company that is assessed, as far as it is told.
public struct CompanyProfile: Hashable, Sendable {
  /// Its name; may be empty.
  public var name: String
  /// The size class, an id of the questionnaire's list.
  public var size: OptionID?
  /// The sector, an id of the questionnaire's list.
  public var sector: OptionID?

  /// Makes a profile.
  public init(name: String = "", size: OptionID? = nil, sector: OptionID? = nil) {
    self.name = name
    self.size = size
    self.sector = sector
  }
}

/// One person's answers to one questionnaire: the truth from which every number is computed.
public struct AnswerSheet: Hashable, Sendable {
  /// Which questionnaire.
  public let questionnaire: QuestionnaireID
  /// Which version of it was answered.
  public let version: Version
  /// Full or short form.
  public let form: Form
  /// The company.
  public var company: CompanyProfile
  /// Who answers.
  public var perspective: Perspective
  /// The day of the assessment.
  public var date: CalendarDate
  /// The answers; an item without one is unanswered.
  public private(set) var answers: [ItemID: Answer]

  /// Makes a sheet; empty answers are dropped.
  public init(
    questionnaire: QuestionnaireID, version: Version, form: Form = .full, company: CompanyProfile = .init(),
    perspective: Perspective = .other, date: CalendarDate, answers: [ItemID: Answer] = [:]
  ) {
    self.questionnaire = questionnaire
    self.version = version
    self.form = form
    self.company = company
    self.perspective = perspective
    self.date = date
    self.answers = answers.filter { !$0.value.isEmpty }
  }

  /// The answer to an item; setting an empty one removes it.
  public subscript(item: ItemID) -> Answer {
    get { answers[item] ?? Answer() }
    set { answers[item] = newValue.isEmpty ? nil : newValue }
  }
}
