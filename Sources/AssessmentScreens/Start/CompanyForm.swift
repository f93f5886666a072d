import Questionnaire
import ScreenKit
import Words

/// What is asked of a company and of who answers: on the screen, and line by line.
struct CompanyForm: Sendable {
  enum Row: Hashable, Sendable { case name, size, sector, follows, perspective, begin }

  private let questionnaire: Questionnaire
  var form: InputForm<Row>

  init(_ questionnaire: Questionnaire, _ company: CompanyProfile, _ perspective: Perspective) {
    self.questionnaire = questionnaire
    form = InputForm([
      .name: .text("", .companyName),
      .size: .choice(nil, of: questionnaire.company.sizes.count, isVoluntary: true),
      .sector: .choice(nil, of: questionnaire.company.sectors.count, isVoluntary: true),
      .follows: .choice(0, of: 2),
      .perspective: .choice(Perspective.allCases.firstIndex(of: perspective) ?? 0, of: Perspective.allCases.count),
      .begin: .button,
    ])
    fill(name: company.name, size: company.size, sector: company.sector)
  }

  /// What of the company is asked: what the questionnaire has no choices for is not.
  var companyRows: [Row] {
    [.name] + (questionnaire.company.sizes.isEmpty ? [] : [.size])
      + (questionnaire.company.sectors.isEmpty ? [] : [.sector])
  }

  mutating func fill(name: String, size: OptionID?, sector: OptionID?) {
    form.set(.name, .text(name, .companyName))
    form.set(.size, choice: nil)
    form.set(.sector, choice: nil)
    complete(size: size, sector: sector)
  }

  /// What was told last time need not be told again.
  mutating func complete(size: OptionID?, sector: OptionID?) {
    let choices = questionnaire.company
    if self.size == nil { form.set(.size, choice: choices.sizes.firstIndex { $0.id == size }) }
    if self.sector == nil { form.set(.sector, choice: choices.sectors.firstIndex { $0.id == sector }) }
  }

  var size: ItemOption? { form.choice(.size).map { questionnaire.company.sizes[$0] } }
  var sector: ItemOption? { form.choice(.sector).map { questionnaire.company.sectors[$0] } }
  /// Whether it follows the assessment before.
  var isFollowing: Bool { form.choice(.follows) == 0 }

  var perspective: Perspective {
    get { Perspective.allCases[form.choice(.perspective) ?? 0] }
    set { form.set(.perspective, choice: Perspective.allCases.firstIndex(of: newValue)) }
  }

  var company: CompanyProfile {
    CompanyProfile(name: form.text(.name).trimmed, size: size?.id, sector: sector?.id)
  }
}
