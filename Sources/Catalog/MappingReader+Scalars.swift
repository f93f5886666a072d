import Questionnaire
import Words

extension MappingReader {
  /// A word or a line in one language; `nil` when missing or wrong.
  func string(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    return string(node, of: key)
  }

  func string(_ node: YAMLNode, of key: String) -> String? {
    guard let scalar = node.scalar, scalar.trap != .null else {
      tellWrongType(key, node, de: "einen Text", en: "a text")
      return nil
    }
    if let trap = scalar.trap {
      tellTrap(trap, scalar, at: node.position)
      return nil
    }
    return scalar.text
  }

  func tellTrap(_ trap: YAMLScalar.Trap, _ scalar: YAMLScalar, at position: Position) {
    let meaning =
      switch trap {
      case .bool: LocalizedText(de: "den Wahrheitswert ja/nein", en: "a truth value")
      case .null: LocalizedText(de: "nichts", en: "nothing")
      case .number: LocalizedText(de: "eine Zahl", en: "a number")
      case .date: LocalizedText(de: "ein Datum", en: "a date")
      }
    let text = scalar.text.shortened
    findings.error(
      position,
      LocalizedText(
        de: "Ohne Anführungszeichen versteht YAML „\(text)“ als \(meaning.german), gemeint ist ein Text.",
        en: "Without quotation marks YAML takes “\(text)” as \(meaning.english), but a text is meant."),
      LocalizedText(de: "Schreiben Sie \"\(text)\".", en: "Write \"\(text)\"."))
  }

  /// An id; `nil` when missing or wrong.
  func identifier<Owner>(_ key: String, as: Owner.Type = Owner.self) -> Identifier<Owner>? {
    node(key).flatMap { identifier($0, of: key) }
  }

  func identifier<Owner>(_ node: YAMLNode, of key: String) -> Identifier<Owner>? {
    guard let text = string(node, of: key) else { return nil }
    guard let id = Identifier<Owner>(text) else {
      findings.error(
        node.position,
        LocalizedText(
          de: "„\(text.shortened)“ ist keine Kennung: erlaubt sind a–z, 0–9 und „-“, höchstens 80 Zeichen.",
          en: "“\(text.shortened)” is not an id: allowed are a–z, 0–9 and “-”, at most 80 characters."),
        text.asIdentifier.map { LocalizedText(de: "Schreiben Sie „\($0)“.", en: "Write “\($0)”.") })
      return nil
    }
    return id
  }

  func version(_ key: String) -> Version? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar, scalar.trap == nil || scalar.trap == .number else {
      tellWrongType(key, node, de: "eine Version wie \"1.0.0\"", en: "a version such as \"1.0.0\"")
      return nil
    }
    if scalar.trap == .number {
      let full = scalar.text.completedVersion
      findings.error(
        node.position,
        LocalizedText(
          de: "Ohne Anführungszeichen ist \(scalar.text.shortened) für YAML eine Zahl (2.10 wird 2.1).",
          en: "Without quotation marks \(scalar.text.shortened) is a number for YAML (2.10 becomes 2.1)."),
        LocalizedText(de: "Schreiben Sie \"\(full)\".", en: "Write \"\(full)\"."))
      return nil
    }
    guard let version = Version(scalar.text) else {
      findings.error(
        node.position,
        LocalizedText(
          de: "„\(scalar.text.shortened)“ ist keine Version aus drei Zahlen mit Punkten.",
          en: "“\(scalar.text.shortened)” is not a version of three numbers with points."),
        LocalizedText(de: "Schreiben Sie sie wie \"1.0.0\".", en: "Write it like \"1.0.0\"."))
      return nil
    }
    if scalar.isPlain { tellUnquoted(scalar.text, at: node.position) }
    return version
  }

  /// A whole number, in `range` where there is one; `nil` when missing or wrong.
  func integer(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    node(key).flatMap { integer($0, of: key, in: range) }
  }

  func integer(_ node: YAMLNode, of key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    let german = range.map { " von \($0.lowerBound) bis \($0.upperBound)" } ?? ""
    let english = range.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    guard let scalar = node.scalar, scalar.isPlain, let value = scalar.integer, range?.contains(value) ?? true else {
      tellWrongType(
        key, node, de: "eine ganze Zahl\(german)", en: "a whole number\(english)",
        suggestion: withoutQuotes(node, \.integer))
      return nil
    }
    return value
  }

  /// A number; `nil` when missing or wrong.
  func number(_ key: String) -> Double? { node(key).flatMap { number($0, of: key) } }

  func number(_ node: YAMLNode, of key: String) -> Double? {
    guard let scalar = node.scalar, scalar.isPlain, let value = scalar.number else {
      var suggestion = withoutQuotes(node, \.number)
      if let text = node.scalar?.text, text.contains(",") {
        let point = text.shortened.map { $0 == "," ? "." : String($0) }.joined()
        suggestion = LocalizedText(de: "Schreiben Sie \(point) mit Punkt.", en: "Write \(point) with a point.")
      }
      tellWrongType(key, node, de: "eine Zahl", en: "a number", suggestion: suggestion)
      return nil
    }
    return value
  }

  private func withoutQuotes<Number>(
    _ node: YAMLNode, _ reading: KeyPath<YAMLScalar, Number?>
  ) -> LocalizedText? {
    guard let scalar = node.scalar, !scalar.isPlain, scalar[keyPath: reading] != nil else { return nil }
    return LocalizedText(
      de: "Schreiben Sie die Zahl ohne Anführungszeichen.", en: "Write the number without quotation marks.")
  }

  /// `true` or `false`; `standard` when left out.
  func flag(_ key: String, default standard: Bool = false) -> Bool {
    guard let node = node(key) else { return standard }
    guard let scalar = node.scalar, scalar.isPlain, ["true", "false"].contains(scalar.text) else {
      let meant: String? =
        switch node.scalar?.text.lowercased() {
        case "yes", "on", "true", "y", "ja": "true"
        case "no", "off", "false", "n", "nein": "false"
        default: nil
        }
      tellWrongType(
        key, node, de: "true oder false", en: "true or false",
        suggestion: meant.map {
          LocalizedText(
            de: "Schreiben Sie \($0) ohne Anführungszeichen.", en: "Write \($0) without quotation marks.")
        })
      return standard
    }
    return scalar.text == "true"
  }

  /// One of the words of an enumeration; `nil` when missing or wrong.
  func word<Word: RawRepresentable<String>>(_ key: String, of words: [Word]) -> Word? {
    guard let text = string(key) else { return nil }
    guard let word = words.first(where: { $0.rawValue == text }) else {
      findings.error(
        place(of: key),
        LocalizedText(
          de: "„\(text.shortened)“ ist für „\(key)“ nicht möglich.",
          en: "“\(text.shortened)” is not possible for “\(key)”."),
        MappingFault.instead(of: text, known: words.map(\.rawValue)))
      return nil
    }
    return word
  }

  func tellUnquoted(_ text: String, at position: Position) {
    findings.warning(
      position,
      LocalizedText(
        de: "Der Text steht ohne Anführungszeichen; YAML deutet dann manches um (no, 2.10, a: b).",
        en: "The text has no quotation marks; YAML then reads some things differently (no, 2.10, a: b)."),
      LocalizedText(de: "Schreiben Sie \"\(text.shortened)\".", en: "Write \"\(text.shortened)\"."))
  }
}

extension String {
  /// `2` → `2.0.0`, `2.10` → `2.10.0`.
  fileprivate var completedVersion: String {
    let parts = split(separator: ".").filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return (parts + ["0", "0", "0"]).prefix(3).joined(separator: ".")
  }
}
