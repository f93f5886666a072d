import Documents
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

  /// The same in one line for each paragraph, label and entry: beside a label of two lines a rendered text is mixed up
  /// with it.
  static func lines(of subject: Subject?, in report: GapReport, language: Language) -> [String] {
    guard let subject else { return document(of: report, language).sections.flatMap { lines($0.blocks) } }
    return lines(blocks(of: subject, in: report, language))
  }

  private static func lines(_ blocks: [Block]) -> [String] {
    blocks.taking(.written).flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.text.plain]
      case .terms(let terms): terms.terms.map { "\($0.label.plain): \($0.text.plain)" }
      case .list(let list): list.items.flatMap { [$0.title.plain, $0.aside?.plain ?? ""] + lines($0.blocks) }
      case .table(let table): table.rows.flatMap { $0.cells.map(\.text.plain) }
      case .part(let part): [part.title.plain] + lines(part.blocks)
      case .beside(let left, let right): lines(left + right)
      case .fold(let fold): [fold.title.plain] + lines(fold.blocks)
      case .figure, .alternatives: []
      }
    }
  }
}
