import Reports
import ScreenKit
import Terminal
import Words

extension Overlay {
  /// How a number came about, in a box that can be scrolled; `intro` says of what else it holds.
  static func explanation(
    of subject: Explanation.Subject, in report: GapReport, intro: LocalizedText? = nil, _ context: ScreenContext
  ) -> Overlay {
    let width = min(context.surroundings.size.columns - 4, 84) - 4
    let text = Explanation.text(
      of: subject, in: report, language: context.language, width: width, charset: context.surroundings.charset)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Overlay(
      title: ResultTexts.explanation,
      parts: (intro.map { [.paragraph($0, .accent)] } ?? []) + lines.map { .plain(String($0), .text) })
  }
}
