import Questionnaire
import Reports
import ScreenKit
import Words

/// The company profile asked line by line: name, size, sector, who answers.
struct ProfileQuestions: Sendable {
  private let questionnaire: Questionnaire
  private let form: Form
  private var lines: CompanyForm
  private var open: [CompanyForm.Row]

  /// A perspective that is known already is not asked for.
  init(_ questionnaire: Questionnaire, form: Form, perspective: Perspective?) {
    self.questionnaire = questionnaire
    self.form = form
    lines = CompanyForm(questionnaire, CompanyProfile(), perspective ?? .management)
    open = lines.companyRows + (perspective == nil ? [.perspective] : [])
  }

  /// What is asked now; `nil` once everything was.
  var question: CompanyForm.Row? { open.first }

  func prompt(in language: Language) -> [String] {
    switch question {
    case .name: [DialogueTexts.name[language]]
    case .size: numbered(ProfileTexts.size, questionnaire.company.sizes.map(\.label), language)
    case .sector: numbered(ProfileTexts.sector, questionnaire.company.sectors.map(\.label), language)
    case .perspective: Self.perspectives(of: questionnaire, in: language)
    case .follows, .begin, nil: []
    }
  }

  /// Who answers, by number.
  static func perspectives(of questionnaire: Questionnaire?, in language: Language) -> [String] {
    [ProfileTexts.perspective[language] + ":"]
      + Perspective.allCases.enumerated().map { index, perspective in
        let name = questionnaire?.name(of: perspective) ?? Vocabulary.name(of: perspective)
        return "\(index + 1)  \(name[language])"
      }
  }

  private func numbered(_ title: LocalizedText, _ labels: [LocalizedText], _ language: Language) -> [String] {
    [title[language] + " " + DialogueTexts.voluntary[language] + ":"]
      + labels.enumerated().map { "\($0 + 1)  \($1[language])" }
  }

  /// Takes a line; gives the reason when it is none of the possibilities.
  mutating func take(_ typed: String, today: CalendarDate) -> LocalizedText? {
    guard let question else { return FormTexts.notUnderstood }
    if let refusal = lines.form.read(typed, in: question, today: today) { return refusal }
    open.removeFirst()
    return nil
  }

  /// The sheet to begin with, once everything was asked.
  func sheet(on today: CalendarDate) -> AnswerSheet? {
    guard open.isEmpty else { return nil }
    return AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: lines.company,
      perspective: lines.perspective, date: today)
  }
}
