import Questionnaire
import Words

/// Reads one mapping of a file and tells what is wrong with its keys.
///
/// Every getter tells what is wrong with its value and then gives a stand-in, so that one run finds everything.
struct MappingReader {
  let position: Position
  let table: KeyTable
  let findings: FindingCollector
  private var values: [String: YAMLNode] = [:]
  private var keys: [String: Position] = [:]

  /// `nil` when `node` is no mapping; `name` is what the mapping is the value of.
  init?(
    _ node: YAMLNode, of name: String, as table: KeyTable, findings: FindingCollector, tellMissing: Bool = true
  ) {
    position = node.position
    self.table = table
    self.findings = findings
    guard let entries = node.entries else {
      let keys = table.all.prefix(4).joined(separator: ", ")
      findings.error(
        node.position,
        MappingFault.wrongType(
          name,
          expected: LocalizedText(de: "einen Block mit den Schlüsseln \(keys)", en: "a block with the keys \(keys)"),
          found: node))
      return nil
    }
    for entry in entries { add(entry) }
    if tellMissing { require(table.required) }
  }

  private mutating func add(_ entry: YAMLNode.Entry) {
    guard let key = entry.key.scalar?.text else {
      findings.error(entry.key.position, MappingFault.noKey, MappingFault.quoteKey)
      return
    }
    if let first = keys[key] {
      findings.error(entry.key.position, MappingFault.duplicateKey(key.shortened, firstLine: first.line))
      return
    }
    keys[key] = entry.key.position
    values[key] = entry.value
    if !table.all.contains(key) {
      findings.error(
        entry.key.position, MappingFault.unknownKey(key.shortened), MappingFault.instead(of: key, known: table.all))
    }
  }

  /// Tells those of `names` that are missing.
  func require(_ names: [String]) {
    for name in names where keys[name] == nil { findings.error(position, MappingFault.missingKey(name)) }
  }

  func contains(_ key: String) -> Bool { keys[key] != nil }

  func node(_ key: String) -> YAMLNode? { values[key] }

  /// Where the key itself stands; the mapping when it has no such key.
  func keyPosition(_ key: String) -> Position { keys[key] ?? position }

  /// Where to point for a fault of `key`: at a single value, else at the key, else at the mapping.
  func place(of key: String) -> Position {
    if let value = values[key], value.scalar != nil { value.position } else { keyPosition(key) }
  }

  /// Tells a wrong type of the value of `key`.
  func tellWrongType(
    _ key: String, _ node: YAMLNode, de german: String, en english: String, suggestion: LocalizedText? = nil
  ) {
    findings.error(
      node.position,
      MappingFault.wrongType(key, expected: LocalizedText(de: german, en: english), found: node), suggestion)
  }

  func mapping(_ key: String, as table: KeyTable, tellMissing: Bool = true) -> MappingReader? {
    values[key].flatMap {
      MappingReader($0, of: key, as: table, findings: findings, tellMissing: tellMissing)
    }
  }

  func mappings(_ key: String, as table: KeyTable) -> [MappingReader] {
    list(key).compactMap { MappingReader($0, of: key, as: table, findings: findings) }
  }

  func list(_ key: String) -> [YAMLNode] {
    guard let node = values[key] else { return [] }
    guard let elements = node.elements else {
      tellWrongType(
        key, node, de: "eine Liste", en: "a list",
        suggestion: LocalizedText(
          de: "Beginnen Sie jeden Eintrag mit „- “ oder setzen Sie die Einträge in [ ].",
          en: "Begin every entry with “- ” or put the entries in [ ]."))
      return []
    }
    return elements
  }

  /// A list that must not be empty.
  func filledList(_ key: String) -> [YAMLNode] {
    let elements = list(key)
    if elements.isEmpty, values[key]?.elements != nil {
      findings.error(
        keyPosition(key),
        LocalizedText(
          de: "„\(key)“ ist leer; es braucht mindestens einen Eintrag.",
          en: "“\(key)” is empty; it needs at least one entry."))
    }
    return elements
  }
}
