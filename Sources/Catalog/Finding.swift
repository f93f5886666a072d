package import Words

/// A place in a text file, both numbers from 1; columns count Unicode scalars.
package struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int
  /// The column, from 1.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The beginning of a file.
  package static let start = Position(line: 1, column: 1)

  /// `line:column`.
  package var description: String { "\(line):\(column)" }

  /// In reading order.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One thing that the linter found in a questionnaire or benchmark file.
package struct Finding: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, Sendable, CaseIterable {
    /// The file cannot be used.
    case error
    /// The file can be used, but something is likely wrong.
    case warning
  }

  /// The file as it was named to the reader.
  package let file: String
  /// Where in the file.
  package let position: Position
  /// How much it matters.
  package let severity: Severity
  /// What is wrong, and why that matters.
  package let explanation: LocalizedText
  /// What to do about it; `nil` where the explanation says it already.
  package let suggestion: LocalizedText?

  package init(
    file: String, position: Position, severity: Severity, explanation: LocalizedText,
    suggestion: LocalizedText? = nil
  ) {
    self.file = file
    self.position = position
    self.severity = severity
    self.explanation = explanation
    self.suggestion = suggestion
  }

  /// The line, from 1.
  package var line: Int { position.line }
  /// The column, from 1, in Unicode scalars.
  package var column: Int { position.column }

  /// Explanation and suggestion in one line of text.
  package func message(in language: Language) -> String {
    [explanation[language], suggestion?[language]].compactMap(\.self).joined(separator: " ")
  }

  /// `file:line:column: error: message`, as compilers write it.
  package func formatted(in language: Language) -> String {
    let word =
      switch (severity, language) {
      case (.error, .german): "Fehler"
      case (.error, .english): "error"
      case (.warning, .german): "Warnung"
      case (.warning, .english): "warning"
      }
    return "\(file):\(position): \(word): \(message(in: language))"
  }
}

/// What reading a file gave: the value where the file is free of errors, and all findings in reading order.
package struct Reading<Value: Sendable>: Sendable {
  /// The value; `nil` exactly when there is an error among the findings.
  package let value: Value?
  /// Everything found, in the order of the file.
  package let findings: [Finding]
}
