import Questionnaire
import Words

extension MappingReader {
  /// Stands in for a text that is missing or wrong.
  static let noText = LocalizedText(de: "?", en: "?")

  /// A text, which must be there; where a language is missing, the other stands in. `limit` is the number of characters that fit on the screen.
  func text(_ key: String, limit: Int? = nil) -> LocalizedText {
    optionalText(key, limit: limit) ?? Self.noText
  }

  /// A text; `nil` when left out.
  func optionalText(_ key: String, limit: Int? = nil) -> LocalizedText? {
    node(key).map { localizedText($0, of: key, limit: limit) }
  }

  /// A list of texts; empty when left out.
  func texts(_ key: String, limit: Int? = nil) -> [LocalizedText] {
    list(key).map { localizedText($0, of: key, limit: limit) }
  }

  private func localizedText(_ node: YAMLNode, of key: String, limit: Int?) -> LocalizedText {
    guard node.entries != nil else {
      tellNoText(key, node, example: "{ de: \"…\", en: \"…\" }")
      return Self.noText
    }
    guard
      let reader = MappingReader(node, of: key, as: .text, findings: findings, tellMissing: false)
    else { return Self.noText }
    return reader.ownText(of: key, limit: limit)
  }

  /// Tells that a text in both languages is expected, and how it is written.
  func tellNoText(_ key: String, _ node: YAMLNode, example: String) {
    tellWrongType(
      key, node, de: "einen Text in beiden Sprachen", en: "a text in both languages",
      suggestion: LocalizedText(de: "Schreiben Sie \(example).", en: "Write \(example)."))
  }

  /// The text that this mapping is, by its languages; `key` is what the mapping is the value of.
  func ownText(of key: String, limit: Int?) -> LocalizedText {
    let given = Language.allCases.filter { contains($0.rawValue) }
    guard let only = given.first else {
      findings.error(
        position,
        LocalizedText(
          de: "In „\(key)“ fehlt der Text („de“, „en“).", en: "In “\(key)” the text is missing (“de”, “en”)."))
      return Self.noText
    }
    findings.noteText(key, at: position, in: given)
    let text = { (language: Language) in
      line((given.contains(language) ? language : only).rawValue, of: key, limit: limit)
    }
    return LocalizedText(de: text(.german), en: text(.english))
  }

  /// The text of one language, line breaks as spaces.
  private func line(_ language: String, of key: String, limit: Int?) -> String {
    guard let node = node(language) else { return "?" }
    guard let scalar = node.scalar else {
      tellWrongType("\(key).\(language)", node, de: "einen Text", en: "a text")
      return "?"
    }
    let text = scalar.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      findings.error(node.position, MappingFault.emptyText(key))
      return "?"
    }
    if text.unicodeScalars.contains(where: { $0 == "\t" || SourceText.isForbidden($0) }) {
      findings.error(
        node.position,
        LocalizedText(
          de: "Der Text von „\(key)“ enthält ein Steuerzeichen.",
          en: "The text of “\(key)” contains a control character."),
        LocalizedText(
          de: "Entfernen Sie Folgen wie „\\e“, „\\t“ oder „\\x1b“.",
          en: "Remove sequences such as “\\e”, “\\t” or “\\x1b”."))
    }
    if let trap = scalar.trap {
      tellTrap(trap, scalar, at: node.position)
    } else if scalar.isPlain {
      tellUnquoted(text, at: node.position)
    }
    // Characters are never more than bytes, which are counted at once.
    if let limit, text.utf8.count > limit, text.count > limit {
      findings.warning(
        node.position,
        LocalizedText(
          de: "Der Text von „\(key)“ hat \(text.count) Zeichen; mehr als \(limit) passen nicht auf den Bildschirm.",
          en: "The text of “\(key)” has \(text.count) characters; more than \(limit) do not fit on the screen."),
        LocalizedText(de: "Kürzen Sie ihn.", en: "Shorten it."))
    }
    return text
  }

  /// The texts of the levels under `key`, as far as they are there; a missing one that every scale has is told.
  func levelTexts(_ key: String, as table: KeyTable, limit: Int) -> [Level: LocalizedText] {
    byLevel(key, as: table) { reader, level in reader.text(level, of: key, limit: limit) }
  }

  /// What `read` makes of each level under `key`, with stand-ins of its own; what every scale has and is missing is told.
  func byLevel<Value>(
    _ key: String, as table: KeyTable, read: (MappingReader, String) -> Value?
  ) -> [Level: Value] {
    guard let reader = mapping(key, as: table, tellMissing: false) else { return [:] }
    for number in table.required where !reader.contains(number) {
      findings.error(
        keyPosition(key),
        LocalizedText(
          de: "In „\(key)“ fehlt die Zeile für \(number).", en: "In “\(key)” the line for \(number) is missing."),
        LocalizedText(de: "Ergänzen Sie die Zeile „\(number): …“.", en: "Add the line “\(number): …”."))
    }
    var values: [Level: Value] = [:]
    for level in Level.allCases where reader.contains(String(level.rawValue)) {
      values[level] = read(reader, String(level.rawValue))
    }
    return values
  }

  private func text(_ number: String, of key: String, limit: Int) -> LocalizedText? {
    node(number).map { localizedText($0, of: "\(key) \(number)", limit: limit) }
  }
}
