import Words

/// What libyaml says of a file that is not YAML, in words that help.
struct YAMLSyntaxFault {
  let problem: String
  let position: Position
  let context: String?
  let begin: Position?

  func tell(in text: String, findings: FindingCollector) {
    let tabs = Self.tabIndentations(in: text)
    if problem.contains("cannot start any token"), tabs.contains(where: { $0.line == position.line }) {
      for tab in tabs { findings.error(tab, Self.tab, Self.useSpaces) }
      return
    }
    let (explanation, suggestion) = words
    findings.error(position, explanation, suggestion)
  }

  private static let tab = LocalizedText(
    de: "Die Zeile ist mit einem Tabulator eingerückt; das erlaubt YAML nicht.",
    en: "The line is indented with a tab, which YAML does not allow.")
  private static let useSpaces = LocalizedText(
    de: "Rücken Sie mit Leerzeichen ein, zwei für jede Ebene.", en: "Indent with spaces, two for each level.")

  private static func tabIndentations(in text: String) -> [Position] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { number, line in
      let indentation = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
      guard indentation.count < line.unicodeScalars.count, let column = indentation.firstIndex(of: "\t") else {
        return nil
      }
      return Position(
        line: number + 1,
        column: indentation.distance(from: indentation.startIndex, to: column) + 1)
    }
  }

  private var words: (LocalizedText, LocalizedText?) {
    if let known = Self.known.first(where: { problem.contains($0.problem) && (context ?? "").contains($0.context) }) {
      return (known.explanation, known.suggestion(begin))
    }
    let further = context.map { " (\($0))" } ?? ""
    return (
      LocalizedText(
        de: "Hier ist die Datei kein gültiges YAML: \(problem)\(further).",
        en: "Here the file is not valid YAML: \(problem)\(further)."),
      LocalizedText(
        de: "Prüfen Sie Einrückung, Anführungszeichen und Klammern in dieser und der Zeile davor.",
        en: "Check indentation, quotation marks and brackets in this line and the one before.")
    )
  }

  private struct Known {
    let problem: String
    var context = ""
    let explanation: LocalizedText
    let suggestion: @Sendable (Position?) -> LocalizedText?
  }

  private static func begun(_ de: String, _ en: String) -> @Sendable (Position?) -> LocalizedText? {
    { begin in
      let line = begin.map { $0.line }
      return LocalizedText(
        de: line.map { "Begonnen hat es in Zeile \($0). \(de)" } ?? de,
        en: line.map { "It began in line \($0). \(en)" } ?? en)
    }
  }

  private static func always(_ de: String, _ en: String) -> @Sendable (Position?) -> LocalizedText? {
    { _ in LocalizedText(de: de, en: en) }
  }

  private static let quotationMarks = begun(
    "Prüfen Sie, ob alle Texte in Anführungszeichen stehen.", "Check that all texts are in quotation marks.")

  private static let known: [Known] = [
    Known(
      problem: "cannot start any token",
      explanation: LocalizedText(
        de: "Mit diesem Zeichen kann hier nichts beginnen (Tabulator, @, `, %).",
        en: "Nothing can begin with this character here (tab, @, `, %)."),
      suggestion: always("Setzen Sie den Text in Anführungszeichen.", "Put the text in quotation marks.")),
    Known(
      problem: "mapping values are not allowed",
      explanation: LocalizedText(
        de: "Hier darf kein Doppelpunkt stehen.", en: "A colon must not stand here."),
      suggestion: always(
        "Setzen Sie Texte mit Doppelpunkt in Anführungszeichen und prüfen Sie die Einrückung.",
        "Put texts with a colon in quotation marks and check the indentation.")),
    Known(
      problem: "unexpected end of stream", context: "quoted scalar",
      explanation: LocalizedText(
        de: "Das schließende Anführungszeichen fehlt.", en: "The closing quotation mark is missing."),
      suggestion: begun(
        "Ergänzen Sie dort das Anführungszeichen; eines im Text selbst schreiben Sie als \\\".",
        "Add the quotation mark there; one inside the text is written \\\".")),
    Known(
      problem: "unknown escape character",
      explanation: LocalizedText(
        de: "Dieses Zeichen hat nach „\\“ keine Bedeutung.", en: "This character means nothing after “\\”."),
      suggestion: always(
        "Schreiben Sie einen Rückstrich im Text als „\\\\“.", "Write a backslash in a text as “\\\\”.")),
    Known(
      problem: "did not find expected ',' or '}'",
      explanation: LocalizedText(
        de: "In der geschweiften Klammer fehlt hier ein Komma oder „}“.",
        en: "A comma or “}” is missing here in the braces."),
      suggestion: quotationMarks),
    Known(
      problem: "did not find expected ',' or ']'",
      explanation: LocalizedText(
        de: "In der eckigen Klammer fehlt hier ein Komma oder „]“.",
        en: "A comma or “]” is missing here in the brackets."),
      suggestion: quotationMarks),
    Known(
      problem: "did not find expected key",
      explanation: LocalizedText(
        de: "Hier müsste ein neuer Schlüssel beginnen.", en: "A new key should begin here."),
      suggestion: begun(
        "Prüfen Sie die Einrückung, und ob ein Text davor zu früh mit einem Anführungszeichen endet.",
        "Check the indentation, and whether a text before ends too early with a quotation mark.")),
    Known(
      problem: "did not find expected '-' indicator",
      explanation: LocalizedText(
        de: "In einer Liste müsste hier ein „-“ stehen.", en: "In a list there should be a “-” here."),
      suggestion: begun("Prüfen Sie die Einrückung.", "Check the indentation.")),
    Known(
      problem: "could not find expected ':'",
      explanation: .missingColon,
      suggestion: begun("Schreiben Sie „schlüssel: wert“.", "Write “key: value”.")),
    Known(
      problem: "sequence entries are not allowed",
      explanation: LocalizedText(de: "Hier darf keine Liste beginnen.", en: "A list must not begin here."),
      suggestion: always(
        "Setzen Sie das „-“ in eine eigene Zeile unter den Schlüssel.",
        "Put the “-” in a line of its own below the key.")),
    Known(
      problem: "undefined alias",
      explanation: YAMLAliases.explanation, suggestion: { _ in nil }),
    Known(
      problem: "Maximum nesting level",
      explanation: LocalizedText(
        de: "Die Datei ist tiefer verschachtelt, als es ein Fragebogen je ist.",
        en: "The file is nested deeper than a questionnaire ever is."),
      suggestion: always("Prüfen Sie die Klammern.", "Check the brackets.")),
    Known(
      problem: "document indicator",
      explanation: LocalizedText(
        de: "Mitten in einem Text steht „---“ oder „...“ am Anfang der Zeile.",
        en: "A line within a text begins with “---” or “...”."),
      suggestion: begun(
        "Schließen Sie den Text davor mit einem Anführungszeichen.",
        "Close the text before it with a quotation mark.")),
  ]
}
