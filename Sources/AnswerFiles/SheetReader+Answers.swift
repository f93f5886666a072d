import Questionnaire

/// Under what a response can stand.
enum ResponseKey: String, CaseIterable {
  case level, choice, choices, share, text, state
}

extension SheetReader {
  private static let note = "note"

  /// The answers; `form` is `nil` when it has a fault of its own.
  mutating func answers(_ node: JSONNode, form: Form?) -> [ItemID: Answer] {
    var answers: [ItemID: Answer] = [:]
    let path = place.key("answers")
    let known = questionnaire?.items.map(\.id.rawValue) ?? []
    for member in faults.object(node, at: path, known: nil) ?? [] where !faults.isFull {
      let path = path.key(member.key)
      guard let item = ItemID(member.key).flatMap({ questionnaire?.item($0) }) else {
        faults.add(.unknownItem(member.key, known: known), at: path, member.offset)
        continue
      }
      if form == .short, !item.isInShortForm { faults.add(.notInShortForm, at: path, member.offset) }
      answers[item.id] = answer(member.node, to: item, at: path)
    }
    return answers
  }

  private mutating func answer(_ node: JSONNode, to item: Item, at path: JSONPath) -> Answer? {
    guard let members = faults.object(node, at: path, known: ResponseKey.allCases.map(\.rawValue) + [Self.note])
    else { return nil }
    let responses = members.compactMap { member in ResponseKey(rawValue: member.key).map { ($0, member) } }
    let note = members.first { $0.key == Self.note }.flatMap {
      faults.text($0.node, at: path.key(Self.note), .note)
    }
    if case .object(let all) = node.value, all.isEmpty { faults.add(.noAnswer, at: path, node.offset) }
    for (_, member) in responses.dropFirst() {
      faults.add(.severalAnswers, at: path.key(member.key), member.offset)
    }
    return Answer(responses.first.flatMap { response($0, $1, to: item, at: path.key($1.key)) }, note: note)
  }

  private mutating func response(
    _ key: ResponseKey, _ member: JSONMember, to item: Item, at path: JSONPath
  ) -> Response? {
    let node = member.node
    let expected = item.responseKeys
    let response: Response?
    switch key {
    case .state:
      response = faults.name(node, at: path, known: ResponseState.allCases.map(\.rawValue)) {
        ResponseState(rawValue: $0)?.response
      }
    case _ where !expected.contains(key):
      faults.add(.otherAnswerKey(expected: expected[0].rawValue), at: path, member.offset)
      return nil
    case .level: response = faults.level(node, at: path).map(Response.level)
    case .choice:
      response = faults.name(node, at: path, known: item.options.map(\.id.rawValue), OptionID.init).map(Response.option)
    case .choices: response = choices(node, of: item, at: path)
    case .share: response = share(node, at: path)
    case .text: response = faults.text(node, at: path, .text).map(Response.text)
    }
    guard let response else { return nil }
    do throws(ResponseFault) {
      try item.check(response)
      return response
    } catch {
      faults.add(.response(error), at: path, node.offset)
      return nil
    }
  }

  private mutating func share(_ node: JSONNode, at path: JSONPath) -> Response? {
    if case .number(let text) = node.value, let percent = Double(text) { return .share(percent) }
    faults.add(.wrongType(.number), at: path, node.offset)
    return nil
  }

  private mutating func choices(_ node: JSONNode, of item: Item, at path: JSONPath) -> Response? {
    guard let nodes = faults.list(node, at: path) else { return nil }
    let known = item.options.map(\.id.rawValue)
    var chosen: Set<OptionID> = []
    for (index, node) in nodes.enumerated() where !faults.isFull {
      let path = path.index(index)
      guard let id = faults.name(node, at: path, known: known, OptionID.init) else { continue }
      if !chosen.insert(id).inserted { faults.add(.repeatedOption, at: path, node.offset) }
    }
    return .options(chosen)
  }
}

extension Item {
  /// The keys that a response to this item can have in an answer file, the usual one first.
  var responseKeys: [ResponseKey] {
    switch kind {
    case .level: [.level]
    case .single: [.choice]
    case .multiple: [.choices]
    case .share: [.share, .level]
    case .choice(let scale): [scale.allowsSeveral ? .choices : .choice]
    case .text: [.text]
    }
  }
}
