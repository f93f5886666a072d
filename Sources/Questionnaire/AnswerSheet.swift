package import Words

/// What one person answered to one item.
package struct Answer: Hashable, Sendable {
  /// The response; `nil` = unanswered.
  package var response: Response?
  /// A note of the person; never empty, as an empty one counts as none.
  package var note: String? { didSet { if note?.isEmpty == true { note = nil } } }

  /// Makes an answer; an empty note counts as none.
  package init(_ response: Response? = nil, note: String? = nil) {
    self.response = response
    self.note = note.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether neither a response nor a note is there.
  package var isEmpty: Bool { response == nil && note == nil }
}

/// The company that is assessed, as far as it is told.
package struct CompanyProfile: Hashable, Sendable {
  /// Its name; may be empty.
  package var name: String
  /// The size class, an id of the questionnaire's list.
  package var size: OptionID?
  /// The sector, an id of the questionnaire's list.
  package var sector: OptionID?

  package init(name: String = "", size: OptionID? = nil, sector: OptionID? = nil) {
    self.name = name
    self.size = size
    self.sector = sector
  }
}

/// One person's answers to one questionnaire: the truth from which every number is computed.
package struct AnswerSheet: Hashable, Sendable {
  /// Which questionnaire.
  package let questionnaire: QuestionnaireID
  /// Which version of it was answered.
  package let version: Version
  /// Full or short form.
  package let form: Form
  /// The company.
  package var company: CompanyProfile
  /// Who answers.
  package var perspective: Perspective
  /// The day of the assessment.
  package var date: CalendarDate
  /// The id of the file that they came in, or go out in; `nil` = none.
  package var response: ResponseID?
  /// The answers; an item without one is unanswered.
  package private(set) var answers: [ItemID: Answer]

  /// Makes a sheet; empty answers are dropped.
  package init(
    questionnaire: QuestionnaireID, version: Version, form: Form = .full, company: CompanyProfile = .init(),
    perspective: Perspective = .other, date: CalendarDate, answers: [ItemID: Answer] = [:],
    response: ResponseID? = nil
  ) {
    self.response = response
    self.questionnaire = questionnaire
    self.version = version
    self.form = form
    self.company = company
    self.perspective = perspective
    self.date = date
    self.answers = answers.filter { !$0.value.isEmpty }
  }

  /// The answer to an item; setting an empty one removes it.
  package subscript(item: ItemID) -> Answer {
    get { answers[item] ?? Answer() }
    set { answers[item] = newValue.isEmpty ? nil : newValue }
  }
}
