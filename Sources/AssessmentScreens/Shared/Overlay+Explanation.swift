import Explanations
import Reports
import ScreenKit
import Terminal
import TextDocuments
import Words

extension Overlay {
  /// How a number, or without a subject every number, came about, in a box that can be scrolled; `intro` says of what
  /// else it holds.
  static func explanation(
    of subject: Explanation.Subject?, in report: GapReport, intro: LocalizedText? = nil, _ context: ScreenContext
  ) -> Overlay {
    let width = max(Explanation.narrowest, min(context.surroundings.size.columns - 4, 84) - 4)
    let charset = context.surroundings.charset
    let text =
      subject.map {
        TextDocument.render(
          Explanation.blocks(of: $0, in: report, context.language), width: width, charset: charset)
      }
      ?? TextDocument.render(
        Explanation.document(of: report, context.language), width: width, narrowest: Explanation.narrowest,
        charset: charset)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Overlay(
      title: ResultTexts.explanation,
      parts: (intro.map { [.paragraph($0, .accent)] } ?? []) + lines.map { .plain(String($0), .text) })
  }
}
