public import Questionnaire

/// A place in a text file, both numbers from 1; columns count Unicode scalars.
public struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The beginning of a file.
  public static let start = Position(line: 1, column: 1)

  /// `line:column`.
  public var description: String { "\(line):\(column)" }

  /// In reading order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One thing that the linter found in a questionnaire or benchmark file.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// The file cannot be used.
    case error
    /// The file can be used, but something is likely wrong.
    case warning
  }

  /// The file as it was named to the reader.
  public let file: String
  /// Where in the file.
  public let position: Position
  /// How much it matters.
  public let severity: Severity
  /// What is wrong, and why that matters.
  public let explanation: LocalizedText
  /// What to do about it; `nil` where the explanation says it already.
  public let suggestion: LocalizedText?

  /// Makes a finding.
  public init(
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
  public var line: Int { position.line }
  /// The column, from 1, in Unicode scalars.
  public var column: Int { position.column }

  /// Explanation and suggestion in one line of text.
  public func message(in language: Language) -> String {
    [explanation[language], suggestion?[language]].compactMap(\.self).joined(separator: " ")
  }

  /// `file:line:column: error: message`, as compilers write it.
  public func formatted(in language: Language) -> String {
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
public struct Reading<Value: Sendable>: Sendable {
  /// The value; `nil` exactly when there is an error among the findings.
  public let value: Value?
  /// Everything found, in the order of the file.
  public let findings: [Finding]
}
