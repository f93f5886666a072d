import Questionnaire
import Words

/// Parts of YAML files that the program writes, so that its own reader takes them without a finding.
enum YAMLText {
  /// An id, in quotation marks where YAML would take it for a number, a date or a truth value.
  static func word<Owner>(_ id: Identifier<Owner>) -> String {
    YAMLScalar(text: id.rawValue, isPlain: true).trap == nil ? id.rawValue : quoted(id.rawValue)
  }

  static func inLanguages(_ text: LocalizedText) -> String {
    "{ de: \(quoted(text.german)), en: \(quoted(text.english)) }"
  }

  /// A text in double quotation marks; what the reader refuses or YAML would read otherwise becomes a space.
  static func quoted(_ text: String) -> String {
    var line = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": line += "\\\(scalar)"
      case "\t", "\n", "\r": line += " "
      default: line += SourceText.isForbidden(scalar) ? " " : String(scalar)
      }
    }
    return line + "\""
  }
}
