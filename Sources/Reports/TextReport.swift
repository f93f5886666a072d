package import Terminal
import TextDocuments
package import Words

/// The gap report as plain text for a terminal, a file or a printer.
package enum TextReport {
  /// The narrowest and the widest page.
  package static let widths = TextDocument.widths

  /// The report in lines of at most `width` columns, with a trailing line feed, without control sequences.
  package static func render(
    _ report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    TextDocument.render(report.document(in: language), width: width, charset: charset)
  }
}
