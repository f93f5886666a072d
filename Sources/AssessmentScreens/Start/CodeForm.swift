import Questionnaire
import ScreenKit
import Words

/// A result code to be read: on the screen, and line by line.
struct CodeForm: Sendable {
  enum Row: Hashable, Sendable { case code }

  var form = InputForm<Row>([.code: .note("", .resultCode)])

  /// What was typed; `nil` for nothing.
  var code: String? {
    let code = form.text(.code).trimmed
    return code.isEmpty ? nil : code
  }
}
