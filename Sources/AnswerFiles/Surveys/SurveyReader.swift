import ActionPlan
import Questionnaire
import Surveys
import Words

/// Reads what stands in a company file, going on after each fault.
struct SurveyReader {
  let known: [QuestionnaireID]
  let questionnaire: (QuestionnaireID, Version?) -> Questionnaire?
  var faults: FaultList

  /// Where a survey names another, or an action of another.
  struct Reference<Name> {
    let name: Name
    let survey: Int
    let path: JSONPath
    let offset: Int
  }
  var follows: [Reference<AssessmentID>] = []
  var carried: [Reference<ActionID>] = []
  /// In which survey each person and each action stands, from 0.
  var people: [AssessmentID: Int] = [:]
  var actions: [ActionID: Int] = [:]
  var personCount: Int64 = 0

  init(
    known: [QuestionnaireID], questionnaire: @escaping (QuestionnaireID, Version?) -> Questionnaire?, faults: FaultList
  ) {
    self.known = known
    self.questionnaire = questionnaire
    self.faults = faults
  }

  /// What could be read; of no use where there are faults.
  mutating func company(of root: JSONNode) -> CompanyRecord {
    let members = faults.members(root, at: .document, of: CompanyKey.self) ?? []
    guard let list = members.first(where: { $0.key == .surveys })?.member.node else {
      faults.add(.missingKey(CompanyKey.surveys.rawValue), at: .document, root.offset)
      return CompanyRecord([])
    }
    let path = JSONPath.document.key(CompanyKey.surveys.rawValue)
    let nodes = faults.list(list, at: path) ?? []
    if case .array(let all) = list.value, all.isEmpty { faults.add(.survey(.empty), at: path, list.offset) }
    var surveys: [SurveyRecord] = []
    for (index, node) in nodes.enumerated() where !faults.isFull {
      surveys.append(survey(node, index, at: path.index(index)))
    }
    let before = earlier(of: surveys)
    checkCarried()
    return CompanyRecord(
      surveys.enumerated().map { index, survey in
        SurveyRecord(
          number: survey.number, follows: before[index].map { Int64($0 + 1) }, members: survey.members,
          plan: survey.plan, parked: survey.parked)
      })
  }

  private mutating func survey(_ node: JSONNode, _ index: Int, at path: JSONPath) -> SurveyRecord {
    var members: [AssessmentRecord] = []
    var plan: [SurveyRecord.PlanEntry] = []
    var parked: [ItemID: CalendarDate] = [:]
    let keys = faults.members(node, at: path, of: SurveyKey.self) ?? []
    for (key, member) in keys {
      let path = path.key(member.key)
      switch key {
      case .follows:
        guard let id = assessmentID(member.node, at: path) else { break }
        follows.append(Reference(name: id, survey: index, path: path, offset: member.node.offset))
      case .people: members = people(member.node, in: index, at: path)
      case .plan:
        for (place, node) in (faults.list(member.node, at: path) ?? []).enumerated() where !faults.isFull {
          if let entry = planEntry(node, in: index, at: path.index(place)) { plan.append(entry) }
        }
      case .parked:
        for entry in faults.object(member.node, at: path, known: nil) ?? [] {
          let path = path.key(entry.key)
          guard let item = ItemID(entry.key) else {
            faults.add(.survey(.invalidItem), at: path, entry.offset)
            continue
          }
          parked[item] = faults.date(entry.node, at: path)
        }
      }
    }
    if case .object = node.value, !keys.contains(where: { $0.key == .people }) {
      faults.add(.missingKey(SurveyKey.people.rawValue), at: path, node.offset)
    }
    return SurveyRecord(number: Int64(index + 1), follows: nil, members: members, plan: plan, parked: parked)
  }

  mutating func assessmentID(_ node: JSONNode, at path: JSONPath) -> AssessmentID? {
    guard let text = faults.string(node, at: path) else { return nil }
    // Only as it is written: what people type may have capitals.
    if let id = AssessmentID(text), id.rawValue == text { return id }
    faults.add(.survey(.invalidID), at: path, node.offset)
    return nil
  }

  /// Which survey each one follows, from 0; as far as that makes sense.
  private mutating func earlier(of surveys: [SurveyRecord]) -> [Int: Int] {
    var before: [Int: Int] = [:]
    for reference in follows {
      guard let earlier = people[reference.name] else {
        faults.add(.survey(.unknownSurvey), at: reference.path, reference.offset)
        continue
      }
      let (own, other) = (surveys[reference.survey].members.first, surveys[earlier].members.first)
      if let own, let other, own.sheet.questionnaire != other.sheet.questionnaire {
        faults.add(.survey(.followsOther), at: reference.path, reference.offset)
      }
      var next: Int? = earlier
      while let survey = next, survey != reference.survey { next = before[survey] }
      if next == nil {
        before[reference.survey] = earlier
      } else {
        faults.add(.survey(.followsItself), at: reference.path, reference.offset)
      }
    }
    return before
  }

  private mutating func checkCarried() {
    for reference in carried {
      switch actions[reference.name] {
      case nil: faults.add(.survey(.unknownAction), at: reference.path, reference.offset)
      case reference.survey: faults.add(.survey(.carriedHome), at: reference.path, reference.offset)
      case _?: break
      }
    }
  }
}
