import Questionnaire
import Reports
import Words

/// The company profile asked line by line: name, size, sector, who answers.
struct ProfileQuestions: Sendable {
  enum Question: Sendable { case name, size, sector, perspective }

  private let questionnaire: Questionnaire
  private let form: Form
  private var open: [Question]
  private var company = CompanyProfile()
  private var perspective: Perspective

  /// A perspective that is known already is not asked for.
  init(_ questionnaire: Questionnaire, form: Form, perspective: Perspective?) {
    self.questionnaire = questionnaire
    self.form = form
    self.perspective = perspective ?? .management
    let company = questionnaire.company
    open =
      [.name] + (company.sizes.isEmpty ? [] : [.size]) + (company.sectors.isEmpty ? [] : [.sector])
      + (perspective == nil ? [.perspective] : [])
  }

  /// What is asked now; `nil` once everything was.
  var question: Question? { open.first }

  func prompt(in language: Language) -> [String] {
    switch question {
    case .name: [DialogueTexts.name[language]]
    case .size: numbered(ProfileTexts.size, questionnaire.company.sizes.map(\.label), language)
    case .sector: numbered(ProfileTexts.sector, questionnaire.company.sectors.map(\.label), language)
    case .perspective: Self.perspectives(of: questionnaire, in: language)
    case nil: []
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
  mutating func take(_ typed: String) -> LocalizedText? {
    switch question {
    case .name:
      do { try TextRule.companyName.check(typed) } catch { return error.explanation }
      company.name = typed
    case .size:
      guard typed.isEmpty || option(typed, of: questionnaire.company.sizes) != nil else { return Self.none }
      company.size = option(typed, of: questionnaire.company.sizes)
    case .sector:
      guard typed.isEmpty || option(typed, of: questionnaire.company.sectors) != nil else { return Self.none }
      company.sector = option(typed, of: questionnaire.company.sectors)
    case .perspective:
      guard let number = Int(typed), Perspective.allCases.indices.contains(number - 1) else { return Self.none }
      perspective = Perspective.allCases[number - 1]
    case nil: return Self.none
    }
    open.removeFirst()
    return nil
  }

  private static let none = DialogueTexts.notUnderstood

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
