import Explanations
import Questionnaire
import Reports
import Terminal
import TextDocuments
import Words

extension Explanation {
  /// How a number, or without a subject every number, came about, as plain text.
  static func text(
    of subject: Subject?, in report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    let width = max(narrowest, width)
    guard let subject else {
      return TextDocument.render(
        document(of: report, language), width: width, narrowest: narrowest, charset: charset)
    }
    return TextDocument.render(blocks(of: subject, in: report, language), width: width, charset: charset)
  }
}
