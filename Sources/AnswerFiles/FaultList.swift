import Questionnaire
import Words

/// Collects what is wrong in a file, with its place.
struct FaultList {
  /// So many faults are collected; more would help nobody.
  static let maximum = 200

  let source: SourceText
  private(set) var faults: [AnswerFileFault] = []

  init(in source: SourceText) { self.source = source }

  var isFull: Bool { faults.count >= Self.maximum }

  mutating func add(_ reason: FaultReason, at path: JSONPath, _ offset: Int) {
    if isFull { return }
    let place = source.place(of: offset)
    faults.append(
      AnswerFileFault(
        path: path.description, line: place.line, column: place.column, explanation: reason.explanation,
        suggestion: reason.suggestion))
  }

  /// The members of an object by key; faults are other types, repeated keys, and keys not in `known`, if given.
  mutating func object(_ node: JSONNode, at path: JSONPath, known: [String]?) -> [JSONMember]? {
    guard case .object(let members) = node.value else {
      add(.wrongType(.object), at: path, node.offset)
      return nil
    }
    var seen: Set<String> = []
    return members.filter { member in
      let place = path.key(member.key)
      if !seen.insert(member.key).inserted {
        add(.repeatedKey, at: place, member.offset)
        return false
      }
      if let known, !known.contains(member.key) {
        add(.unknownKey(member.key, known: known), at: place, member.offset)
        return false
      }
      return true
    }
  }

  /// The same with the keys that there can be, so that the compiler names one that is not read.
  mutating func members<Key: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode, at path: JSONPath, of keys: Key.Type
  ) -> [(key: Key, member: JSONMember)]? {
    object(node, at: path, known: keys.allCases.map(\.rawValue))?.compactMap { member in
      Key(rawValue: member.key).map { ($0, member) }
    }
  }

  mutating func string(_ node: JSONNode, at path: JSONPath) -> String? {
    if case .string(let text) = node.value { return text }
    add(.wrongType(.string), at: path, node.offset)
    return nil
  }

  mutating func date(_ node: JSONNode, at path: JSONPath) -> CalendarDate? {
    if case .string(let text) = node.value, let date = CalendarDate(text) { return date }
    add(.invalidDate, at: path, node.offset)
    return nil
  }

  mutating func level(_ node: JSONNode, at path: JSONPath) -> Level? {
    guard case .number(let text) = node.value, !text.contains(where: { ".eE".contains($0) }) else {
      add(.levelNotInteger, at: path, node.offset)
      return nil
    }
    if let level = Int(text).flatMap(Level.init) { return level }
    add(.levelOutOfRange, at: path, node.offset)
    return nil
  }

  mutating func list(_ node: JSONNode, at path: JSONPath) -> [JSONNode]? {
    if case .array(let nodes) = node.value { return nodes }
    add(.wrongType(.array), at: path, node.offset)
    return nil
  }

  /// A text of a person.
  mutating func text(_ node: JSONNode, at path: JSONPath, _ rule: TextRule) -> String? {
    guard let text = string(node, at: path) else { return nil }
    do throws(TextFault) {
      try rule.check(text)
      return text
    } catch {
      add(.text(error), at: path, node.offset)
      return nil
    }
  }

  /// One of a few names.
  mutating func name<Value>(
    _ node: JSONNode, at path: JSONPath, known: [String], _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = string(node, at: path) else { return nil }
    if known.contains(text), let value = parse(text) { return value }
    add(.unknownName(text, known: known), at: path, node.offset)
    return nil
  }
}
