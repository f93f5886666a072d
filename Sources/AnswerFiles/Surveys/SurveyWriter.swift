import ActionPlan
import Questionnaire
import Surveys
import Words

/// Writes company files. No questionnaire has a say in their order, so that they are the same on every computer.
enum SurveyWriter {
  static func text(of company: CompanyRecord) -> String {
    let first = Dictionary(company.surveys.map { ($0.number, $0.members.first?.id) }) { first, _ in first }
    let surveys = company.surveys.map { survey in
      text(of: survey, follows: survey.follows.flatMap { first[$0] ?? nil })
    }
    return JSONText.block(
      [
        member(CompanyKey.format, JSONText.quoted(SurveyFile.format)),
        member(CompanyKey.surveys, JSONText.list(surveys, indent: 2)),
      ], indent: 0) + "\n"
  }

  private static func member(_ key: some RawRepresentable<String>, _ value: String) -> String {
    JSONText.member(key.rawValue, value)
  }

  private static func member(_ key: some RawRepresentable<String>, quoting value: String?) -> String? {
    value.map { member(key, JSONText.quoted($0)) }
  }

  private static func text(of survey: SurveyRecord, follows: AssessmentID?) -> String {
    var members = [
      member(SurveyKey.follows, quoting: follows?.rawValue),
      member(SurveyKey.people, JSONText.list(survey.members.map(text), indent: 6)),
    ].compactMap(\.self)
    let plan = survey.plan
    if !plan.isEmpty { members.append(member(SurveyKey.plan, JSONText.list(plan.map(text), indent: 6))) }
    if !survey.parked.isEmpty {
      let parked = survey.parked.sorted { $0.key < $1.key }.map {
        JSONText.member($0.key.rawValue, JSONText.quoted($0.value.description))
      }
      members.append(member(SurveyKey.parked, JSONText.block(parked, indent: 6)))
    }
    return JSONText.block(members, indent: 4)
  }

  private static func text(of person: AssessmentRecord) -> String {
    let writer = AnswerWriter(questionnaire: nil)
    let beside: [String?] = [
      member(PersonKey.state, quoting: person.state.rawValue),
      member(PersonKey.created, quoting: FileTime.text(of: person.created)),
      member(PersonKey.changed, quoting: FileTime.text(of: person.updated)),
      member(PersonKey.position, quoting: person.position?.rawValue),
      person.marked.isEmpty
        ? nil : member(PersonKey.marked, JSONText.list(person.marked.sorted().map(\.rawValue))),
    ]
    let id = [member(PersonKey.id, quoting: person.id?.rawValue)].compactMap(\.self)
    let members = id + writer.head(of: person.sheet) + beside.compactMap(\.self)
    return JSONText.block(members + [writer.answers(of: person.sheet, indent: 10)], indent: 8)
  }

  private static func text(of entry: SurveyRecord.PlanEntry) -> String {
    switch entry {
    case .carried(let id): JSONText.object([member(PlanKey.carried, JSONText.quoted(id.rawValue))])
    case .own(let action):
      JSONText.object(
        [
          member(PlanKey.id, quoting: action.id.rawValue),
          member(PlanKey.text, quoting: action.text),
          member(PlanKey.item, quoting: action.origin?.item.rawValue),
          action.origin.map { member(PlanKey.to, String($0.to.rawValue)) },
          member(PlanKey.owner, quoting: action.owner.isEmpty ? nil : action.owner),
          member(PlanKey.due, quoting: action.due?.description),
          member(PlanKey.state, quoting: action.state.rawValue),
        ].compactMap(\.self))
    }
  }
}
