import Questionnaire
import Surveys
import Words

/// The people of a survey.
extension SurveyReader {
  mutating func people(_ node: JSONNode, in survey: Int, at path: JSONPath) -> [AssessmentRecord] {
    let nodes = faults.list(node, at: path) ?? []
    if case .array(let all) = node.value, all.isEmpty { faults.add(.survey(.empty), at: path, node.offset) }
    var records: [AssessmentRecord] = []
    for (index, node) in nodes.enumerated() where !faults.isFull {
      let path = path.index(index)
      guard let record = person(node, in: survey, at: path) else { continue }
      if let first = records.first { checkSame(record.sheet, as: first.sheet, at: path, node.offset) }
      records.append(record)
    }
    return records
  }

  private mutating func checkSame(_ sheet: AnswerSheet, as first: AnswerSheet, at path: JSONPath, _ offset: Int) {
    guard sheet.questionnaire != first.questionnaire || sheet.version != first.version || sheet.form != first.form
    else { return }
    faults.add(.survey(.otherAnswers), at: path, offset)
  }

  private mutating func person(_ node: JSONNode, in survey: Int, at path: JSONPath) -> AssessmentRecord? {
    let members = faults.members(node, at: path, of: PersonKey.self) ?? []
    guard case .object = node.value else { return nil }
    for key in PersonKey.needed.map(\.rawValue) + AnswerDocument.Key.needed.map(\.rawValue)
    where !members.contains(where: { $0.key.rawValue == key }) {
      faults.add(.missingKey(key), at: path, node.offset)
    }
    let answered = questionnaire(of: members, at: path)
    var reader = SheetReader(questionnaire: answered, faults: faults, place: path)
    var header = SheetReader.Header()
    for (key, member) in members { if let key = key.ofSheet { reader.take(key, member, into: &header) } }
    // Without its questionnaire every answer would be a fault.
    if answered == nil { header.answers = nil }
    let sheet = reader.sheet(with: header)
    faults = reader.faults
    var beside = Beside()
    for (key, member) in members where key.ofSheet == nil {
      take(key, member.node, at: path.key(member.key), answered, into: &beside)
    }
    if let id = beside.id {
      if people[id] == nil {
        people[id] = survey
      } else {
        faults.add(.survey(.repeatedID), at: path.key(PersonKey.id.rawValue), node.offset)
      }
    }
    if let created = beside.created, let changed = beside.changed, changed < created {
      faults.add(.survey(.changedBeforeCreated), at: path.key(PersonKey.changed.rawValue), node.offset)
    }
    guard answered != nil, let sheet, let id = beside.id, let state = beside.state, let created = beside.created,
      let changed = beside.changed
    else { return nil }
    personCount += 1
    return AssessmentRecord(
      number: personCount, id: id, sheet: sheet, state: state, position: beside.position, marked: beside.marked,
      created: created, updated: changed)
  }

  /// What a company file has of a person beside the answers; parts with faults are left out.
  private struct Beside {
    var id: AssessmentID?
    var state: AssessmentState?
    var created: Int64?
    var changed: Int64?
    var position: ItemID?
    var marked: Set<ItemID> = []
  }

  private mutating func take(
    _ key: PersonKey, _ node: JSONNode, at path: JSONPath, _ questionnaire: Questionnaire?, into beside: inout Beside
  ) {
    switch key {
    case .id: beside.id = assessmentID(node, at: path)
    case .state:
      beside.state = faults.name(
        node, at: path, known: AssessmentState.allCases.map(\.rawValue), AssessmentState.init(rawValue:))
    case .created: beside.created = time(node, at: path)
    case .changed: beside.changed = time(node, at: path)
    case .position: beside.position = item(node, of: questionnaire, at: path)
    case .marked:
      for (index, node) in (faults.list(node, at: path) ?? []).enumerated() where !faults.isFull {
        let path = path.index(index)
        guard let item = item(node, of: questionnaire, at: path) else { continue }
        if !beside.marked.insert(item).inserted { faults.add(.survey(.repeatedID), at: path, node.offset) }
      }
    case .response, .questionnaire, .version, .form, .company, .perspective, .date, .answers: break
    }
  }

  private mutating func time(_ node: JSONNode, at path: JSONPath) -> Int64? {
    guard let text = faults.string(node, at: path) else { return nil }
    let time = FileTime.milliseconds(of: text)
    if time == nil { faults.add(.survey(.invalidTime), at: path, node.offset) }
    return time
  }

  private mutating func item(_ node: JSONNode, of questionnaire: Questionnaire?, at path: JSONPath) -> ItemID? {
    guard let text = faults.string(node, at: path), let questionnaire else { return nil }
    if let item = ItemID(text), questionnaire.item(item) != nil { return item }
    faults.add(.unknownItem(text, known: questionnaire.items.map(\.id.rawValue)), at: path, node.offset)
    return nil
  }

  /// The questionnaire that a person answered; a fault where there is none of that name.
  private mutating func questionnaire(
    of members: [(key: PersonKey, member: JSONMember)], at path: JSONPath
  ) -> Questionnaire? {
    func text(_ key: PersonKey) -> String? {
      guard case .string(let text) = members.first(where: { $0.key == key })?.member.node.value else { return nil }
      return text
    }
    guard let id = text(.questionnaire).flatMap({ QuestionnaireID($0) }) else { return nil }
    if let found = questionnaire(id, text(.version).flatMap { Version($0) }) { return found }
    faults.add(
      .unknownQuestionnaire(id.rawValue, known: known.map(\.rawValue)), at: path.key(PersonKey.questionnaire.rawValue),
      members.first { $0.key == .questionnaire }?.member.node.offset ?? 0)
    return nil
  }
}
