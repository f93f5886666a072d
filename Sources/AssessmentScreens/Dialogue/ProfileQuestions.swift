import Questionnaire
import Report

/// The company profile asked line by line: name, size, sector, who answers.
struct ProfileQuestions: Sendable {
  private enum Question: Sendable { case name, size, sector, perspective }

  private let questionnaire: Questionnaire
  private let form: Form
  private var open: [Question]
  private var company = CompanyProfile()
  private var perspective = Perspective.management

  init(_ questionnaire: Questionnaire, form: Form) {
    self.questionnaire = questionnaire
    self.form = form
    let company = questionnaire.company
    open =
      [.name] + (company.sizes.isEmpty ? [] : [.size]) + (company.sectors.isEmpty ? [] : [.sector]) + [.perspective]
  }

  func prompt(in language: Language) -> String {
    let lines: [String] =
      switch open.first {
      case .name: [DialogueTexts.name[language]]
      case .size: numbered(ProfileTexts.size, questionnaire.company.sizes.map(\.label), isVoluntary: true, language)
      case .sector:
        numbered(ProfileTexts.sector, questionnaire.company.sectors.map(\.label), isVoluntary: true, language)
      case .perspective:
        numbered(
          ProfileTexts.perspective, Perspective.allCases.map(Vocabulary.name(of:)), isVoluntary: false, language)
      case nil: []
      }
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  private func numbered(
    _ title: LocalizedText, _ labels: [LocalizedText], isVoluntary: Bool, _ language: Language
  ) -> [String] {
    [title[language] + (isVoluntary ? " " + DialogueTexts.voluntary[language] : "") + ":"]
      + labels.enumerated().map { "\($0 + 1)  \($1[language])" }
  }

  /// Takes a line; `false` when it is none of the possibilities.
  mutating func take(_ typed: String) -> Bool {
    switch open.first {
    case .name: company.name = TextRule.companyName.shortened(typed)
    case .size:
      guard typed.isEmpty || option(typed, of: questionnaire.company.sizes) != nil else { return false }
      company.size = option(typed, of: questionnaire.company.sizes)
    case .sector:
      guard typed.isEmpty || option(typed, of: questionnaire.company.sectors) != nil else { return false }
      company.sector = option(typed, of: questionnaire.company.sectors)
    case .perspective:
      guard let number = Int(typed), Perspective.allCases.indices.contains(number - 1) else { return false }
      perspective = Perspective.allCases[number - 1]
    case nil: return false
    }
    open.removeFirst()
    return true
  }

  private func option(_ typed: String, of options: [ItemOption]) -> OptionID? {
    guard let number = Int(typed), options.indices.contains(number - 1) else { return nil }
    return options[number - 1].id
  }

  /// The sheet to begin with, once everything was asked.
  func sheet(on today: CalendarDate) -> AnswerSheet? {
    guard open.isEmpty else { return nil }
    return AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: company,
      perspective: perspective, date: today)
  }
}
