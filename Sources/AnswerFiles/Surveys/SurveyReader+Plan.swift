import ActionPlan
import Questionnaire
import Surveys
import Words

/// The plan of a survey.
extension SurveyReader {
  mutating func planEntry(_ node: JSONNode, in survey: Int, at path: JSONPath) -> SurveyRecord.PlanEntry? {
    let members = faults.members(node, at: path, of: PlanKey.self) ?? []
    guard case .object = node.value else { return nil }
    guard let member = members.first(where: { $0.key == .carried })?.member else {
      for key in PlanKey.needed where !members.contains(where: { $0.key == key }) {
        faults.add(.missingKey(key.rawValue), at: path, node.offset)
      }
      return action(members, in: survey, at: path, node.offset).map { .own($0) }
    }
    let place = path.key(member.key)
    if members.count == 1 { return carried(member.node, in: survey, at: place).map { .carried($0) } }
    faults.add(.survey(.carriedAlone), at: place, member.offset)
    return action(members, in: survey, at: path, node.offset).map { .own($0) }
  }

  private mutating func carried(_ node: JSONNode, in survey: Int, at path: JSONPath) -> ActionID? {
    guard let id = actionID(node, at: path) else { return nil }
    if carried.contains(where: { $0.survey == survey && $0.name == id }) {
      faults.add(.survey(.repeatedID), at: path, node.offset)
    }
    carried.append(Reference(name: id, survey: survey, path: path, offset: node.offset))
    return id
  }

  private mutating func action(
    _ members: [(key: PlanKey, member: JSONMember)], in survey: Int, at path: JSONPath, _ offset: Int
  ) -> Action? {
    var (id, text, state): (ActionID?, String?, Action.State?)
    var (item, to, owner, due): (ItemID?, Level?, String?, CalendarDate?)
    for (key, member) in members {
      let (node, path) = (member.node, path.key(member.key))
      switch key {
      case .carried: break
      case .id:
        id = actionID(node, at: path)
        guard let id else { break }
        if actions[id] == nil {
          actions[id] = survey
        } else {
          faults.add(.survey(.repeatedID), at: path, node.offset)
        }
      case .text:
        text = faults.text(node, at: path, .action)
        if text?.isEmpty == true { faults.add(.survey(.emptyText), at: path, node.offset) }
      case .item:
        item = faults.string(node, at: path).flatMap { ItemID($0) }
        // Which items there are is not asked: an action may come from an earlier version of the questionnaire.
        if case .string = node.value, item == nil { faults.add(.survey(.invalidItem), at: path, node.offset) }
      case .to:
        to = faults.level(node, at: path)
        if to == .lowest { faults.add(.survey(.lowestStep), at: path, node.offset) }
      case .owner: owner = faults.text(node, at: path, .actionOwner)
      case .due: due = faults.date(node, at: path)
      case .state:
        state = faults.name(
          node, at: path, known: Action.State.allCases.map(\.rawValue), Action.State.init(rawValue:))
      }
    }
    let keys = members.map(\.key)
    if keys.contains(.item) != keys.contains(.to) { faults.add(.survey(.halfOrigin), at: path, offset) }
    guard let id, let text, let state else { return nil }
    var origin: Action.Origin?
    if let item, let to { origin = Action.Origin(item: item, to: to) }
    return Action(id: id, text: text, origin: origin, owner: owner ?? "", due: due, state: state)
  }

  private mutating func actionID(_ node: JSONNode, at path: JSONPath) -> ActionID? {
    guard let text = faults.string(node, at: path) else { return nil }
    if let id = ActionID(uuid: text) { return id }
    faults.add(.survey(.invalidActionID), at: path, node.offset)
    return nil
  }
}
