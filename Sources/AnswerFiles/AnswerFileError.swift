package import Words

/// One thing that is wrong in an answer file.
package struct AnswerFileFault: Hashable, ExplainedError {
  /// Where in the document, e.g. `answers."kompetenz.plattformen".level`; empty for the document itself.
  ///
  /// A key that no id could be is shown as `"…"`, so that no text of a person gets here.
  package let path: String
  /// The line, from 1.
  package let line: Int
  /// The column, in Unicode scalars from 1.
  package let column: Int
  /// What is wrong and what to do, the suggestion included.
  package let explanation: LocalizedText
  /// The known name that is meant most likely.
  package let suggestion: String?
}

/// All that is wrong in an answer file.
package struct AnswerFileError: Hashable, ExplainedError {
  /// At least one, in the order of the file; at most 200.
  package let faults: [AnswerFileFault]

  init(_ faults: [AnswerFileFault]) {
    self.faults = faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static let shown = 20

  /// Every fault on a line of its own, up to 20.
  package var explanation: LocalizedText {
    let rest = faults.count - Self.shown
    return LocalizedText(
      de: text(.german) + (rest > 0 ? "\n… und \(rest) weitere Fehler." : ""),
      en: text(.english) + (rest > 0 ? "\n… and \(rest) more faults." : ""))
  }

  private func text(_ language: Language) -> String {
    faults.prefix(Self.shown).map { fault in
      let place =
        switch language {
        case .german: "Zeile \(fault.line), Spalte \(fault.column)"
        case .english: "line \(fault.line), column \(fault.column)"
        }
      return place + (fault.path.isEmpty ? "" : ", \(fault.path)") + ": " + fault.explanation[language]
    }.joined(separator: "\n")
  }
}
